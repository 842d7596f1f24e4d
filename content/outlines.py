"""What authors wrote, as other packages see it: frozen dataclasses without Django.

`content.api` hands these out; rules and flows take them. Keys: a module is named by its UUID (the same in every
language), a step, option or item by the first 8 hex digits of its block id, a version by 16 hex digits.
"""

import uuid
from dataclasses import dataclass, field
from enum import StrEnum


class StepKind(StrEnum):
    """What a step asks of the person."""

    SCREEN = "screen"
    CHOICE = "choice"
    SEVERAL = "several"
    ORDER = "order"
    FILL = "fill"
    REAL = "real"
    PRACTICE = "practice"


MARKED = frozenset({StepKind.CHOICE, StepKind.SEVERAL, StepKind.ORDER, StepKind.FILL})


PracticeKey = tuple[uuid.UUID, str]
"""A practice in all its variants: the key of its module, the key of its step."""

PracticeNeed = tuple[uuid.UUID, str, int]
"""A practice and how many of its variants are to be done alone."""


class Track(StrEnum):
    """Whom a course is for: people who learn the digital basics, or social workers who learn to spot who needs it."""

    LEARN = "learn"
    PRO = "pro"


class BadgeLevel(StrEnum):
    """How far a badge goes."""

    DISCOVER = "discover"
    CAN_DO = "can_do"
    AUTONOMY = "autonomy"


@dataclass(frozen=True, slots=True)
class OptionOutline:
    """One option, item or place of a step. why: the explanation shown when it is chosen."""

    key: str
    text: str
    is_right: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class RefusedForm:
    """An entry the trainer foresaw as not right, and why."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class StepOutline:
    """One step of one version.

    options: choices, or the things to order in their right order, or checklist items; empty for screen and fill.
    accepted, refused: entries of a fill-in; an event names the accepted one by its index.
    right_why, wrong_why: the explanation for an order or a fill-in as a whole.
    scenario: of a practice, as JSON (docs/practice.md), so that what a phone sends can be played again years later.
    """

    key: str
    kind: StepKind
    heading: str
    options: tuple[OptionOutline, ...] = ()
    input_kind: str = "text"
    accepted: tuple[str, ...] = ()
    refused: tuple[RefusedForm, ...] = ()
    typing_slip: bool = False
    right_why: str = ""
    wrong_why: str = ""
    scenario: str = ""

    @property
    def is_marked(self) -> bool:
        return self.kind in MARKED

    @property
    def right_keys(self) -> tuple[str, ...]:
        """The keys of the right answer: unordered for choices, in order for an order step, else empty."""
        if self.kind is StepKind.ORDER:
            return tuple(option.key for option in self.options)
        return tuple(option.key for option in self.options if option.is_right)


@dataclass(frozen=True, slots=True)
class VersionOutline:
    """A module as it was published once, in one language; never changes, never goes away."""

    key: str
    module_key: uuid.UUID
    language: str
    title: str
    minutes: int
    steps: tuple[StepOutline, ...]

    def step(self, step_key: str) -> StepOutline | None:
        """Return the step of that key, None when this version has none."""
        return next((step for step in self.steps if step.key == step_key), None)

    @property
    def step_keys(self) -> frozenset[str]:
        return frozenset(step.key for step in self.steps)


@dataclass(frozen=True, slots=True)
class ModuleOutline:
    """A live module in one language. weight: bytes of its document (brotli), 0 when not known.

    practices: the key of each practice and how many variants it has, itself included.
    """

    key: uuid.UUID
    version_key: str
    title: str
    goal: str
    url: str
    minutes: int
    step_keys: tuple[str, ...]
    course_key: str
    weight: int = 0
    practices: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class CourseOutline:
    """A live course in one language, its modules in order."""

    key: str
    title: str
    summary: str
    url: str
    icon: str
    modules: tuple[ModuleOutline, ...]
    track: Track = Track.LEARN


@dataclass(frozen=True, slots=True)
class BadgeOutline:
    """A badge definition in one language.

    needs: keys of every module to finish (criteria over courses are already expanded to their live modules).
    practices: what to do alone, and in how many variants. seen: what staff look at before they say that the
    person did it for real; not empty when an observation is needed. badges: keys of badges to hold; of each inner group
    one is enough. A badge that asks for nothing is never earned: it would prove nothing.
    """

    key: str
    level: BadgeLevel
    name: str
    says: str
    shape: str
    needs: frozenset[uuid.UUID]
    digcomp: tuple[str, ...] = ()
    practices: frozenset[PracticeNeed] = frozenset()
    seen: tuple[str, ...] = ()
    badges: tuple[frozenset[str], ...] = ()

    @property
    def asks_something(self) -> bool:
        return bool(self.needs or self.practices or self.seen or self.badges)


@dataclass(frozen=True, slots=True)
class ArticleOutline:
    """An authored page of prose. body_html is sanitised."""

    key: str
    title: str
    url: str
    body_html: str
    language: str
    keywords: str = field(default="")
