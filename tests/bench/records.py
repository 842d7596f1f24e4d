"""What only a process that knows the database can do: make people, and look up what became of their answers."""

import json
import random
import subprocess
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from typing import Any

from elearning.start import places

from .clients import post

Version = Mapping[str, Any]


def people(count: int, *, environment: Mapping[str, str], more: int = 0) -> dict[str, Any]:
    """Return `keys` and `reads` of the cards of new learners, and the `versions` that they can answer.

    more: so many learners without cards, whose append keys come after those.
    """
    return run("tests.bench.people", str(count), str(more), environment=environment)


def kept(acknowledged: Iterable[str], *, environment: Mapping[str, str]) -> dict[str, Any]:
    """Return what the database says of acknowledged answers: `stored`, `missing`, `doubled`, `sound`."""
    return run("tests.bench.kept", environment=environment, said=json.dumps(list(acknowledged)))


def run(module: str, *arguments: str, environment: Mapping[str, str], said: str = "") -> dict[str, Any]:
    """Return the JSON that a module of ours prints last, run with these arguments and `said` on its standard input."""
    done = subprocess.run(
        [places.PYTHON, "-m", module, *arguments],
        cwd=places.ROOT,
        env=environment,
        input=said,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def an_act(number: int, versions: Sequence[Version], draw: random.Random) -> dict[str, Any]:
    """Return an event as a phone writes it: any screen read, or any question answered, rightly or not."""
    version = draw.choice(versions)
    return _act_on(number, version, draw.choice(version["steps"]), draw)


def _act_on(number: int, version: Version, step: Version, draw: random.Random) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "n": number,
        "k": "answer" if step["options"] else "step.done",
        "c": version["key"],
        "s": step["key"],
        "t": int(time.time() * 1000),
        "d": {"chosen": [draw.choice(step["options"])]} if step["options"] else {},
    }


def _learning(versions: Sequence[Version], draw: random.Random) -> Iterator[dict[str, Any]]:
    """Yield what a person does who goes through one module after another, each from its first step to its last."""
    numbers = count(1)
    while True:
        version = draw.choice(versions)
        for step in version["steps"]:
            yield _act_on(next(numbers), version, step, draw)


def a_request(
    key: str, device: str, events: Iterable[Mapping[str, Any]], host: str, headers: Mapping[str, str] | None = None
) -> bytes:
    """Return the bytes that send these events."""
    body = {"v": 1, "dev": device, "sent": int(time.time() * 1000), "events": list(events)}
    return post("/api/v1/sync", host, json.dumps(body).encode(), {"Authorization": f"Append {key}", **(headers or {})})


def queue(
    key: str, versions: Sequence[Version], host: str, draw: random.Random, *, batches: int, events: int
) -> list[bytes]:
    """Return one phone's requests: what somebody did who learns, numbered without a hole."""
    device = str(uuid.uuid4())
    acts = list(islice(_learning(versions, draw), batches * events))
    return [a_request(key, device, acts[start : start + events], host) for start in range(0, len(acts), events)]


def acknowledged_in(bodies: Iterable[bytes]) -> list[str]:
    """Return the ids that answers called new."""
    return [id for body in bodies if body.startswith(b'{"epoch"') for id in json.loads(body)["acked"]]
