"""Somebody chooses the language of their pages."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from elearning.accounts.models import User


class UnknownLanguage(ValueError):  # noqa: N818 - it says what the language is
    """The site is not written in this language."""


def choose_language(*, user: User | AnonymousUser, language: str) -> str:
    """Remember the language of a signed-in person and return it. Raises UnknownLanguage."""
    if language not in dict(settings.LANGUAGES):
        raise UnknownLanguage(language)
    if user.is_authenticated and user.language != language:
        User.objects.filter(pk=user.pk).update(language=language)
    return language
