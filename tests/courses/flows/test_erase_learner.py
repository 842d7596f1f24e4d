"""Whoever asks to be erased, or was not here for two years, is nobody any more; what was counted stays counted."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils import timezone
from django.utils.module_loading import import_string

from courses.flows.erase_learner import NAMES_KEPT, erase_learner, erase_unseen
from courses.network import services as network
from courses.network.models import Membership
from courses.progress.models import Event, ModuleProgress
from elearning.accounts import cards, keys
from elearning.accounts.models import Card, PersonSession, User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.events import a_batch, a_published_version, an_event, append_of, send
from tests.factories.network import a_point

pytestmark = pytest.mark.django_db
NOW = timezone.now()
LONG_AGO = NOW - NAMES_KEPT - timedelta(days=1)
ASKED = "asked at the desk"


@pytest.fixture
def amina():
    """A learner with a card and a point, who was signed in and did a step."""
    held = people.a_learner_with_card("Amina")
    network.join_point(user=held.learner, point=a_point(), now=NOW)
    people.with_card(held.issued)
    assert send(append_of(held.issued), a_batch([an_event(a_published_version())])).status_code == 200
    return held


def was_here(held, *, then):
    """Have everything that is known of a learner happen then."""
    User.objects.filter(pk=held.learner.pk).update(joined_at=then)
    Card.objects.filter(owner=held.learner).update(issued_at=then, last_used_on=then.date())
    Event.objects.filter(learner=held.learner)._raw_delete(using="default")
    return User.objects.get(pk=held.learner.pk)


class TestEraseLearner:
    def test_leaves_no_name_place_session_or_living_card(self, amina):
        erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)

        learner = User.objects.get(pk=amina.learner.pk)
        assert (learner.first_name, learner.is_active) == ("", False)
        assert not Membership.objects.filter(user=learner).exists()
        assert not PersonSession.objects.filter(user_id=learner.pk).exists()
        assert cards.find_card_by_read_key(keys.derive(amina.issued.token, "read")) is None

    def test_keeps_what_was_done(self, amina):
        erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)

        assert ModuleProgress.objects.filter(learner=amina.learner).exists()

    def test_has_their_phone_forget_them(self, amina):
        erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)

        assert send(append_of(amina.issued), a_batch([an_event(a_published_version())])).status_code == 410

    def test_is_in_the_audit_log_without_the_name(self, amina):
        erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)

        entry = Entry.objects.get(action="person.erased")
        assert (entry.subject, entry.why) == (f"person:{amina.learner.pk}", ASKED)

    def test_finds_nothing_the_second_time(self, amina):
        assert erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)
        assert not erase_learner(person=amina.learner, by=None, why=ASKED, now=NOW)

    def test_is_not_for_staff(self):
        with pytest.raises(ValueError, match="staff"):
            erase_learner(person=people.a_reception(), by=None, why=ASKED, now=NOW)


class TestEraseUnseen:
    def test_erases_who_was_not_here_for_two_years(self, amina):
        person = was_here(amina, then=LONG_AGO)

        assert erase_unseen(now=NOW) == 1
        assert User.objects.get(pk=person.pk).first_name == ""
        assert erase_unseen(now=NOW) == 0

    def test_spares_who_showed_a_card_since(self, amina):
        was_here(amina, then=LONG_AGO)
        Card.objects.filter(owner=amina.learner).update(last_used_on=NOW.date())

        assert erase_unseen(now=NOW) == 0

    def test_spares_who_was_given_a_card_since(self, amina):
        was_here(amina, then=LONG_AGO)
        Card.objects.filter(owner=amina.learner).update(issued_at=NOW)

        assert erase_unseen(now=NOW) == 0

    def test_spares_who_answered_since_on_an_old_phone(self, amina):
        was_here(amina, then=LONG_AGO)
        send(append_of(amina.issued), a_batch([an_event(a_published_version())]))

        assert erase_unseen(now=NOW) == 0

    def test_spares_staff(self):
        User.objects.filter(pk=people.a_reception().pk).update(joined_at=LONG_AGO)

        assert erase_unseen(now=NOW) == 0

    def test_is_done_once_a_day(self, amina):
        was_here(amina, then=LONG_AGO)

        import_string(settings.JOBS_DAILY["learners.erase_unseen"])(of_a_later_release=True)

        assert User.objects.get(pk=amina.learner.pk).first_name == ""


class TestTheCommand:
    def test_erases_by_the_number_on_the_card(self, amina):
        said = StringIO()

        call_command("erase_learner", amina.issued.number, why=ASKED, stdout=said)

        assert json.loads(said.getvalue()) == {"person": str(amina.learner.pk), "erased": True}

    def test_says_that_nobody_has_such_a_card(self):
        with pytest.raises(CommandError):
            call_command("erase_learner", "ZZZZZZ", why=ASKED)
