import gzip
import json
import uuid
from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone

from courses.progress import services
from courses.progress.models import Event, ModuleProgress, PhoneCounter
from elearning.accounts import cards
from tests.factories.events import (
    CHOICE,
    RIGHT,
    SCREEN,
    SYNC,
    WRONG,
    a_batch,
    a_published_version,
    an_answer,
    an_event,
    everything,
    send,
)

pytestmark = pytest.mark.django_db


class TestSync:
    def test_keeps_a_batch_and_says_so(self, append, version, amina):
        events = everything(version)

        response = send(append, a_batch(events))

        answer = response.json()
        assert response.status_code == 200
        assert set(answer["acked"]) == {event["id"] for event in events}
        assert (answer["dup"], answer["held"]) == ([], [])
        progress = ModuleProgress.objects.get(learner=amina.learner, module_key=version.module_key)
        assert progress.finished_at is not None

    def test_counts_a_batch_that_was_sent_ten_times_once(self, append, version):
        batch = a_batch([an_answer(version, WRONG), an_answer(version, RIGHT, n=2)])
        send(append, batch)

        answers = [send(append, batch).json() for _ in range(9)]

        assert all(len(answer["dup"]) == 2 and not answer["acked"] for answer in answers)
        assert ModuleProgress.objects.get().steps[CHOICE][2] == 2

    def test_names_each_id_once_when_a_batch_repeats_it(self, append, version):
        event = an_answer(version, RIGHT)

        answer = send(append, a_batch([event, event, event])).json()

        assert answer["acked"] == [event["id"]]
        assert answer["dup"] == []
        assert Event.objects.count() == 1

    def test_takes_an_empty_batch(self, append):
        answer = send(append, a_batch([])).json()

        assert (answer["acked"], answer["dup"], answer["held"]) == ([], [], [])

    def test_takes_a_body_that_was_squeezed(self, append, version):
        body = gzip.compress(json.dumps(a_batch(everything(version))).encode())

        response = send(append, body, **{"Content-Encoding": "gzip"})

        assert len(response.json()["acked"]) == 6

    def test_corrects_the_phones_clock(self, append, version, amina):
        years_away = 20 * 365 * 86_400_000
        event = an_event(version, t=years_away - 60_000)

        send(append, a_batch([event], sent=years_away))

        stored = Event.objects.get()
        # The card is younger than a minute, so the act cannot be older.
        assert amina.learner.joined_at - timedelta(milliseconds=1) <= stored.happened_at <= stored.received_at

    def test_says_the_epoch_and_the_time(self, append):
        before = int(timezone.now().timestamp() * 1000)

        first, second = send(append, a_batch([])).json(), send(append, a_batch([])).json()

        assert first["epoch"] == second["epoch"]
        assert before <= first["now"] <= second["now"]
        assert first["next"] > 0

    def test_says_another_epoch_after_a_restore(self, append):
        first = send(append, a_batch([])).json()["epoch"]

        services.new_epoch(now=timezone.now())

        assert send(append, a_batch([])).json()["epoch"] != first

    def test_sets_no_cookie_and_is_kept_by_nobody(self, append):
        response = send(append, a_batch([]))

        assert not response.cookies
        assert response["Cache-Control"] == "no-store"

    def test_marks_against_the_version_that_was_answered(self, append):
        module = uuid.uuid4()
        old = a_published_version(module_key=module, title="Before")
        a_published_version(module_key=module, title="After", steps=old.steps[:2])

        send(append, a_batch([an_event(old, SCREEN), an_answer(old, RIGHT, n=2)]))

        assert ModuleProgress.objects.get().finished_at is None

    def test_adds_up_both_languages_of_a_module(self, append, version):
        english = a_published_version(module_key=version.module_key, language="en")
        french_half, english_half = everything(version)[:3], everything(english)[3:]

        send(append, a_batch(french_half + english_half))

        assert ModuleProgress.objects.get().finished_at is not None


