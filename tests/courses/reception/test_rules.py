import pytest

from courses.reception.rules import Search, SearchKind, read_line, read_search, starts_with

TOKEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class TestReadSearch:
    @pytest.mark.parametrize(
        ("typed", "kind", "text"),
        [
            ("", SearchKind.NOTHING, ""),
            (" \x00\u200b\n", SearchKind.NOTHING, ""),
            (f"https://escale.example/c#{TOKEN}\r\n", SearchKind.CARD, TOKEN),
            (f"HTTPS://ESCALE.EXAMPLE/C#{TOKEN.lower()}", SearchKind.CARD, TOKEN),
            (TOKEN, SearchKind.CARD, TOKEN),
            ("https://escale.example/c#", SearchKind.CARD, ""),
            (f"/c#{TOKEN}A", SearchKind.CARD, ""),
            ("123 456", SearchKind.NUMBER, "123456"),
            ("12-34.56", SearchKind.NUMBER, "123456"),
            ("١٢٣٤٥٦", SearchKind.LETTERS, "١٢٣٤٥٦"),
            ("  Jean  Lou ", SearchKind.LETTERS, "Jean Lou"),
            (TOKEN.lower(), SearchKind.LETTERS, TOKEN.lower()),
        ],
    )
    def test_tells_a_card_a_number_and_letters_apart(self, typed, kind, text):
        assert read_search(typed) == Search(kind, text)


class TestReadLine:
    @pytest.mark.parametrize(
        ("typed", "kept"),
        [("Am\x00ina", "Amina"), ("\u202eanimA", "animA"), ("ن\u200cر", "ن\u200cر"), ("a\tb\nc", "a b c")],
        ids=["nul", "turned-around", "persian-joiner", "spaces"],
    )
    def test_takes_out_what_nobody_sees(self, typed, kept):
        assert read_line(typed) == kept


class TestStartsWith:
    @pytest.mark.parametrize(
        ("name", "letters", "does"),
        [("Élodie", "elo", True), ("elodie", "ÉLO", True), ("Çağla", "cag", True), ("Amina", "mi", False)],
    )
    def test_sets_accents_and_capitals_aside(self, name, letters, does):
        assert starts_with(name, letters) is does
