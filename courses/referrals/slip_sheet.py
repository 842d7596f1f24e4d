"""The paper that a person takes to a place: one A4 page, made in memory. Nothing is fetched and no file is written."""

from dataclasses import dataclass

from fpdf import FPDF

from elearning.common.paper import drawing
from elearning.common.paper.drawing import INK, INK_SOFT, SAND
from elearning.common.paper.typesetting import Box, new_document, printable, write

LEFT, TOP, WIDTH = 20.0, 20.0, 170.0
_CODE_HEIGHT = 42.0
_SIZES = (18.0, 16.0, 14.0, 12.0)


@dataclass(frozen=True, slots=True)
class PrintedSlip:
    """What the paper says, in the person's language. code: "K7F-2QM", "" when nothing was sent.

    facts: what and its value, in order. bring: what to take along. text: the same, short, for a message.
    Personal data: where somebody goes, and when; no name, no need, no reason. Not kept.
    """

    language: str
    title: str
    code_name: str
    code: str
    facts: tuple[tuple[str, str], ...]
    bring_title: str
    bring: tuple[str, ...]
    text: str


def slip_sheet(slip: PrintedSlip) -> bytes:
    """Return a PDF of one page. What is long gets smaller, then is cut; what the font cannot show is left out."""
    document = new_document()
    # No place in it: a printer's queue shows the title to everybody.
    document.set_title("Escale")
    document.set_lang(slip.language)
    document.add_page()
    y = _draw_head(document, slip)
    if slip.code:
        y = _draw_code(document, slip, y)
    for name, value in slip.facts:
        y = _draw_fact(document, name, value, y)
    _draw_bring(document, slip, y)
    return bytes(document.output())


def _draw_head(document: FPDF, slip: PrintedSlip) -> float:
    """Draw the title and whose paper it is; return where the rest begins, in mm from the top."""
    drawing.door(document, LEFT + WIDTH - 9, TOP, height=12)
    document.set_text_color(*INK)
    write(document, "Escale", Box(LEFT + WIDTH - 50, TOP + 2.5, 38), sizes=(16,), bold=True, align="R")
    used = write(document, printable(slip.title), Box(LEFT, TOP, 115, lines=2), sizes=(26, 24, 22, 20), bold=True)
    return TOP + max(used, 12) + 8


def _draw_code(document: FPDF, slip: PrintedSlip, y: float) -> float:
    drawing.panel(document, LEFT, y, WIDTH, _CODE_HEIGHT, colour=SAND)
    document.set_text_color(*INK_SOFT)
    write(document, printable(slip.code_name), Box(LEFT + 8, y + 5, WIDTH - 16), sizes=(14, 12))
    document.set_text_color(*INK)
    write(document, slip.code, Box(LEFT + 8, y + 13, WIDTH - 16), sizes=(58,), bold=True, align="C")
    return y + _CODE_HEIGHT + 9


def _draw_fact(document: FPDF, name: str, value: str, y: float) -> float:
    shown = printable(value)
    if not shown:
        return y
    document.set_text_color(*INK_SOFT)
    y += write(document, printable(name), Box(LEFT, y, WIDTH), sizes=(12,))
    document.set_text_color(*INK)
    return y + write(document, shown, Box(LEFT, y, WIDTH, lines=3), sizes=_SIZES, bold=True) + 4


def _draw_bring(document: FPDF, slip: PrintedSlip, y: float) -> None:
    document.set_text_color(*INK)
    y += 2 + write(document, printable(slip.bring_title), Box(LEFT, y + 2, WIDTH), sizes=(16,), bold=True) + 2
    for line in slip.bring:
        document.set_fill_color(*INK)
        document.circle(LEFT + 2, y + 3.4, 0.9, style="F")
        y += write(document, printable(line), Box(LEFT + 6, y, WIDTH - 6, lines=2), sizes=(14, 12)) + 1.5
