"""The attestation on paper: one A4 page, made in memory. Nothing is fetched and no file is written."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override
from fpdf import FPDF

from elearning.common.paper import drawing
from elearning.common.paper.drawing import INK, INK_SOFT, SAND
from elearning.common.paper.typesetting import Box, new_document, printable, write

# In millimetres, on a page of 210 by 297.
LEFT, WIDTH = 25.0, 160.0
SQUARE = 45.0


@dataclass(frozen=True, slots=True)
class PrintedAttestation:
    """What the page says. address: where anybody checks it. language: of its sentences.

    Personal data: a name, as the person wrote it. Not kept: the bytes go to the browser.
    """

    name: str
    issued_at: datetime
    valid_until: datetime
    address: str
    language: str


def attestation_sheet(attestation: PrintedAttestation) -> bytes:
    """Return the page as a PDF. A name that the font cannot show leaves a dotted line to write it on by hand."""
    document = new_document()
    # No name in it: a printer's queue shows the title to everybody.
    document.set_title("Escale")
    document.add_page()
    with override(attestation.language):
        _draw_head(document)
        _draw_person(document, attestation)
        _draw_check(document, attestation)
    return bytes(document.output())


def _draw_head(document: FPDF) -> None:
    drawing.door(document, LEFT, 28, height=24)
    document.set_text_color(*INK)
    write(document, "Escale", Box(LEFT + 24, 30, 120), sizes=(30,), bold=True)
    document.set_text_color(*INK_SOFT)
    write(document, printable(_("Training of social workers")), Box(LEFT + 24, 44, 130), sizes=(13, 12))
    document.set_text_color(*INK)
    write(document, printable(_("Attestation")), Box(LEFT, 76, WIDTH), sizes=(26,), bold=True)


def _draw_person(document: FPDF, attestation: PrintedAttestation) -> None:
    drawing.panel(document, LEFT, 94, WIDTH, 34, colour=SAND)
    document.set_text_color(*INK)
    name = printable(attestation.name)
    if name:
        write(document, name, Box(LEFT + 8, 101, WIDTH - 16, lines=2), sizes=(24, 22, 20, 18, 16, 14), bold=True)
    else:
        drawing.writing_line(document, LEFT + 8, 115, width=WIDTH - 16)
    proves = printable(_("This person finished the training and can do the digital diagnosis."))
    write(document, proves, Box(LEFT, 137, WIDTH, lines=3), sizes=(14, 13, 12))
    lines = (
        _("Issued on %(day)s.") % _day(attestation.issued_at),
        _("Valid until %(day)s.") % _day(attestation.valid_until),
    )
    for place, line in enumerate(lines):
        write(document, printable(line), Box(LEFT, 164 + 8 * place, WIDTH), sizes=(14, 13, 12))


def _day(moment: datetime) -> dict[str, str]:
    return {"day": date_format(timezone.localtime(moment), "j F Y")}


def _draw_check(document: FPDF, attestation: PrintedAttestation) -> None:
    drawing.square(document, attestation.address, LEFT - 5, 200, side=SQUARE)
    beside = LEFT + SQUARE
    document.set_text_color(*INK)
    check = printable(_("Anybody can check this paper at this address:"))
    write(document, check, Box(beside, 208, WIDTH - SQUARE, lines=2), sizes=(12, 11))
    write(document, attestation.address, Box(beside, 220, WIDTH - SQUARE, lines=3), sizes=(11, 10, 9, 8), bold=True)
