"""People who were sent to a desk's points, and to nobody else's."""

import uuid
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.network import services as network
from courses.referrals import services
from courses.referrals.models import State
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import DESK, text
from tests.factories.diagnoses import a_case
from tests.factories.network import a_point
from tests.factories.referrals import a_partner, a_referral

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
RECEIVED = "/accueil/orientations/"


def page_of(referral):
    return f"{RECEIVED}{referral.pk}/"


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def partner(db):
    return a_partner("CCAS de Rivery")


@pytest.fixture
def sent(point, partner):
    """Somebody sent to the desk's own point an hour ago."""
    case = a_case(nickname="Perle")
    return a_referral(
        point=point,
        partner=partner,
        case=case,
        sender=case.worker,
        need=NextStep.EQUIPMENT,
        now=NOW - timedelta(hours=1),
    )


@pytest.fixture
def elsewhere(partner):
    return a_referral(point=a_point("Another place"), partner=partner)


class TestList:
    def test_shows_who_was_sent_to_my_points_and_nobody_else(self, desk, sent, elsewhere):
        response = desk.get(RECEIVED)

        assert sent.shown in text(response)
        assert "A phone or a computer" in text(response)
        assert "CCAS de Rivery, Amiens" in text(response)
        assert "Sent on 2 March 2026." in text(response)
        assert elsewhere.shown not in text(response)
        assert response["Cache-Control"] == "no-store"
        assert Entry.objects.get(action="referrals.listed").data == {"shown": 1}

    def test_puts_the_open_ones_first_and_then_the_last_sent(self, desk, point):
        days = [a_referral(point=point, now=NOW - timedelta(days=n)) for n in (3, 2, 1)]
        services.answer(referral=days[2], state=State.REFUSED, by=None, now=NOW)

        shown = text(desk.get(RECEIVED))

        places = [shown.index(one.shown) for one in (days[1], days[0], days[2])]
        assert places == sorted(places)

    def test_shows_what_a_member_of_two_points_receives_at_both(self, desk, staff, sent, elsewhere):
        network.join_point(user=staff, point=elsewhere.point, now=NOW - timedelta(hours=1))

        shown = text(desk.get(RECEIVED))

        assert sent.shown in shown
        assert elsewhere.shown in shown

    def test_says_so_when_nobody_was_sent(self, desk):
        assert "Nobody was sent to your point yet." in text(desk.get(RECEIVED))
        assert not Entry.objects.filter(action="referrals.listed").exists()

    @pytest.mark.parametrize("page", ["0", "999", "x", "\x00"])
    def test_shows_the_nearest_page_for_a_number_out_of_range(self, desk, sent, page):
        assert sent.shown in text(desk.get(RECEIVED, {"page": page}))

    def test_asks_the_database_as_often_for_one_as_for_many(self, desk, point, django_assert_max_num_queries):
        for _ in range(5):
            a_referral(point=point, partner=a_partner())
        desk.get(RECEIVED)

        with django_assert_max_num_queries(13):
            desk.get(RECEIVED)

    def test_is_one_button_away_from_the_desk_with_how_many_wait(self, desk, point, sent, elsewhere):
        services.answer(referral=a_referral(point=point), state=State.CAME, by=None, now=NOW)

        shown = text(desk.get(DESK))

        assert f'href="{RECEIVED}"' in shown
        assert '<strong>1<span class="only-heard"> waiting</span></strong>' in shown


