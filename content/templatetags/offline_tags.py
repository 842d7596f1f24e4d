"""What the pages about keeping Escale in a phone need: what it weighs, and sentences that only the phone can finish."""

import re

from django import template
from django.conf import settings
from django.core.files.storage import default_storage
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from content.outlines import ModuleOutline
from content.templatetags.content_tags import counted_forms, data_script
from elearning import shell
from elearning.common import documents

register = template.Library()

_PICTURE = re.compile(rb'<source srcset="([^" ]+\.webp)"')
# What the server says around a document or a picture.
_HEADERS = 1_000


@register.simple_tag
def app_bytes() -> int:
    """Return the bytes that Escale itself costs a phone that has none of it."""
    return shell.weight()


@register.filter
def kept_bytes(module: ModuleOutline) -> int:
    """Return the bytes that a module costs who keeps it: its document and its pictures, without its practices."""
    document = documents.find(module.url)
    pictures = set(_PICTURE.findall(document.bodies[""])) if document else set()
    return module.weight + _HEADERS + sum(_HEADERS + _size(picture.decode()) for picture in pictures)


def _size(picture: str) -> int:
    try:
        return int(default_storage.size(picture.removeprefix(settings.MEDIA_URL)))
    except OSError:
        return 0


@register.simple_tag
def keeping_words(what: str) -> SafeString:
    """Return what is said while something is kept in the phone or taken away. what: "course", "module" or "app"."""
    words = {
        "price": counted_forms(
            "This weighs about %(count)s kB. That is less than a photo. Download it now?",
            "This weighs about %(count)s kB. That is less than a photo. Download it now?",
        ),
        "phoneFull": _("The phone is almost full. Take photos or modules away, then try again."),
        "fetching": _("Escale comes first."),
        "fetched": counted_forms("%(count)s module is in this phone.", "%(count)s modules are in this phone."),
        "isHere": _("It is in this phone now."),
        "stopped": _("It did not come whole. Try again with better internet."),
    }
    if what in {"course", "app"}:
        words["gaveBack"] = _("It is gone. The phone has its room back.")
    if what == "app":
        words["takeAway"] = _("Take away: %(title)s")
    if what == "course":
        words |= {
            "priceOfPhotos": counted_forms(
                "This weighs about %(count)s kB. That is a few photos. Download it now?",
                "This weighs about %(count)s kB. That is a few photos. Download it now?",
            ),
        }
    return data_script("more-words", words)


@register.simple_tag
def app_words() -> SafeString:
    """Return the sentences of the page that the phone draws by itself."""
    words = {
        "later": counted_forms(
            "%(count)s answer will leave later. Nothing is lost.",
            "%(count)s answers will leave later. Nothing is lost.",
        ),
        "lost": counted_forms(
            "%(count)s answer cannot leave. Its card does not work any more.",
            "%(count)s answers cannot leave. Their card does not work any more.",
        ),
    }
    return data_script("more-words", words)
