"""A small HTTP client for loads: many connections, prepared bytes, every answer read to its end."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

# What a connection can end with instead of an answer; a broken first line or length is no answer either.
NO_ANSWER = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError, IndexError)


@dataclass(frozen=True, slots=True)
class Answer:
    """headers: by their names in small letters. stays: whether the connection does."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def stays(self) -> bool:
        return self.headers.get("connection", "").lower() != "close"


@dataclass
class Load:
    """statuses: how many answers of each status; 0 counts connections that broke. waits: seconds of each answer.

    turns: seconds from the first request of each queue to its last answer.
    """

    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return sum(self.statuses.values()) / self.seconds if self.seconds else 0.0

    @property
    def failures(self) -> int:
        """Answers that are the server's fault, and connections that broke."""
        return sum(count for status, count in self.statuses.items() if not status or status >= 500)

    def slowest(self, share: float) -> float:
        """Return the wait that this share of the answers did not exceed."""
        return slowest(self.waits, share)


def slowest(seconds: Sequence[float], share: float) -> float:
    """Return what this share of them does not exceed."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def get(path: str, host: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: br, gzip\r\n\r\n".encode()


def post(path: str, host: str, body: bytes, headers: dict[str, str]) -> bytes:
    """Return a request that a phone sends on a connection of its own."""
    lines = {"Host": host, "Content-Type": "application/json", "Content-Length": str(len(body)), "Connection": "close"}
    head = "".join(f"{name}: {value}\r\n" for name, value in (lines | headers).items())
    return f"POST {path} HTTP/1.1\r\n{head}\r\n".encode() + body


def repeat(address: str, request: bytes, *, connections: int, seconds: float) -> Load:
    """Send one request again and again over a few kept connections, for that long."""

    async def work() -> Load:
        load, until = Load(), time.monotonic() + seconds
        started = time.monotonic()

        async def one() -> None:
            reader, writer = await connect(address)
            while time.monotonic() < until:
                began = time.monotonic()
                writer.write(request)
                answer = await read_answer(reader)
                load.statuses[answer.status] += 1
                load.waits.append(time.monotonic() - began)
                if not answer.stays:
                    writer.close()
                    reader, writer = await connect(address)
            writer.close()

        await asyncio.gather(*(one() for _ in range(connections)))
        load.seconds = time.monotonic() - started
        return load

    return asyncio.run(work())


def send_all(address: str, queues: Sequence[Sequence[bytes]]) -> Load:
    """Send each queue's requests one after the other, all queues at once, a new connection for each request."""
    return send_at(address, [(0.0, queue) for queue in queues])


def send_at(address: str, queues: Sequence[tuple[float, Sequence[bytes]]], *, pause: float = 0.0) -> Load:
    """Send each queue's requests one after the other, beginning so many seconds after the start.

    pause: seconds between the beginnings of two requests of one queue, or as long as the first one takes.
    """

    async def work() -> Load:
        load, started = Load(), time.monotonic()

        async def one(wait: float, queue: Sequence[bytes]) -> None:
            first = None
            for number, request in enumerate(queue):
                await asyncio.sleep(max(0.0, started + wait + number * pause - time.monotonic()))
                began = time.monotonic()
                first = first or began
                answer = await ask(address, request)
                load.statuses[answer.status] += 1
                load.waits.append(time.monotonic() - began)
                load.bodies.append(answer.body)
            load.turns.append(time.monotonic() - (first or started))

        await asyncio.gather(*(one(wait, queue) for wait, queue in queues))
        load.seconds = time.monotonic() - started
        return load

    return asyncio.run(work())


async def ask(address: str, request: bytes) -> Answer:
    """Send one request on a connection of its own; status 0 when no answer came back whole."""
    writer = None
    try:
        reader, writer = await connect(address)
        writer.write(request)
        return await read_answer(reader)
    except NO_ANSWER:
        return Answer(0, {}, b"")
    finally:
        if writer is not None:
            writer.close()


async def connect(address: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(address)
    return await asyncio.open_connection(parts.hostname, parts.port, limit=1 << 20)


async def read_answer(reader: asyncio.StreamReader) -> Answer:
    """Return the next answer of a connection; raises one of NO_ANSWER."""
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines if ": " in line)}
    if "content-length" in headers:
        body = await reader.readexactly(int(headers["content-length"]))
    elif headers.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while size := int(await reader.readline(), 16):
            body += await reader.readexactly(size)
            await reader.readline()
        await reader.readline()
    else:
        body = await reader.read()
    return Answer(int(first.split(" ", 2)[1]), headers, body)
