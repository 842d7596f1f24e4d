"""A phone's clock may say anything: nobody loses a badge by it, and nothing is stored from another age."""

import uuid
from datetime import UTC, datetime, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
import time_machine

from courses.badges.models import Award
from courses.progress.models import Event, ModuleProgress
from elearning.common.dates import to_milliseconds
from tests.factories.events import REAL, a_batch, append_of, everything, send
from tests.factories.pages import a_badge, version_of
from tests.factories.people import a_learner_with_card

pytestmark = pytest.mark.django_db
PARIS = ZoneInfo("Europe/Paris")
ENROLLED = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
RECEIVED = ENROLLED + timedelta(hours=3)
YEARS = timedelta(days=5 * 365)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
STARTS = {
    "right": RECEIVED - HOUR,
    "5 years behind": RECEIVED - HOUR - YEARS,
    "5 years ahead": RECEIVED - HOUR + YEARS,
    "in 1970": datetime(1970, 1, 1, tzinfo=UTC),
    "where 2038 ends for old machines": datetime(2038, 1, 19, 3, 12, tzinfo=UTC),
    "in the night that has an hour less": datetime(2026, 3, 29, 1, 58, tzinfo=PARIS),
    "in the night that has an hour more": datetime(2026, 10, 25, 2, 58, tzinfo=PARIS),
    "in another age": datetime(9999, 12, 31, 20, tzinfo=UTC),
}
# Minutes by the clock at each of the six acts of a module, and at the sending.
WAYS = {
    "going on": (0, 1, 2, 3, 4, 5, 6),
    "standing still": (0, 0, 0, 0, 0, 0, 0),
    "running backwards": (6, 5, 4, 3, 2, 1, 0),
    "put back an hour in the middle": (0, 1, 2, -57, -56, -55, -54),
    "put forward before the sending": (0, 1, 2, 3, 4, 5, 180),
}
CASES = {f"{start}, {way}": (STARTS[start], WAYS[way]) for start, way in product(STARTS, WAYS)}


@pytest.fixture
def amina():
    with time_machine.travel(ENROLLED, tick=False):
        return a_learner_with_card("Amina")


def sent_by_a_phone(append, version, start, minutes):
    """Send a whole module by a phone whose clock does this; return the answer."""
    clock = [to_milliseconds(start) + minute * 60_000 for minute in minutes]
    events = [event | {"t": at} for event, at in zip(everything(version), clock, strict=False)]
    with time_machine.travel(RECEIVED, tick=False):
        return send(append, a_batch(events, sent=clock[-1], dev=uuid.UUID(int=7))).json()


class TestClock:
    def test_is_looked_at_in_forty_ways(self):
        assert len(CASES) == 40

    @pytest.mark.parametrize(("start", "minutes"), CASES.values(), ids=CASES.keys())
    def test_changes_no_badge_and_no_order(self, append, module, start, minutes):
        a_badge(module)
        version = version_of(module)

        answer = sent_by_a_phone(append, version, start, minutes)

        assert len(answer["acked"]) == 6
        assert Award.objects.get().badge_key == "je-decouvre"
        assert ModuleProgress.objects.get().position_step == REAL
        stored = set(Event.objects.values_list("happened_at", flat=True))
        assert min(stored) >= ENROLLED
        assert max(stored) <= RECEIVED

    @pytest.mark.parametrize("start", STARTS.values(), ids=STARTS.keys())
    def test_that_is_wrong_but_steady_gives_the_right_times(self, append, module, start):
        sent_by_a_phone(append, version_of(module), start, WAYS["going on"])

        times = Event.objects.order_by("n").values_list("happened_at", flat=True)
        assert list(times) == [RECEIVED - (6 - n) * MINUTE for n in range(6)]

    def test_gives_the_same_progress_as_a_right_one_wherever_no_time_is_told(self, module):
        told = set()
        for start, minutes in CASES.values():
            with time_machine.travel(ENROLLED, tick=False):
                append = append_of(a_learner_with_card().issued)
            sent_by_a_phone(append, version_of(module), start, minutes)
        for row in ModuleProgress.objects.all():
            told.add(str({step: values[1:] for step, values in row.steps.items()}) + str(row.finished_at is not None))

        assert len(told) == 1
