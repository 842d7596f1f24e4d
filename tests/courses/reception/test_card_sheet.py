import io
import socket
from dataclasses import replace
from itertools import chain, groupby

import pypdfium2
import pytest
import zxingcpp
from django.utils.translation import get_language, override

from courses.reception import card_sheet as sheets
from courses.reception.card_sheet import LEFT, TOP, PrintedCard, card_sheet

DPI = 200
MILLIMETRE = DPI / 25.4
# What a PDF holds when it fetches, runs or opens something.
ACTIVE = (b"/URI", b"/Action", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/Annot", b"/AcroForm")
# The font of the card has none of their letters.
NAMES_FOR_THE_PEN = {
    "Arabic": "أمينة بنت عبد الرحمن",
    "Persian with a joiner": "می\u200cنا",
    "Amharic": "ሰላማዊት",
    "Georgian": "ნინო",
    "Tamil": "கவிதா",
    "Greek": "Ελένη",
    "Cyrillic": "Надія",
    "Chinese": "王秀英",
    "eighty Arabic letters": "أمينة" * 16,
    "only emoji": "👩🏽‍💻🌸",
    "only zero width": "\u200b\u200d",
    "only a full stop": ".",
    "a lonely accent": "\u0301",
    "half a word": "Əli",
    "nothing": "",
}
PRINTED_NAMES = {
    "Éloïse Çağ": "Éloïse Çag",
    "Zoe\u0301 Müller-Åström": "Zoé Müller-Åström",
    "Cœur Œdipe": "Cœur Œdipe",
    "Šárka Ÿ Ž": "Šárka Ÿ Ž",
    "N'Guessan D’Almeida": "N'Guessan D’Almeida",
    "Marc\u02bchariv": "Marc’hariv",
    "Aydın Łukasz": "Aydin Lukasz",
    "Nguyễn": "Nguyen",
    "10 €": "10 €",
    "Zoé 🌸": "Zoé",
    "Amina أمينة ሰላም": "Amina",
    "A\u200bmi\u2060na\ufeff": "Amina",
}
AWKWARD_NAMES = {
    "one letter": "Ô",
    "eighty letters": "Aminata" * 11 + "Bah",
    "eighty wide letters": "W" * 80,
    "eighty letters in words": "Abcdefghi " * 8,
    "turned around": "\u202eAmina",
    "a new line": "Ami\r\nna\t\x00",
    "a lonely surrogate": "A\ud800",
    "Null": "Null",
    "markup": "**Amina** __x__ <b>%(a)s {x}",
    "brackets": "(Amina\\",
}


def a_card(index=0, **said):
    card = PrintedCard(
        first_name="Amina",
        number=str(482_913 + index),
        secret="K7QM3ZXN",
        token=f"ABCDEFGHIJKLMNOPQRSTUVWX{chr(65 + index)}7",
        point_name="Médiathèque Louis-Aragon",
        point_address="12 rue de la République, Amiens",
        language="fr",
        base_url="https://escale.example",
    )
    return replace(card, **said)


def cards_for(count):
    return [a_card(index) for index in range(count)]


def pages_of(sheet):
    return [page.render(scale=DPI / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(io.BytesIO(sheet))]


def squares_on(page):
    return zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)


def text_of(sheet):
    pages = pypdfium2.PdfDocument(io.BytesIO(sheet))
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pages)


def dots_for_the_pen(sheet, *, below, after=4):
    """How many dark spots lie on 46 mm of the first card, so many millimetres below and after its top left corner."""
    page = pages_of(sheet)[0]
    y = round((TOP + below) * MILLIMETRE)
    start = LEFT + after
    row = (page.getpixel((x, y)) < 200 for x in range(round(start * MILLIMETRE), round((start + 46) * MILLIMETRE)))
    return sum(is_dark for is_dark, _run in groupby(row))


def modules_of(text):
    """How many modules a side has at level Q, from the standard's table of bytes per version."""
    room = {2: 20, 3: 32, 4: 46, 5: 60, 6: 74, 7: 86}
    version = next(version for version, capacity in room.items() if len(text.encode()) <= capacity)
    return 17 + 4 * version


