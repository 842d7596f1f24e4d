"""Interview cases for tests: the starter ones on the starter grid, published without looking at them again."""

import uuid

from content.api import case_outlines
from content.blocks.case import TalkBlock
from content.blocks.practices.scenario import from_scenario
from content.case_outlines import CaseOutline, Purpose
from content.seed.contents import CASES
from content.seed.telling import CaseEntry
from content.seeding.practices import scenario_of
from content.seeding.tree import locales
from content.snippets.case import InterviewCase
from tests.factories.grids import publish_grid


def a_case(entry: CaseEntry = CASES[0], *, place: int = 1, language: str = "en") -> InterviewCase:
    """Return a live case in one language."""
    block = TalkBlock().child_blocks["interview"]
    talk = from_scenario(block, scenario_of(entry.talk, language), uuid.uuid4(), heading="A talk")
    return InterviewCase.objects.create(
        key=entry.key,
        place=place,
        purpose=entry.purpose.value,
        name=entry.name,
        about=getattr(entry.about, language),
        facts=[{"type": "fact", "id": str(uuid.uuid4()), "value": getattr(fact, language)} for fact in entry.facts],
        talk=[{"type": "interview", "id": str(uuid.uuid4()), "value": talk | {"voice": None}}],
        reference=[
            {
                "type": "answer",
                "id": str(uuid.uuid4()),
                "value": {"question": one.question, "option": one.option, "why": getattr(one.why, language)},
            }
            for one in entry.reference
        ],
        locale=locales()[language],
        live=True,
    )


def publish_cases(language: str = "en") -> dict[Purpose, tuple[CaseOutline, ...]]:
    """Publish the starter grid, and the starter cases in one language; return the cases by purpose."""
    publish_grid(language)
    for place, entry in enumerate(CASES, start=1):
        a_case(entry, place=place, language=language)
    return {purpose: case_outlines(language, purpose) for purpose in Purpose}
