"""Printed cards: A4 sheets of up to eight, made in memory. Nothing is fetched and no file is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import override
from fpdf import FPDF

from elearning.common.paper import drawing
from elearning.common.paper.drawing import INK, INK_SOFT, SAND
from elearning.common.paper.typesetting import Box, common_size, new_document, printable, write

COLUMNS, ROWS = 2, 4
CARDS_A_PAGE = COLUMNS * ROWS
# In millimetres. Two by four of them leave 10 mm on the sides and 12.5 mm above and below, which any printer can do.
WIDTH, HEIGHT = 95.0, 68.0
LEFT, TOP = 10.0, 12.5
# 37 modules and a quiet zone of 4 on each side at 0.8 mm: what old cameras read at arm's length.
SQUARE = 36.0
_PAD = 4.0
_NBSP = "\u00a0"


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """What one card says. secret: 8 characters. language: of its sentences. base_url: of the learners' site, no "/c".

    Personal data: first name and place, on paper only. Not kept: the bytes of a sheet go to the printer.
    """

    first_name: str
    number: str
    secret: str
    token: str
    point_name: str
    point_address: str
    language: str
    base_url: str

    @property
    def address(self) -> str:
        """What the square says. The token is a fragment, which a browser never sends."""
        return f"{self.base_url.rstrip('/')}/c#{self.token}"

    @property
    def host(self) -> str:
        """The short address in words, so that a sticker with another square is noticed."""
        return urlsplit(self.base_url).netloc or self.base_url

    @property
    def spaced_number(self) -> str:
        """Six digits as three and three."""
        return f"{self.number[:3]}{_NBSP}{self.number[3:]}".strip()

    @property
    def spaced_secret(self) -> str:
        """Eight characters as four and four."""
        return f"{self.secret[:4]}{_NBSP}{self.secret[4:]}".strip()


def card_sheet(cards: Sequence[PrintedCard]) -> bytes:
    """Return a PDF with the cards in their order, eight to a page. Raises ValueError for no card at all.

    A name that the font cannot show leaves a dotted line to write it on by hand; a long one gets smaller, then is cut.
    """
    if not cards:
        raise ValueError("a sheet needs at least one card")
    document = new_document()
    # No name in it: a printer's queue shows the title to everybody.
    document.set_title("Escale")
    for start in range(0, len(cards), CARDS_A_PAGE):
        document.add_page()
        page = cards[start : start + CARDS_A_PAGE]
        places = [_place(index) for index in range(len(page))]
        drawing.cutting_marks(document, places, width=WIDTH, height=HEIGHT)
        for card, (x, y) in zip(page, places, strict=True):
            with override(card.language):
                _draw_card(document, card, x, y)
    return bytes(document.output())


def _place(index: int) -> tuple[float, float]:
    """The top left corner of a card, filling the page row by row."""
    row, column = divmod(index, COLUMNS)
    return LEFT + column * WIDTH, TOP + row * HEIGHT


def _draw_card(document: FPDF, card: PrintedCard, x: float, y: float) -> None:
    _draw_head(document, card, x, y)
    drawing.square(document, card.address, x + 2, y + 12.5, side=SQUARE)
    _draw_keys(document, card, x + 40, y + 13.5)
    _draw_point(document, card, x + 40, y + 36.2)
    _draw_sentences(document, card, x + _PAD, y + 51)


def _draw_head(document: FPDF, card: PrintedCard, x: float, y: float) -> None:
    """The person's name, and whose card this is: the door and the address in words."""
    name = printable(card.first_name)
    document.set_text_color(*INK)
    if name:
        _draw_name(document, name, Box(x + _PAD + 1, y + 3.5, 49))
    else:
        drawing.writing_line(document, x + _PAD + 1, y + 11, width=49)
    right = x + WIDTH - _PAD
    drawing.door(document, right - 6.3, y + 3.6, height=8.4)
    write(document, "Escale", Box(right - 36, y + 3.2, 28), sizes=(12,), bold=True, align="R")
    document.set_text_color(*INK_SOFT)
    host = printable(card.host)
    size = common_size(document, (host,), 28, sizes=(7.5, 7, 6.5, 6, 5.5))
    # Whole, on two lines if need be: half an address would not show that a square leads elsewhere.
    write(document, host, Box(right - 36, y + 8.4, 28, lines=2), sizes=(size, 5, 4.5, 4), align="R")


