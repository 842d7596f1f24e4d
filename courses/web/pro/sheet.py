"""What a diagnosis form carries from page to page. It is kept in the form alone: no session, no address, no cookie."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict

from content import api as content
from content.grid_outlines import GridOutline, GridQuestion
from courses.diagnosis.rules.answers import Answers, Chosen, read_answers
from courses.diagnosis.rules.path import Path, QuestionPage, gates_tripped, questions_to_ask
from courses.progress.rules.events import is_version_key

PREFIX = "q-"
FIRST, PROPOSAL, CONSENT = "0", "proposal", "consent"
REFUSED = "refused"


class OldSheet(ValueError):  # noqa: N818 - it says what was sent
    """The form names no grid that was published, or no form of ours sent it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """id: of the form, under which it is kept once. chosen: every question shown so far. at: the page that was sent."""

    id: uuid.UUID
    outline: GridOutline
    chosen: Chosen
    is_refused: bool = False
    at: str = FIRST

    @property
    def answers(self) -> Answers:
        return read_answers(self.outline, self.chosen, is_refused=self.is_refused)

    @property
    def pages(self) -> list[QuestionPage]:
        """The pages of this path: the first one, then the others when a gate tripped."""
        first = questions_to_ask(self.outline, Path.SHORT)
        if not gates_tripped(self.outline, self.answers):
            return first
        return first + questions_to_ask(self.outline, Path.FULL)

    @property
    def place(self) -> int:
        """The number of the page that was sent, from 0; one past the last page for anything else."""
        end = len(self.pages)
        return min(int(self.at), end) if self.at.isdecimal() and self.at.isascii() and len(self.at) < 4 else end

    def hidden(self, without: tuple[GridQuestion, ...] = ()) -> list[tuple[str, str]]:
        """Return the fields that carry the sheet to the next page. without: questions which that page asks itself."""
        asked = {question.key for question in without}
        carried = [("id", str(self.id)), ("grid", self.outline.key)]
        if self.is_refused:
            carried.append((REFUSED, "yes"))
        return carried + [(f"{PREFIX}{key}", value or "") for key, value in self.chosen.items() if key not in asked]


def new_sheet(language: str) -> Sheet:
    """Return an empty sheet on the live grid; raises content.UnknownGrid."""
    return Sheet(id=uuid.uuid4(), outline=content.get_grid(language), chosen={})


def read_sheet(sent: QueryDict | Mapping[str, str]) -> Sheet:
    """Return the sheet that a form carries; raises OldSheet. At most one query."""
    version = sent.get("grid", "")
    outline = content.find_grid_version(version) if is_version_key(version) else None
    try:
        id = uuid.UUID(sent.get("id", ""))
    except ValueError:
        raise OldSheet from None
    if outline is None:
        raise OldSheet
    chosen: dict[str, str | None] = {}
    for question in outline.questions:
        value = sent.get(f"{PREFIX}{question.key}")
        if value is not None:
            option = question.option(value)
            chosen[question.key] = option.key if option else None
    return Sheet(id=id, outline=outline, chosen=chosen, is_refused=REFUSED in sent, at=sent.get("at", FIRST))
