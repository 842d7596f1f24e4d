"""The grid of the diagnosis for tests: the starter one, with and without a database."""

from content.grid_outlines import SCALES, GridOption, GridOutline, GridQuestion
from content.pages.grids import PublishedGrid, as_data, live_grid
from content.seed.asking import Ask, Observe
from content.seed.contents import GRIDS
from content.seeding.grids import write_grid
from content.seeding.records import Report
from content.seeding.tree import locales
from courses.diagnosis.rules.answers import Answers, read_answers

# Answers that stand on no scale, of somebody who needs nothing.
NEUTRAL = {"blocked": "nothing", "agree": "no", "keeper": "me", "wish": "learn"}


def _question(asked: Ask | Observe) -> GridQuestion:
    is_observed = isinstance(asked, Observe)
    is_gate = not is_observed and asked.is_gate
    return GridQuestion(
        key=asked.key,
        dimension=asked.dimension,
        question=asked.question.en,
        why=asked.why.en,
        options=tuple(GridOption(a.key, a.words.en, a.level, a.leads_to) for a in asked.answers),
        is_gate=is_gate,
        is_observed=is_observed,
        short_path=is_gate,
        how=asked.how.en if is_observed else "",
        practice=asked.practice if is_observed else "",
    )


OUTLINE = GridOutline(
    key="0123456789abcdef",
    grid_key="diagnostic",
    language="en",
    title="Diagnosis",
    questions=tuple(_question(asked) for asked in GRIDS[0].questions),
)


def _best(question: GridQuestion) -> str:
    highest = SCALES[question.dimension][1]
    return next((o.key for o in question.options if o.level == highest), NEUTRAL.get(question.key, ""))


WELL = {question.key: _best(question) for question in OUTLINE.questions}
"""Every question answered by somebody who needs nothing."""
GATES = {question.key: WELL[question.key] for question in OUTLINE.questions if question.is_gate}


def answers(chosen: dict[str, str | None], *, is_refused: bool = False) -> Answers:
    return read_answers(OUTLINE, chosen, is_refused=is_refused)


def publish_grid(language: str = "fr") -> GridOutline:
    """Publish the starter grid in both languages; return the version in one of them."""
    write_grid(GRIDS[0], locales(), Report())
    found = live_grid(language)
    assert found is not None
    return found


def keep_grid() -> GridOutline:
    """Keep the starter grid as a version that was published once; return it. It is not live."""
    PublishedGrid.objects.get_or_create(key=OUTLINE.key, defaults={"outline": as_data(OUTLINE)})
    return OUTLINE
