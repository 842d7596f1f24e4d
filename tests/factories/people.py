"""People for tests: one builder per identity of the access matrix, and clients signed in as they would be."""

import time
from dataclasses import dataclass
from uuid import uuid4

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone

from elearning.accounts import cards
from elearning.accounts.cards import IssuedCard
from elearning.accounts.roles import Role
from elearning.accounts.users import User

PASSWORD = "cerise velours 41 tambour"
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def a_learner(first_name: str = "Amina", language: str = "fr") -> User:
    return User.objects.create_learner(first_name=first_name, language=language)


@dataclass(frozen=True)
class LearnerWithCard:
    learner: User
    issued: IssuedCard


def a_learner_with_card(first_name: str = "Amina", *, is_for_own_phone: bool = False) -> LearnerWithCard:
    learner = a_learner(first_name)
    issued = cards.issue_card(owner=learner, issued_by=None, now=timezone.now(), is_for_own_phone=is_for_own_phone)
    return LearnerWithCard(learner=learner, issued=issued)


def a_member_of_staff(
    *roles: Role,
    email: str = "",
    first_name: str = "",
    language: str = "fr",
    password: str = PASSWORD,
    with_second_factor: bool = True,
) -> User:
    """Return a member of staff; with_second_factor: enrolled with the code generator of TOTP_SECRET."""
    email = email or f"{'-'.join(roles) or 'nobody'}-{uuid4().hex[:8]}@example.org"
    person = User.objects.create_staff(
        email=email, password=password, first_name=first_name or "Camille", language=language
    )
    person.groups.set(Group.objects.filter(name__in=[role.value for role in roles]))
    if with_second_factor:
        give_second_factor(person)
    return person


def give_second_factor(person: User) -> Authenticator:
    RecoveryCodes.activate(person)
    return TOTP.activate(person, TOTP_SECRET).instance


def code_at(moment: float | None = None) -> str:
    """Return what the code generator of TOTP_SECRET shows now, or at a moment in seconds since 1970."""
    return format_hotp_value(hotp_value(TOTP_SECRET, int(moment or time.time()) // 30))


def a_social_worker(**options) -> User:
    return a_member_of_staff(Role.SOCIAL_WORKER, **options)


def a_reception(**options) -> User:
    return a_member_of_staff(Role.RECEPTION, **options)


def a_trainer(**options) -> User:
    return a_member_of_staff(Role.TRAINER, **options)


def a_moderator(**options) -> User:
    return a_member_of_staff(Role.MODERATOR, **options)


def a_region(**options) -> User:
    return a_member_of_staff(Role.REGION, **options)


def an_administrator(**options) -> User:
    return a_member_of_staff(Role.ADMINISTRATOR, **options)


def a_data_protection_officer(**options) -> User:
    return a_member_of_staff(Role.DATA_PROTECTION, **options)


def signed_in(person: User, *, second_factor: bool = True, seconds_ago: int = 0) -> Client:
    """Return a client with a living session of this person.

    second_factor: staff showed it `seconds_ago`; False leaves a session that only knows the password.
    """
    client = Client()
    backend = "allauth.account.auth_backends.AuthenticationBackend"
    client.force_login(person, backend="elearning.accounts.backends.CardBackend" if not person.email else backend)
    if person.email and second_factor:
        give_proof(client, person, seconds_ago=seconds_ago)
    return client


def give_proof(client: Client, person: User, *, seconds_ago: int = 0) -> None:
    """Write in the session what allauth writes after a right code."""
    session = client.session
    at = timezone.now().timestamp() - seconds_ago
    session["account_authentication_methods"] = [
        {"method": "password", "at": at, "email": person.email},
        {"method": "mfa", "at": at, "type": "totp", "id": 1, "reauthenticated": True},
    ]
    session["account_authentication_methods_user"] = str(person.pk)
    session.save()


def with_card(issued: IssuedCard) -> Client:
    """Return a client that opened a learner's session with a card, as the confirmed call does."""
    return signed_in(issued.card.owner)
