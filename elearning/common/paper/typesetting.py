"""Text on paper: Helvetica, which every reader and printer has, and lines that fit their box for every name."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from fpdf import FPDF

# A core font of PDF: nothing is embedded, and what it shows is this encoding.
_FONT = "Helvetica"
_ENCODING = "cp1252"
# Letters and signs without a decomposition that people know by another one.
_KNOWN_AS = str.maketrans("\u02bc\u2010\u2011ĐđŁłı", "’--DdLli")
_POINT = 25.4 / 72
LEADING = 1.25


@dataclass(frozen=True, slots=True)
class Box:
    """A place for text, in millimetres from the top left corner of the page. lines: how many it may take."""

    x: float
    y: float
    width: float
    lines: int = 1


def printable(text: str) -> str:
    """Return the text as the font shows it, with single spaces: "" when no letter and no digit is left.

    An accent that the font lacks goes ("ş" is "s"), as do emoji and controls. A word with a letter that it lacks
    goes whole: half of a name is the name of somebody else.
    """
    words = (_shown_word(word) for word in unicodedata.normalize("NFC", text).translate(_KNOWN_AS).split())
    shown = " ".join(word for word in words if word)
    return shown if any(character.isalnum() for character in shown) else ""


def _shown_word(word: str) -> str:
    shown = [_shown_character(character) for character in word]
    return "".join(character for character in shown if character is not None) if None not in shown else ""


def _shown_character(character: str) -> str | None:
    """The character, or its letter without accents, or "" for a sign that may go, or None for a letter that may not."""
    kind = unicodedata.category(character)
    if kind.startswith("C"):
        return ""
    if _is_in_font(character):
        return character
    bare = "".join(part for part in unicodedata.normalize("NFD", character) if not unicodedata.combining(part))
    if bare != character and _is_in_font(bare):
        return bare
    return None if kind[0] in "LN" else ""


def _is_in_font(text: str) -> bool:
    try:
        text.encode(_ENCODING)
    except UnicodeEncodeError:
        return False
    return True


def new_document() -> FPDF:
    """Return an empty A4 document, of which each page is placed by hand."""
    document = FPDF(unit="mm", format="A4")
    document.core_fonts_encoding = _ENCODING
    document.set_auto_page_break(False)
    document.set_margin(0)
    # Shown as the reader likes it, not zoomed.
    document.set_display_mode("default")
    document.c_margin = 0
    return document


def common_size(
    document: FPDF, texts: Iterable[str], width: float, *, sizes: tuple[float, ...], bold: bool = False
) -> float:
    """Return the largest of `sizes` (points, falling) at which each text fits one line, or else the smallest."""
    texts = list(texts)
    for size in sizes:
        document.set_font(_FONT, "B" if bold else "", size)
        if all(document.get_string_width(text) <= width for text in texts):
            return size
    return sizes[-1]


def write(
    document: FPDF, text: str, box: Box, *, sizes: tuple[float, ...], bold: bool = False, align: str = "L"
) -> float:
    """Write printable text in the largest of `sizes` (points, falling) that fits the box; return its height in mm.

    What is too long even for the smallest is cut, with "…" for the rest: a card must never fail to print.
    """
    lines: list[str] = []
    for size in sizes:
        document.set_font(_FONT, "B" if bold else "", size)
        lines = _wrapped(document, text, box.width)
        if len(lines) <= box.lines:
            break
    if len(lines) > box.lines:
        lines = [*lines[: box.lines - 1], _cut(document, lines[box.lines - 1] + "…", box.width)]
    height = document.font_size_pt * _POINT * LEADING
    for index, line in enumerate(lines):
        document.set_xy(box.x, box.y + index * height)
        document.cell(w=box.width, h=height, text=line, align=align)
    return height * len(lines)


def _wrapped(document: FPDF, text: str, width: float) -> list[str]:
    """Break at spaces, and inside a word that is wider than a line."""
    lines: list[str] = []
    waiting = text.split(" ") if text else []
    line = ""
    while waiting:
        word = waiting.pop(0)
        longer = f"{line} {word}" if line else word
        if document.get_string_width(longer) <= width:
            line = longer
        elif line:
            lines.append(line)
            line = ""
            waiting.insert(0, word)
        else:
            head = _longest_start(document, word, width)
            lines.append(head)
            waiting.insert(0, word[len(head) :])
    return [*lines, line] if line else lines


def _longest_start(document: FPDF, word: str, width: float) -> str:
    starts = (word[:length] for length in range(1, len(word)))
    fitting = list(takewhile(lambda start: document.get_string_width(start) <= width, starts))
    return fitting[-1] if fitting else word[:1]


def _cut(document: FPDF, line: str, width: float) -> str:
    while len(line) > 1 and document.get_string_width(line) > width:
        line = line[:-2] + "…"
    return line
