from datetime import date

import pytest

from courses.network import cleaning


class TestTexts:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("  Le   Lieu\t", "Le Lieu"),
            ("Le\u200bLieu\x00", "LeLieu"),
            ("me\u0301diathèque", "médiathèque"),
            ("'=1+1", "=1+1"),
            ("'@lieu", "@lieu"),
            ("'\t=1", "=1"),
            ("'tis", "'tis"),
            (80000, "80000"),
            (80000.0, "80000"),
            (None, ""),
            (True, ""),
            ({"a": 1}, ""),
            pytest.param(10**5000, "", id="thousands of digits"),
            ("a\ud800b", "a b"),
        ],
    )
    def test_are_one_line_without_invisible_signs(self, written, read):
        assert cleaning.clean_text(written) == read

    def test_keep_their_lines_where_they_may(self):
        assert cleaning.clean_text("un \r\n\n deux", lines=True) == "un\ndeux"

    @pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-1+1", "@lieu", "\t1", "\r1"])
    def test_get_a_guard_that_spreadsheets_respect(self, cell):
        assert cleaning.guarded(cell) == f"'{cell}"

    @pytest.mark.parametrize("cell", ["+33199000001", "Le Lieu", "", "1-2"])
    def test_get_no_guard_when_nothing_would_run(self, cell):
        assert cleaning.guarded(cell) == cell

    def test_of_towns_compare_without_accents_capitals_and_post_office(self):
        keys = {cleaning.town_key(name) for name in ("ST-QUENTIN", "Saint Quentin", "saint-quentin Cedex 2")}

        assert keys == {"saint quentin"}


class TestCapitals:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("MAIRIE DE LAON", "Mairie de Laon"),
            ("CCAS DE LAON", "CCAS de Laon"),
            ("VILLE D'AMIENS", "Ville d'Amiens"),
            ("L'ISLE-ADAM", "L'Isle-Adam"),
            ("12 BIS RUE DU PONT", "12 bis rue du Pont"),
            ("RUE DU PONT", "Rue du Pont"),
            ("ST QUENTIN", "St Quentin"),
            ("MJC", "MJC"),
            ("MJC de l'Étoile", "MJC de l'Étoile"),
            ("mairie", "mairie"),
        ],
    )
    def test_become_small_letters_where_people_write_them(self, written, read):
        assert cleaning.small_letters(written) == read

    def test_of_a_town_are_no_initials(self):
        assert cleaning.small_letters("HAM", has_initials=False) == "Ham"


class TestPhones:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("01 99 00 00 01", "+33199000001"),
            ("01.99.00.00.01", "+33199000001"),
            ("01-99-00-00-01", "+33199000001"),
            ("0199000001", "+33199000001"),
            ("199000001", "+33199000001"),
            ("+33 1 99 00 00 01", "+33199000001"),
            ("+33 (0)1 99 00 00 01", "+33199000001"),
            ("+330199000001", "+33199000001"),
            ("0033199000001", "+33199000001"),
            ("33199000001", "+33199000001"),
            ("Tél : 01 99 00 00 01", "+33199000001"),
            ("01 99 00 00 01 / 01 99 00 00 02", "+33199000001"),
            ("0 800 100 200", "+33800100200"),
            ("0262 12 34 56", "+262262123456"),
            ("+687123456", "+687123456"),
            ("3939", ""),
            ("+41 22 123 45 67", ""),
            ("01 99 00 00", ""),
            ("accueil", ""),
            ("", ""),
        ],
    )
    def test_are_read_in_every_french_form(self, written, read):
        assert cleaning.read_phone(written) == read


class TestDaysAndDegrees:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("2024-05-31", date(2024, 5, 31)),
            ("2024-05-31T10:00:00Z", date(2024, 5, 31)),
            ("31/05/2024", date(2024, 5, 31)),
            ("2024-02-30", None),
            ("2024-5-31", None),
            ("0001-01-01", None),
            ("hier", None),
        ],
    )
    def test_days_are_read_in_two_forms(self, written, read):
        assert cleaning.read_day(written) == read

    @pytest.mark.parametrize(
        ("written", "read"), [("49.8941", 49.8941), ("49,8941", 49.8941), ("-2.5", -2.5), ("4e1", None), ("nan", None)]
    )
    def test_degrees_are_read_with_a_point_or_a_comma(self, written, read):
        assert cleaning.read_degrees(written) == read

    @pytest.mark.parametrize("point", [(49.9, 2.3), (42.0, 9.0), (-21.1, 55.5), (16.2, -61.5), (-17.6, -149.4)])
    def test_degrees_lead_to_every_part_of_france(self, point):
        assert cleaning.is_in_france(*point)

    @pytest.mark.parametrize("point", [(2.3, 49.9), (0.0, 0.0), (40.4, -3.7), (91.0, 2.0)])
    def test_degrees_lead_nowhere_else(self, point):
        assert not cleaning.is_in_france(*point)
