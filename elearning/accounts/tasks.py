"""What the outbox does for accounts. A job done twice, which is rare, mails twice."""

from uuid import UUID

from django.utils import timezone

from . import mails


def mail_code(*, code_id: str, **_later_arguments: object) -> None:
    """Mail a code, or that the address has an account."""
    mails.mail_code(id=UUID(code_id), now=timezone.now())


def mail_opened(*, person_id: str, **_later_arguments: object) -> None:
    """Mail that an account was opened."""
    mails.mail_opened(person_id=UUID(person_id))


def mail_refused(*, person_id: str, **_later_arguments: object) -> None:
    """Mail that an account was refused."""
    mails.mail_refused(person_id=UUID(person_id))
