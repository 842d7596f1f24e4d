"""Which questions come on which page: three gates first, the rest only when one of them trips."""

from dataclasses import dataclass
from enum import StrEnum

from content.grid_outlines import SCALES, Dimension, GridOutline, GridQuestion

from .answers import Answers, Taken, levels


class Path(StrEnum):
    """The gates alone, or everything that comes after them."""

    SHORT = "short"
    FULL = "full"


class Group(StrEnum):
    """What a page is about."""

    FIRST = "first"
    RIGHTS = "rights"
    PHONE = "phone"
    WISHES = "wishes"
    SAFETY = "safety"
    GESTURES = "gestures"
    USES = "uses"
    ACCOUNTS = "accounts"


# Rights come first: a date that is near may end the interview. What is looked at comes after what is asked.
GROUPS: tuple[tuple[Group, frozenset[Dimension]], ...] = (
    (Group.RIGHTS, frozenset({Dimension.RIGHTS, Dimension.PEOPLE})),
    (Group.PHONE, frozenset({Dimension.EQUIPMENT, Dimension.CONNECTION})),
    (Group.WISHES, frozenset({Dimension.CONFIDENCE, Dimension.ADAPTATION})),
    (Group.SAFETY, frozenset({Dimension.SAFETY})),
    (Group.GESTURES, frozenset({Dimension.GESTURES, Dimension.LEARNING})),
    (Group.USES, frozenset({Dimension.USES})),
    (Group.ACCOUNTS, frozenset({Dimension.ACCOUNTS, Dimension.READING})),
)
assert frozenset().union(*(dimensions for _group, dimensions in GROUPS)) == frozenset(Dimension)


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """One page: either all asked or all looked at, never both."""

    group: Group
    is_observed: bool
    questions: tuple[GridQuestion, ...]


def gates_tripped(outline: GridOutline, answers: Answers) -> list[str]:
    """Return the keys of the gates that open the full grid: every one not answered with the highest level.

    A gate that was skipped opens it too: nothing says that all is well.
    """
    gates = [question for question in outline.questions if question.is_gate]
    well = {
        question.key
        for question, level in levels(Taken(outline, answers), gates)
        if level == SCALES[question.dimension][1]
    }
    return [question.key for question in gates if question.key not in well]


def questions_to_ask(outline: GridOutline, path: Path) -> list[QuestionPage]:
    """Return the pages of a path in order: of the short one the first page alone, of the full one all that follow it.

    Within each group what is asked comes before what is looked at. Pages without a question are left out.
    """
    if path is Path.SHORT:
        return [QuestionPage(Group.FIRST, False, tuple(q for q in outline.questions if q.short_path))]
    pages = [
        QuestionPage(group, is_observed, _on(outline, dimensions, is_observed=is_observed))
        for is_observed in (False, True)
        for group, dimensions in GROUPS
    ]
    return [page for page in pages if page.questions]


def _on(outline: GridOutline, dimensions: frozenset[Dimension], *, is_observed: bool) -> tuple[GridQuestion, ...]:
    return tuple(
        question
        for question in outline.questions
        if question.dimension in dimensions and question.is_observed is is_observed and not question.short_path
    )
