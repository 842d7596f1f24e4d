"""A small HTTP client for loads: many connections, prepared bytes, every answer read to its end."""

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Load:
    """statuses: how many answers of each status; 0 counts connections that broke. waits: seconds of each answer."""

    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)

    @property
    def per_second(self) -> float:
        return sum(self.statuses.values()) / self.seconds if self.seconds else 0.0

    def slowest(self, share: float) -> float:
        """Return the wait that this share of the answers did not exceed."""
        ordered = sorted(self.waits)
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
            reader, writer = await _connect(address)
            while time.monotonic() < until:
                began = time.monotonic()
                writer.write(request)
                status, _body, stays = await _answer(reader)
                load.statuses[status] += 1
                load.waits.append(time.monotonic() - began)
                if not stays:
                    writer.close()
                    reader, writer = await _connect(address)
            writer.close()

        await asyncio.gather(*(one() for _ in range(connections)))
        load.seconds = time.monotonic() - started
        return load

    return asyncio.run(work())


def send_all(address: str, queues: Sequence[Sequence[bytes]]) -> Load:
    """Send each queue's requests one after the other, all queues at once, a new connection for each request."""

    async def work() -> Load:
        load, started = Load(), time.monotonic()

        async def one(queue: Sequence[bytes]) -> None:
            for request in queue:
                began = time.monotonic()
                try:
                    reader, writer = await _connect(address)
                    writer.write(request)
                    status, body, _stays = await _answer(reader)
                    writer.close()
                except (OSError, asyncio.IncompleteReadError):
                    status, body = 0, b""
                load.statuses[status] += 1
                load.waits.append(time.monotonic() - began)
                load.bodies.append(body)

        await asyncio.gather(*(one(queue) for queue in queues))
        load.seconds = time.monotonic() - started
        return load

    return asyncio.run(work())


async def _connect(address: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    parts = urlsplit(address)
    return await asyncio.open_connection(parts.hostname, parts.port, limit=1 << 20)


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes, bool]:
    """Return the status, the body and whether the connection stays open."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    lines = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
    if "content-length" in lines:
        body = await reader.readexactly(int(lines["content-length"]))
    elif lines.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(await reader.readline(), 16):
            body += await reader.readexactly(size)
            await reader.readline()
        await reader.readline()
    else:
        body = await reader.read()
    return int(head.split(" ", 2)[1]), body, lines.get("connection") != "close"
