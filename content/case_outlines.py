"""Interview cases of social workers' training, as other packages see them: frozen dataclasses without Django.

A case is an invented person: a talk that is played, and the reference grading of the grid for that person.
"""

from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a case is for: to practise as often as one likes, or for the assessment."""

    PRACTICE = "practice"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True)
class CaseReference:
    """How one question of the grid is answered for the invented person, and why. Keys as in the live grid."""

    question: str
    option: str
    why: str


@dataclass(frozen=True, slots=True)
class CaseOutline:
    """One live case in one language.

    key: the same in every language. name, about: of the invented person. facts: what the worker sees and hears that the
    talk does not hold, one line each: what the desk shows when the person tries a practice screen. scenario: the talk,
    as JSON (docs/practice.md, interview). reference: never sent to a browser before the grid was filled in, and for an
    assessment case never at all.
    """

    key: str
    language: str
    purpose: Purpose
    name: str
    about: str
    facts: tuple[str, ...]
    scenario: str
    reference: tuple[CaseReference, ...]
