import uuid

from hypothesis import given
from hypothesis import strategies as st

from courses.progress.rules.events import Kind
from courses.progress.rules.merging import Fact, ModuleState, add_facts, add_up, corrected_ms, finished_ms

MODULE = uuid.UUID(int=1)
STEPS = ("aaaaaaaa", "bbbbbbbb", "cccccccc")
VERSIONS = {"1" * 16: frozenset(STEPS[:2]), "2" * 16: frozenset(STEPS)}


@st.composite
def facts(draw):
    kind = draw(st.sampled_from([Kind.MODULE_OPEN, Kind.STEP_DONE, Kind.ANSWER, Kind.REAL_DONE]))
    mark = draw(st.sampled_from([0, 33, 50, 100])) if kind is Kind.ANSWER else None
    return Fact(
        event_id=draw(st.uuids()),
        module_key=MODULE,
        version_key=draw(st.sampled_from(sorted(VERSIONS))),
        step_key="" if kind is Kind.MODULE_OPEN else draw(st.sampled_from(STEPS)),
        kind=kind,
        n=draw(st.integers(1, 50)),
        device=draw(st.sampled_from(["phone-a", "phone-b"])),
        at_ms=draw(st.integers(0, 10_000)),
        done=kind is Kind.STEP_DONE or mark == 100,
        mark=mark,
        seconds=draw(st.integers(0, 600)),
    )


batches = st.lists(facts(), min_size=1, max_size=25, unique_by=lambda fact: fact.event_id)


class TestAddUp:
    @given(batches, st.randoms(use_true_random=False))
    def test_gives_the_same_in_any_order_and_with_any_repetition(self, some, random):
        again = some + random.choices(some, k=len(some))
        random.shuffle(again)

        assert add_up(again) == add_up(some)

    @given(batches, st.integers(0, 25))
    def test_gives_the_same_however_the_events_are_split(self, some, cut):
        in_two = add_facts(add_facts(ModuleState(), some[:cut]), some[cut:])

        assert in_two == add_up(some)[MODULE]

    @given(batches)
    def test_counts_tries_and_seconds_of_distinct_events(self, some):
        state = add_up(some)[MODULE]

        answers = [fact for fact in some if fact.kind is Kind.ANSWER]
        assert sum(step.tries for step in state.steps.values()) == len(answers)
        assert sum(step.seconds for step in state.steps.values()) == sum(f.seconds for f in some if f.step_key)

    @given(batches)
    def test_orders_where_i_was_by_the_counter_and_never_by_the_clock(self, some):
        other_clocks = [fact._replace(at_ms=10_000 - fact.at_ms) for fact in some]

        assert add_up(some)[MODULE].position == add_up(other_clocks)[MODULE].position


class TestFinished:
    @given(batches, batches)
    def test_never_goes_back(self, some, later):
        known = {fact.event_id for fact in some}
        before = add_up(some)[MODULE]
        after = add_facts(before, [fact for fact in later if fact.event_id not in known])

        was, now = (finished_ms(state=state, step_keys=VERSIONS) for state in (before, after))

        assert was is None or (now is not None and now <= was)

    def test_asks_for_every_step_of_one_version_that_was_used(self):
        state = add_facts(ModuleState(), [_done(STEPS[0], "1", 5), _done(STEPS[1], "1", 9)])

        assert finished_ms(state=state, step_keys=VERSIONS) == 9

    def test_does_not_count_a_version_nobody_used(self):
        state = add_facts(ModuleState(), [_done(STEPS[0], "2", 5), _done(STEPS[1], "2", 9)])

        assert finished_ms(state=state, step_keys=VERSIONS) is None

    def test_counts_steps_done_in_an_older_version(self):
        state = add_facts(ModuleState(), [_done(STEPS[0], "1", 5), _done(STEPS[1], "1", 6), _done(STEPS[2], "2", 9)])

        assert finished_ms(state=state, step_keys={"2" * 16: VERSIONS["2" * 16]}) == 9

    def test_is_nothing_for_a_version_without_steps(self):
        state = add_facts(ModuleState(), [_done("", "3", 5)])

        assert finished_ms(state=state, step_keys={"3" * 16: frozenset()}) is None


def _done(step, digit, at_ms):
    return Fact(uuid.uuid4(), MODULE, digit * 16, step, Kind.STEP_DONE, 1, "phone-a", at_ms, done=True)


class TestCorrectedMs:
    @given(st.integers(-(2**53), 2**53), st.integers(-(2**53), 2**53))
    def test_stays_between_coming_and_hearing(self, at_ms, sent_ms):
        assert 1000 <= corrected_ms(at_ms=at_ms, sent_ms=sent_ms, received_ms=5000, enrolled_ms=1000) <= 5000

    def test_keeps_how_long_ago_it_was_whatever_the_clock_says(self):
        years_away = 5 * 365 * 86_400_000

        found = corrected_ms(at_ms=years_away - 300, sent_ms=years_away, received_ms=5000, enrolled_ms=1000)

        assert found == 4700
