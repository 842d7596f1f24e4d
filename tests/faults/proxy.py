"""A proxy on loopback between phones and the server, which spoils what passes: one request for each connection.

Requests are passed on whole, so one can be sent twice, come after a later one, or have its answer thrown away after
the server gave it, which no switch of the network can do on purpose.
"""

import asyncio
import itertools
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, fields
from typing import Any, Self
from urllib.parse import urlsplit

LARGEST_HEAD = 1 << 16
# The longest that a request waits to be overtaken, when no other one comes.
PATIENCE = 2.0


@dataclass(frozen=True, slots=True)
class Fault:
    """What becomes of one request and its answer; by default nothing.

    delay: seconds, each way. speed: bytes per second, each way; 0 is as fast as it goes.
    drop_after: so many bytes of the request reach the server, then the line is cut.
    truncate_after, reset_after: so many bytes of the answer reach the phone, then the line ends, politely or not.
    swallow: the server answers, the phone hears nothing. garbage: what the phone hears instead of the answer.
    copies: how many times more the server gets the request. reorder: the next request passes first.
    """

    delay: float = 0
    speed: float = 0
    drop_after: int | None = None
    truncate_after: int | None = None
    reset_after: int | None = None
    swallow: bool = False
    garbage: bytes = b""
    copies: int = 0
    reorder: bool = False


class FaultProxy:
    """Serves in a thread of its own. happened: how often each kind of fault was asked for.

    choose: gives the fault of a request by its number, from 0; called in order. Change it at any time.
    """

    def __init__(self, target: str, choose: Callable[[int], Fault] = lambda _number: Fault()) -> None:
        self.target = urlsplit(target)
        self.choose = choose
        self.happened: Counter[str] = Counter()
        self._numbers = itertools.count()
        self._passed = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._wait(asyncio.start_server(self._serve, "127.0.0.1", 0, limit=LARGEST_HEAD))
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_exception: object) -> None:
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _close(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()
        # Transports close themselves in the next turn of the loop.
        await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            if request := await _read_request(reader):
                await self._pass_on(request, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError):
            # The server or the phone went away in the middle: the other one sees it so, too.
            _reset(writer)
        except asyncio.CancelledError:
            # The proxy is being closed.
            _reset(writer)
        finally:
            writer.close()
            self._tasks.discard(task)

    async def _pass_on(self, request: bytes, phone: asyncio.StreamWriter) -> None:
        fault = self.choose(next(self._numbers))
        self.happened.update(f.name for f in fields(fault) if getattr(fault, f.name) != f.default)
        await asyncio.sleep(fault.delay)
        if fault.reorder:
            await self._be_overtaken()
        if fault.drop_after is not None:
            await self._ask(request[: fault.drop_after], fault, cut=True)
            return _reset(phone)
        for _copy in range(fault.copies):
            await self._ask(request, fault)
        answer = await self._ask(request, fault)
        self._passed += 1
        if fault.swallow:
            return None
        await asyncio.sleep(fault.delay)
        end = fault.truncate_after if fault.reset_after is None else fault.reset_after
        await _write(phone, (fault.garbage or answer)[:end], fault.speed)
        return _reset(phone) if fault.reset_after is not None else None

    async def _ask(self, request: bytes, fault: Fault, *, cut: bool = False) -> bytes:
        """Send a request to the server and return its whole answer; cut: hang up instead of waiting for one."""
        reader, writer = await asyncio.open_connection(self.target.hostname, self.target.port)
        try:
            await _write(writer, request, fault.speed)
            return b"" if cut else await reader.read()
        finally:
            writer.close()

    async def _be_overtaken(self) -> None:
        before, until = self._passed, self._loop.time() + PATIENCE
        while self._passed == before and self._loop.time() < until:
            await asyncio.sleep(0.005)


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    """Return one whole request, asking for the connection's end after it; empty when the phone sent nothing."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError as fault:
        if fault.partial:
            raise
        return b""
    first, *lines = head.split(b"\r\n")[:-2]
    named = [(line.partition(b":")[0].strip().lower(), line) for line in lines]
    length = next((int(line.partition(b":")[2]) for name, line in named if name == b"content-length"), 0)
    kept = [line for name, line in named if name not in {b"connection", b"keep-alive"}]
    return b"\r\n".join([first, *kept, b"Connection: close", b"", b""]) + await reader.readexactly(length)


async def _write(writer: asyncio.StreamWriter, data: bytes, speed: float) -> None:
    """Write at most `speed` bytes in a second, in tenths of a second."""
    piece = max(1, int(speed / 10)) if speed else len(data) or 1
    for start in range(0, len(data), piece):
        writer.write(data[start : start + piece])
        await writer.drain()
        if speed:
            await asyncio.sleep(0.1)


def _reset(writer: asyncio.StreamWriter) -> None:
    """End a connection as a network that breaks does: without a last word."""
    if not writer.transport.is_closing():
        connection = writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
