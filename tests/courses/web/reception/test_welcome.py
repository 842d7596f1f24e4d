"""From a referral to the page that prints the card."""

import uuid

import pytest

from courses.referrals.models import State
from elearning.accounts.models import User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import filled, text
from tests.factories.diagnoses import a_case, a_diagnosis
from tests.factories.diagnoses import page_of as case_page
from tests.factories.network import a_point
from tests.factories.referrals import a_referral

pytestmark = pytest.mark.django_db
RECEIVED = "/accueil/orientations/"


@pytest.fixture
def worker():
    return people.a_social_worker(language="en")


@pytest.fixture
def case(worker):
    return a_diagnosis(case=a_case(worker=worker, nickname="Perle")).case


@pytest.fixture
def sent(point, case, worker):
    return a_referral(point=point, case=case, sender=worker)


def page_of(referral):
    return f"{RECEIVED}{referral.pk}/"


def welcome(desk, referral, **changes):
    return desk.post(f"{page_of(referral)}carte/", filled(started="", **changes))


class TestWelcome:
    def test_asks_what_somebody_new_is_asked_and_no_point(self, desk, sent):
        shown = text(desk.get(f"{page_of(sent)}carte/"))

        assert [name for name in ("first_name", "language", "phone", "started") if f'name="{name}"' not in shown] == []
        assert 'name="point"' not in shown
        assert "Perle" not in shown
        assert Entry.objects.filter(action="referral.read", subject=f"referral:{sent.pk}").count() == 1

    def test_lands_on_the_page_that_prints_the_card(self, desk, sent):
        answer = welcome(desk, sent, phone="own")

        learner = User.objects.get(first_name="Amina")
        assert answer["Location"] == f"/accueil/{learner.pk}/carte/?phone=own"
        assert "A card for Amina" in text(desk.get(answer["Location"]))
        sent.refresh_from_db()
        assert sent.state == State.CAME

    def test_makes_one_learner_of_two_presses(self, desk, sent):
        id = str(uuid.uuid4())

        assert welcome(desk, sent, id=id)["Location"] == welcome(desk, sent, id=id)["Location"]
        assert User.objects.filter(first_name="Amina").count() == 1

    def test_leads_from_the_referral_to_the_person_afterwards(self, desk, sent):
        welcome(desk, sent)

        shown = text(desk.get(page_of(sent)))

        assert f'href="/accueil/{User.objects.get(first_name="Amina").pk}/"' in shown
        assert "Make a card" not in shown

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({"first_name": ""}, "Write a first name or a nickname."),
            ({"first_name": "\x00 "}, "Write a first name or a nickname."),
            ({"first_name": "n" * 81}, "Write 80 letters at most."),
            ({"language": "xx"}, "Choose one of these languages."),
            ({"phone": ""}, "Choose whose phone it is."),
            ({"point": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}, "Choose one of your points."),
        ],
        ids=str,
    )
    def test_says_what_to_correct(self, desk, sent, fields, says):
        response = welcome(desk, sent, **fields)

        assert response.status_code == 200
        assert says in text(response)
        assert not User.objects.filter(groups__name="learner").exists()

    def test_says_when_what_begins_is_nothing_we_know(self, desk, sent):
        response = desk.post(f"{page_of(sent)}carte/", filled(started="O12"))

        assert "Choose what begins." in text(response)

    def test_says_so_of_somebody_who_learns_at_another_point(self, desk, sent, case):
        case.learner = people.a_learner("Bilal")
        case.save()

        assert "already has a card, of another point." in text(welcome(desk, sent))
        shown = text(desk.get(page_of(sent)))
        assert "already has a card, of another point." in shown
        assert "Bilal" not in shown

    def test_says_so_of_a_form_with_the_id_of_somebody_elsewhere(self, desk, sent, elsewhere):
        assert "This page is old." in text(welcome(desk, sent, id=str(elsewhere.learner.pk)))

    def test_says_so_after_a_refusal(self, desk, sent):
        desk.post(page_of(sent), {"state": "refused"})

        assert "Begin with “Someone new”." in text(welcome(desk, sent))


class TestTheSender:
    def test_sees_that_the_person_came_and_nothing_else(self, desk, sent, case, worker):
        learner = User.objects.get(pk=welcome(desk, sent)["Location"].split("/")[2])
        desk.post(f"/accueil/{learner.pk}/carte/", {"phone": "lent"})

        shown = text(people.signed_in(worker).get(case_page(case)))

        assert "The person came, since" in shown
        assert "Amina" not in shown
        assert str(learner.pk) not in shown
        assert learner.cards.get().number not in shown

    def test_opens_no_page_of_the_learner(self, desk, sent, worker):
        learner = welcome(desk, sent)["Location"].split("/")[2]

        assert people.signed_in(worker).get(f"/accueil/{learner}/").status_code == 403

    def test_of_another_point_is_no_way_in(self, desk, case, worker):
        other = a_referral(point=a_point("Another place"), case=case, sender=worker)

        assert welcome(desk, other).status_code == 404