class TestHeld:
    def test_never_lets_one_bad_event_stop_the_others(self, append, version):
        good = an_event(version)
        bad = [an_event(version, k="dance"), an_event(version, n="one"), an_event(version, c="0" * 16)]

        answer = send(append, a_batch([bad[0], good, *bad[1:]])).json()

        assert answer["acked"] == [good["id"]]
        assert [one["why"] for one in answer["held"]] == ["k", "shape", "c"]

    def test_says_held_again_when_it_comes_again(self, append, version):
        batch = a_batch([an_event(version, k="dance")])
        send(append, batch)

        answer = send(append, batch).json()

        assert [one["why"] for one in answer["held"]] == ["k"]
        assert (answer["acked"], answer["dup"]) == ([], [])

    def test_holds_everything_of_a_protocol_of_tomorrow(self, append, version):
        answer = send(append, a_batch(everything(version), v=2)).json()

        assert {one["why"] for one in answer["held"]} == {"v"}
        assert Event.objects.held().count() == 6

    def test_keeps_a_held_event_as_it_came(self, append, version):
        event = an_event(version, k="practice.done", d={"practice": "p1", "actions": ["open"]})

        send(append, a_batch([event]))

        assert Event.objects.get().data["event"] == event

    def test_does_not_keep_what_is_far_too_large(self, append, version):
        send(append, a_batch([an_event(version, d={"chosen": ["x" * 30_000]})]))

        stored = Event.objects.get()
        assert (stored.held, "event" in stored.data) == ("size", False)


class TestRefusals:
    @pytest.mark.parametrize(
        "header",
        ["", "Append", "Append ", "Append abc", "Bearer " + "A" * 43, "append " + "A" * 43, "Append " + "A" * 43],
    )
    def test_asks_for_the_card_when_the_key_is_unknown(self, header):
        response = Client().post(SYNC, a_batch([]), content_type="application/json", headers={"Authorization": header})

        assert response.status_code == 401

    def test_takes_answers_90_days_after_the_card_was_voided(self, amina, append, version):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now() - timedelta(days=89))

        assert send(append, a_batch([an_event(version)])).status_code == 200

    def test_says_when_it_is_too_late(self, amina, append, version):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now() - timedelta(days=91))

        assert send(append, a_batch([an_event(version)])).status_code == 403
        assert Event.objects.count() == 0

    def test_makes_the_phone_forget_somebody_who_was_erased(self, amina, append, version):
        get_user_model().objects.filter(pk=amina.learner.pk).update(first_name="", is_active=False)

        assert send(append, a_batch([an_event(version)])).status_code == 410

    def test_refuses_a_closed_account_without_forgetting_it(self, amina, append, version):
        get_user_model().objects.filter(pk=amina.learner.pk).update(is_active=False)

        assert send(append, a_batch([an_event(version)])).status_code == 403

    def test_asks_for_half_of_too_many_events(self, append, version):
        response = send(append, a_batch([an_event(version) for _ in range(101)]))

        assert response.status_code == 413
        assert Event.objects.count() == 0

    @pytest.mark.parametrize("gzipped", [False, True])
    def test_asks_for_half_of_a_body_above_65536_bytes(self, append, gzipped):
        body = json.dumps(a_batch([], more="x" * 65_536)).encode()

        response = send(append, gzip.compress(body), **{"Content-Encoding": "gzip"}) if gzipped else send(append, body)

        assert response.status_code == 413

    def test_takes_65536_bytes(self, append):
        body = json.dumps(a_batch([])).encode()

        assert send(append, body + b" " * (65_536 - len(body))).status_code == 200

    def test_slows_a_phone_down_above_60_sendings_a_minute(self, append):
        batch = a_batch([])
        answers = [send(append, batch) for _ in range(61)]

        assert [answer.status_code for answer in answers] == [200] * 60 + [429]
        assert 1 <= int(answers[-1]["Retry-After"]) <= 61

    def test_lets_another_phone_send_meanwhile(self, append):
        batch = a_batch([])
        for _ in range(61):
            send(append, batch)

        assert send(append, a_batch([])).status_code == 200

    def test_takes_no_more_than_a_months_worth_from_one_phone(self, append, version, amina):
        send(append, batch := a_batch([an_event(version)]))
        PhoneCounter.objects.update(window_events=2000)

        response = send(append, batch | {"events": [an_event(version)]})

        assert response.status_code == 429
        assert send(append, batch).json()["dup"] == [batch["events"][0]["id"]]
        assert Event.objects.count() == 1

    def test_takes_nothing_by_another_method(self):
        assert Client().get(SYNC).status_code == 405

    def test_takes_json_only(self, append):
        response = Client().post(SYNC, {"v": 1}, headers={"Authorization": f"Append {append}"})

        assert response.status_code == 400
