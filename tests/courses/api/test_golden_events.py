"""Events as phones of each release queued them, kept for ever: a phone from a drawer may bring them years later."""

import hashlib
import json
from pathlib import Path

import pytest

from content.practice.kinds import KINDS
from courses.progress.rules.events import PROTOCOL, SERVER_ONLY, Kind

VECTORS = Path(__file__).parents[2] / "vectors"
FILES = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in VECTORS.glob("events_v*.json")}
# A release that writes events in another way adds a file. None is ever changed: the phones that sent these are gone.
FINGERPRINTS = {
    "events_v1_interview.json": "02084c510ea0f6b2cd9b384b4d454b063ee8c1d49d6f65b5861b1985ca52b1d3",
    "events_v1.json": "194069d90d88c390da496615620ef962aae15461f7379526451174e4a4541ae8",
    "events_v1_practices.json": "e1834219223772307046f452a68c3bb1a87decf12da2a16f3b2967d5ab433509",
}


def counted(protocol):
    """Return the golden events of a protocol that count."""
    return [
        event
        for file in FILES.values()
        if file["batch"]["v"] == protocol
        for event in file["batch"]["events"]
        if event["id"] in file["acked"]
    ]


class TestGoldenEvents:
    def test_are_never_changed(self):
        found = {name: hashlib.sha256((VECTORS / name).read_bytes()).hexdigest() for name in FILES}

        assert found == FINGERPRINTS

    @pytest.mark.parametrize("protocol", range(1, PROTOCOL + 1))
    def test_hold_one_of_every_kind_that_phones_write(self, protocol):
        assert {event["k"] for event in counted(protocol)} == {kind.value for kind in Kind if kind not in SERVER_ONLY}

    def test_hold_every_way_to_answer(self):
        answers = [event["d"] for event in counted(1) if event["k"] == "answer"]
        ways = {("chosen" if "chosen" in d else type(d["variant"]).__name__, "sec" in d) for d in answers}

        assert {way for way, _seconds in ways} == {"chosen", "int", "NoneType"}
        assert {seconds for _way, seconds in ways} == {True, False}

    def test_hold_a_practice_of_every_type_alone_and_with_help(self):
        scenarios = {
            step["key"]: json.loads(step["scenario"])["type"]
            for file in FILES.values()
            for step in file["version"]["steps"]
            if step["kind"] == "practice"
        }
        done = [event["d"] for event in counted(1) if event["k"] == "practice.done"]

        assert {scenarios[d["practice"]] for d in done} == set(KINDS)
        assert {d["mode"] for d in done} == {"alone", "with"}

    def test_say_of_each_event_what_becomes_of_it(self):
        for file in FILES.values():
            assert sorted([*file["acked"], *file["held"]]) == sorted(event["id"] for event in file["batch"]["events"])
