"""What belongs to somebody is found; what nobody holds and what is for everybody is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.quality.real_names import Real, real_names


def found(text):
    return [(str(real.kind), real.words) for real in real_names(text)]


class TestAddresses:
    @pytest.mark.parametrize(
        ("text", "address"),
        [
            ("Allez sur colis-paye.com vite.", "colis-paye.com"),
            ("amina@courrier.fr", "courrier.fr"),
            ("https://mes-aides.exemple.fr.paye.net/x", "mes-aides.exemple.fr.paye.net"),
            ("EXEMPLE-CAF.FR", "EXEMPLE-CAF.FR"),
        ],
    )
    def test_that_somebody_may_hold_are_found(self, text, address):
        assert found(text) == [("address", address)]

    @pytest.mark.parametrize(
        "text",
        [
            "amina@exemple.fr",
            "caf@caf-infos.exemple.fr.",
            "example.org",
            "www.caf.fr et ameli.fr",
            "17cyber.gouv.fr",
            "plan-de-la-caf.pdf",
            "photo.jpg",
            "Bonjour.Merci",
            "à 14.30",
        ],
    )
    def test_that_are_invented_or_public_are_not(self, text):
        assert found(text) == []


class TestNumbers:
    @pytest.mark.parametrize(
        ("text", "number"),
        [
            ("Appelez le 01 42 00 12 34.", "01 42 00 12 34"),
            ("06.12.34.56.78", "06.12.34.56.78"),
            ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
            ("0033612345678", "0033612345678"),
            ("+44 20 7946 0000", "+44 20 7946 0000"),
            ("0 899 12 34 56", "0 899 12 34 56"),
        ],
    )
    def test_that_somebody_may_have_are_found(self, text, number):
        assert found(text) == [("number", number)]

    @pytest.mark.parametrize(
        "text",
        [
            "01 99 00 12 34",
            "06.39.98.00.01",
            "+33 6 39 98 12 34",
            "0 805 805 817",
            "Faites le 15, le 112 ou le 3939.",
            "Transférez au 33 700.",
            "le 12/03/2026 à 14 h",
            "Dossier 48 271 993",
        ],
    )
    def test_that_nobody_has_or_everybody_may_dial_are_not(self, text):
        assert found(text) == []


class TestBrands:
    @pytest.mark.parametrize(
        ("text", "brand"),
        [
            ("Ouvrez Gmail.", "Gmail"),
            ("votre colis CHRONOPOST", "CHRONOPOST"),
            ("la Société Générale vous écrit", "Société Générale"),
            ("Un appel d'Orange", "Orange"),
            ("Orange", "Orange"),
        ],
    )
    def test_are_found_however_they_are_written(self, text, brand):
        assert found(text) == [("brand", brand)]

    @pytest.mark.parametrize("text", ["une orange", "Orange et citron.", "au carrefour", "Free range", "la CAF"])
    def test_are_not_seen_in_everyday_words(self, text):
        assert found(text) == []


class TestRealNames:
    @given(st.text(max_size=80))
    def test_answers_for_any_text_at_all(self, text):
        assert all(real.kind in Real and real.words in text for real in real_names(text))
