"""Letters say what is needed and where to answer, and nothing about the person."""

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from content.grid_outlines import NextStep
from courses.network import services as network
from courses.referrals import links, mailing, selectors, services, tasks
from courses.referrals.models import State
from courses.referrals.posting import Letter
from elearning.jobs import services as jobs
from tests.factories import people
from tests.factories.diagnoses import a_case
from tests.factories.network import a_point
from tests.factories.places import a_place
from tests.factories.referrals import a_partner, a_referral

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate(NOW)
CANARY = "pelargonium"


@pytest.fixture
def place():
    return a_place(nom="Le Quai", courriels="bonjour@quai.example")


@pytest.fixture
def sender():
    return people.a_social_worker(language="en")


def said(letter: Letter, referral, *, person=None, state="") -> mail.EmailMessage:
    person_id = person.pk if person else None
    assert mailing.deliver(letter=letter, referral_id=referral.pk, person_id=person_id, state=state, now=NOW)
    return mail.outbox[-1]


class TestToPlace:
    def test_says_who_sends_what_is_needed_and_where_to_answer(self, place):
        referral = a_referral(place=place, partner=a_partner("CCAS d'Amiens & Co"), appointment_on=TODAY, now=NOW)

        letter = said(Letter.TO_PLACE, referral)

        assert letter.to == ["bonjour@quai.example"]
        assert letter.subject == "Escale – " + letter.subject.removeprefix("Escale – ").strip()
        assert referral.shown in letter.body
        assert "CCAS d'Amiens & Co" in letter.body
        assert str(TODAY.year) in letter.body
        assert f"\n{links.place_link(referral.pk)}\n" in letter.body

    def test_names_the_point_of_a_sender_at_reception(self, place):
        sender, point = people.a_reception(), a_point("Point Nord")
        network.join_point(user=sender, point=point, now=NOW - timedelta(days=1))

        assert "Point Nord" in said(Letter.TO_PLACE, a_referral(place=place, sender=sender)).body

    def test_never_tells_who_the_person_is_nor_who_follows_them(self, place, sender):
        case = a_case(worker=sender, nickname=CANARY)
        referral = a_referral(place=place, sender=sender, case=case)

        letter = said(Letter.TO_PLACE, referral)

        for secret in (CANARY, case.shown, case.code, sender.email, sender.first_name, str(case.pk)):
            assert secret not in letter.body + letter.subject

    def test_carries_a_link_that_opens_after_the_secret_key_was_replaced(self, place, settings):
        referral = a_referral(place=place)
        settings.SECRET_KEY = "another-key-of-this-installation"

        said(Letter.REMIND_PLACE, referral)

        assert selectors.find_by_token(links.token_of(referral.pk)) == referral


class TestToSender:
    def test_says_the_state_and_nothing_else(self, sender):
        referral = a_referral(sender=sender, place=a_place(nom=CANARY))
        services.answer(referral=referral, state=State.STARTED, by=None, started=NextStep.READING, now=NOW)

        letter = said(Letter.STATE_CHANGED, referral, state=State.STARTED)

        assert letter.to == [sender.email]
        assert f"Referral {referral.shown}: something was started." in letter.body
        assert links.sender_link(referral.pk) in letter.body
        assert CANARY not in letter.body
        assert "Reading" not in letter.body

    def test_is_not_written_to_an_account_that_is_closed(self, sender):
        referral = a_referral(sender=sender)
        sender.is_active = False
        sender.save(update_fields=["is_active"])

        assert not mailing.deliver(
            letter=Letter.REMIND_SENDER, referral_id=referral.pk, person_id=None, state="", now=NOW
        )
        assert mail.outbox == []


class TestReminders:
    def test_are_written_in_the_language_of_who_reads(self, sender):
        referral = a_referral(sender=sender)
        here = people.a_reception(language="en")

        assert "Say it here" in said(Letter.REMIND_POINT, referral, person=here).body
        assert "what it says" in said(Letter.REMIND_SENDER, referral).body
        assert links.desk_link() in mail.outbox[0].body


class TestTask:
    def test_writes_nothing_about_a_referral_that_is_gone(self):
        tasks.mail(letter="to_place", referral_id=str(uuid.uuid4()), of_a_later_release=True)

        assert mail.outbox == []

    @pytest.mark.parametrize("letter", Letter)
    def test_writes_every_letter_that_the_queue_names(self, letter, place):
        here = people.a_reception()

        tasks.mail(
            letter=letter.value,
            referral_id=str(a_referral(place=place).pk),
            person_id=str(here.pk) if letter is Letter.REMIND_POINT else "",
            state="came" if letter is Letter.STATE_CHANGED else "",
        )

        assert len(mail.outbox) == 1
        assert "\n\n\n" not in mail.outbox[0].body

    def test_is_done_by_the_outbox(self, place, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            referral = a_referral(place=place)
        jobs.drain()

        assert [letter.to for letter in mail.outbox] == [["bonjour@quai.example"]]
        assert links.place_link(referral.pk) in mail.outbox[0].body
