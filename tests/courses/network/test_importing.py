from datetime import UTC, datetime

import pytest

from courses.network.cleaning import department_of
from courses.network.importing import ImportReport, import_places
from courses.network.places import Place
from courses.network.reading import Why, read_row
from elearning.audit.models import Entry
from tests.factories.network import a_territory
from tests.factories.places import LAON, a_place, a_row

NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def bring(*rows: object, is_dry_run: bool = False) -> ImportReport:
    return import_places(rows, is_dry_run=is_dry_run, now=NOW)


def counts(report: ImportReport) -> tuple[int, ...]:
    return tuple(report.summary().values())


class TestImport:
    def test_makes_places_then_brings_them_up_to_date_then_leaves_them(self):
        first = bring(a_row("a"), a_row("b", adresse="2 rue du Pont"))
        second = bring(a_row("a", nom="Un autre nom"), a_row("b", adresse="2 rue du Pont"))
        third = bring(a_row("a", nom="Un autre nom"), a_row("b", adresse="2 rue du Pont"))

        assert (counts(first), counts(second), counts(third)) == ((2, 0, 0, 0), (0, 1, 1, 0), (0, 0, 2, 0))
        assert Place.objects.get(key="a").name == "Un autre nom"

    def test_keeps_the_address_of_a_place_that_changed(self):
        before = a_place("a").pk

        bring(a_row("a", nom="Un autre nom"))

        assert Place.objects.get(key="a").pk == before

    def test_says_on_a_dry_run_what_it_would_do_and_does_nothing(self):
        bring(a_row("a"))
        before, entries = list(Place.objects.values()), Entry.objects.count()

        report = bring(a_row("a", nom="Un autre nom"), a_row("b", **LAON), a_row("c", nom=""), is_dry_run=True)

        assert counts(report) == (1, 1, 0, 1)
        assert list(Place.objects.values()) == before
        assert Entry.objects.count() == entries

    def test_never_overwrites_a_correction(self):
        a_place("a", telephone="+33199000001", corrections={"phone": "+33199000009"})

        report = bring(a_row("a", telephone="+33199000002"))

        place = Place.objects.get(key="a")
        assert counts(report) == (0, 1, 0, 0)
        assert (place.phone, place.corrected().phone) == ("+33199000002", "+33199000009")

    def test_writes_nothing_when_the_rows_break_off(self):
        def rows():
            yield a_row("a")
            raise ValueError

        with pytest.raises(ValueError):
            import_places(rows(), is_dry_run=False, now=NOW)

        assert Place.objects.count() == 0

    def test_is_in_the_log(self):
        bring(a_row("a"), None)

        entry = Entry.objects.get(action="places.imported")
        assert entry.data == {"created": 1, "updated": 0, "unchanged": 0, "refused": 1}

    def test_costs_few_queries_however_many_places(self, django_assert_max_num_queries):
        a_territory("80")
        rows = [a_row(f"lieu-{number}", adresse=f"{number} rue du Pont") for number in range(200)]
        bring(*rows)

        with django_assert_max_num_queries(12):
            report = bring(*rows)

        assert report.unchanged == 200


class TestDouble:
    def test_id_leaves_the_row_that_was_updated_last(self):
        report = bring(a_row("a", nom="Vieux", date_maj="2023-01-01"), a_row("a", nom="Neuf", date_maj="2024-01-01"))

        assert Place.objects.get(key="a").name == "Neuf"
        assert [(row.number, row.why, row.what) for row in report.refused] == [(1, Why.DOUBLE, "2")]

    def test_id_of_one_day_leaves_the_first_row(self):
        report = bring(a_row("a", nom="Premier"), a_row("a", nom="Second"))

        assert Place.objects.get(key="a").name == "Premier"
        assert [row.number for row in report.refused] == [2]


class TestSamePlace:
    SPELT = {"nom": "LE LIEU A", "adresse": "12, Rue du PONT"}
    PLAIN = {"nom": "Le Lieu A", "adresse": "12 rue du Pont"}

    def test_under_two_ids_leaves_the_row_that_was_updated_last(self):
        report = bring(a_row("a", **self.PLAIN), a_row("b", **self.SPELT, date_maj="2025-01-01"))

        assert list(Place.objects.values_list("key", flat=True)) == ["b"]
        assert [(r.number, r.key, r.why, r.what) for r in report.refused] == [(1, "a", Why.SAME_PLACE, "b")]

    def test_under_a_new_id_is_refused_even_when_the_file_says_no_more_of_the_old_one(self):
        bring(a_row("a", **self.PLAIN))

        report = bring(a_row("b", **self.SPELT, date_maj="2025-01-01"))

        assert [(r.key, r.what) for r in report.refused] == [("b", "a")]
        assert Place.objects.count() == 1

    def test_is_decided_the_same_the_next_time(self):
        rows = [a_row("a", **self.PLAIN), a_row("b", **self.SPELT)]
        bring(*rows)

        assert counts(bring(*rows)) == counts(bring(*reversed(rows))) == (0, 0, 1, 1)

    def test_may_be_taken_over_by_another_id_once_the_old_one_moved(self):
        bring(a_row("a", **self.PLAIN))

        report = bring(a_row("a", **self.PLAIN | {"adresse": "3 quai Neuf"}), a_row("b", **self.SPELT))

        assert counts(report) == (1, 1, 0, 0)


class TestTerritory:
    def test_is_that_of_the_town(self):
        somme = a_territory("80", "Somme")
        bring(a_row("a"), a_row("b", **LAON))

        assert Place.objects.get(key="a").territory == somme
        assert Place.objects.get(key="b").territory is None

    def test_that_comes_later_is_found_by_the_next_import(self):
        bring(a_row("b", **LAON))
        aisne = a_territory("02", "Aisne")

        report = bring(a_row("b", **LAON))

        assert counts(report) == (0, 1, 0, 0)
        assert Place.objects.get(key="b").territory == aisne

    @pytest.mark.parametrize(
        ("postcode", "insee", "code"),
        [
            ("80000", "", "80"),
            ("02000", "02408", "02"),
            ("20090", "", "2A"),
            ("20200", "", "2B"),
            ("20200", "2B033", "2B"),
            ("97400", "97411", "974"),
            ("97400", "", "974"),
            ("01410", "39370", "39"),
        ],
    )
    def test_has_the_code_of_the_department(self, postcode, insee, code):
        place = read_row(a_row(code_postal=postcode, code_insee=insee)).place

        assert department_of(insee=place.insee, postcode=place.postcode) == code
