"""E-mails in plain text, in the reader's language. A handler of the outbox calls this, a view never."""

from collections.abc import Mapping

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation


def send(*, to: str, language: str, template: str, context: Mapping[str, object]) -> None:
    """Send one e-mail; raises OSError when no server takes it, so that the outbox tries again.

    template: whole name of a text whose first line is the subject. Nothing of it is escaped.
    """
    with translation.override(language):
        text = render_to_string(template, dict(context)).strip()
    subject, _line, body = text.partition("\n")
    mail = EmailMessage(
        subject=settings.ACCOUNT_EMAIL_SUBJECT_PREFIX + subject.strip(), body=body.strip() + "\n", to=[to]
    )
    mail.send()
