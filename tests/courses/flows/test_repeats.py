"""Whole batches that come again and again count as if they had come once."""

import uuid

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.progress.models import Event, PhoneCounter

from .test_record_events import ANSWERS, SENT, Phone, a_learner, progress_of

pytestmark = pytest.mark.django_db


@st.composite
def sendings(draw):
    """What somebody did, cut into batches, and the batches as they came: each 1 to 10 times, in any order."""
    acts = draw(st.lists(st.tuples(st.sampled_from(ANSWERS), st.integers(0, 10**6)), min_size=1, max_size=8))
    cuts = sorted(draw(st.sets(st.integers(1, len(acts)), max_size=3)) | {len(acts)})
    batches = [range(start, end) for start, end in zip([0, *cuts], cuts, strict=False)]
    times = [draw(st.integers(1, 10)) for _batch in batches]
    came = [batch for batch, count in zip(batches, times, strict=True) for _time in range(count)]
    return acts, draw(st.permutations(came))


class TestRepeats:
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(sendings())
    def test_of_whole_batches_up_to_ten_times_change_nothing(self, version, sending):
        acts, came = sending
        with transaction.atomic():
            phone, twin = Phone(a_learner()), Phone(a_learner())
            twin.device = phone.device
            events = [phone.does(version, answer, SENT - at) for answer, at in acts]

            outcomes = [phone.sends([events[place] for place in batch]) for batch in came]
            twin.sends([event | {"id": str(uuid.uuid4())} for event in events])

            assert progress_of(phone.learner) == progress_of(twin.learner)
            assert sorted(str(id) for outcome in outcomes for id in outcome.acked) == sorted(e["id"] for e in events)
            assert Event.objects.filter(learner=phone.learner).count() == len(events)
            counter = PhoneCounter.objects.get(learner=phone.learner)
            assert (counter.contiguous_n, counter.missing) == (len(events), 0)
            transaction.set_rollback(True)
