"""The grid of the diagnosis, as other packages see it: frozen dataclasses without Django.

`content.api` hands grids out; rules and flows take them. Questions and answers are named by keys that their authors
chose, the same in every language; a version by 16 hex digits.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Dimension(StrEnum):
    """What a diagnosis looks at; answers are compared along it years later, so a number never changes its meaning."""

    EQUIPMENT = "D1"
    CONNECTION = "D2"
    GESTURES = "D3"
    USES = "D4"
    ACCOUNTS = "D5"
    CONFIDENCE = "D6"
    READING = "D7"
    ADAPTATION = "D8"
    RIGHTS = "D9"
    PEOPLE = "D10"
    SAFETY = "D11"
    LEARNING = "D12"


class NextStep(StrEnum):
    """What a diagnosis may lead to; several at once are normal."""

    LEARNS_ALONE = "O1"
    HELP_SESSION = "O2"
    BEGINNER_PATH = "O3"
    DONE_WITH = "O4"
    MANDATE = "O5"
    EQUIPMENT = "O6"
    CONNECTION = "O7"
    READING = "O8"
    ADAPTED_PLACE = "O9"
    ACCOUNT_RESCUE = "O10"
    SAFETY_HELP = "O11"
    NOTHING_WANTED = "O12"


_THREE = (0, 2)
SCALES: Mapping[Dimension, tuple[int, int]] = MappingProxyType(
    dict.fromkeys(Dimension, _THREE)
    | {
        Dimension.CONFIDENCE: (1, 5),
        Dimension.ADAPTATION: (0, 1),
        Dimension.RIGHTS: (0, 3),
        Dimension.SAFETY: (0, 1),
    }
)
"""The lowest and the highest level of each dimension. The highest needs nothing; of rights, the lowest is urgent.

A level is what rules compare: it is neither shown nor kept. What is kept of an answer is its option's key.
"""


@dataclass(frozen=True, slots=True)
class GridOption:
    """One answer of the grid. level: on its dimension's scale, None when the answer says nothing about it.

    leads_to: a next step that the answer itself asks for, such as "nothing for now".
    """

    key: str
    words: str
    level: int | None = None
    leads_to: NextStep | None = None


@dataclass(frozen=True, slots=True)
class GridQuestion:
    """One question of the grid. is_gate: whether the full grid depends on it. is_observed: looked at, not asked.

    how: what to look at, of an observed one. practice: the type of practice screen it is seen on, "desk" without one.
    short_path: asked on the first page, as gates always are.
    """

    key: str
    dimension: Dimension
    question: str
    why: str
    options: tuple[GridOption, ...]
    is_gate: bool = False
    is_observed: bool = False
    short_path: bool = False
    how: str = ""
    practice: str = ""

    def option(self, key: str | None) -> GridOption | None:
        """Return the option of that key, None for a question that was skipped and for a key it does not have."""
        return next((option for option in self.options if option.key == key), None)


@dataclass(frozen=True, slots=True)
class GridOutline:
    """The grid as it was published once, in one language; never changes, never goes away."""

    key: str
    grid_key: str
    language: str
    title: str
    questions: tuple[GridQuestion, ...]

    def question(self, key: str) -> GridQuestion | None:
        """Return the question of that key, None when this version has none."""
        return next((question for question in self.questions if question.key == key), None)
