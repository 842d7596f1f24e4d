"""Staff look for a place in French on a phone, and say that its telephone number changed."""

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from courses.network import services as network
from courses.network.places import Place
from tests.factories import people
from tests.factories.network import a_point
from tests.factories.places import LAON, a_place
from tests.journeys.steps import faults

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("content_on")]
PLACES = "/pro/lieux/"


@pytest.fixture
def signed_in(new_phone):
    """Give a phone to a member of staff of a point of the Somme."""

    def give(person):
        network.join_point(user=person, point=a_point(), now=timezone.now())
        phone = new_phone()
        cookie = people.signed_in(person).cookies[settings.SESSION_COOKIE_NAME].value
        phone.page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": cookie, "url": phone.base}])
        return phone

    return give


@pytest.fixture
def directory(db):
    a_place("gare", nom="L'Étape de la gare", adresse="1 rue du Pont", telephone="+33199000001", horaires="24/7")
    a_place("quai", nom="Le Quai", adresse="2 quai Neuf", latitude="49.91", longitude="2.32", frais_a_charge="Gratuit")
    a_place("laon", nom="La Halte", **LAON)


def is_sound(phone) -> None:
    assert faults(phone.page) == []
    assert phone.overflows() == 0


class TestFindingAPlace:
    def test_leads_from_a_town_to_a_place_that_somebody_then_corrects(self, signed_in, directory):
        phone = signed_in(people.a_reception())
        page = phone.open(PLACES)
        is_sound(phone)

        page.get_by_label("Quel besoin").select_option("procedure")
        page.get_by_label("Près de quelle ville").fill("AMIENS")
        page.get_by_role("button", name="Trouver un lieu").click()

        expect(page.get_by_role("heading", name="2 lieux proches (Amiens)")).to_be_visible()
        expect(page.get_by_role("link", name="Appeler")).to_have_attribute("href", "tel:+33199000001")
        expect(page.get_by_role("img", name="Où se trouvent ces lieux (Amiens)")).to_be_visible()
        is_sound(phone)

        page.get_by_role("link", name="L'Étape de la gare").click()
        page.get_by_label("Numéro de téléphone").fill("01 99 00 00 09")
        page.get_by_role("button", name="Garder", exact=True).click()

        expect(page.get_by_text("C'est gardé. Merci.")).to_be_visible()
        expect(page.get_by_role("link", name="Appeler")).to_have_attribute("href", "tel:+33199000009")
        assert Place.objects.get(key="gare").corrections == {"phone": "+33199000009"}
        is_sound(phone)
        assert phone.said == []

    def test_says_what_to_do_when_a_town_is_not_known(self, signed_in, directory):
        phone = signed_in(people.a_social_worker())

        page = phone.open(f"{PLACES}?near=Nullepart")

        expect(page.get_by_role("status").filter(has_text="Nullepart")).to_be_visible()
        is_sound(phone)