class TestSearch:
    @pytest.mark.parametrize("write", [str, str.lower, lambda code: f" {code.replace('-', '')}\r\n", " ".join])
    def test_leads_to_the_referral_of_a_code_however_it_is_typed(self, desk, sent, write):
        assert desk.post(RECEIVED, {"code": write(sent.shown)})["Location"] == page_of(sent)

    @pytest.mark.parametrize("typed", ["", "ZZZ-ZZZ", "\x00", "K" * 5000, "é💧"], ids=ascii)
    def test_says_what_to_do_with_another_code(self, desk, sent, typed):
        response = desk.post(RECEIVED, {"code": typed})

        assert response.status_code == 200
        assert "Nobody was sent to your point with this code." in text(response)
        assert 'role="alert"' in text(response)

    def test_finds_nothing_of_another_point(self, desk, elsewhere):
        assert "Nobody was sent to your point" in text(desk.post(RECEIVED, {"code": elsewhere.code}))

    def test_writes_back_what_was_typed_and_nothing_that_runs(self, desk):
        assert 'value="&lt;b&gt;&quot;"' in text(desk.post(RECEIVED, {"code": '<b>"'}))

    def test_stops_after_thirty_tries_a_minute(self, desk, sent, clock):
        for _ in range(30):
            desk.post(RECEIVED, {"code": "ZZZZZZ"})

        assert desk.post(RECEIVED, {"code": sent.code}).status_code == 429
        clock.shift(timedelta(minutes=1))
        assert desk.post(RECEIVED, {"code": sent.code}).status_code == 302


class TestReferral:
    def test_is_seen_once_it_was_opened(self, desk, staff, sent):
        shown = text(desk.get(page_of(sent)))
        desk.get(page_of(sent))

        sent.refresh_from_db()
        assert sent.state == State.SEEN
        assert "Seen by the place" in shown
        assert [(one.state, one.by) for one in sent.changes.all()] == [("sent", sent.sender), ("seen", staff)]
        reads = Entry.objects.filter(action="referral.read", actor=staff.pk, subject=f"referral:{sent.pk}")
        assert reads.count() == 2

    def test_shows_what_is_needed_and_nothing_of_the_diagnosis(self, desk, sent):
        shown = text(desk.get(page_of(sent)))

        assert "A phone or a computer" in shown
        assert "CCAS de Rivery" in shown
        assert "Perle" not in shown
        assert sent.case.shown not in shown
        assert str(sent.case_id) not in shown
        assert sent.sender.email not in shown

    def test_names_the_point_of_a_sender_without_a_structure(self, desk, point):
        sender = people.a_reception()
        network.join_point(user=sender, point=a_point("Maison du Canal"), now=NOW - timedelta(days=1))

        assert "Maison du Canal" in text(desk.get(page_of(a_referral(point=point, sender=sender))))

    def test_is_kept_by_no_browser(self, desk, sent):
        assert desk.get(page_of(sent))["Cache-Control"] == "no-store"

    @pytest.mark.parametrize("end", ["", "carte/"])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_is_not_found_at_another_point(self, desk, elsewhere, method, end):
        response = getattr(desk, method)(page_of(elsewhere) + end, {"state": "came"})

        elsewhere.refresh_from_db()
        assert (response.status_code, elsewhere.state) == (404, State.SENT)

    def test_is_not_found_by_who_has_left_the_point(self, staff, desk, sent):
        staff.memberships.update(until=NOW)

        assert desk.get(page_of(sent)).status_code == 404

    @pytest.mark.parametrize(
        "who", [people.a_social_worker, people.a_trainer, people.a_region, people.an_administrator]
    )
    def test_opens_to_nobody_but_the_desk(self, sent, who):
        client = people.signed_in(who())

        assert {client.get(one).status_code for one in (RECEIVED, page_of(sent), f"{page_of(sent)}carte/")} == {403}

    def test_is_not_found_when_it_does_not_exist(self, desk):
        assert desk.get(f"{RECEIVED}{uuid.uuid4()}/").status_code == 404


