"""The only door through which HTML that somebody wrote reaches a page: two sanitisers, one list.

bleach runs first, nh3 after it: each parses on its own, so a trick must fool both. What comes out is a fixed point:
sanitising it again changes nothing.
"""

import html as entities
import re
import threading
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import nh3
from bleach.html5lib_shim import Filter
from bleach.sanitizer import Cleaner

ELEMENTS = frozenset({"p", "strong", "ol", "ul", "li", "h3", "a"})
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
# `linktype` and `id` are how Wagtail stores a link to a page; they become an address when the page is rendered.
LINK_ATTRIBUTES = frozenset({"href", "linktype", "id"})

_ROUNDS = 6
_BLOCK_END = re.compile(r"</(?:p|li|h3|ol|ul)>")
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
# Characters no author types: C0 and C1 controls but tab and line ends, halves of surrogate pairs, non-characters.
_UNTYPABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# An address is written in visible characters only; anything else in it is there to deceive.
_ADDRESS = re.compile(
    r"(?:https?://[^/?#\s]+[^\s]*|mailto:[^\s]+|tel:[+0-9().\-]+|/(?!/)[^\s:]*|#[\w\-]*|\?[^\s:]*)", re.IGNORECASE
)
_INVISIBLE = re.compile(
    r"[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb<>\"'`\\]"
)


def _is_allowed(element: str, attribute: str, value: str) -> bool:
    if element != "a":
        return False
    if attribute == "href":
        return bool(_ADDRESS.fullmatch(value)) and not _INVISIBLE.search(value)
    if attribute == "linktype":
        return value == "page"
    return attribute == "id" and value.isascii() and value.isdecimal()


class _BoldIsStrong(Filter):  # type: ignore[misc]
    """Writes <strong> for the <b> that the editor makes."""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for token in Filter.__iter__(self):
            if token.get("name") == "b":
                token["name"] = "strong"
            yield token


class _OwnCleaner(threading.local):
    """One cleaner for each thread: its parser keeps the text it works on, so two threads would mix theirs."""

    def __init__(self) -> None:
        self.cleaner = Cleaner(
            tags=ELEMENTS | {"b"},
            attributes=_is_allowed,
            protocols=SCHEMES,
            strip=True,
            strip_comments=True,
            filters=[_BoldIsStrong],
        )


_own = _OwnCleaner()
_nh3_options: Mapping[str, Any] = {
    "tags": set(ELEMENTS),
    "attributes": {"a": set(LINK_ATTRIBUTES)},
    "attribute_filter": lambda element, name, value: value if _is_allowed(element, name, value) else None,
    "url_schemes": set(SCHEMES),
    "link_rel": None,
    "strip_comments": True,
}


@lru_cache(maxsize=2048)
def _once(text: str) -> str:
    """Clean once. Remembered: what authors write is cleaned when it is saved, weighed, shown and searched."""
    return nh3.clean(_own.cleaner.clean(text), **_nh3_options)


def sanitise(text: str) -> str:
    """Return HTML that holds nothing but p, strong, ol, ul, li, h3 and links; what is not allowed loses its tags.

    Links keep `href` when it is http, https, mailto, tel or an address of this site, and Wagtail's mark of an internal
    link. Text that does not settle (tags nested to confuse parsers) comes back as plain text.
    """
    current = _UNTYPABLE.sub("", text)
    for _round in range(_ROUNDS):
        cleaned = _once(current)
        if cleaned == current:
            return cleaned
        current = cleaned
    return _once(entities.escape(plain(current), quote=False))


def plain(text: str) -> str:
    """Return the words of some HTML: one line per block, entities read, no tags."""
    lines = _BLOCK_END.sub("\n", _once(_UNTYPABLE.sub("", text)))
    return _LINES.sub("\n", _SPACES.sub(" ", entities.unescape(_TAG.sub("", lines)))).strip()


def join_plain(parts: Iterable[str]) -> str:
    """Return the words of several pieces of HTML, one line per block."""
    return "\n".join(filter(None, (plain(part) for part in parts)))
