"""What document templates need: keys on the wire, icons, the CSS inside the document, words for the script."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from elearning import staticfiles
from elearning.common.ids import wire_key
from elearning.request_log import current_request_id

register = template.Library()

# One number for each plural form that a language has; `Intl.PluralRules` in the browser uses the same names.
_PLURAL_SAMPLES = {
    "ar": {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100},
}
_TWO_FORMS = {"one": 1, "other": 2}
# What `<`, `>` and `&` become so that data cannot close its own element.
_JSON_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}
# Icons that point along the line of reading.
_TURNING = frozenset({"back", "next", "out", "retry", "list", "send", "reply", "forward"})


register.filter("wire_key", wire_key)


@register.simple_tag
def icon(name: str) -> SafeString:
    """Return an icon of the sprite, hidden from screen readers: a word always stands beside it."""
    if name not in staticfiles.icon_names():
        raise template.TemplateSyntaxError(f"There is no icon {name!r} in static/icons.")
    sheet = "" if name in staticfiles.FIRST_ICONS else static("icons/sprite.svg")
    return format_html(
        '<svg class="icon{}" viewBox="0 0 24 24" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        " icon-turns" if name in _TURNING else "",
        sheet,
        name,
    )


@register.simple_tag
def critical_css() -> SafeString:
    """Return the CSS of the first paint; our own files, and its hash is in the page's policy."""
    return mark_safe(staticfiles.critical_css())  # noqa: S308


@register.simple_tag
def first_icons() -> SafeString:
    """Return the icons that a document carries inside."""
    return mark_safe(staticfiles.first_icons())  # noqa: S308


@register.simple_tag
def home_url() -> str:
    """Return the address of the home page in the language in use."""
    language = get_language() or settings.LANGUAGE_CODE
    return "/" if language == settings.LANGUAGE_CODE else f"/{language}/"


@register.simple_tag
def request_number() -> str:
    """Return the id under which this request is logged: what to show to somebody who helps."""
    return current_request_id()


@register.simple_tag
def build() -> str:
    """Return the key of this build: it changes with any template, style or script."""
    return staticfiles.build_key()


def data_script(name: str, data: object) -> SafeString:
    """Return data for the script in an element that no browser runs: `<script type="application/json" data-name>`."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_JSON_ESCAPES)
    return mark_safe(f'<script type="application/json" data-{name}>{body}</script>')  # noqa: S308


def counted_forms(singular: str, plural: str) -> dict[str, str]:
    """Return a counted sentence in every plural form of the language; `%(count)s` stays for the browser to fill."""
    samples = _PLURAL_SAMPLES.get(get_language() or "", _TWO_FORMS)
    return {form: ngettext(singular, plural, number) for form, number in samples.items()}


@register.simple_tag
def script_words() -> SafeString:
    """Return the counted sentences that only the browser can finish: it knows the numbers."""
    words = {
        "kept": _("Kept in this phone."),
        "sent": _("Sent. It has arrived."),
        "arrived": _("Your answers have arrived."),
        "all": _("All the steps are done."),
        "full": _("This phone is full. This answer is not kept. Ask someone."),
        "done": counted_forms("%(count)s step done,", "%(count)s steps done,"),
        "left": counted_forms("%(count)s is left,", "%(count)s are left,"),
        "minutes": counted_forms("about %(count)s minute.", "about %(count)s minutes."),
        "waiting": counted_forms(
            "%(count)s answer is waiting for internet. Nothing is lost.",
            "%(count)s answers are waiting for internet. Nothing is lost.",
        ),
    }
    return data_script("words", words)


@register.simple_tag
def fill_data(value: Any) -> SafeString:
    """Return what the phone needs to look at a typed answer by itself (FillBlock)."""
    return data_script(
        "fill",
        {
            "kind": value["input_kind"],
            "accepted": list(value["accepted"]),
            "refused": [refused["text"] for refused in value["refused"]],
            "slip": bool(value["typing_slip"]),
        },
    )


@register.filter
def shuffled(children: Iterable[Any]) -> Sequence[Any]:
    """Return list children in an order that is the same at every visit and is never the written one.

    children: bound blocks of a ListBlock, in the right order.
    """
    written = list(children)
    mixed = sorted(written, key=lambda child: hashlib.sha256(str(child.id).encode()).digest())
    return mixed[1:] + mixed[:1] if mixed == written else mixed


@register.filter
def right_order(children: Iterable[Any]) -> str:
    """Return the wire keys of list children in their written order, separated by spaces."""
    return " ".join(wire_key(child.id) for child in children)


@register.filter
def as_sections(body_html: str) -> SafeString:
    """Return an article's sanitised HTML with its sub-headings one level up, right under the page's title."""
    return mark_safe(body_html.replace("<h3>", "<h2>").replace("</h3>", "</h2>"))  # noqa: S308


@register.filter
def kilobytes(size: int) -> int:
    """Return a number of bytes as whole kilobytes, at least 1."""
    return max(1, round(size / 1000))
