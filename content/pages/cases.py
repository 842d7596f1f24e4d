"""The live interview cases, as other packages see them."""

from typing import Any

from content.case_outlines import CaseOutline, CaseReference, Purpose
from content.pages.stamp import remembered
from content.snippets.case import InterviewCase

Placed = tuple[int, CaseOutline]
"""A case with the number that orders it among the others."""


@remembered
def live_cases(language: str) -> tuple[Placed, ...]:
    """Return the live cases of a language, in order. No query while nothing changes."""
    cases = InterviewCase.objects.filter(live=True, locale__language_code=language)
    return tuple((case.place, _outline(case, language)) for case in cases.order_by("place", "key"))


def _outline(case: InterviewCase, language: str) -> CaseOutline:
    talk = case.talk[0]
    return CaseOutline(
        key=case.key,
        language=language,
        purpose=Purpose(case.purpose),
        name=case.name,
        about=case.about,
        facts=tuple(child.value for child in case.facts),
        scenario=talk.block.outline(str(talk.id), talk.value).scenario,
        reference=tuple(_reference(child.value) for child in case.reference),
    )


def _reference(value: Any) -> CaseReference:
    return CaseReference(question=value["question"], option=value["option"], why=value["why"])
