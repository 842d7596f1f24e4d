"""A file with one fault in each row, as real ones have: what is kept, what is left out, what is refused and why."""

from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone

from courses.network.files import open_file
from courses.network.importing import import_places
from courses.network.places import Place
from courses.network.reading import Note, Why

MESSY = Path(__file__).parent / "messy.csv"
REFUSED = {
    3: ("", "id", Why.MISSING),
    4: ("sans-pivot", "pivot", Why.MISSING),
    5: ("pivot-court", "pivot", Why.WRONG_SHAPE),
    7: ("sans-nom", "nom", Why.MISSING),
    8: ("sans-commune", "commune", Why.MISSING),
    9: ("sans-code-postal", "code_postal", Why.MISSING),
    10: ("code-postal-court", "code_postal", Why.WRONG_SHAPE),
    11: ("code-postal-lettres", "code_postal", Why.WRONG_SHAPE),
    12: ("sans-adresse", "adresse", Why.MISSING),
    13: ("sans-date", "date_maj", Why.MISSING),
    14: ("date-impossible", "date_maj", Why.WRONG_SHAPE),
    15: ("date-mots", "date_maj", Why.WRONG_SHAPE),
    16: ("double", "id", Why.DOUBLE),
    18: ("meme-lieu", "", Why.SAME_PLACE),
}
KEPT = {
    "pivot-nul": {"pivot": ""},
    "double": {"updated_on": date(2024, 1, 1)},
    "service-inconnu": {"services": ("procedures",)},
    "public-inconnu": {"publics": ()},
    "coordonnees-vides": {"latitude": None, "longitude": None},
    "coordonnees-inversees": {"latitude": None, "longitude": None},
    "coordonnees-loin": {"latitude": None, "longitude": None},
    "coordonnee-seule": {"latitude": None, "longitude": None},
    "coordonnees-mots": {"latitude": None, "longitude": None},
    "majuscules": {"name": "Mairie de Laon", "town": "Laon", "address": "12 bis rue du Pont"},
    "telephone-francais": {"phone": "+33199000027"},
    "telephone-faux": {"phone": ""},
    "insee-faux": {"insee": ""},
    "horaires-libres": {"hours": "le matin, sauf lundi"},
    "formule": {"name": '=HYPERLINK("http://mal.example")'},
    "adresse-web-fausse": {"websites": ("https://lieu.example/bon",)},
    "courriel-faux": {"emails": ()},
    "valeurs-virgules": {"support": ("alone", "person"), "access": ("come", "phone")},
    "vieux-mots": {"services": ("daily", "access"), "costs": ("free",)},
    "apostrophe": {"access": ("no_public",)},
    "itinerance-fausse": {"mobility": ()},
    "type-faux": {"types": ("ASSO",)},
    "date-francaise": {"updated_on": date(2024, 5, 31)},
    "signes-invisibles": {"name": "Le Lieu caché"},
}
NOTED = {
    ("pivot", Note.UNKNOWN_PIVOT),
    ("services", Note.UNKNOWN_VALUE),
    ("publics_specifiquement_adresses", Note.UNKNOWN_VALUE),
    ("itinerance", Note.UNKNOWN_VALUE),
    ("latitude", Note.NO_COORDINATES),
    ("latitude", Note.SWAPPED),
    ("latitude", Note.OUT_OF_RANGE),
    ("latitude", Note.UNREADABLE),
    ("telephone", Note.UNREADABLE),
    ("code_insee", Note.UNREADABLE),
    ("presentation_resume", Note.TOO_LONG),
    ("site_web", Note.UNREADABLE),
    ("courriels", Note.UNREADABLE),
    ("typologie", Note.UNREADABLE),
}


@pytest.fixture
def report(db):
    return _import()


def _import():
    source = open_file(MESSY)
    return import_places(source.rows, is_dry_run=False, now=timezone.now(), first_number=source.first_number)


class TestMessyFile:
    def test_is_refused_only_where_the_standard_requires_it(self, report):
        found = {row.number: (row.key, row.field, row.why) for row in report.refused}

        assert found == REFUSED
        assert report.rows_refused == len(REFUSED)
        assert report.created == Place.objects.count() == 40 - len(REFUSED)

    @pytest.mark.parametrize("key", KEPT)
    def test_keeps_a_row_without_what_cannot_be_used(self, report, key):
        place = Place.objects.get(key=key).imported()

        assert {name: getattr(place, name) for name in KEPT[key]} == KEPT[key]

    def test_has_what_was_left_out_noted(self, report):
        assert set(report.remarks) == NOTED

    def test_names_the_row_that_a_double_repeats_and_the_place_that_is_the_same(self, report):
        what = {row.number: row.what for row in report.refused}

        assert (what[16], what[18]) == ("17", "sain")

    def test_changes_nothing_the_second_time(self, report):
        before = list(Place.objects.order_by("key").values())

        again = _import()

        assert (again.created, again.updated, again.unchanged) == (0, 0, report.created)
        assert again.rows_refused == report.rows_refused
        assert list(Place.objects.order_by("key").values()) == before
