"""What happens to referrals without anybody: letters, reminders, the end."""

import uuid

from django.utils import timezone

from . import autonomy, mailing, services
from .posting import Letter


def follow(**_later_arguments: object) -> None:
    """Close referrals of 60 days, then remind both sides of those of 14 days."""
    now = timezone.now()
    services.close_due(now=now)
    services.remind_due(now=now)


def note_autonomous(**_later_arguments: object) -> None:
    """Tell the senders of people who became autonomous."""
    autonomy.note_autonomous(now=timezone.now())


def purge(**_later_arguments: object) -> None:
    """Delete referrals older than two years."""
    services.purge(now=timezone.now())


def mail(*, letter: str, referral_id: str, person_id: str = "", state: str = "", **_later_arguments: object) -> None:
    """Write and send one letter about a referral."""
    mailing.deliver(
        letter=Letter(letter),
        referral_id=uuid.UUID(referral_id),
        person_id=uuid.UUID(person_id) if person_id else None,
        state=state,
        now=timezone.now(),
    )
