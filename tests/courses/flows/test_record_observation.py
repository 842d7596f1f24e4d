"""Staff saw a badge's task: an event like any other, that completes a badge."""

import uuid

import pytest
from django.utils import timezone

from content.blocks.stream import practice_variants
from courses.badges.models import Award
from courses.flows.rebuild_progress import rebuild_progress
from courses.flows.record_observation import NothingToSee, record_observation
from courses.progress.models import Event
from tests.factories import pages, people


@pytest.fixture
def badge(db):
    module = pages.a_module(pages.a_course())
    found = pages.a_badge(module, key="sait-faire")
    found.level = "can_do"
    found.criteria = [{"type": "seen", "value": "Opens a mail.", "id": str(uuid.uuid4())}]
    found.save()
    return found


def observe(learner, key="sait-faire", id=None):
    staff = people.a_reception()
    return record_observation(
        id=id or uuid.uuid4(), learner_id=learner.pk, badge_key=key, seen_by=staff, now=timezone.now()
    )


@pytest.mark.usefixtures("badge")
class TestRecordObservation:
    def test_gives_the_badge_that_only_waited_for_it(self):
        learner = people.a_learner()

        assert observe(learner) == ("sait-faire",)
        assert Award.objects.get().criterion == ["seen"]

    def test_counts_once_when_it_is_told_twice(self):
        learner, id = people.a_learner(), uuid.uuid4()

        assert [observe(learner, id=id), observe(learner, id=id)] == [("sait-faire",), ()]
        assert Event.objects.count() == 1

    def test_says_no_to_a_badge_that_asks_for_no_task(self):
        with pytest.raises(NothingToSee):
            observe(people.a_learner(), key="another")

        assert not Event.objects.exists()

    def test_leaves_nothing_to_repair(self):
        observe(people.a_learner())

        assert rebuild_progress(check=True, now=timezone.now()).differences == 0


class TestPracticeVariants:
    def test_are_none_in_a_module_without_practice(self, db):
        assert practice_variants(pages.a_module(pages.a_course()).steps) == ()
