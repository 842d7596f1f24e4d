"""The desk takes a lock off, of its own people only."""

import pytest
from django.utils import timezone

from elearning.accounts import locks
from elearning.accounts.locks import Why
from elearning.accounts.models import Card
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import page_of, text
from tests.factories.locks import RIGHT, WRONG, tried

pytestmark = pytest.mark.django_db
BUTTON = "Take the lock off"


def lock(made):
    locks.set_lock(card=made.issued.card, lock=RIGHT, by=made.learner, now=timezone.now())
    return made


def press(client, made):
    return client.post(page_of(made.learner) + "verrou/")


class TestPersonPage:
    def test_says_whether_the_card_has_a_lock(self, desk, meet):
        without, with_one = meet("Amina"), lock(meet("Bilal"))

        assert "It has no lock." in text(desk.get(page_of(without.learner)))
        assert BUTTON not in text(desk.get(page_of(without.learner)))
        assert "It has a lock." in text(desk.get(page_of(with_one.learner)))
        assert BUTTON in text(desk.get(page_of(with_one.learner)))

    def test_says_nothing_of_the_lock_of_a_lost_card(self, desk, meet):
        made = lock(meet("Amina"))

        desk.post(page_of(made.learner) + "carte/")

        shown = text(desk.get(page_of(made.learner)))
        assert "It has a lock." not in shown
        assert shown.count("It has no lock.") == 1


class TestUnlock:
    def test_opens_the_card_to_who_forgot_the_signs(self, desk, staff, meet):
        made = lock(meet("Amina"))
        for _ in range(3):
            tried(made, WRONG)

        response = press(desk, made)

        assert response["Location"] == page_of(made.learner)
        assert tried(made, None) is None
        assert Card.objects.get().wrong_locks == 0
        entry = Entry.objects.get(action="card.unlocked")
        assert (entry.actor, entry.subject) == (staff.pk, f"card:{made.issued.card.pk}")
        assert "The card has no lock any more." in text(desk.get(page_of(made.learner)))

    def test_changes_nothing_the_second_time(self, desk, meet):
        made = lock(meet("Amina"))

        for _press in range(2):
            press(desk, made)

        assert Entry.objects.filter(action="card.unlocked").count() == 1

    def test_of_another_point_does_not_exist(self, desk, elsewhere):
        lock(elsewhere)

        assert press(desk, elsewhere).status_code == 404
        assert tried(elsewhere, None) is Why.MISSING

    def test_is_pressed_and_not_only_looked_at(self, desk, meet):
        made = lock(meet("Amina"))

        assert desk.get(page_of(made.learner) + "verrou/").status_code == 405
        assert tried(made, None) is Why.MISSING

    def test_leaves_the_persons_session_open(self, desk, meet):
        made = lock(meet("Amina"))
        phone = people.with_card(made.issued)

        press(desk, made)

        assert phone.get("/api/v1/me").status_code == 200
