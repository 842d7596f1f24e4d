"""What strangers send: never a 5xx, never an echo, never anything stored that was refused."""

import gzip
import json
import random

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.progress.models import Event
from tests.factories.events import CHOICE, RIGHT, a_batch, an_answer, an_event, everything, send

from .test_strict_json import BAD

pytestmark = pytest.mark.django_db
CANARY = "zq7canary"

odd = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        [CANARY, "\u202e" + CANARY, "\x00", "\ud800", 10**400, -(2**63), 2**64, "'; drop table--", "<b>"]
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
several = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def holds(response):
    """Whether an answer is a decent one, whatever was sent."""
    assert response.status_code in {200, 400, 413, 429}, response.content
    assert CANARY not in response.content.decode()
    assert json.loads(response.content)
    return response


@pytest.fixture
def many(append, monkeypatch):
    """An append key whose phones may send as fast as a test."""
    monkeypatch.setattr("courses.progress.rules.counting.CALLS_A_MINUTE", 100_000)
    return append


class TestEnvelope:
    @pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
    def test_is_refused_when_it_is_not_json_with_one_meaning(self, append, body):
        assert holds(send(append, body)).status_code in {400, 413}
        assert Event.objects.count() == 0

    @pytest.mark.parametrize(
        "fields",
        [
            {"v": None},
            {"v": "1"},
            {"v": 1.0},
            {"v": True},
            {"v": 0},
            {"v": -1},
            {"v": 1000},
            {"dev": None},
            {"dev": CANARY},
            {"dev": "A" * 36},
            {"dev": 7},
            {"sent": None},
            {"sent": "now"},
            {"sent": 2**60},
            {"sent": 1.5},
            {"events": None},
            {"events": {}},
            {"events": CANARY},
            {"events": [CANARY]},
            {"events": [None]},
            {"events": [{}]},
            {"events": [{"id": CANARY}]},
            {"events": [{"id": 1}]},
            {"events": [{"id": "5EFF36F9-0DF5-4F02-AFC3-A05A1D5AE74D"}]},
        ],
        ids=str,
    )
    def test_is_refused_whole_when_it_names_nothing(self, append, fields):
        assert holds(send(append, a_batch([]) | fields)).status_code == 400
        assert Event.objects.count() == 0

    def test_is_refused_when_it_is_cut_at_any_byte(self, many, version):
        body = json.dumps(a_batch([an_answer(version, RIGHT, n=n) for n in range(20)])).encode()
        client = Client()

        for cut in range(len(body)):
            assert send(many, body[:cut], client=client).status_code == 400

        assert Event.objects.count() == 0

    def test_is_refused_when_it_is_squeezed_and_cut_at_any_byte(self, many, version):
        body = gzip.compress(json.dumps(a_batch([an_answer(version, RIGHT, n=n) for n in range(20)])).encode())
        client = Client()

        for cut in range(len(body)):
            assert send(many, body[:cut], client=client, **{"Content-Encoding": "gzip"}).status_code == 400

        assert Event.objects.count() == 0

    @several
    @given(st.dictionaries(st.sampled_from(["v", "dev", "sent", "events", "more"]), odd))
    def test_is_answered_decently_whatever_it_is(self, many, body):
        holds(send(many, a_batch([]) | body))


class TestEvents:
    @several
    @given(st.dictionaries(st.sampled_from(["n", "k", "c", "s", "t", "d", "more"]), odd, min_size=1))
    def test_are_answered_decently_whatever_they_are(self, many, version, fields):
        event = an_answer(version, RIGHT) | fields
        good = an_event(version)

        response = holds(send(many, a_batch([event, good])))

        if response.status_code == 200:
            answer = response.json()
            said = [*answer["acked"], *answer["dup"], *(one["id"] for one in answer["held"])]
            assert sorted(said) == sorted([event["id"], good["id"]])
            assert good["id"] in answer["acked"]

    @several
    @given(odd)
    def test_of_an_answer_may_say_anything(self, many, version, data):
        holds(send(many, a_batch([an_event(version, CHOICE, k="answer", d=data)])))

    def test_keep_nothing_typed(self, append, version):
        send(append, a_batch([an_event(version, CHOICE, k="answer", d={"chosen": [RIGHT], "typed": CANARY})]))

        assert CANARY not in str(list(Event.objects.values()))

    def test_survive_bytes_changed_at_random(self, many, version):
        body = json.dumps(a_batch(everything(version))).encode()
        chance = random.Random(7)
        client = Client()

        for _ in range(300):
            changed = bytearray(body)
            for _ in range(chance.randint(1, 4)):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
            holds(send(many, bytes(changed), client=client))