class TestCardSheet:
    @pytest.mark.parametrize(("count", "on_each_page"), [(1, [1]), (8, [8]), (9, [8, 1]), (17, [8, 8, 1])])
    def test_has_a_square_that_a_phone_reads_on_every_card(self, count, on_each_page):
        cards = cards_for(count)

        found = [squares_on(page) for page in pages_of(card_sheet(cards))]

        assert [len(squares) for squares in found] == on_each_page
        assert {square.text for square in chain(*found)} == {card.address for card in cards}

    def test_says_the_learners_address_with_the_token_as_a_fragment(self):
        card = a_card(base_url="https://escale.example/")

        assert card.address == "https://escale.example/c#ABCDEFGHIJKLMNOPQRSTUVWXA7"

    @pytest.mark.parametrize("base_url", ["https://e.fr", "https://escale.example", "https://numerique.somme.example"])
    def test_draws_squares_of_thirty_six_millimetres_with_a_quiet_zone(self, base_url):
        card = a_card(base_url=base_url)

        (square,) = squares_on(pages_of(card_sheet([card]))[0])
        # The reader says where the dark part is: without the four quiet modules on each side.
        dark = (square.position.top_right.x - square.position.top_left.x) / MILLIMETRE
        modules = modules_of(card.address)

        assert dark * (modules + 8) / modules == pytest.approx(36, abs=0.7)

    def test_keeps_a_quarter_of_each_square_for_dirt_and_folds(self):
        (square,) = squares_on(pages_of(card_sheet([a_card()]))[0])

        assert square.ec_level == "Q"

    def test_prints_on_a4(self):
        page = pypdfium2.PdfDocument(io.BytesIO(card_sheet([a_card()])))[0]

        assert page.get_size() == pytest.approx((595.28, 841.89), abs=0.1)

    def test_says_number_code_name_place_and_address_in_words(self):
        said = text_of(card_sheet([a_card()]))

        for words in ("Amina", "482 913", "K7QM 3ZXN", "Médiathèque Louis-Aragon", "12 rue de la République"):
            assert words in said
        assert "escale.example/carte" in said

    def test_never_spells_the_token(self):
        card = a_card()

        sheet = card_sheet([card])

        assert card.token not in text_of(sheet)
        assert card.token.encode() not in sheet

    def test_names_nobody_in_its_title(self):
        document = pypdfium2.PdfDocument(io.BytesIO(card_sheet([a_card()])))

        assert document.get_metadata_value("Title") == "Escale"

    def test_speaks_the_language_of_each_learner(self, monkeypatch):
        monkeypatch.setattr(sheets, "_", lambda words: f"{get_language()}: {words}")
        cards = [a_card(language="fr"), a_card(1, language="en")]

        with override("fr"):
            said = text_of(card_sheet(cards))

            assert get_language() == "fr"
        assert said.count("fr: Card lost?") == 1
        assert said.count("en: Card lost?") == 1

    @pytest.mark.parametrize("language", ["ar", "zz"])
    def test_prints_for_a_language_without_words(self, language):
        assert "482 913" in text_of(card_sheet([a_card(language=language)]))

    @pytest.mark.parametrize(("name", "printed"), PRINTED_NAMES.items())
    def test_prints_latin_names_as_text(self, name, printed):
        sheet = card_sheet([a_card(first_name=name)])

        # The name is written first.
        assert text_of(sheet).startswith(f"{printed} Escale")
        assert dots_for_the_pen(sheet, below=11) < 10

    @pytest.mark.parametrize("name", NAMES_FOR_THE_PEN.values(), ids=NAMES_FOR_THE_PEN.keys())
    def test_leaves_a_line_for_a_name_that_its_font_cannot_show(self, name):
        sheet = card_sheet([a_card(first_name=name)])

        assert dots_for_the_pen(sheet, below=11) > 30
        assert text_of(sheet).startswith("Escale")

    def test_leaves_lines_for_a_place_that_its_font_cannot_show(self):
        card = a_card(point_name="المكتبة", point_address="شارع الجمهورية")

        sheet = card_sheet([card])

        assert dots_for_the_pen(sheet, below=41.2, after=44) > 30
        assert dots_for_the_pen(sheet, below=47.2, after=44) > 30
        assert [square.text for square in squares_on(pages_of(sheet)[0])] == [card.address]

    @pytest.mark.parametrize(
        "name", [*AWKWARD_NAMES.values(), *NAMES_FOR_THE_PEN.values()], ids=[*AWKWARD_NAMES, *NAMES_FOR_THE_PEN]
    )
    def test_prints_whatever_somebody_is_called(self, name):
        card = a_card(first_name=name)

        sheet = card_sheet([card])

        assert [square.text for square in squares_on(pages_of(sheet)[0])] == [card.address]
        assert "482 913" in text_of(sheet)

    def test_prints_a_long_place_and_a_long_address(self):
        card = a_card(
            point_name="Maison " * 17, point_address="W" * 200, base_url="https://apprendre.territoire.example:8443"
        )

        assert [square.text for square in squares_on(pages_of(card_sheet([card]))[0])] == [card.address]

    def test_says_a_long_address_of_the_site_whole(self):
        host = "numerique.territoire-somme.example"

        said = text_of(card_sheet([a_card(base_url=f"https://{host}")]))

        assert f"{host}/carte" in said
        assert said.replace(f"{host}/carte", "").replace(" ", "").count(host) == 1

    def test_prints_for_somebody_without_a_place(self):
        assert "Amina" in text_of(card_sheet([a_card(point_name="", point_address="")]))

    def test_holds_nothing_that_a_reader_would_fetch_or_run(self):
        sheet = card_sheet(cards_for(2))

        assert [word for word in ACTIVE if word in sheet] == []

    def test_embeds_no_font(self):
        assert b"/FontFile" not in card_sheet(cards_for(2))

    def test_writes_no_file_and_opens_no_connection(self, tmp_path, monkeypatch):
        def refused(*_arguments, **_named):
            raise AssertionError("a card sheet stays in memory")

        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        monkeypatch.setattr(socket, "socket", refused)

        card_sheet([a_card()])

        assert list(tmp_path.rglob("*")) == []

    def test_is_refused_for_nobody(self):
        with pytest.raises(ValueError, match="at least one card"):
            card_sheet([])
