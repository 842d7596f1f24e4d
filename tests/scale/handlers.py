"""Handlers whose effect another process can see: one row in the audit log for each time they came to their end."""

import time
from pathlib import Path

from elearning.audit import services as audit
from elearning.audit.models import Entry


def note(*, number: int, **_later_arguments: object) -> None:
    """Write that job `number` was done, once."""
    if not Entry.objects.filter(action="scale.done", subject=f"job:{number}").exists():
        audit.record(action="scale.done", actor=None, subject=f"job:{number}")


def note_slowly(*, number: int, sign: str, **_later_arguments: object) -> None:
    """Say with a file that the work began, work for two seconds, then write that it was done."""
    Path(sign).touch()
    time.sleep(2)
    note(number=number)
