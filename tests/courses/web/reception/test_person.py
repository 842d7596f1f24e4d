"""The desk reads a learner's page and says that it saw a task done."""

import re
import uuid

import pytest
from django.utils import timezone

from courses.badges.models import Award
from courses.network import services as network
from courses.progress.models import Event, PhoneCounter
from elearning.accounts.models import Card
from elearning.audit.models import Entry
from tests.factories import events, pages, people
from tests.factories.desk import page_of, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def badge(module):
    found = pages.a_badge(module, key="sait-faire")
    found.criteria = [
        *found.criteria.raw_data,
        {"type": "seen", "value": "Opens a mail.", "id": str(uuid.uuid4())},
        {"type": "seen", "value": "Answers it.", "id": str(uuid.uuid4())},
    ]
    found.save()
    return found


@pytest.fixture
def learned(badge, module, meet):
    """Amina, who began the module that the badge asks for."""
    made = meet("Amina")
    version = pages.version_of(module)
    events.send(events.append_of(made.issued), events.a_batch([events.an_event(version)]))
    return made


class TestPersonPage:
    def test_says_who_came_when_with_which_cards(self, desk, staff, meet):
        made = meet("Amina")
        people.with_card(made.issued)

        shown = text(desk.get(page_of(made.learner)))

        assert "Amina" in shown
        assert made.issued.number in shown
        assert "Has not begun yet." in shown
        assert Entry.objects.filter(action="person.read").get().actor == staff.pk
        assert Entry.objects.filter(action="person.read").get().subject == f"person:{made.learner.pk}"

    @pytest.mark.parametrize(("method", "end"), [("get", ""), ("get", "carte/"), ("post", "carte/"), ("post", "vu/")])
    def test_of_another_point_does_not_exist(self, desk, elsewhere, method, end):
        assert getattr(desk, method)(page_of(elsewhere.learner) + end).status_code == 404
        assert not Entry.objects.filter(action="person.read").exists()
        assert Card.objects.get().voided_at is None

    @pytest.mark.parametrize("end", ["", "carte/"])
    def test_of_staff_does_not_exist(self, desk, staff, point, end):
        colleague = people.a_reception()
        network.join_point(user=colleague, point=point, now=timezone.now())

        for person in (colleague, staff):
            assert desk.get(page_of(person) + end).status_code == 404

    def test_says_that_answers_of_a_phone_are_missing(self, desk, meet):
        learner, now = meet("Amina").learner, timezone.now()
        phone = {
            "key_id": uuid.uuid4(),
            "device": uuid.uuid4(),
            "minute_at": now,
            "window_at": now,
            "last_seen_at": now,
        }
        PhoneCounter.objects.create(learner=learner, seen=[[1, 3], [6, 6]], **phone)

        assert "2 answers of a phone are still missing." in text(desk.get(page_of(learner)))

    def test_says_how_far_the_person_is(self, french_desk, module, learned):
        shown = text(french_desk.get(page_of(learned.learner)))

        assert module.title in shown
        assert "<details" in shown
        assert "Opens a mail." in shown


def observation(shown):
    return {
        "badge": re.search(r'name="badge" value="([^"]+)"', shown)[1],
        "id": re.search(r'name="id" value="([^"]+)"', shown)[1],
    }


class TestSeenTask:
    def test_counts_once_when_the_button_is_pressed_twice(self, french_desk, learned):
        place = page_of(learned.learner)
        form = observation(text(french_desk.get(place))) | {"task": ["0", "1"]}

        for _press in range(2):
            assert french_desk.post(place + "vu/", form)["Location"] == place

        assert Event.objects.filter(kind="observed").count() == 1
        assert Entry.objects.filter(action="badge.observed").get().data == {"badge": "sait-faire"}
        assert 'name="task"' not in text(french_desk.get(place))

    @pytest.mark.parametrize("task", [[], ["0"], ["1"], ["0", "0"], ["0", "7"]])
    def test_is_not_kept_until_every_line_is_ticked(self, french_desk, learned, task):
        place = page_of(learned.learner)
        form = observation(text(french_desk.get(place))) | {"task": task}

        shown = text(french_desk.post(place + "vu/", form))

        assert 'role="alert"' in shown
        assert not Event.objects.filter(kind="observed").exists()
        assert shown.count("required checked") == len(set(task) & {"0", "1"})

    @pytest.mark.parametrize("badge", ["", "another", "\x00", "x" * 500])
    def test_of_a_badge_that_asks_for_none_changes_nothing(self, french_desk, learned, badge):
        place = page_of(learned.learner)

        response = french_desk.post(place + "vu/", {"badge": badge, "task": ["0"], "id": "x"}, follow=True)

        assert 'class="said"' in text(response)
        assert not Event.objects.filter(kind="observed").exists()

    def test_may_be_the_last_thing_that_a_badge_waits_for(self, french_desk, module, learned):
        version = pages.version_of(module)
        events.send(events.append_of(learned.issued), events.a_batch(events.everything(version, start=2)))
        place = page_of(learned.learner)

        french_desk.post(place + "vu/", observation(text(french_desk.get(place))) | {"task": ["0", "1"]})

        assert Award.objects.get().badge_key == "sait-faire"
        assert "I discover" in text(french_desk.get(place))
