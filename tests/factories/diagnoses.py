"""Cases and diagnoses for tests, and the form as a worker sends it."""

import re
import uuid
from collections.abc import Mapping
from datetime import datetime

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.diagnosis import services
from courses.diagnosis.models import Case, Diagnosis
from courses.diagnosis.rules.answers import Answers
from courses.diagnosis.services import Agreed
from elearning.accounts.models import User
from tests.factories import people

DIAGNOSIS, SLIP, CASES = "/pro/diagnostic/", "/pro/diagnostic/papier/", "/pro/diagnostic/suivis/"
STEPS = (NextStep.EQUIPMENT, NextStep.LEARNS_ALONE)
_HIDDEN = re.compile(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">')


def agreed(*, place: str = "", first: NextStep = NextStep.EQUIPMENT) -> Agreed:
    return Agreed(steps=STEPS, first=first, on=timezone.localdate(), place=place)


def a_case(*, worker: User | None = None, nickname: str = "", now: datetime | None = None) -> Case:
    worker = worker or people.a_social_worker()
    return services.open_case(worker_id=worker.pk, point=None, nickname=nickname, now=now or timezone.now())


def a_diagnosis(
    *,
    case: Case | None = None,
    id: uuid.UUID | None = None,
    grid_version: str = "0" * 16,
    declared: Mapping[str, str | None] | None = None,
    observed: Mapping[str, str | None] | None = None,
    now: datetime | None = None,
) -> Diagnosis:
    now = now or timezone.now()
    return services.keep_diagnosis(
        id=id or uuid.uuid4(),
        case=case or a_case(now=now),
        grid_version=grid_version,
        answers=Answers(declared=declared or {}, observed=observed or {}),
        agreed=agreed(),
        now=now,
    )


def page_of(case: Case) -> str:
    return f"{DIAGNOSIS}{case.pk}/"


def hidden(response: HttpResponse) -> dict[str, list[str]]:
    """Return the hidden fields of a page's first form, without the CSRF token."""
    form = response.content.decode().partition('<form class="stack')[2].partition("</form>")[0]
    found: dict[str, list[str]] = {}
    for name, value in _HIDDEN.findall(form):
        found.setdefault(name, []).append(value)
    found.pop("csrfmiddlewaretoken", None)
    return found


def send(client: Client, shown: HttpResponse, *, to: str = DIAGNOSIS, **fields: object) -> HttpResponse:
    """Send the form of a page on, with these fields on top of what it carries."""
    return client.post(to, hidden(shown) | fields)
