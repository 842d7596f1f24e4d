"""The sanitiser: nothing off the list comes out, and what comes out is settled."""

import re
import string
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elearning.common.html import ELEMENTS, LINK_ATTRIBUTES, SCHEMES, plain, sanitise

INVISIBLE = [
    "\x00",
    "\x01",
    "\x0b",
    "\x1f",
    "\x7f",
    "\u00ad",
    "\u061c",
    "\u115f",
    "\u180e",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2060",
    "\ufeff",
]
_NAMES = [
    *ELEMENTS,
    *[
        "b",
        "i",
        "u",
        "div",
        "span",
        "script",
        "style",
        "svg",
        "math",
        "mi",
        "mtext",
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "button",
        "table",
        "tr",
        "td",
        "caption",
        "select",
        "option",
        "textarea",
        "noscript",
        "template",
        "title",
        "base",
        "link",
        "meta",
        "video",
        "audio",
        "details",
        "h1",
        "h2",
        "h4",
        "blockquote",
        "xmp",
        "plaintext",
        "frameset",
        "annotation-xml",
        "foreignObject",
        "desc",
        "mglyph",
        "malignmark",
        "embed",
        "a",
        "a",
        "p",
        "ul",
        "x-y",
    ],
]
_ATTRIBUTES = [
    *[
        "href",
        "HREF",
        "hReF",
        "xlink:href",
        "src",
        "srcdoc",
        "style",
        "class",
        "id",
        "linktype",
        "onclick",
        "onerror",
        "onload",
        "onfocus",
        "autofocus",
        "action",
        "formaction",
        "data-x",
        "title",
        "target",
        "rel",
        "name",
        "background",
        "is",
        "slot",
        "/href",
    ]
]
_VALUES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "&#106;avascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "http://exemple.fr",
    "https://exemple.fr/a?b=1&c=2",
    "mailto:a@exemple.fr",
    "tel:0199001234",
    "/parcours/",
    "//mechant.fr",
    "\\\\mechant.fr",
    "#fin",
    "?x=1",
    "page",
    "12",
    "-1",
    "١",
    "document",
    "<b>",
    "x' onclick='y",
    "",
    "file:///etc/passwd",
    "blob:x",
    "https:exemple",
    "https://",
    "ftp://exemple.fr",
]
_text = st.text(alphabet=string.ascii_letters + " \n<>&\"'=/;é" + "".join(INVISIBLE), max_size=12)
_spoilt = st.builds(
    lambda value, character, place: value[:place] + character + value[place:],
    st.sampled_from(_VALUES),
    st.sampled_from(INVISIBLE),
    st.integers(0, 12),
)
_value = st.one_of(st.sampled_from(_VALUES), _spoilt)
_attribute = st.builds(
    lambda name, quote, value: f" {name}={quote}{value}{quote}",
    st.sampled_from(_ATTRIBUTES),
    st.sampled_from(['"', "'", "", "`"]),
    _value,
)
_open = st.builds(
    lambda name, attributes, end: f"<{name}{''.join(attributes)}{end}",
    st.sampled_from(_NAMES),
    st.lists(_attribute, max_size=3),
    st.sampled_from([">", "/>", " >", ""]),
)
_close = st.sampled_from(_NAMES).map(lambda name: f"</{name}>")
_odd = st.sampled_from(
    ["<!--", "-->", "<!", "<?", "<![CDATA[", "]]>", "&lt;", "&#x3c;script&#x3e;", "&nbsp;", "&", "\ud800", "<", "</"]
)
markup = st.lists(st.one_of(_open, _open, _close, _text, _odd), max_size=14).map("".join)


class _Reader(HTMLParser):
    """Collects what a browser would see of clean markup."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.found += [(tag, name, value or "") for name, value in attrs] or [(tag, "", "")]

    def handle_comment(self, data: str) -> None:
        self.found.append(("!comment", "", data))

    def handle_decl(self, decl: str) -> None:
        self.found.append(("!decl", "", decl))


def _everything_in(html: str) -> list[tuple[str, str, str]]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.found


def _assert_harmless(html: str) -> None:
    for element, attribute, value in _everything_in(html):
        assert element in ELEMENTS
        if attribute:
            assert element == "a"
            assert attribute in LINK_ATTRIBUTES
        if attribute == "href":
            scheme = re.match(r"([a-z][a-z0-9+.-]*):", value, re.IGNORECASE)
            assert scheme is None or scheme[1].lower() in SCHEMES
            assert not any(character in value for character in INVISIBLE)
            assert not value.startswith("//")


class TestSanitise:
    @settings(max_examples=600, deadline=None)
    @given(markup)
    def test_lets_nothing_through_that_is_not_on_the_list(self, html):
        _assert_harmless(sanitise(html))

    @settings(max_examples=600, deadline=None)
    @given(markup)
    def test_is_a_fixed_point(self, html):
        once = sanitise(html)

        assert sanitise(once) == once

    @pytest.mark.parametrize("invisible", INVISIBLE, ids=[f"U+{ord(c):04X}" for c in INVISIBLE])
    @pytest.mark.parametrize("place", range(12))
    def test_refuses_a_script_address_with_an_invisible_character_anywhere(self, invisible, place):
        address = "javascript:"[:place] + invisible + "javascript:"[place:] + "alert(1)"

        assert sanitise(f'<a href="{address}">x</a>') == "<a>x</a>"

    @pytest.mark.parametrize(
        ("given", "kept"),
        [
            ("<p>Un <b>mail</b>.</p>", "<p>Un <strong>mail</strong>.</p>"),
            ("<h3>Titre</h3><ul><li>un</li></ul><ol><li>deux</li></ol>",) * 2,
            ('<a href="/parcours/email/">le parcours</a>',) * 2,
            ('<a href="https://exemple.fr/a?b=1&amp;c=2">site</a>',) * 2,
            ('<a href="mailto:amina@exemple.fr">mail</a>',) * 2,
            ('<a href="tel:0199001234">appel</a>',) * 2,
            ('<a linktype="page" id="12">page</a>',) * 2,
            ('<a linktype="document" id="12">doc</a>', '<a id="12">doc</a>'),
            ('<p class="x" style="color:red" onclick="y()">a</p>', "<p>a</p>"),
            ("<i>non</i> <u>non</u>", "non non"),
            ("<script>alert(1)</script>", "alert(1)"),
            ("2 < 3 & 4", "2 &lt; 3 &amp; 4"),
            ("{{ 7*7 }} {% debug %}",) * 2,
            ("", ""),
        ],
    )
    def test_keeps_what_authors_may_write(self, given, kept):
        assert sanitise(given) == kept

    def test_survives_deep_nesting(self):
        _assert_harmless(sanitise("<a><table>" * 200 + "<p onclick=x>fin"))


class TestPlain:
    def test_puts_each_block_on_its_own_line(self):
        assert plain("<p>Un&nbsp;mail.</p><ul><li>a &amp; b</li><li>c</li></ul>") == "Un mail.\na & b\nc"

    @settings(max_examples=300, deadline=None)
    @given(markup)
    def test_says_the_same_of_clean_and_of_raw_markup(self, html):
        assert plain(sanitise(html)) == plain(html)
