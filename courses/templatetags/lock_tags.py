"""The signs of a card's lock as people see them: twelve pictures with their names, and the digits."""

from dataclasses import dataclass

from django import template
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from elearning.accounts import lock_rules

register = template.Library()


@dataclass(frozen=True, slots=True)
class Picture:
    """sign: what is sent, a to l. icon: of static/icons. name: its word, always beside it."""

    sign: str
    icon: str
    name: Promise


# The order is kept for ever: a letter means its picture in locks that exist. Small letters: Django has its own "Sun".
_PICTURES = (
    ("sun", _("sun")),
    ("key", _("key")),
    ("fish", _("fish")),
    ("cup", _("cup")),
    ("tree", _("tree")),
    ("boat", _("boat")),
    ("umbrella", _("umbrella")),
    ("apple", _("apple")),
    ("glasses", _("glasses")),
    ("flower", _("flower")),
    ("chair", _("chair")),
    ("bird", _("bird")),
)


@register.simple_tag
def lock_pictures() -> list[Picture]:
    """Return the twelve pictures, always in the same places."""
    named = zip(lock_rules.PICTURES, _PICTURES, strict=True)
    return [Picture(sign, icon, name) for sign, (icon, name) in named]


@register.simple_tag
def lock_digits() -> str:
    """Return the digits in the order of a telephone's keys."""
    return lock_rules.DIGITS[1:] + lock_rules.DIGITS[0]
