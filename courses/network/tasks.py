"""What the outbox does for structures and who works there."""

from uuid import UUID

from . import partner_mails


def mail_waiting(*, person_id: str, **_later_arguments: object) -> None:
    """Tell an administrator that somebody waits."""
    partner_mails.mail_waiting(person_id=UUID(person_id))