def _draw_name(document: FPDF, name: str, box: Box) -> None:
    if len(name) <= 24:
        write(document, name, box, sizes=(20, 18, 16, 14, 12, 11), bold=True)
    elif len(name) <= 44:
        write(document, name, Box(box.x, box.y, box.width, lines=2), sizes=(11, 10, 9, 8, 7), bold=True)
    else:
        write(document, name, Box(box.x, box.y - 1, box.width, lines=3), sizes=(7.5, 7, 6.5), bold=True)


def _draw_keys(document: FPDF, card: PrintedCard, x: float, y: float) -> None:
    """The number and the secret, for a phone without a camera."""
    drawing.panel(document, x, y, 51, 22, colour=SAND)
    rows = ((printable(_("Number")), card.spaced_number), (printable(_("Code")), card.spaced_secret))
    size = common_size(document, (value for _label, value in rows), 33, sizes=(17, 16, 15, 14, 13, 12, 11), bold=True)
    for line, (label, value) in enumerate(rows):
        middle = y + 6.5 + line * 9
        document.set_text_color(*INK_SOFT)
        write(document, label, Box(x + 3, middle - 1.1, 12), sizes=(7.5, 6.5))
        document.set_text_color(*INK)
        write(document, value, Box(x + 15.5, middle - size * 0.22, 33), sizes=(size,), bold=True)


def _draw_point(document: FPDF, card: PrintedCard, x: float, y: float) -> None:
    """Where the person learns. What the font cannot show has its line; what nobody filled in has none."""
    document.set_text_color(*INK)
    box = Box(x + 3, y, 48, lines=2)
    used = _write_or_leave_line(document, card.point_name, box, sizes=(8.5, 8, 7.5, 7), bold=True)
    document.set_text_color(*INK_SOFT)
    box = Box(x + 3, y + used, 48, lines=2)
    _write_or_leave_line(document, card.point_address, box, sizes=(7.5, 7, 6.5))


def _write_or_leave_line(document: FPDF, text: str, box: Box, *, sizes: tuple[float, ...], bold: bool = False) -> float:
    """Return the height that was used, in millimetres."""
    shown = printable(text)
    if shown or not text.strip():
        return write(document, shown, box, sizes=sizes, bold=bold)
    drawing.writing_line(document, box.x, box.y + 5, width=box.width)
    return 6.0


def _draw_sentences(document: FPDF, card: PrintedCard, x: float, y: float) -> None:
    """How to use the card. Each sentence has its picture, for those who do not read."""
    number_page = _("Or go to %(address)s. Type the number and the code.") % {"address": f"{card.host}/carte"}
    sentences = (
        (drawing.camera, printable(_("Show the square to the camera of the phone."))),
        (drawing.keypad, printable(number_page)),
        (drawing.lost, printable(_("Card lost? Ask at the desk. Your work is kept."))),
    )
    room = WIDTH - 2 * _PAD - 6.5
    size = common_size(document, (sentence for _picture, sentence in sentences), room, sizes=(8.5, 8, 7.5, 7, 6.5))
    document.set_text_color(*INK)
    for line, (picture, sentence) in enumerate(sentences):
        top = y + line * 4.9
        picture(document, x + 1, top + 0.1, size=3.6)
        write(document, sentence, Box(x + 6.5, top + 1.9 - size * 0.22, room), sizes=(size, 6, 5.5, 5))
