import re
import uuid

import pytest
from django.utils import timezone

from courses.network import services as network
from courses.network.places import Place
from tests.factories import people
from tests.factories.desk import text
from tests.factories.network import a_point
from tests.factories.places import BEAUVAIS, LAON, a_place

pytestmark = pytest.mark.django_db
PLACES = "/pro/lieux/"
KNOWN = {"telephone": "+33199000001", "horaires": "Mo-Fr 09:00-12:00", "frais_a_charge": "Gratuit"}


@pytest.fixture
def worker():
    """A social worker of a point of the Somme, in English."""
    person = people.a_social_worker(language="en")
    network.join_point(user=person, point=a_point(), now=timezone.now())
    return people.signed_in(person)


@pytest.fixture
def desk():
    return people.signed_in(people.a_reception(language="en"))


def page_of(place: Place) -> str:
    return f"{PLACES}{place.pk}/"


def words(response) -> str:
    """Return what a page says, without its elements."""
    return " ".join(re.sub(r"<[^>]+>", " ", text(response)).split())


class TestSearch:
    def test_begins_with_a_form_alone(self, worker):
        response = worker.get(PLACES)

        assert response.status_code == 200
        assert response["Cache-Control"] == "no-store"
        assert "Near which town?" in words(response)
        assert "No place found" not in words(response)

    def test_shows_places_with_the_ways_there(self, worker):
        place = a_place("a", **KNOWN)

        page = text(worker.get(PLACES, {"near": "amiens", "need": "procedure"}))

        assert page_of(place) in page
        assert 'href="tel:+33199000001"' in page
        assert 'href="geo:49.894171,2.295695?q=' in page
        assert 'href="https://www.openstreetmap.org/directions?from=49.894171,2.295695&amp;to=' in page
        assert "Free of charge" in page
        assert "From Monday to Friday, 9:00" in page
        assert "<svg viewBox" in page

    def test_draws_with_points_in_every_language(self):
        a_place("a")
        client = people.signed_in(people.a_social_worker(language="fr"))

        page = text(client.get(PLACES, {"near": "Amiens"}))

        assert 'cx="160.0"' in page

    def test_without_a_town_looks_around_the_point_of_who_asks(self, worker):
        a_place("a")

        assert "1 place near Somme" in words(worker.get(PLACES, {"near": ""}))

    def test_costs_few_queries(self, worker, django_assert_max_num_queries):
        a_place("laon", **LAON)
        a_place("beauvais", **BEAUVAIS, services="Insertion professionnelle via le numérique")

        # Four of the search, the session, the person, their roles and their proofs.
        with django_assert_max_num_queries(12):
            worker.get(PLACES, {"near": "laon", "need": "job"})

    @pytest.mark.parametrize(
        "query", [{"near": "x" * 81}, {"near": "Amiens", "need": "vélos"}, {"near": "Amiens", "care": "vélos"}]
    )
    def test_refuses_what_the_form_does_not_offer(self, worker, query):
        page = text(worker.get(PLACES, query))

        assert 'role="alert"' in page
        assert 'id="found"' not in page


class TestEmptyStates:
    def test_say_that_the_directory_is_empty(self, worker):
        assert "The directory is empty." in words(worker.get(PLACES, {"near": "Amiens"}))

    def test_say_that_a_town_is_unknown(self, worker):
        a_place("a")

        assert "We know no place in “Nullepart”." in words(worker.get(PLACES, {"near": "Nullepart"}))

    def test_ask_for_a_town_where_a_point_has_no_place(self, worker):
        a_place("a", **LAON)

        assert "Write a town or a postcode" in words(worker.get(PLACES, {"near": ""}))

    def test_ask_for_a_town_of_who_has_no_point(self, desk):
        a_place("a")

        assert "Write a town or a postcode" in words(desk.get(PLACES, {"near": ""}))

    def test_say_how_far_the_nearest_one_is(self, worker):
        a_place("laon", **LAON)
        a_place("beauvais", **BEAUVAIS, services="Insertion professionnelle via le numérique")

        said = words(worker.get(PLACES, {"near": "Laon", "need": "job"})).replace("\u00a0", " ")

        assert "Nothing like this within 50 km of Laon. The nearest is 112 km away" in said
        assert "Le Lieu beauvais" in said

    def test_say_that_nobody_does_this(self, worker):
        a_place("a")

        assert "No place of the directory says that it does this." in words(worker.get(PLACES, {"near": "Amiens", "need": "device"}))  # fmt: skip # noqa: E501


class TestPlace:
    def test_is_shown_whole(self, worker):
        place = a_place("a", **KNOWN, presentation_detail="Une ligne.\nUne autre.", courriels="a@lieu.example")

        page = text(worker.get(page_of(place)))

        assert "Une ligne.<br>Une autre." in page
        assert "Help with online procedures" in page
        assert "a@lieu.example" in page

    def test_is_not_corrected_by_who_works_at_no_reception(self, worker):
        place = a_place("a", **KNOWN)

        assert "Is something different there?" not in text(worker.get(page_of(place)))
        assert worker.post(page_of(place), {"phone": "0199000009"}).status_code == 403
        assert Place.objects.get().corrections == {}

    def test_is_corrected_by_reception_staff(self, desk):
        place = a_place("a", **KNOWN)

        said = {"phone": "01 99 00 00 09", "hours": "24/7", "costs": ["paid"], "is_closed": "on"}
        response = desk.post(page_of(place), said, follow=True)

        assert "It is kept." in words(response)
        assert "This place is closed for good." in words(response)
        assert Place.objects.get().corrections == {
            "phone": "+33199000009",
            "hours": "24/7",
            "costs": ["paid"],
            "is_closed": True,
        }

    def test_keeps_what_was_typed_when_something_is_wrong(self, desk):
        place = a_place("a", **KNOWN)

        page = text(desk.post(page_of(place), {"phone": "demander", "hours": "x" * 501}))

        assert "This is no phone number of ten figures." in page
        assert "Write 500 letters at most." in page
        assert 'value="demander"' in page
        assert Place.objects.get().corrections == {}

    def test_that_was_not_changed_says_so(self, desk):
        place = a_place("a", **KNOWN)

        said = {"phone": "01 99 00 00 01", "hours": "Mo-Fr 09:00-12:00", "costs": ["free"]}

        assert "Nothing was different." in words(desk.post(page_of(place), said, follow=True))

    def test_that_is_none_is_not_found(self, desk):
        assert desk.get(f"{PLACES}{uuid.uuid4()}/").status_code == 404
        assert desk.post(f"{PLACES}{uuid.uuid4()}/", {"phone": ""}).status_code == 404
