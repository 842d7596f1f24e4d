"""What a card shows besides text, drawn with vectors: the square, the door, small pictures, cutting marks."""

from collections.abc import Iterable, Sequence
from itertools import groupby

import qrcode
from fpdf import FPDF
from fpdf.drawing import DeviceRGB, PaintedPath
from fpdf.enums import PathPaintRule

Colour = tuple[int, int, int]

# The colours of the screens. Each stays apart from its neighbours on a black and white printer.
INK: Colour = (34, 41, 43)
INK_SOFT: Colour = (83, 74, 63)
SAND: Colour = (245, 238, 226)
LINE: Colour = (122, 108, 92)
DOOR: Colour = (14, 90, 82)
GLOW: Colour = (246, 207, 138)
BLACK: Colour = (0, 0, 0)

_QUIET_MODULES = 4
_MARK = 4.0


def square(document: FPDF, text: str, x: float, y: float, *, side: float) -> None:
    """Draw a QR code at level Q; side: in millimetres, quiet zone included."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=_QUIET_MODULES)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    rows = code.get_matrix()
    module = side / len(rows)
    # One path for all: between shapes of their own, screens and some printers leave white hairs.
    with document.new_path() as path:
        _fill(path, BLACK)
        for row, cells in enumerate(rows):
            for start, length in _dark_runs(cells):
                path.rectangle(x + start * module, y + row * module, length * module, module)


def _dark_runs(cells: Sequence[bool]) -> Iterable[tuple[int, int]]:
    """Where each dark stretch of a row starts, and how many modules it has."""
    start = 0
    for is_dark, run in groupby(cells):
        length = len(list(run))
        if is_dark:
            yield start, length
        start += length


def door(document: FPDF, x: float, y: float, *, height: float) -> None:
    """Draw the lit door of the screens' top bar; it is three quarters as wide as high."""
    unit = height / 32
    for colour, left, top, width in ((DOOR, 0, 0, 24), (GLOW, 6, 7, 12)):
        radius = width * unit / 2
        near, far = x + left * unit, x + (left + width) * unit
        shoulder, floor = y + top * unit + radius, y + height
        with document.new_path() as path:
            _fill(path, colour)
            path.move_to(near, floor)
            path.line_to(near, shoulder)
            path.arc_to(radius, radius, 0, False, True, far, shoulder)
            path.line_to(far, floor)
            path.close()


def _fill(path: PaintedPath, colour: Colour) -> None:
    path.style.fill_color = DeviceRGB(*(part / 255 for part in colour))
    path.style.stroke_color = None
    path.style.paint_rule = PathPaintRule.FILL_NONZERO


def panel(document: FPDF, x: float, y: float, width: float, height: float, *, colour: Colour) -> None:
    """Draw a surface with round corners."""
    document.set_fill_color(*colour)
    document.rect(x, y, width, height, style="F", round_corners=True, corner_radius=2.5)


def camera(document: FPDF, x: float, y: float, *, size: float) -> None:
    """Draw a square in the corners of a viewfinder."""
    _pen(document, INK, 0.35)
    reach = size * 0.3
    for corner_x, inward_x in ((x, reach), (x + size, -reach)):
        for corner_y, inward_y in ((y, reach), (y + size, -reach)):
            document.line(corner_x, corner_y, corner_x + inward_x, corner_y)
            document.line(corner_x, corner_y, corner_x, corner_y + inward_y)
    document.set_fill_color(*INK)
    document.rect(x + size * 0.3, y + size * 0.3, size * 0.4, size * 0.4, style="F")


def keypad(document: FPDF, x: float, y: float, *, size: float) -> None:
    """Draw the nine keys of a phone."""
    document.set_fill_color(*INK)
    key = size * 0.22
    for row in range(3):
        for column in range(3):
            left, top = x + column * size * 0.39, y + row * size * 0.39
            document.rect(left, top, key, key, style="F", round_corners=True, corner_radius=key * 0.45)


def lost(document: FPDF, x: float, y: float, *, size: float) -> None:
    """Draw a person: somebody at the desk."""
    document.set_fill_color(*INK)
    document.circle(x + size / 2, y + size * 0.25, size * 0.24, style="F")
    with document.new_path() as path:
        _fill(path, INK)
        path.move_to(x + size * 0.05, y + size)
        path.arc_to(size * 0.45, size * 0.45, 0, False, True, x + size * 0.95, y + size)
        path.close()


def writing_line(document: FPDF, x: float, y: float, *, width: float) -> None:
    """Draw a dotted line to write a name on by hand."""
    _pen(document, LINE, 0.3)
    document.set_dash_pattern(dash=0.3, gap=0.9)
    document.line(x, y, x + width, y)
    document.set_dash_pattern()


def cutting_marks(document: FPDF, places: Sequence[tuple[float, float]], *, width: float, height: float) -> None:
    """Draw where to cut: marks in the margin for a guillotine, and thin dashes around each card for scissors."""
    columns = sorted({edge for x, _y in places for edge in (x, x + width)})
    rows = sorted({edge for _x, y in places for edge in (y, y + height)})
    _pen(document, INK, 0.2)
    for x in columns:
        document.line(x, rows[0] - 1 - _MARK, x, rows[0] - 1)
        document.line(x, rows[-1] + 1, x, rows[-1] + 1 + _MARK)
    for y in rows:
        document.line(columns[0] - 1 - _MARK, y, columns[0] - 1, y)
        document.line(columns[-1] + 1, y, columns[-1] + 1 + _MARK, y)
    _pen(document, LINE, 0.1)
    document.set_dash_pattern(dash=0.8, gap=1.6)
    for x, y in places:
        document.rect(x, y, width, height)
    document.set_dash_pattern()


def _pen(document: FPDF, colour: Colour, width: float) -> None:
    document.set_draw_color(*colour)
    document.set_line_width(width)
