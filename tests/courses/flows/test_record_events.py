import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.badges.models import Award
from courses.flows.record_events import Batch, Source, record_events
from courses.progress.models import Event, ModuleProgress, PhoneCounter
from courses.progress.projection import PROJECTED
from tests.factories.events import (
    CHOICE,
    FILL,
    ITEMS,
    ORDER,
    REAL,
    RIGHT,
    SCREEN,
    SEVERAL,
    WRONG,
    a_published_version,
    an_event,
    everything,
    raw,
)
from tests.factories.pages import a_badge, a_course, a_module, version_of
from tests.factories.people import a_learner

pytestmark = pytest.mark.django_db
NOW = datetime(2030, 5, 4, 9, 30, tzinfo=UTC)
SENT = 1_900_000_000_000
ANSWERS = [
    (SCREEN, "step.done", {}),
    (SCREEN, "step.done", {"sec": 40}),
    (CHOICE, "answer", {"chosen": [WRONG], "sec": 900}),
    (CHOICE, "answer", {"chosen": [RIGHT]}),
    (SEVERAL, "answer", {"chosen": ["ca000001"]}),
    (SEVERAL, "answer", {"chosen": ["ca000001", "ca000002"]}),
    (ORDER, "answer", {"chosen": list(ITEMS)}),
    (FILL, "answer", {"variant": None}),
    (FILL, "answer", {"variant": 1}),
    (REAL, "real.done", {}),
    (REAL, "step.done", {}),
]
random_order = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Phone:
    """A phone that numbers what one learner does on it."""

    def __init__(self, learner):
        self.learner, self.key, self.device, self.n = learner, uuid.uuid4(), uuid.uuid4(), 0

    def does(self, version, answer, at_ms):
        self.n += 1
        step, kind, data = answer
        return an_event(version, step, n=self.n, k=kind, d=data, t=at_ms)

    def sends(self, events, *, at=NOW):
        return record_events(
            source=Source(self.learner.pk, self.key, self.device, self.learner.joined_at),
            batch=Batch(1, SENT, [raw(event) for event in events]),
            received_at=at,
        )


def progress_of(learner):
    rows = ModuleProgress.objects.filter(learner=learner)
    return {row.module_key: [getattr(row, name) for name in PROJECTED] for row in rows}


@st.composite
def histories(draw):
    """What somebody did, as indexes of ANSWERS with a clock, and how the phone sent it: batches, repeats and all."""
    acts = draw(st.lists(st.tuples(st.sampled_from(ANSWERS), st.integers(0, 10**6)), min_size=1, max_size=15))
    places = list(range(len(acts)))
    batches = draw(st.lists(st.lists(st.sampled_from(places), min_size=1, max_size=8), max_size=6))
    rest = draw(st.permutations(places))
    return acts, [*batches, rest]


