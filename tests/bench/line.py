"""A line between a phone and the server, which counts every byte of whoever sends it, and can be slow."""

import asyncio
import threading
import time
from collections.abc import Coroutine
from typing import Any, Self
from urllib.parse import urlsplit

_PIECE = 16_384
# What one packet carries over most networks: a slow line brings a page bit by bit.
_PACKET = 1_460


class Line:
    """Serves in a thread of its own. address: where the phone finds the server.

    delay: seconds each way, for every piece. speed: bytes per second towards the phone, shared by all that comes; 0 is
    as fast as it goes. Connections open at once, as they do in a browser's own emulation of networks.
    """

    def __init__(self, target: str) -> None:
        self._target = urlsplit(target)
        self.delay, self.speed = 0.0, 0.0
        self._down = self._up = 0
        self._free_at = 0.0
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._wait(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, *_exception: object) -> None:
        self._wait(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def take(self) -> tuple[float, float]:
        """Return the kB that came to the phone and those that left it since the last call."""
        taken = self._down / 1000, self._up / 1000
        self._down = self._up = 0
        return taken

    def _wait(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _close(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, phone_says: asyncio.StreamReader, to_phone: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        to_server = None
        try:
            server_says, to_server = await asyncio.open_connection(self._target.hostname, self._target.port)
            await asyncio.gather(
                self._carry(phone_says, to_server, up=True), self._carry(server_says, to_phone, up=False)
            )
        except (OSError, asyncio.CancelledError):
            # One end hung up, or the line is taken down.
            pass
        finally:
            self._tasks.discard(task)
            for end in (to_phone, to_server):
                if end is not None:
                    end.close()

    async def _carry(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, up: bool) -> None:
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                due, piece = await under_way.get()
                size = _PACKET if self.speed else _PIECE
                for packet in [piece[at : at + size] for at in range(0, len(piece), size)]:
                    if not up and self.speed:
                        due = self._free_at = max(due, self._free_at) + len(packet) / self.speed
                    await asyncio.sleep(max(0.0, due - time.monotonic()))
                    sink.write(packet)
                    await sink.drain()
                if not piece:
                    break
            if sink.can_write_eof():
                sink.write_eof()

        delivering = asyncio.ensure_future(deliver())
        try:
            while piece := await source.read(_PIECE):
                if up:
                    self._up += len(piece)
                else:
                    self._down += len(piece)
                under_way.put_nowait((time.monotonic() + self.delay, piece))
            under_way.put_nowait((time.monotonic() + self.delay, b""))
            await delivering
        finally:
            delivering.cancel()
