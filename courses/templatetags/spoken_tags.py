"""What is read aloud to a person who may not speak the language of the page."""

from django import template
from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import get_language, get_language_info

register = template.Library()


@register.simple_tag
def other_languages() -> list[tuple[str, str]]:
    """Return the languages that the page is not in, as code and own name."""
    current = get_language()
    others = [code for code, _name in settings.LANGUAGES if code != current]
    return [(code, capfirst(get_language_info(code)["name_local"])) for code in others]
