"""A third of the server's answers never reach the phones, which send again: each act counts once."""

import random

import pytest

from courses.progress.models import Event, ModuleProgress
from tests.factories.events import a_published_version, append_of
from tests.factories.people import a_learner_with_card
from tests.faults.phones import acknowledged_by, send_everything, some_phones
from tests.faults.proxy import Fault, FaultProxy

pytestmark = [pytest.mark.django_db(transaction=True, serialized_rollback=True)]
PORTAL = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
SPOILS = {
    "a request cut in its head": Fault(drop_after=100),
    "a request cut in its body": Fault(drop_after=600),
    "an answer cut before its last byte": Fault(truncate_after=-1),
    "an answer cut in its head": Fault(truncate_after=30),
    "a reset instead of an answer": Fault(reset_after=0),
    "a reset in an answer": Fault(reset_after=100),
    "a portal's page": Fault(garbage=PORTAL),
    "an answer that says nothing": Fault(garbage=b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
    "bytes without a sense": Fault(garbage=b"\x00\xff\x00\xff" * 8),
    "a request that comes four times": Fault(copies=3),
    "a request that is overtaken": Fault(reorder=True),
}


def known(people):
    """Return new learners as `records.people` does, here from this process's own database."""
    version = a_published_version()
    steps = [
        {"key": step.key, "options": [option.key for option in step.options] if step.kind == "choice" else []}
        for step in version.steps
        if step.kind in {"screen", "choice"}
    ]
    keys = [append_of(a_learner_with_card(f"Person {number}").issued) for number in range(people)]
    return {"keys": keys, "versions": [{"key": version.key, "steps": steps}]}


def tries():
    return sum(values[2] for row in ModuleProgress.objects.all() for values in row.steps.values())


class TestLostAnswers:
    @pytest.mark.parametrize("people", [15, pytest.param(100, marks=pytest.mark.scale)], ids="{} phones".format)
    def test_double_nothing_when_a_third_is_lost_after_the_commit(self, live_server, people):
        # 20 sendings for each phone, and again those that heard nothing: below what one phone may send in a minute.
        phones = some_phones(known(people), seed=1, acts=40)
        draw = random.Random(2)

        with FaultProxy(live_server.url, lambda _number: Fault(swallow=draw.random() < 0.3)) as proxy:
            send_everything(proxy.address, phones, size=2)

        sent = {id for phone in phones for id in phone.log}
        lost = proxy.happened["swallow"]
        assert lost > 20 * people / 5
        assert {
            status: count for phone in phones for status, count in phone.statuses.items() if status not in {0, 200}
        } == {}
        assert acknowledged_by(phones) == sent == {str(id) for id in Event.objects.values_list("pk", flat=True)}
        assert sum(len(phone.dup) for phone in phones) >= lost
        assert tries() == Event.objects.filter(kind="answer").count()

    @pytest.mark.parametrize(
        "fault",
        SPOILS.values(),
        ids=SPOILS.keys(),
    )
    def test_are_made_good_whatever_spoils_every_other_request(self, live_server, fault):
        phones = some_phones(known(3), seed=3, acts=12)

        with FaultProxy(live_server.url, lambda number: Fault() if number % 2 else fault) as proxy:
            send_everything(proxy.address, phones, size=4)

        assert proxy.happened.total() > 0
        assert acknowledged_by(phones) == {str(id) for id in Event.objects.values_list("pk", flat=True)}
        assert Event.objects.count() == 36
        assert tries() == Event.objects.filter(kind="answer").count()