class TestRecordEvents:
    @random_order
    @given(histories())
    def test_gives_the_same_in_any_order_repetition_and_split(self, version, history):
        acts, batches = history
        with transaction.atomic():
            learner = a_learner()
            phone = Phone(learner)
            events = [phone.does(version, answer, SENT - at) for answer, at in acts]

            for batch in batches:
                phone.sends([events[place] for place in batch])
            shuffled = progress_of(learner)
            twin = Phone(a_learner())
            twin.device = phone.device
            twin.sends([event | {"id": str(uuid.uuid4())} for event in events])

            assert progress_of(twin.learner) == shuffled
            assert Event.objects.filter(learner=learner).count() == len(events)
            transaction.set_rollback(True)

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.sampled_from(ANSWERS)), max_size=30))
    def test_credits_four_people_on_three_phones_by_their_keys(self, version, turns):
        with transaction.atomic():
            people = [a_learner() for _ in range(4)]
            devices = [uuid.uuid4() for _ in range(3)]
            phones = {}
            done = {person.pk: 0 for person in people}
            for who, where, answer in turns:
                phone = phones.setdefault((who, where), Phone(people[who]))
                phone.device = devices[where]
                phone.sends([phone.does(version, answer, SENT)])
                done[people[who].pk] += answer[1] == "answer"

            for person in people:
                rows = ModuleProgress.objects.filter(learner=person)
                assert sum(values[2] for row in rows for values in row.steps.values()) == done[person.pk]
            transaction.set_rollback(True)

    def test_counts_seconds_of_each_act_up_to_600(self, version):
        phone = Phone(a_learner())

        phone.sends([phone.does(version, answer, SENT) for answer in (ANSWERS[1], ANSWERS[2], ANSWERS[1])])

        steps = ModuleProgress.objects.get().steps
        assert (steps[SCREEN][3], steps[CHOICE][3]) == (80, 600)

    def test_keeps_the_best_mark_and_the_first_time(self, version):
        phone = Phone(a_learner())
        events = [phone.does(version, ANSWERS[4], SENT), phone.does(version, ANSWERS[5], SENT)]
        events += [phone.does(version, ANSWERS[4], SENT)]

        phone.sends(events)

        _done, best, tries, _seconds = ModuleProgress.objects.get().steps[SEVERAL]
        assert (best, tries) == (100, 3)

    def test_never_unfinishes_a_module(self, version):
        phone = Phone(a_learner())
        phone.sends(everything(version))
        finished_at = ModuleProgress.objects.get().finished_at

        phone.sends([phone.does(version, ANSWERS[2], SENT)])

        assert ModuleProgress.objects.get().finished_at == finished_at

    def test_finishes_by_the_version_that_was_used_after_authors_add_a_step(self, version):
        phone = Phone(a_learner())
        a_published_version(module_key=version.module_key, title="Longer", steps=[*version.steps])

        phone.sends(everything(version))

        assert ModuleProgress.objects.get().finished_at

    def test_says_where_one_was_by_the_counter(self, version):
        phone = Phone(a_learner())
        first, second = phone.does(version, ANSWERS[0], SENT), phone.does(version, ANSWERS[3], 0)

        phone.sends([second, first])

        assert ModuleProgress.objects.get().position_step == CHOICE

    def test_takes_a_clock_from_another_age(self, version):
        learner = a_learner()
        phone = Phone(learner)
        clocks = [0, -(10**12), 2**31 * 1000, 2**53 - 1]

        phone.sends([phone.does(version, ANSWERS[0], clock) for clock in clocks])

        row = ModuleProgress.objects.get()
        joined = learner.joined_at.replace(microsecond=learner.joined_at.microsecond // 1000 * 1000)
        assert joined <= row.opened_at <= row.last_at <= NOW

    def test_keeps_what_people_did_when_the_page_is_deleted(self):
        module = a_module(a_course())
        version = version_of(module)
        phone = Phone(a_learner())
        phone.sends(everything(version)[:3])

        module.delete()
        phone.sends(everything(version, start=4)[3:])

        assert ModuleProgress.objects.get().finished_at
        assert Event.objects.count() == 6

    def test_marks_an_old_answer_by_the_old_page_after_it_was_edited(self):
        module = a_module(a_course())
        version = version_of(module)
        module.steps = module.steps.stream_block.to_python(module.steps.get_prep_value()[:2])
        module.save()

        Phone(learner := a_learner()).sends(everything(version)[:2])

        assert ModuleProgress.objects.get(learner=learner).finished_at is None

    def test_counts_one_phone_whatever_the_number_of_sendings(self, version):
        phone = Phone(a_learner())

        for minute in range(5):
            phone.sends([phone.does(version, ANSWERS[0], SENT)], at=NOW + timedelta(minutes=minute))

        assert PhoneCounter.objects.get().contiguous_n == 5


class TestBadges:
    @pytest.fixture
    def modules(self):
        course = a_course()
        return [a_module(course), a_module(course, title="A password")]

    def test_come_when_the_last_module_they_ask_for_is_finished(self, modules):
        a_badge(*modules)
        phone = Phone(a_learner())

        first = phone.sends(everything(version_of(modules[0])))
        second = phone.sends(everything(version_of(modules[1]), start=7))

        assert (first.new_badges, second.new_badges) == ((), ("je-decouvre",))
        assert Award.objects.get().criterion == sorted(str(module.translation_key) for module in modules)

    def test_come_once(self, modules):
        a_badge(modules[0])
        phone = Phone(a_learner())
        phone.sends(everything(version_of(modules[0])))

        again = phone.sends(everything(version_of(modules[1]), start=7))

        assert again.new_badges == ()
        assert Award.objects.count() == 1

    def test_stay_when_authors_ask_for_more(self, modules):
        badge = a_badge(modules[0])
        phone = Phone(a_learner())
        phone.sends(everything(version_of(modules[0])))

        badge.delete()

        assert Award.objects.count() == 1

    def test_come_with_answers_that_arrive_late_and_out_of_order(self, modules):
        a_badge(modules[0])
        phone = Phone(a_learner())
        events = everything(version_of(modules[0]))

        for event in reversed(events[1:]):
            phone.sends([event])
        last = phone.sends([events[0]], at=NOW + timedelta(days=400))

        assert last.new_badges == ("je-decouvre",)
