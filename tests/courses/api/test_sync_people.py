"""Whose events they are, which numbers came, and what a batch costs."""

import uuid

import pytest
from django.test import Client

from content import api as content
from courses.progress.models import Event, ModuleProgress, PhoneCounter
from tests.factories.events import (
    CHOICE,
    FILL,
    RIGHT,
    a_batch,
    a_published_version,
    an_answer,
    an_event,
    append_of,
    everything,
    send,
)
from tests.factories.pages import a_badge, version_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db


class TestCredit:
    def test_goes_to_the_key_and_not_to_who_is_signed_in(self, amina, version):
        other = a_learner_with_card("Bilal")
        client = Client()
        client.force_login(other.learner, backend="elearning.accounts.backends.CardBackend")

        send(append_of(amina.issued), a_batch([an_event(version)]), client=client)

        assert Event.objects.get().learner == amina.learner

    def test_goes_to_each_of_four_people_who_share_a_phone(self, version):
        phone = uuid.uuid4()
        people = [a_learner_with_card(name) for name in ("Amina", "Bilal", "Chen", "Dora")]
        for turn in range(3):
            for one in people:
                event = an_answer(version, RIGHT, n=turn + 1)
                assert send(append_of(one.issued), a_batch([event], dev=phone)).json()["acked"] == [event["id"]]

        tries = {row.learner_id: row.steps[CHOICE][2] for row in ModuleProgress.objects.all()}
        assert tries == {one.learner.pk: 3 for one in people}

    def test_does_not_tell_two_people_apart_by_an_id_one_of_them_used(self, amina, append, version):
        event = an_event(version)
        send(append, a_batch([event]))

        answer = send(append_of(a_learner_with_card("Bilal").issued), a_batch([event])).json()

        assert answer["dup"] == [event["id"]]
        assert Event.objects.get().learner == amina.learner


class TestCounter:
    def test_shows_what_is_missing(self, append, version):
        batch = a_batch([an_event(version, n=n) for n in (1, 2, 5)])

        send(append, batch)

        phone = PhoneCounter.objects.get()
        assert (phone.contiguous_n, phone.missing) == (2, 2)

    def test_closes_the_gap_when_the_late_answers_come(self, append, version):
        phone = uuid.uuid4()
        send(append, a_batch([an_event(version, n=n) for n in (1, 4)], dev=phone))

        send(append, a_batch([an_event(version, n=n) for n in (3, 2)], dev=phone))

        counter = PhoneCounter.objects.get()
        assert (counter.contiguous_n, counter.missing) == (4, 0)


class TestPreferences:
    def test_change_the_persons_language(self, amina, append):
        send(append, a_batch([an_event(k="pref", d={"language": "en"})]))

        amina.learner.refresh_from_db()
        assert amina.learner.language == "en"

    def test_follow_the_phones_counter_and_not_the_order_of_arrival(self, amina, append):
        phone = uuid.uuid4()
        send(append, a_batch([an_event(k="pref", n=5, d={"language": "en"})], dev=phone))
        send(append, a_batch([an_event(k="pref", n=2, d={"language": "fr"})], dev=phone))

        amina.learner.refresh_from_db()
        assert amina.learner.language == "en"

    def test_ignore_a_language_the_site_has_not(self, amina, append):
        send(append, a_batch([an_event(k="pref", d={"language": "xx"})]))

        amina.learner.refresh_from_db()
        assert amina.learner.language == "fr"


class TestQueries:
    @pytest.mark.parametrize("learners", [1, 20])
    def test_are_12_at_most_for_100_events(self, learners, django_assert_max_num_queries, module):
        versions = [version_of(module), *(a_published_version() for _ in range(15))]
        a_badge(module)
        for one in [a_learner_with_card() for _ in range(learners)]:
            append = append_of(one.issued)
        events = [event for n, version in enumerate(versions) for event in everything(version, start=6 * n + 1)]
        events += [an_event(versions[0], FILL, n=97 + n) for n in range(4)]
        content.badge_outlines("fr")
        content.find_versions({version.key for version in versions})

        with django_assert_max_num_queries(12):
            response = send(append, a_batch(events))

        assert len(response.json()["acked"]) == 100
        assert one.learner.awards.count() == 1