class TestAnswers:
    @pytest.mark.parametrize(
        ("fields", "state"),
        [
            ({"state": "appointment", "on": "2026-03-12"}, State.APPOINTMENT),
            ({"state": "came"}, State.CAME),
            ({"state": "did_not_come"}, State.DID_NOT_COME),
            ({"state": "refused"}, State.REFUSED),
            ({"state": "started", "started": "O3"}, State.STARTED),
            ({"state": "autonomous"}, State.AUTONOMOUS),
        ],
        ids=lambda one: one if isinstance(one, str) else one["state"],
    )
    def test_are_kept_once_with_who_gave_them(self, desk, staff, sent, fields, state):
        answers = [desk.post(page_of(sent), fields) for _ in range(2)]

        assert {answer["Location"] for answer in answers} == {page_of(sent)}
        sent.refresh_from_db()
        assert sent.state == state
        assert sent.changes.filter(state=state, by=staff).count() == 1
        entry = Entry.objects.get(action="referral.answered")
        assert (entry.actor, entry.data) == (staff.pk, {"state": state.value})

    def test_keep_the_day_of_an_appointment_and_what_was_started(self, desk, sent):
        desk.post(page_of(sent), {"state": "appointment", "on": "2026-03-12"})
        desk.post(page_of(sent), {"state": "started", "started": "O6"})

        sent.refresh_from_db()
        assert (sent.appointment_on.isoformat(), sent.started) == ("2026-03-12", "O6")
        assert "Thursday 12 March 2026" in text(desk.get(page_of(sent)))
        assert "Something was started · A phone or a computer." in text(desk.get(page_of(sent)))

    def test_offer_only_what_may_follow(self, desk, sent):
        desk.post(page_of(sent), {"state": "came"})

        shown = text(desk.get(page_of(sent)))

        assert 'value="started"' in shown
        assert 'value="autonomous"' in shown
        assert not [
            state for state in ("appointment", "came", "did_not_come", "refused") if f'value="{state}"' in shown
        ]

    def test_end_with_a_sentence(self, desk, sent):
        desk.post(page_of(sent), {"state": "refused"})

        shown = text(desk.get(page_of(sent)))

        assert "It is finished." in shown
        assert 'name="state"' not in shown
        assert "Make a card" not in shown

    @pytest.mark.parametrize(
        ("fields", "says"),
        [
            ({}, "Choose an answer."),
            ({"state": "no_news"}, "Choose an answer."),
            ({"state": "sent"}, "Choose an answer."),
            ({"state": "\x00"}, "Choose an answer."),
            ({"state": "appointment"}, "Choose a day."),
            ({"state": "appointment", "on": "12/03/2026"}, "Choose a day."),
            ({"state": "appointment", "on": "2026-03-01"}, "Choose today or a day of the next 60."),
            ({"state": "appointment", "on": "2026-06-01"}, "Choose today or a day of the next 60."),
            ({"state": "started"}, "Choose what begins."),
            ({"state": "started", "started": "O12"}, "Choose what begins."),
        ],
        ids=str,
    )
    def test_say_what_is_missing(self, desk, sent, fields, says):
        response = desk.post(page_of(sent), fields)

        assert response.status_code == 200
        assert says in text(response)
        sent.refresh_from_db()
        assert sent.state == State.SEEN

    def test_say_so_when_they_cannot_follow(self, desk, sent):
        desk.post(page_of(sent), {"state": "autonomous"})

        response = desk.post(page_of(sent), {"state": "came"}, follow=True)

        assert "This cannot follow any more." in text(response)
        sent.refresh_from_db()
        assert sent.state == State.AUTONOMOUS

    def test_need_our_own_form(self, staff, sent):
        client = Client(enforce_csrf_checks=True)
        client.cookies = people.signed_in(staff).cookies

        assert client.post(page_of(sent), {"state": "came"}).status_code == 403

    def test_come_late_as_any_other(self, desk, sent, clock):
        clock.shift(timedelta(days=61))
        services.close_due(now=timezone.now())

        desk = people.signed_in(next(iter(sent.point.memberships.all())).user)
        desk.post(page_of(sent), {"state": "came"})

        sent.refresh_from_db()
        assert sent.state == State.CAME
