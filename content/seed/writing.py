"""The words starter content is written in: one file per module, French and English side by side.

Pure data, no Django. `content.seeding` turns it into pages. Block ids are derived from the module's UUID and the
author's own short names, so both languages and every later load give the same ids, and learners' answers keep matching.
Renaming a step's `name` makes a new step; changing its words does not.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class T(NamedTuple):
    """One text in every language the starter content is written in."""

    fr: str
    en: str


@dataclass(frozen=True, slots=True)
class Text:
    """A short rich text. Blank lines part paragraphs, lines starting with "- " make a list, **stars** make bold."""

    text: T


@dataclass(frozen=True, slots=True)
class Tip:
    text: T


@dataclass(frozen=True, slots=True)
class Warn:
    text: T


@dataclass(frozen=True, slots=True)
class Word:
    """A glossary word shown with its meaning; `key` names a `GlossaryEntry`."""

    key: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of our own in `content/seed/pictures/`; an empty `alt` marks it decorative."""

    file: str
    title: str
    alt: T = T("", "")


Part = Text | Tip | Warn | Word | Picture


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen to read. `name` is stable and unique in the module."""

    name: str
    heading: T
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One answer. `why` says why it is right or not yet right; it is never empty."""

    name: str
    text: T
    why: T
    right: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with exactly one right answer among two to five."""

    name: str
    question: T
    options: tuple[Option, ...]
    hint: T = T("", "")


@dataclass(frozen=True, slots=True)
class Several:
    """A question with one or more right answers."""

    name: str
    question: T
    options: tuple[Option, ...]
    hint: T = T("", "")


@dataclass(frozen=True, slots=True)
class Place:
    """One thing to put in order; `why` says why it comes at this place."""

    name: str
    text: T
    why: T


@dataclass(frozen=True, slots=True)
class Order:
    """Three to six things; the order written here is the right one."""

    name: str
    question: T
    items: tuple[Place, ...]
    right_why: T
    wrong_why: T
    hint: T = T("", "")


@dataclass(frozen=True, slots=True)
class Refused:
    """A foreseen wrong entry, and why it is not right yet."""

    text: str
    why: T


@dataclass(frozen=True, slots=True)
class Fill:
    """One thing to type. `accepted` holds every accepted form; kind is text, date, number or email."""

    name: str
    question: T
    label: T
    accepted: tuple[T, ...]
    right_why: T
    wrong_why: T
    refused: tuple[Refused, ...] = ()
    kind: str = "text"
    typing_slip: bool = False
    hint: T = T("", "")


@dataclass(frozen=True, slots=True)
class Item:
    name: str
    text: T


@dataclass(frozen=True, slots=True)
class Real:
    """The checklist to do on the real thing, ticked by the learner."""

    name: str
    heading: T
    intro: T
    items: tuple[Item, ...]


Replacement = tuple["T | str", "T | str"]
"""What a variant says in place of what: old text, new text."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A simulator, as docs/practice.md describes it, with a `T` for every text that differs between languages.

    kind: inbox, calendar, phone, jobs, form, scam or interview. setting, goals and traps hold plain dicts and lists.
    variants: at least one; each is a tuple of replacements, applied in one pass to every text of the scenario.
    """

    name: str
    kind: str
    heading: T
    task: T
    done: T
    setting: Mapping[str, Any]
    goals: tuple[Mapping[str, Any], ...] = ()
    traps: tuple[Mapping[str, Any], ...] = ()
    variants: tuple[tuple[Replacement, ...], ...] = ()


Step = Screen | Choice | Several | Order | Fill | Real | Practice


@dataclass(frozen=True, slots=True)
class Module:
    """One module. goal: what the person can do afterwards, in one sentence. minutes: 3 to 7. keywords help search."""

    id: uuid.UUID
    slug: T
    title: T
    goal: T
    minutes: int
    digcomp: tuple[str, ...]
    keywords: T
    steps: tuple[Step, ...]

    def step_id(self, step_name: str) -> uuid.UUID:
        """Return the block id of a step, the same in every language and at every load."""
        return uuid.uuid5(self.id, step_name)

    def part_id(self, step_name: str, part_name: str) -> uuid.UUID:
        """Return the block id of an option, item or part of a step."""
        return uuid.uuid5(self.id, f"{step_name}/{part_name}")


@dataclass(frozen=True, slots=True)
class Course:
    """One course: key, words and its modules in order. icon: a name of the sprite. is_pro: for social workers."""

    id: uuid.UUID
    key: str
    slug: T
    title: T
    summary: T
    icon: str
    modules: tuple[Module, ...]
    is_pro: bool = False


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """One hard word. `meaning` explains it in sentences of at most 12 words."""

    key: str
    id: uuid.UUID
    word: T
    meaning: T


@dataclass(frozen=True, slots=True)
class BadgeEntry:
    """One badge definition. level: discover, can_do or autonomy. shape: door, bridge or road.

    seen: what staff look at before they say that the person did it for real. badges: keys of badges to hold; an inner
    tuple means one of them.
    """

    key: str
    id: uuid.UUID
    level: str
    shape: str
    name: T
    says: T
    digcomp: tuple[str, ...]
    finish_courses: tuple[str, ...] = ()
    finish_modules: tuple[uuid.UUID, ...] = ()
    seen: tuple[T, ...] = ()
    badges: tuple[str | tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One page of prose: help, privacy, legal, accessibility. `body` is written like `Text`; "## " begins a heading."""

    key: str
    id: uuid.UUID
    slug: T
    title: T
    body: T
    keywords: T = field(default=T("", ""))
