"""The desk finds its people, and nobody of another point."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from courses.network import services as network
from elearning.accounts import keys
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import DESK, NEW, SHEETS, card_of, page_of, text

pytestmark = pytest.mark.django_db


class TestList:
    def test_shows_the_learners_of_my_point_and_nobody_else(self, desk, meet, elsewhere):
        meet("Bilal")

        response = desk.get(DESK)

        assert "Bilal" in text(response)
        assert "Amina" not in text(response)
        assert response["Cache-Control"] == "no-store"
        assert Entry.objects.filter(action="people.listed").get().data == {"shown": 1}

    def test_shows_fifty_people_a_page(self, desk, point):
        for number in range(51):
            network.join_point(user=people.a_learner(f"Nour {number:02}"), point=point, now=timezone.now())

        first, second = text(desk.get(DESK)), text(desk.get(DESK, {"page": "2"}))

        assert first.count('name="person"') == 50
        assert second.count('name="person"') == 1
        assert "Nour 50" in second

    @pytest.mark.parametrize("page", ["0", "-1", "999", "x", "\x00"])
    def test_shows_the_nearest_page_for_a_number_out_of_range(self, desk, meet, page):
        meet("Bilal")

        assert "Bilal" in text(desk.get(DESK, {"page": page}))

    def test_asks_the_database_as_often_for_one_person_as_for_many(self, desk, meet, django_assert_max_num_queries):
        for name in ("Amina", "Bilal", "Chen", "Dana"):
            meet(name)
        desk.get(DESK)

        with django_assert_max_num_queries(16):
            desk.get(DESK)

    def test_is_where_the_desk_lands_after_signing_in(self, desk):
        assert desk.get(reverse("after-login"))["Location"] == DESK


class TestSearch:
    @pytest.mark.parametrize("words", ["éL", "elo", "ELO", "Élodie  ", "el\x00o"])
    def test_leads_to_the_only_person_whose_name_begins_so(self, desk, meet, words):
        person = meet("Élodie").learner
        meet("Amina")

        assert desk.post(DESK, {"words": words})["Location"] == page_of(person)

    def test_lists_the_people_whose_names_begin_so(self, desk, meet):
        for name in ("Amina", "Amadou", "Bilal"):
            meet(name)

        found = text(desk.post(DESK, {"words": "am"}))

        assert "Amina" in found
        assert "Amadou" in found
        assert "Bilal" not in found
        assert 'value="am"' in found

    @pytest.mark.parametrize("space", ["", " ", "-"])
    def test_leads_from_the_number_of_a_card_to_its_person(self, desk, meet, space):
        made = meet("Amina")
        number = made.issued.number

        assert desk.post(DESK, {"words": number[:3] + space + number[3:]})["Location"] == page_of(made.learner)

    @pytest.mark.parametrize("address", ["https://escale.example/c#{}", "http://x/c/#{}\r\n", "{}"])
    def test_leads_from_a_scanned_card_to_its_person(self, desk, meet, address):
        made = meet("Amina")

        response = desk.post(DESK, {"words": address.format(made.issued.token)})

        assert response["Location"] == page_of(made.learner)

    def test_knows_the_card_that_was_replaced(self, desk, meet):
        made = meet("Amina")
        desk.post(card_of(made.learner))

        for words in (made.issued.number, f"/c#{made.issued.token}"):
            assert desk.post(DESK, {"words": words})["Location"] == page_of(made.learner)

    def test_finds_nobody_of_another_point(self, desk, elsewhere):
        for words in ("Amina", elsewhere.issued.number, f"/c#{elsewhere.issued.token}"):
            response = desk.post(DESK, {"words": words})

            assert response.status_code == 200
            assert 'role="alert"' in text(response)
            assert str(elsewhere.learner.pk) not in text(response)

    def test_never_writes_back_what_a_scanner_typed(self, desk):
        token = keys.new_token()

        assert token not in text(desk.post(DESK, {"words": f"/c#{token}"}))

    @pytest.mark.parametrize(
        ("words", "says"),
        [
            ("", "first letters"),
            ("\x00", "first letters"),
            ("000000", "No card of your point"),
            ("1" * 5000, "No card of your point"),
            ("x" * 500, "Nobody of your point"),
            ("/c#short", "not of a person of your point"),
            ("%", "Nobody of your point"),
        ],
    )
    def test_says_what_to_do_when_nobody_is_found(self, desk, meet, words, says):
        meet("Amina")

        assert says in text(desk.post(DESK, {"words": words}))


class TestDoors:
    @pytest.mark.parametrize("place", [DESK, NEW, SHEETS])
    def test_ask_for_our_own_form(self, staff, place):
        client = Client(enforce_csrf_checks=True)
        client.cookies = people.signed_in(staff).cookies

        assert client.post(place, {"words": "a"}).status_code == 403
