import uuid

import pytest
from django.utils import translation

from courses.network.finding import Origin
from courses.network.reading import read_row
from courses.web.pro import place_words
from tests.factories.places import a_row

# "_" stands for a space that no line breaks.
FRENCH = [
    (
        "Mo-Fr 09:00-12:00,14:00-17:00; Sa off; PH off",
        "Du lundi au vendredi, 9_h_– 12_h et 14_h_– 17_h_; fermé le samedi et le dimanche_; fermé les jours fériés",
    ),
    ("Mo,We 09:30-12:00", "Le lundi et le mercredi, 9_h_30_– 12_h_; fermé le mardi et du jeudi au dimanche"),
    ("Mo-Su 08:00-20:00", "Tous les jours, 8_h_– 20_h"),
    ("24/7", "Jour et nuit, tous les jours"),
    ("off", "Fermé tous les jours"),
    ("Mo-Sa 18:00-01:00", "Du lundi au samedi, 18_h_– 1_h_; fermé le dimanche"),
    ("Mo-Sa 10:00-24:00", "Du lundi au samedi, 10_h_– 24_h_; fermé le dimanche"),
    (
        'Mo-Fr 09:00-12:00 "sur rendez-vous"',
        "Du lundi au vendredi, 9_h_– 12_h_; fermé le samedi et le dimanche_; «_sur rendez-vous_»",
    ),
    (
        "Mo-Su 09:00-12:00; PH 10:00-11:00",
        "Tous les jours, 9_h_– 12_h_; les jours fériés, 10_h_– 11_h",
    ),
    ("le matin, sauf lundi", ""),
]


class TestHours:
    @pytest.mark.parametrize(("text", "said"), FRENCH)
    def test_are_said_in_french(self, text, said):
        with translation.override("fr"):
            assert place_words.say_hours(text) == said.replace("_", "\u00a0")

    def test_are_said_in_english(self):
        with translation.override("en"):
            said = place_words.say_hours("Mo-Fr 09:00-12:00,14:00-17:30; PH off")

        assert said.replace("\u00a0", " ") == (
            "From Monday to Friday, 9:00 – 12:00 and 14:00 – 17:30; closed on Saturday and on Sunday; "
            "closed on public holidays"
        )


class TestDistance:
    @pytest.mark.parametrize(
        ("km", "said"), [(0.01, "100 m"), (0.44, "400 m"), (0.96, "1,0 km"), (9.94, "9,9 km"), (12.4, "12 km")]
    )
    def test_has_no_more_figures_than_help(self, km, said):
        with translation.override("fr"):
            assert place_words.say_distance(km).replace("\u00a0", " ") == said


class TestPhone:
    @pytest.mark.parametrize(
        ("number", "said"),
        [
            ("+33199000001", "01 99 00 00 01"),
            ("+262262123456", "02 62 12 34 56"),
            ("+687123456", "+687123456"),
            ("", ""),
        ],
    )
    def test_is_written_as_people_do(self, number, said):
        assert place_words.say_phone(number).replace("\u00a0", " ") == said


class TestLinks:
    def test_lead_to_the_place_from_where_one_is(self):
        place = read_row(a_row(nom="L'Étape & Co")).place
        card = place_words.card_of(place, id=uuid.uuid4(), is_open=None, origin=Origin(49.5, 3.6, "Laon"))

        assert card.geo == "geo:49.894171,2.295695?q=49.894171,2.295695(L%27%C3%89tape%20%26%20Co)"
        assert card.directions == (
            "https://www.openstreetmap.org/directions?from=49.500000,3.600000&to=49.894171,2.295695"
        )

    def test_are_none_of_a_place_that_lies_nowhere(self):
        place = read_row(a_row(latitude="")).place
        card = place_words.card_of(place, id=uuid.uuid4(), is_open=None)

        assert (card.geo, card.directions) == ("", "")
