"""The paper is one page that says where to go."""

import pypdfium2

from courses.referrals.slip_sheet import PrintedSlip, slip_sheet


def a_slip(**changes) -> PrintedSlip:
    values = {
        "language": "fr",
        "title": "Où je vais",
        "code_name": "Montrez ce code là-bas",
        "code": "K7F-2QM",
        "facts": (("Quand", "Mardi 15 décembre 2026"), ("Où", "Le Quai, 2 quai Neuf, 80000 Amiens")),
        "bring_title": "Ce qu'il faut apporter",
        "bring": ("Ce papier, ou son code.",),
        "text": "",
    }
    return PrintedSlip(**(values | changes))


def words(sheet: bytes) -> str:
    """Return the text of the only page, lines joined."""
    with pypdfium2.PdfDocument(sheet) as document:
        assert len(document) == 1
        return " ".join(document[0].get_textpage().get_text_bounded().split())


class TestSlipSheet:
    def test_says_the_code_the_day_the_place_and_what_to_bring(self):
        shown = words(slip_sheet(a_slip()))

        for said in ("K7F-2QM", "Mardi 15 décembre 2026", "2 quai Neuf", "Ce papier, ou son code."):
            assert said in shown

    def test_leaves_the_code_out_when_nothing_was_sent(self):
        assert "code là-bas" not in words(slip_sheet(a_slip(code="")))

    def test_stays_on_one_page_whatever_a_place_is_called(self):
        long = "Maison des services et de l'insertion " * 12

        assert "K7F-2QM" in words(slip_sheet(a_slip(facts=(("Où", long), ("Horaires", long), ("Quand", long)))))

    def test_leaves_out_what_the_font_cannot_show(self):
        assert "Le Quai" in words(slip_sheet(a_slip(facts=(("Où", "Le Quai ዓለም 😀"), ("Quand", "ዓለም")))))
