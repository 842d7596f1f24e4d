import json
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import timezone

from courses.network.models import AccessPoint
from courses.network.partner_selectors import approved_partners, partner_of
from courses.network.partner_services import employ
from courses.network.places import Place
from courses.progress.models import Event
from elearning.accounts import cards, keys
from elearning.accounts.models import Card, User
from elearning.accounts.roles import STAFF_ROLES, roles_of
from tests.factories.events import a_batch, a_published_version, everything, send
from tests.factories.partners import a_partner

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(tmp_path, settings, capsys):
    """Run the command and return what it wrote."""
    settings.VAR_DIR = tmp_path

    def run():
        call_command("create_demo")
        return json.loads((tmp_path / "demo.json").read_text(encoding="utf-8"))

    return run


class TestCreateDemo:
    def test_writes_who_can_sign_in(self, demo):
        written = demo()

        assert {person["role"] for person in written["people"]} == set(STAFF_ROLES)
        for person in written["people"]:
            user = User.objects.get(email=person["email"])
            assert user.check_password(person["password"])
            assert roles_of(user) == {person["role"]}
        assert written["base_url"] == settings.BASE_URL

    def test_writes_a_card_that_works(self, demo):
        learner = demo()["learner"]

        card = cards.find_card_by_read_key(keys.derive(learner["token"], "read"))
        assert card is not None
        assert card.number == learner["number"]

    def test_keeps_credentials_and_what_people_did(self, demo):
        first = demo()
        append = keys.to_wire(keys.derive(first["learner"]["token"], "append"))
        send(append, a_batch(everything(a_published_version())))
        AccessPoint.objects.update(hours="changed by somebody")

        assert demo() == first
        assert Event.objects.count() == 6
        assert set(AccessPoint.objects.values_list("hours", flat=True)) == {"changed by somebody"}

    def test_makes_a_new_card_for_the_same_person_when_the_file_is_lost(self, demo, tmp_path):
        first = demo()
        owner = Card.objects.get(number=first["learner"]["number"]).owner
        Path(tmp_path / "demo.json").unlink()

        second = demo()

        card = cards.find_card_by_read_key(keys.derive(second["learner"]["token"], "read"))
        assert card.owner == owner
        person = second["people"][0]
        assert User.objects.get(email=person["email"]).check_password(person["password"])

    @pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"people": [], "learner": {"token": "x"}}'])
    def test_repairs_a_file_that_was_spoilt(self, demo, tmp_path, spoilt):
        (tmp_path / "demo.json").write_text(spoilt, encoding="utf-8")

        assert len(demo()["people"]) >= len(STAFF_ROLES)

    def test_fills_the_directory_with_invented_places(self, demo):
        demo()
        demo()

        assert Place.objects.count() == 40
        assert set(Place.objects.values_list("phone", flat=True)) == {f"+3319900{n:04d}" for n in range(1, 41)}

    def test_makes_a_structure_in_each_territory_where_the_social_worker_works(self, demo):
        demo()
        demo()

        worker = User.objects.get(email="travail.social@escale.example")
        assert partner_of(worker, now=timezone.now()).territory.name == "Somme"
        assert sorted(one.territory.name for one in approved_partners()) == ["Aisne", "Somme"]

    def test_moves_nobody_back_to_where_they_worked(self, demo):
        demo()
        worker, elsewhere = User.objects.get(email="travail.social@escale.example"), a_partner()
        employ(user=worker, partner=elsewhere, is_approved=True, now=timezone.now())

        demo()

        assert partner_of(worker, now=timezone.now()) == elsewhere

    def test_is_read_by_nobody_else(self, demo, tmp_path):
        demo()

        assert (tmp_path / "demo.json").stat().st_mode & 0o077 == 0

    def test_is_not_for_production(self, settings):
        settings.DEVELOPMENT = False

        with pytest.raises(CommandError):
            call_command("create_demo")
        assert not User.objects.exists()
