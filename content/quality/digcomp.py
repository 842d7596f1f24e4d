"""Numbers of the DigComp 3.0 framework, such as 2.1.10 (JRC144121, November 2025)."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

_NUMBER = re.compile(r"[1-5]\.[1-6]\.\d{2}(-\d{2})?")


def digcomp_numbers(text: str) -> tuple[str, ...]:
    """Return the numbers of a list written with commas or spaces, in order."""
    return tuple(text.replace(",", " ").split())


def validate_digcomp(text: str) -> None:
    """Raise ValidationError unless every number looks like 2.1.10 or 5.1.05-07."""
    for number in digcomp_numbers(text):
        if not _NUMBER.fullmatch(number):
            raise ValidationError(_("“%(number)s” is no DigComp number. Write it like 2.1.10.") % {"number": number})
