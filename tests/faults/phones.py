"""A phone without a screen: it keeps what was done on it until the server says that it has it, whatever happens."""

import asyncio
import json
import random
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from tests.bench import clients, records

# What a phone waits before it tries again. A real one waits 5 seconds and more; a test has no time.
PAUSE = 0.05
# A server that never answers is one that has gone; one that lets nobody through is broken.
PATIENCE, GIVE_UP = 60.0, 900.0


class Phone:
    """One phone with one card. versions: what can be answered, as `records.people` gives it.

    waiting: what is not sent, by id, oldest first. log: everything done, which a new epoch sends again.
    said_new: how often the server called an id new. dup: ids it knew already. statuses: of all its answers, 0 for none.
    retry_after: what the server asked to wait, in seconds.
    """

    def __init__(self, append: str, versions: Sequence[records.Version], draw: random.Random) -> None:
        self.append, self.versions, self.draw = append, versions, draw
        self.device = str(uuid.uuid4())
        self.number = 0
        self.epoch = ""
        self.waiting: dict[str, dict[str, Any]] = {}
        self.log: dict[str, dict[str, Any]] = {}
        self.held: dict[str, str] = {}
        self.said_new: Counter[str] = Counter()
        self.dup: set[str] = set()
        self.statuses: Counter[int] = Counter()
        self.retry_after: list[int] = []

    @property
    def acknowledged(self) -> set[str]:
        return set(self.said_new) | self.dup

    def does(self, acts: int) -> None:
        """Keep so many new acts."""
        for _act in range(acts):
            self.number += 1
            event = records.an_act(self.number, self.versions, self.draw)
            self.waiting[event["id"]] = self.log[event["id"]] = event

    async def send(self, address: str, *, size: int, headers: Mapping[str, str] | None = None) -> int:
        """Send the oldest acts that wait; return the status, 0 when no answer of ours came back whole."""
        events = list(self.waiting.values())[:size]
        request = records.a_request(self.append, self.device, events, urlsplit(address).netloc, headers)
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await clients.ask(address, request)
        except TimeoutError:
            answer = clients.Answer(0, {}, b"")
        status = answer.status
        if status == 200 and not self._take(answer):
            status = 0
        if "retry-after" in answer.headers:
            self.retry_after.append(int(answer.headers["retry-after"]))
        self.statuses[status] += 1
        return status

    async def send_all(self, address: str, *, size: int = 20) -> None:
        """Send until nothing waits, again and again; half as much when it was too much."""
        while self.waiting:
            status = await self.send(address, size=size)
            if status == 413:
                size = max(1, size // 2)
            elif status != 200:
                await asyncio.sleep(PAUSE)

    def _take(self, answer: clients.Answer) -> bool:
        """Forget what the server has; return False for an answer that is not one of our server's."""
        try:
            body = json.loads(answer.body)
            epoch, acked, dup, held = (body[name] for name in ("epoch", "acked", "dup", "held"))
        except (ValueError, KeyError, TypeError):
            # A page in the place of the server: a portal that asks for money is no network.
            return False
        if self.epoch and epoch != self.epoch:
            self.waiting = dict(self.log)
        self.epoch = epoch
        self.said_new.update(acked)
        self.dup.update(dup)
        self.held |= {one["id"]: one["why"] for one in held}
        for id in (*acked, *dup, *self.held):
            self.waiting.pop(id, None)
        return True


def some_phones(known: Mapping[str, Any], *, seed: int, acts: int = 0) -> list[Phone]:
    """Return a phone for each key of `records.people`, on which so much was done."""
    phones = [Phone(key, known["versions"], random.Random(f"{seed} {key}")) for key in known["keys"]]
    for phone in phones:
        phone.does(acts)
    return phones


def send_everything(
    address: str, phones: Iterable[Phone], *, size: int = 20, meanwhile: Callable[[], None] | None = None
) -> None:
    """Have all phones send at once until nothing waits. meanwhile: runs in a thread beside them, to its end.

    Raises TimeoutError when nobody gets through.
    """

    async def work() -> None:
        sending = [phone.send_all(address, size=size) for phone in phones]
        beside = [asyncio.to_thread(meanwhile)] if meanwhile else []
        async with asyncio.timeout(GIVE_UP):
            await asyncio.gather(*sending, *beside)

    asyncio.run(work())


def acknowledged_by(phones: Iterable[Phone]) -> set[str]:
    return {id for phone in phones for id in phone.acknowledged}
