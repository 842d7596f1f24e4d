import pytest

from courses.network import needs
from courses.network.labels import LABELS
from courses.network.needs import Merit, Need
from courses.network.reading import read_row
from courses.network.vocabularies import SPELLINGS, Service
from tests.factories.places import a_row


class TestNeed:
    @pytest.mark.parametrize("need", Need)
    def test_asks_for_something_that_places_say(self, need):
        asked = needs.wanted(need)

        assert asked.services or asked.care

    def test_of_a_service_is_that_service(self):
        assert needs.wanted(Service.WORK).services == {Service.WORK}

    def test_is_told_from_its_code(self):
        codes = [*Need, *Service]

        assert [needs.need_of(code.value) for code in codes] == codes
        assert needs.need_of("vélos") is None

    def test_and_every_code_of_the_standard_have_a_name(self):
        assert set(LABELS) == set(Need) | set(SPELLINGS)


class TestFits:
    def test_count_one_for_the_kind_of_help_and_one_for_the_programme(self):
        place = read_row(
            a_row(
                modalites_accompagnement="Accompagnement individuel",
                dispositif_programmes_nationaux="Aidants Connect|France Services",
            )
        ).place

        assert needs.fits(place, needs.wanted(Need.PROCEDURE)) == 2
        assert needs.fits(place, needs.wanted(Need.DEVICE)) == 0


class TestOrder:
    @pytest.mark.parametrize(
        ("better", "worse"),
        [
            (Merit(1, None, False, 0), Merit(2, True, True, 2)),
            (Merit(4, True, False, 0), Merit(3, False, True, 2)),
            (Merit(4, True, False, 0), Merit(3, None, True, 2)),
            (Merit(4, True, True, 0), Merit(3, True, False, 2)),
            (Merit(4, True, True, 1), Merit(3, True, True, 0)),
            (Merit(3, True, True, 1), Merit(4, True, True, 1)),
        ],
        ids=["near", "open", "known to be open", "free", "fits", "nearer"],
    )
    def test_puts_the_better_place_first(self, better, worse):
        assert better.order() < worse.order()


class TestDistance:
    def test_is_in_km_along_a_great_circle(self):
        # Amiens to Laon.
        assert needs.distance(49.894171, 2.295695, 49.564665, 3.620686) == pytest.approx(102.3, abs=0.5)
        assert needs.distance(49.9, 2.3, 49.9, 2.3) == 0

    def test_to_the_sides_of_a_box_is_at_least_what_was_asked(self):
        box = needs.box_around(49.9, 2.3, km=50)

        for latitude, longitude in [(box.north, 2.3), (box.south, 2.3), (49.9, box.west), (49.9, box.east)]:
            assert needs.distance(49.9, 2.3, latitude, longitude) == pytest.approx(50, abs=0.5)
