"""What a person takes along, in their language: where, when, and what to bring. Never what for."""

from datetime import date

from django.conf import settings
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from courses.network.models import AccessPoint
from courses.network.places import Place
from courses.referrals.slip_sheet import PrintedSlip
from courses.web.reception.forms import LANGUAGE_NAMES

from .place_words import card_of

LANGUAGES = [(code, LANGUAGE_NAMES.get(code, code)) for code, _name in settings.LANGUAGES]


def read_language(wanted: str) -> str:
    """Return the language that somebody chose for the paper; the site's own for anything else."""
    return wanted if wanted in dict(LANGUAGES) else settings.LANGUAGE_CODE


def slip_of(
    *, name: str, code: str, day: date | None, point: AccessPoint | None, place: Place | None, language: str
) -> PrintedSlip:
    """Return the paper in a language. name: as the place was called when the person was sent. code: "" for none.

    Of a place that left the directory since, only its name is known.
    """
    with override(language):
        address, phone, hours = _where(point, place)
        on = date_format(day, "l j F Y") if day else ""
        facts = [
            (_("When"), _capital(on) or _("No day yet. Call, or come when it is open.")),
            (_("Where"), ", ".join(part for part in (name, address) if part)),
            (_("Phone number"), phone),
            (_("Opening hours"), hours),
        ]
        said = [name, address, _capital(on), phone, _("Code: %(code)s") % {"code": code} if code else ""]
        return PrintedSlip(
            language=language,
            title=_("Where I am going"),
            code_name=_("Show this code there"),
            code=code,
            facts=tuple((what, value) for what, value in facts if value),
            bring_title=_("What to bring"),
            bring=(
                _("This paper, or its code."),
                _("Your phone, if you have one, and its charger."),
                _("The letter or the message, if there is one."),
            ),
            text="\n".join(line for line in said if line),
        )


def _where(point: AccessPoint | None, place: Place | None) -> tuple[str, str, str]:
    """Return address, telephone number and opening hours as they are known today."""
    if point:
        return point.address, point.phone_unbroken, point.hours
    if place is None:
        return "", "", ""
    card = card_of(place.corrected(), id=place.pk, is_open=None)
    known = card.place
    address = f"{known.address}, {known.postcode} {known.town}"
    return address, card.phone, card.hours or card.raw_hours


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
