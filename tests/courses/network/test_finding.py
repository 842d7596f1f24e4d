from datetime import UTC, datetime

import pytest

from courses.network import finding
from courses.network.finding import Origin, find_origin, find_places
from courses.network.needs import Need
from courses.network.vocabularies import Care, Service
from tests.factories.network import a_territory
from tests.factories.places import BEAUVAIS, LAON, a_place

pytestmark = pytest.mark.django_db
# A Tuesday, 10.30 in Paris.
AT = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
FROM_AMIENS = Origin(49.894171, 2.295695, "Amiens")
OPEN, CLOSED = "Mo-Fr 09:00-12:00", "Mo-Fr 14:00-17:00"


def at_km(north: float) -> dict[str, object]:
    return {"latitude": str(FROM_AMIENS.latitude + north / 111.2), "adresse": f"{north} rue du Pont"}


def search(**options: object) -> finding.Found:
    return find_places(**{"need": Need.PROCEDURE, "near": FROM_AMIENS, "at": AT} | options)


def names(found: finding.Found) -> list[str]:
    return [one.place.key for one in found.places]


class TestPlaces:
    def test_are_three_at_most_the_nearest_first(self):
        for number in (4, 20, 2, 40):
            a_place(f"lieu-{number}", **at_km(number))

        assert names(search()) == ["lieu-2", "lieu-4", "lieu-20"]

    def test_that_are_open_come_before_others_about_as_near(self):
        a_place("ferme", **at_km(2), horaires=CLOSED)
        a_place("ouvert", **at_km(4), horaires=OPEN)

        found = search()

        assert [(one.place.key, one.is_open) for one in found.places] == [("ouvert", True), ("ferme", False)]

    def test_do_what_is_needed(self):
        a_place("procedures", **at_km(1))
        a_place("materiel", **at_km(2), services="Acquisition de matériel informatique à prix solidaire")
        a_place("lecture", **at_km(3), services="", prise_en_charge_specifique="Illettrisme")

        assert names(search(need=Need.DEVICE)) == ["materiel"]
        assert names(search(need=Need.LITERACY)) == ["lecture"]
        assert names(search(need=Service.PROCEDURES)) == ["procedures"]
        assert len(search(need=None).places) == 3

    def test_can_adapt_when_that_is_asked(self):
        a_place("autre", **at_km(1))
        a_place("adapte", **at_km(2), prise_en_charge_specifique="Surdité|Illettrisme")

        assert names(search(accessible_for=Care.DEAF)) == ["adapte"]

    def test_are_free_by_what_somebody_found_out(self):
        a_place("payant", **at_km(1), frais_a_charge="Gratuit", corrections={"costs": ["paid"]})
        a_place("gratuit", **at_km(2), frais_a_charge="Payant", corrections={"costs": ["free"]})
        a_place("inconnu", **at_km(3))

        assert names(search(is_free=True)) == ["gratuit"]

    def test_are_open_now_when_that_is_asked(self):
        a_place("ferme", **at_km(1), horaires=CLOSED)
        a_place("inconnu", **at_km(2))
        a_place("ouvert", **at_km(3), horaires=CLOSED, corrections={"hours": OPEN})

        assert names(search(is_open=True)) == ["ouvert"]

    def test_that_closed_for_good_or_receive_nobody_or_lie_nowhere_are_left_out(self):
        a_place("ferme", **at_km(1), corrections={"is_closed": True})
        a_place("sans-public", **at_km(2), modalites_acces="Ce lieu n'accueille pas de public")
        a_place("nulle-part", latitude="", longitude="")

        assert search() == finding.Found(())

    def test_too_far_are_none_but_the_nearest(self):
        a_place("laon", **LAON)
        a_place("beauvais", **BEAUVAIS)

        found = search()

        assert found.places == ()
        assert found.nearest.place.key == "beauvais"
        assert found.nearest.km == pytest.approx(53.6, abs=0.5)

    def test_cost_one_query_and_two_when_none_is_near(self, django_assert_num_queries):
        a_place("laon", **LAON)

        with django_assert_num_queries(2):
            search()
        a_place("amiens")
        with django_assert_num_queries(1):
            search()

    def test_of_another_ocean_are_not_said_to_be_open(self):
        place = a_place(
            "reunion", code_postal="97400", latitude="-20.9", longitude="55.45", horaires="24/7"
        ).corrected()

        assert finding.is_open_at(place, AT) is None


class TestOrigin:
    @pytest.mark.parametrize("words", ["Saint-Quentin", "saint quentin", "ST QUENTIN", "02100", "Saint-Quentin 02100"])
    def test_is_a_town_however_it_is_typed(self, words):
        a_place("a", commune="SAINT-QUENTIN", code_postal="02100")

        assert find_origin(words).name == "Saint-Quentin"

    def test_is_in_the_middle_of_the_places_there(self):
        a_place("a", latitude="49.8", longitude="2.2", adresse="1 rue du Pont")
        a_place("b", latitude="49.9", longitude="2.4", adresse="2 rue du Pont")

        origin = find_origin("amiens")

        assert (origin.latitude, origin.longitude) == (pytest.approx(49.85), pytest.approx(2.3))

    def test_of_two_towns_with_one_name_is_that_of_who_asks(self):
        a_place("somme", commune="Ville", code_postal="80100", adresse="1 rue du Pont")
        a_place("somme-2", commune="Ville", code_postal="80100", adresse="2 rue du Pont")
        a_place("aisne", commune="Ville", code_postal="02100", latitude="49.5", longitude="3.6")

        assert find_origin("ville", department="02").latitude == 49.5
        assert find_origin("ville").latitude == pytest.approx(49.894171)

    def test_overseas_is_on_the_island_of_who_asks_and_on_no_sea_between_two(self):
        a_place("reunion", commune="Sainte-Marie", code_postal="97438", latitude="-20.9", longitude="55.5")
        a_place("martinique", commune="Sainte-Marie", code_postal="97230", latitude="14.8", longitude="-61.0")

        assert find_origin("sainte-marie", department="974").latitude == -20.9
        assert find_origin("sainte-marie", department="972").latitude == 14.8

    @pytest.mark.parametrize("words", ["Nullepart", "99999", "", "%", "x" * 5000])
    def test_is_none_where_we_hold_no_place(self, words):
        a_place("a")

        assert find_origin(words) is None

    def test_of_a_territory_is_in_the_middle_of_its_places(self):
        somme = a_territory("80")
        a_place("a")

        assert finding.origin_of_territory(somme.pk, name="Somme").latitude == pytest.approx(49.894171)
        assert finding.origin_of_territory(a_territory("02", "Aisne").pk, name="Aisne") is None
