import uuid

import pytest

from courses.progress.rules.events import CannotCount, HeldWhy, Kind, judge, read_event
from tests.factories.events import CHOICE, FILL, REAL, RIGHT, SCREEN, WRONG, a_version, an_answer, an_event, raw

VERSION = a_version()


def why_held(event):
    with pytest.raises(CannotCount) as refusal:
        judge(event=read_event(raw(event)), version=VERSION)
    return refusal.value.why


class TestReadEvent:
    def test_reads_an_answer(self):
        event = read_event(raw(an_answer(VERSION, RIGHT, n=7, t=12)))

        assert (event.kind, event.n, event.at_ms, event.chosen) == (Kind.ANSWER, 7, 12, (RIGHT,))

    @pytest.mark.parametrize(("sent", "kept"), [(-5, 0), (0, 0), (42, 42), (600, 600), (999_999, 600)])
    def test_keeps_seconds_between_0_and_600(self, sent, kept):
        event = read_event(raw(an_event(VERSION, d={"sec": sent})))

        assert event.seconds == kept

    def test_leaves_out_what_nobody_asked_for(self):
        event = an_answer(VERSION, RIGHT)
        event["d"] |= {"typed": "my own words", "later": [1]}

        assert read_event(raw(event)).data() == {"chosen": [RIGHT]}

    def test_reads_preferences(self):
        event = read_event(raw(an_event(k="pref", d={"language": "en", "voice": True, "size": "large"})))

        assert event.data() == {"language": "en", "voice": True, "size": "large"}

    @pytest.mark.parametrize(
        "fields",
        [
            {"n": None},
            {"n": -1},
            {"n": 2**53},
            {"n": 1.0},
            {"n": True},
            {"n": "1"},
            {"t": None},
            {"t": "now"},
            {"t": 2**60},
            {"k": 3},
            {"k": None},
            {"c": None},
            {"c": "short"},
            {"c": "A" * 16},
            {"s": None},
            {"s": "zzzzzzzz"},
            {"s": ["5c000001"]},
            {"d": []},
            {"d": "x"},
            {"d": {"sec": "5"}},
            {"d": {"sec": 1.5}},
        ],
        ids=str,
    )
    def test_holds_what_has_not_the_shape_of_an_event(self, fields):
        assert why_held(an_event(VERSION, **fields)) is HeldWhy.SHAPE

    @pytest.mark.parametrize(
        "data",
        [
            {},
            {"chosen": RIGHT},
            {"chosen": [1]},
            {"chosen": ["x" * 8]},
            {"chosen": [RIGHT] * 21},
            {"chosen": [RIGHT], "variant": 1},
            {"variant": "0"},
            {"variant": -1},
            {"variant": 100},
            {"variant": True},
        ],
        ids=str,
    )
    def test_holds_an_answer_that_says_nothing_clear(self, data):
        assert why_held(an_event(VERSION, CHOICE, k="answer", d=data)) is HeldWhy.SHAPE

    @pytest.mark.parametrize(
        "data", [{"language": 1}, {"language": "<b>"}, {"voice": "yes"}, {"size": "huge"}], ids=str
    )
    def test_holds_a_preference_it_does_not_offer(self, data):
        assert why_held(an_event(k="pref", d=data)) is HeldWhy.SHAPE

    @pytest.mark.parametrize("kind", ["observed", "step.undone", ""])
    def test_holds_a_kind_it_does_not_know(self, kind):
        assert why_held(an_event(VERSION, k=kind)) is HeldWhy.KIND

    def test_holds_what_is_larger_than_an_answer(self):
        assert why_held(an_event(VERSION, d={"more": "x" * 600})) is HeldWhy.SIZE


class TestJudge:
    def test_says_which_module_was_opened(self):
        judged = judge(event=read_event(raw(an_event(VERSION, s=None, k="module.open"))), version=VERSION)

        assert (judged.module_key, judged.done, judged.mark) == (VERSION.module_key, False, None)

    @pytest.mark.parametrize(("key", "mark", "done"), [(RIGHT, 100, True), (WRONG, 0, False)])
    def test_counts_a_right_answer_as_a_step_done(self, key, mark, done):
        judged = judge(event=read_event(raw(an_answer(VERSION, key))), version=VERSION)

        assert (judged.mark, judged.done) == (mark, done)

    def test_counts_going_on_from_a_step_as_done(self):
        assert judge(event=read_event(raw(an_event(VERSION, SCREEN))), version=VERSION).done

    def test_does_not_count_one_thing_ticked_as_the_whole_step(self):
        assert not judge(event=read_event(raw(an_event(VERSION, REAL, k="real.done"))), version=VERSION).done

    def test_holds_a_version_nobody_published(self):
        with pytest.raises(CannotCount) as refusal:
            judge(event=read_event(raw(an_event(VERSION))), version=None)

        assert refusal.value.why is HeldWhy.CONTENT

    @pytest.mark.parametrize(
        ("event", "why"),
        [
            (an_event(VERSION, "00000000"), HeldWhy.STEP),
            (an_answer(VERSION, RIGHT, step=SCREEN), HeldWhy.STEP),
            (an_answer(VERSION, "00000000"), HeldWhy.STEP),
            (an_answer(VERSION, RIGHT, step=FILL), HeldWhy.SHAPE),
            (an_event(VERSION, CHOICE, k="answer", d={"variant": 0}), HeldWhy.SHAPE),
        ],
        ids=["unknown step", "answer to a text", "unknown option", "option in a field", "field in a choice"],
    )
    def test_holds_what_that_version_cannot_have_asked(self, event, why):
        assert why_held(event) is why

    def test_asks_for_no_version_for_a_preference(self):
        event = read_event(raw(an_event(k="pref", d={}, id=str(uuid.uuid4()))))

        assert judge(event=event, version=None).module_key is None
