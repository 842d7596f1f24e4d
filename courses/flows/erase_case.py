"""A person no longer agrees: their case goes, with every diagnosis of it."""

import uuid
from datetime import datetime

from django.db import transaction

from courses.diagnosis import selectors as diagnosis
from courses.diagnosis import services
from elearning.accounts.models import User
from elearning.audit import services as audit


@transaction.atomic
def erase_case(*, by: User, case_id: uuid.UUID, now: datetime) -> None:
    """Delete a case of `by` and its diagnoses. Raises Case.DoesNotExist, also for a case of another worker."""
    case = diagnosis.cases_of(by.pk).get(pk=case_id)
    services.erase_case(case=case)
    audit.record(action="case.erased", actor=by.pk, subject=f"case:{case_id}", now=now)
