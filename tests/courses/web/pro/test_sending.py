"""From a case to a place: look, ask the person, send."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from courses.network import services as network
from courses.referrals.models import Referral, State
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import text
from tests.factories.diagnoses import DIAGNOSIS, a_case, a_diagnosis, page_of, send
from tests.factories.grids import publish_grid
from tests.factories.network import a_point, a_territory
from tests.factories.places import a_place
from tests.factories.referrals import REFERRALS, a_referral, employ

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
CANARY = "pelargonium"


@pytest.fixture
def case(worker):
    case = a_case(worker=worker, nickname=CANARY)
    a_diagnosis(case=case)
    return case


@pytest.fixture
def place():
    return a_place(nom="Le Quai", telephone="+33199000001", courriels="bonjour@quai.example")


def where(case) -> str:
    return f"{REFERRALS}pour/{case.pk}/"


def to(case, destination) -> str:
    kind = "point" if hasattr(destination, "is_open") else "lieu"
    return f"{where(case)}{kind}/{destination.pk}/"


def a_form(**changes) -> dict[str, str]:
    return {"id": str(uuid.uuid4()), "need": "O3", "on": "", "spoken": "yes", "go": "send"} | changes


class TestWhere:
    def test_is_reached_from_the_case_and_starts_with_its_first_step(self, desk, case):
        assert where(case) in text(desk.get(page_of(case)))
        assert '<option value="O6" selected>' in text(desk.get(where(case)))

    def test_offers_our_points_of_the_territory_first(self, desk, worker, case, place):
        employ(worker)
        a_point("Point Nord", phone="01 99 00 00 02")
        a_point("Point Sud", territory=a_territory("02", "Aisne"))
        a_point("Ancien point", is_open=False)

        shown = text(desk.get(where(case), {"need": "O4", "near": "Amiens"}))

        assert "Point Sud" not in shown
        assert "Ancien point" not in shown
        assert shown.index("Point Nord") < shown.index("Le Quai")

    def test_finds_only_places_that_are_fit_for_the_person(self, desk, case, place):
        a_place("deaf", nom="La Rive", prise_en_charge_specifique="Surdité", frais_a_charge="Gratuit")
        asked = {"need": "O4", "near": "Amiens"}

        fit = text(desk.get(where(case), asked | {"care": "deaf", "free": "on"}))

        assert "Le Quai" in text(desk.get(where(case), asked))
        assert ("La Rive" in fit, "Le Quai" in fit) == (True, False)
        assert '<details class="card fold" open>' in fit

    def test_draws_where_they_lie_as_the_directory_does(self, desk, case, place):
        assert "<svg viewBox" in text(desk.get(where(case), {"need": "O4", "near": "Amiens"}))

    def test_asks_for_nothing_more_unless_somebody_wants_it(self, desk, case):
        assert '<details class="card fold" >' in text(desk.get(where(case)))

    def test_finds_places_for_the_need(self, desk, case, place):
        shown = text(desk.get(where(case), {"need": "O4", "near": "Amiens"}))

        assert f"{to(case, place)}?need=O4" in shown
        assert "tel:+33199000001" in shown

    @pytest.mark.parametrize(
        ("asked", "said"),
        [
            ({"need": "O4", "near": "Nullepart"}, "We know no place in"),
            ({"need": "O99", "near": "Amiens"}, "Choose one of these."),
            ({"need": "O4", "near": "x" * 81}, "Write 80 letters at most."),
            ({"need": "O4", "near": ""}, "Write a town or a postcode."),
        ],
        ids=["unknown town", "no need", "long", "no town"],
    )
    def test_says_what_to_do_about_what_it_cannot_look_for(self, desk, case, place, asked, said):
        page = desk.get(where(case), asked)

        assert page.status_code == 200
        assert said in text(page)

    def test_of_the_case_of_another_worker_does_not_exist(self, desk, place):
        other = a_case()

        assert desk.get(where(other)).status_code == 404
        assert desk.get(to(other, place)).status_code == 404
        assert desk.post(to(other, place), a_form()).status_code == 404


class TestChoose:
    def test_calls_the_place_and_reads_the_words_aloud(self, desk, case, place):
        shown = text(desk.get(f"{to(case, place)}?need=O4"))

        assert "tel:+33199000001" in shown
        assert "The procedure, done together now" in shown
        assert "data-listen" in shown

    def test_leads_back_when_no_need_is_known(self, desk, worker, place):
        case = a_case(worker=worker)

        assert "Choose what is needed first." in text(desk.get(to(case, place), follow=True))

    def test_does_not_find_a_place_that_is_closed_or_unknown(self, desk, case):
        closed = a_place(corrections={"is_closed": True})
        shut = a_point(is_open=False)

        assert [desk.get(to(case, found)).status_code for found in (closed, shut)] == [404, 404]
        assert desk.get(f"{where(case)}lieu/{uuid.uuid4()}/").status_code == 404


class TestSend:
    def test_sends_once_what_is_pressed_twice(self, desk, worker, case, place):
        partner = employ(worker)
        day = TODAY + timedelta(days=3)
        form = a_form(on=day.isoformat())

        answers = [desk.post(to(case, place), form) for _ in range(2)]

        referral = Referral.objects.get()
        assert {answer["Location"] for answer in answers} == {f"{REFERRALS}{referral.pk}/"}
        assert (referral.sender, referral.partner, referral.case) == (worker, partner, case)
        assert (referral.place, referral.need, referral.appointment_on) == (place, "O3", day)
        assert referral.state == State.APPOINTMENT
        assert Entry.objects.filter(action="referral.sent").count() == 1

    def test_sends_to_a_point(self, desk, case):
        point = a_point("Point Nord")

        desk.post(to(case, point), a_form())

        referral = Referral.objects.get()
        assert (referral.point, referral.place, referral.state) == (point, None, State.SENT)

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"spoken": ""}, "Tick it once the person said yes."),
            ({"on": "31/12/2026"}, "Choose a day."),
            ({"on": (TODAY - timedelta(days=1)).isoformat()}, "Choose today or a later day, within 60 days."),
            ({"on": (TODAY + timedelta(days=61)).isoformat()}, "Choose today or a later day, within 60 days."),
        ],
        ids=["no consent", "no day", "past", "far"],
    )
    def test_says_what_is_missing_and_sends_nothing(self, desk, case, place, changes, said):
        page = desk.post(to(case, place), a_form(**changes))

        assert page.status_code == 200
        assert said in text(page)
        assert not Referral.objects.exists()

    @pytest.mark.parametrize("changes", [{"id": "x"}, {"id": ""}, {"need": "O12"}, {"need": "\x00"}])
    def test_refuses_a_form_that_is_not_ours(self, desk, case, place, changes):
        assert desk.post(to(case, place), a_form(**changes)).status_code == 400
        assert not Referral.objects.exists()

    def test_refuses_the_form_of_somebody_else(self, desk, case, place):
        other = a_referral()

        assert desk.post(to(case, place), a_form(id=str(other.pk))).status_code == 400
        assert Referral.objects.get() == other

    def test_prints_without_sending_when_the_person_says_no(self, desk, case, place):
        entries = Entry.objects.count()

        page = desk.post(to(case, place), a_form(spoken="", go="print", lang="en"))

        assert page.status_code == 200
        assert "Le Quai" in text(page)
        assert "Show this code there" not in text(page)
        assert CANARY not in text(page)
        assert not Referral.objects.exists()
        assert Entry.objects.count() == entries + 1  # the case was opened


class TestWhoMaySend:
    def test_is_not_a_worker_whom_nobody_vouched_for_yet(self, desk, worker, case, place):
        employ(worker, is_approved=False)

        assert desk.get(where(case)).status_code == 403
        assert desk.post(to(case, place), a_form()).status_code == 403
        assert "You cannot send yet" in text(desk.get(where(case)))
        assert not Referral.objects.exists()

    def test_is_the_reception_of_a_point(self, place):
        reception = people.a_reception()
        case = a_case(worker=reception)
        desk = people.signed_in(reception)

        assert desk.get(where(case)).status_code == 403
        network.join_point(user=reception, point=a_point(), now=timezone.now())
        assert desk.get(where(case)).status_code == 200

    def test_is_no_trainer(self, case):
        assert people.signed_in(people.a_trainer()).get(where(case)).status_code == 403


class TestDirectoryBesideTheDiagnosis:
    @pytest.mark.parametrize(
        ("first", "need"), [("O6", "device"), ("O2", "daily"), ("O12", ""), ("nothing", ""), ("", "")]
    )
    def test_opens_on_what_the_first_step_asks_for(self, desk, first, need):
        answer = desk.post("/pro/diagnostic/lieu/", {"first": first, "q-phone": CANARY, "place": CANARY})

        assert answer["Location"] == f"/pro/lieux/?need={need}&near="

    def test_is_not_what_the_enter_key_does(self, desk):
        publish_grid()

        shown = text(send(desk, desk.get(DIAGNOSIS), go="finish"))

        assert shown.index('value="next"') < shown.index("/pro/diagnostic/lieu/")
