"""What is read aloud to a person who may not speak the language of the page."""

from django import template
from django.conf import settings
from django.utils.translation import get_language

from courses.web.reception.forms import LANGUAGE_NAMES

register = template.Library()


@register.simple_tag
def other_languages() -> list[tuple[str, str]]:
    """Return the languages that the page is not in, as code and own name."""
    current = get_language()
    return [(code, LANGUAGE_NAMES.get(code, code)) for code, _name in settings.LANGUAGES if code != current]
