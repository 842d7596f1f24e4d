"""What a person is shown of their progress: courses with their modules, and where to go on. Pure."""

import math
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from content.outlines import CourseOutline, ModuleOutline


@dataclass(frozen=True, slots=True)
class Learned:
    """One module as the person left it. last_ms: when they last did something there. position: their last step.

    alone: how many variants of each practice they did without help.
    """

    done_steps: frozenset[str]
    is_finished: bool
    last_ms: int
    position: str
    alone: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A live module and what this person did in it. minutes_left: 0 when finished, else at least 1."""

    outline: ModuleOutline
    is_finished: bool
    is_started: bool
    done_steps: tuple[str, ...]
    steps_done: int
    minutes_left: int
    next_step: str

    @property
    def steps(self) -> int:
        return len(self.outline.step_keys)

    @property
    def steps_left(self) -> int:
        return self.steps - self.steps_done

    @property
    def next_url(self) -> str:
        """Where to go on: the step itself once the person has started."""
        return f"{self.outline.url}#e-{self.next_step}" if self.is_started and self.next_step else self.outline.url


@dataclass(frozen=True, slots=True)
class CourseView:
    """A live course; finished when it has modules and all of them are."""

    outline: CourseOutline
    modules: tuple[ModuleView, ...]

    @property
    def is_started(self) -> bool:
        return any(module.is_started for module in self.modules)

    @property
    def is_finished(self) -> bool:
        return bool(self.modules) and all(module.is_finished for module in self.modules)

    @property
    def modules_finished(self) -> int:
        return sum(module.is_finished for module in self.modules)


@dataclass(frozen=True, slots=True)
class Overview:
    """going_on: the module to continue; None before the first step and when everything is finished."""

    courses: tuple[CourseView, ...]
    going_on: ModuleView | None
    first: ModuleView | None

    @property
    def is_finished(self) -> bool:
        """Whether every live module is finished; False when there is none."""
        return bool(self.courses) and all(course.is_finished for course in self.courses if course.modules)


def _next_step(outline: ModuleOutline, done: frozenset[str], position: str) -> str:
    """Return the step where the person was if it is not done, else the next one not done, else ""."""
    order = list(outline.step_keys)
    start = order.index(position) if position in order else 0
    return next((key for key in order[start:] + order[:start] if key not in done), "")


def view_module(outline: ModuleOutline, learned: Learned | None) -> ModuleView:
    """Return a module beside what was learned in it; steps that the live page no longer has are not shown."""
    if learned is None:
        first = outline.step_keys[0] if outline.step_keys else ""
        return ModuleView(outline, False, False, (), 0, outline.minutes, first)
    done = tuple(key for key in outline.step_keys if key in learned.done_steps)
    total = len(outline.step_keys)
    left = 0 if learned.is_finished else total - len(done)
    return ModuleView(
        outline=outline,
        is_finished=learned.is_finished,
        is_started=True,
        done_steps=done,
        steps_done=total - left,
        minutes_left=max(1, math.ceil(outline.minutes * left / total)) if left else 0,
        next_step="" if learned.is_finished else _next_step(outline, learned.done_steps, learned.position),
    )


def _following(courses: Iterable[CourseView], key: uuid.UUID) -> ModuleView | None:
    """Return the first module not finished after that one in its course, else the first of all."""
    courses = tuple(courses)
    own = next((course for course in courses if any(m.outline.key == key for m in course.modules)), None)
    if own is not None:
        place = next(i for i, module in enumerate(own.modules) if module.outline.key == key)
        around = own.modules[place + 1 :] + own.modules[:place]
        found = next((module for module in around if not module.is_finished), None)
        if found:
            return found
    return next((m for course in courses for m in course.modules if not m.is_finished), None)


def overview(*, courses: Iterable[CourseOutline], learned: Mapping[uuid.UUID, Learned]) -> Overview:
    """Return what a person is shown.

    To continue is the live module they touched last; when that one is finished, the next one of its course.
    """
    views = tuple(
        CourseView(course, tuple(view_module(module, learned.get(module.key)) for module in course.modules))
        for course in courses
    )
    modules = [module for course in views for module in course.modules]
    started = [module for module in modules if module.is_started]
    going_on = None
    if started:
        last = max(started, key=lambda module: (learned[module.outline.key].last_ms, str(module.outline.key)))
        going_on = _following(views, last.outline.key) if last.is_finished else last
    return Overview(courses=views, going_on=going_on, first=modules[0] if modules else None)
