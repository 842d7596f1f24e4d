"""What administrators are told about people who wait."""

import uuid

from django.conf import settings
from django.urls import reverse

from elearning.accounts.models import User
from elearning.accounts.roles import Role
from elearning.common import mails

from . import partner_selectors


def mail_waiting(*, person_id: uuid.UUID) -> bool:
    """Tell an administrator that somebody waits, and where to answer; return whether there was anything to tell."""
    person = User.objects.filter(pk=person_id, is_active=True, groups__name=Role.ADMINISTRATOR).first()
    if person is None or not person.email or not partner_selectors.waiting_workers().exists():
        return False
    facts = {"name": person.first_name, "link": settings.STAFF_URL + reverse("courses:structures")}
    mails.send(to=person.email, language=person.language, template="courses/network/mails/waiting.txt", context=facts)
    return True
