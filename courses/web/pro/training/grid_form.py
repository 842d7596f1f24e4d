"""The whole grid on one page, for an invented person: the questions of a real diagnosis, all of them at once."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from content.case_outlines import CaseOutline
from courses.diagnosis.rules.answers import is_empty
from courses.diagnosis.rules.path import Path, questions_to_ask
from courses.web.pro.lines import QuestionLine, question_lines
from courses.web.pro.sheet import OldSheet, Sheet, new_sheet, read_sheet
from courses.web.pro.step_words import GROUPS
from courses.web.staff import member
from elearning.accounts.access import RULES
from elearning.accounts.roles import roles_of

__all__ = ["OldSheet", "grid_context", "is_empty", "may_answer", "new_sheet", "read_sheet"]


@dataclass(frozen=True, slots=True)
class GridPart:
    """The questions about one thing. is_observed: they are looked at, not asked."""

    heading: Any
    is_observed: bool
    lines: Sequence[QuestionLine]


def may_answer(request: HttpRequest) -> bool:
    """Return whether who is there may send the form: trainers read it only."""
    return bool(roles_of(member(request)) & RULES["pro"].writes)


def grid_context(request: HttpRequest, case: CaseOutline, sheet: Sheet, *, said: str = "") -> dict[str, Any]:
    """Return what the grid's template expects. said: what to say first, when something has to be said."""
    pages = [page for path in (Path.SHORT, Path.FULL) for page in questions_to_ask(sheet.outline, path)]
    return {
        "case": case,
        "talk": [node["says"] for node in json.loads(case.scenario)["setting"]["nodes"]],
        "parts": [
            GridPart(GROUPS[page.group], page.is_observed, question_lines(page, sheet, request.LANGUAGE_CODE))
            for page in pages
        ],
        "hidden": [("id", str(sheet.id)), ("grid", sheet.outline.key), ("case", case.key)],
        "grid_language": sheet.outline.language,
        "may_answer": may_answer(request),
        "said": said,
    }
