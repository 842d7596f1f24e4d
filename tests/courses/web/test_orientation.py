"""A place without an account answers through the link in its mail."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from courses.referrals import services
from courses.referrals.links import place_link, token_of
from courses.referrals.models import State
from elearning.audit.models import Entry
from tests.factories.desk import text
from tests.factories.diagnoses import a_case
from tests.factories.places import a_place
from tests.factories.referrals import a_partner, a_referral

pytestmark = pytest.mark.django_db
ORIENTATION = "/orientation"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def place(db):
    return Client(headers={"accept-language": "en"})


@pytest.fixture
def sent(db):
    case = a_case(nickname="Perle")
    return a_referral(place=a_place(), partner=a_partner("CCAS de Rivery"), case=case, sender=case.worker)


def answer(place, referral, **fields):
    return place.post(ORIENTATION, {"token": token_of(referral.pk)} | fields)


class TestLink:
    def test_keeps_its_token_out_of_the_address_that_is_sent(self, sent):
        address, _hash, token = place_link(sent.pk).partition("#")

        assert (address.endswith(ORIENTATION), token) == (True, token_of(sent.pk))

    @pytest.mark.parametrize(
        "write", [place_link, lambda pk: f" {place_link(pk)} \n", token_of, lambda pk: f"#{token_of(pk)}"]
    )
    def test_opens_however_it_is_pasted(self, place, sent, write):
        response = place.post(ORIENTATION, {"token": write(sent.pk)})

        assert sent.shown in text(response)
        sent.refresh_from_db()
        assert sent.state == State.SEEN
        assert sent.changes.get(state="seen").by is None

    @pytest.mark.parametrize(
        "token", ["", "x", "\x00", "A" * 43, "é💧", "https://example.org/orientation#", "#" * 5000], ids=ascii
    )
    def test_that_is_wrong_gets_a_clear_sentence(self, place, sent, token):
        response = place.post(ORIENTATION, {"token": token, "state": "came"})

        assert response.status_code == 200
        assert "This link is not known, or it is too old." in text(response)
        assert sent.shown not in text(response)
        sent.refresh_from_db()
        assert sent.state == State.SENT

    def test_of_a_referral_that_is_deleted_says_the_same(self, place, sent):
        services.purge(now=NOW + timedelta(days=731))

        assert "This link is not known, or it is too old." in text(answer(place, sent))

    def test_to_a_point_does_not_exist(self, place):
        assert "This link is not known" in text(answer(place, a_referral()))

    def test_stops_after_thirty_tries_a_minute(self, place, sent, clock):
        for _ in range(30):
            place.post(ORIENTATION, {"token": "x"})

        refused = answer(place, sent)

        assert (refused.status_code, sent.shown in text(refused)) == (429, False)
        assert "Wait one minute" in text(refused)
        clock.shift(timedelta(minutes=1))
        assert sent.shown in text(answer(place, sent))


class TestPage:
    def test_asks_for_the_link_without_a_script(self, place):
        response = place.get(ORIENTATION)

        assert 'name="token"' in text(response)
        assert 'role="alert"' not in text(response)

    def test_says_who_sends_and_what_is_needed_and_nothing_about_the_person(self, place, sent):
        shown = text(answer(place, sent))

        assert "CCAS de Rivery" in shown
        assert "Beginner course or workshop" in shown
        assert "Sent on" in shown
        assert "Who sent the person sees this state and its day." in shown
        assert [
            word for word in ("Perle", sent.case.shown, str(sent.case_id), sent.sender.email) if word in shown
        ] == []

    @pytest.mark.parametrize("fields", [{}, {"token": "x"}, None], ids=["nothing", "wrong", "right"])
    def test_is_kept_by_nobody_and_found_by_no_search(self, place, sent, fields):
        response = place.get(ORIENTATION) if fields == {} else answer(place, sent, **(fields or {}))

        assert response["Cache-Control"] == "no-store"
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "same-origin"
        assert '<meta name="robots" content="noindex">' in text(response)

    def test_never_carries_a_token_in_an_address(self, place, sent):
        shown = text(answer(place, sent))

        assert f'value="{token_of(sent.pk)}"' in shown
        assert f"#{token_of(sent.pk)}" not in shown
        assert f"/{token_of(sent.pk)}" not in shown

    def test_speaks_french_to_a_french_browser(self, sent):
        assert '<html lang="fr"' in text(answer(Client(headers={"accept-language": "fr"}), sent))


class TestAnswers:
    @pytest.mark.parametrize(
        ("fields", "state"),
        [
            ({"state": "appointment", "on": "2026-03-12"}, State.APPOINTMENT),
            ({"state": "came"}, State.CAME),
            ({"state": "did_not_come"}, State.DID_NOT_COME),
            ({"state": "refused"}, State.REFUSED),
            ({"state": "started", "started": "O3"}, State.STARTED),
        ],
        ids=lambda one: one if isinstance(one, str) else one["state"],
    )
    def test_are_kept_once_and_by_nobody(self, place, sent, fields, state):
        shown = [text(answer(place, sent, **fields)) for _ in range(2)]

        assert ["It is kept. Thank you." in one for one in shown] == [True, True]
        sent.refresh_from_db()
        assert sent.state == state
        assert sent.changes.get(state=state).by is None
        entry = Entry.objects.filter(action="referral.answered").last()
        assert (entry.actor, entry.data) == (None, {"state": state.value, "by": "link"})

    def test_say_what_is_missing(self, place, sent):
        shown = text(answer(place, sent, state="appointment", on="yesterday"))

        assert "Choose a day." in shown
        assert sent.shown in shown

    def test_say_so_when_they_cannot_follow(self, place, sent):
        answer(place, sent, state="refused")

        assert "This cannot follow any more." in text(answer(place, sent, state="came"))

    def test_are_over_after_a_last_one(self, place, sent):
        shown = text(answer(place, sent, state="refused"))

        assert "It is finished." in shown
        assert 'name="state"' not in shown

    def test_need_our_own_form(self, sent):
        client = Client(enforce_csrf_checks=True)

        assert answer(client, sent, state="came").status_code == 403
