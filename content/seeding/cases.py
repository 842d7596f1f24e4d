"""From the words of the starter interview cases to what the database keeps."""

import uuid
from collections.abc import Mapping
from typing import Any

from wagtail.models import Locale

from content.blocks.case import TalkBlock
from content.blocks.practices.scenario import from_scenario
from content.seed.telling import CaseEntry
from content.seeding.practices import scenario_of
from content.seeding.records import Report, Seed, write_snippet
from content.seeding.steps import stable_id
from content.snippets.case import InterviewCase


def write_case(entry: CaseEntry, place: int, locales: Mapping[str, Locale], report: Report) -> None:
    """Write a case in every language, unless an author changed it. place: from 1."""
    for code, locale in locales.items():
        fields = {
            "key": entry.key,
            "place": place,
            "purpose": entry.purpose.value,
            "name": entry.name,
            "about": getattr(entry.about, code),
            "facts": [
                {"type": "fact", "id": stable_id(entry.id, f"fact-{number}"), "value": getattr(fact, code)}
                for number, fact in enumerate(entry.facts)
            ],
            "talk": [_talk(entry, code)],
            "reference": [
                {
                    "type": "answer",
                    "id": stable_id(entry.id, graded.question),
                    "value": {
                        "question": graded.question,
                        "option": graded.option,
                        "why": getattr(graded.why, code),
                    },
                }
                for graded in entry.reference
            ],
        }
        seed = Seed(key=entry.id, language=code, name=f"{entry.key} ({code})", fields=fields)
        write_snippet(seed, InterviewCase, locale, report)


def _talk(entry: CaseEntry, code: str) -> dict[str, Any]:
    block_id = stable_id(entry.id, "talk")
    block = TalkBlock().child_blocks[entry.talk.kind]
    heading = str(getattr(entry.talk.heading, code))
    value = from_scenario(block, scenario_of(entry.talk, code), uuid.UUID(block_id), heading=heading)
    return {"type": entry.talk.kind, "id": block_id, "value": value | {"voice": None}}
