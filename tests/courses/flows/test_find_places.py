from datetime import UTC, datetime

import pytest

from courses.flows.find_places import Outcome, Search, find_places
from courses.network import services as network
from courses.network.needs import Need
from tests.factories import people
from tests.factories.network import a_point, a_territory
from tests.factories.places import BEAUVAIS, LAON, a_place

pytestmark = pytest.mark.django_db
# A Tuesday, 10.30 in Paris.
NOW = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)


@pytest.fixture
def worker():
    """A social worker of a point of the Somme."""
    person = people.a_social_worker()
    network.join_point(user=person, point=a_point(territory=a_territory("80")), now=NOW)
    return person


class TestFindingPlaces:
    def test_costs_four_queries_at_most(self, worker, django_assert_max_num_queries):
        a_place("laon", **LAON)
        a_place("beauvais", **BEAUVAIS, services="Insertion professionnelle via le numérique")

        with django_assert_max_num_queries(4):
            found = find_places(by=worker, search=Search(Need.JOB, "Laon"), now=NOW)

        assert found.outcome is Outcome.NONE_NEAR
        assert found.nearest.place.key == "beauvais"

    def test_of_two_towns_with_one_name_takes_that_of_the_workers_territory(self, worker):
        a_place("aisne", **LAON | {"commune": "Ville"})
        a_place("aisne-2", **LAON | {"commune": "Ville"}, adresse="2 rue du Pont")
        a_place("somme", commune="Ville")

        found = find_places(by=worker, search=Search(None, "ville"), now=NOW)

        assert [one.place.key for one in found.places] == ["somme"]

    @pytest.mark.parametrize(
        ("words", "outcome"), [("Nullepart", Outcome.NO_PLACES), ("", Outcome.NO_PLACES)], ids=["town", "point"]
    )
    def test_says_that_there_is_no_place_at_all(self, worker, words, outcome):
        assert find_places(by=worker, search=Search(None, words), now=NOW).outcome is outcome

    def test_asks_who_has_no_point_for_a_town(self):
        a_place("a")

        found = find_places(by=people.a_social_worker(), search=Search(None, ""), now=NOW)

        assert found.outcome is Outcome.NO_TOWN
