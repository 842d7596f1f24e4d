"""The programs that run side by side, and stop together."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType

from . import places
from .words import CannotGoOn

_PR_SET_PDEATHSIG = 1
_SECONDS_TO_STOP = 12


class Children:
    """Starts programs, waits for all of them, and stops the others when one ends or somebody presses Ctrl-C."""

    def __init__(self) -> None:
        self._programs: dict[str, subprocess.Popen[bytes]] = {}
        self._parent = os.getppid()
        self.asked_to_stop = False
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._stop_later)

    def start(self, name: str, arguments: Sequence[str], environment: dict[str, str]) -> None:
        """Start Python with these arguments; `name` is how it is called when it ends by itself."""
        self._programs[name] = subprocess.Popen(
            [places.PYTHON, *arguments],
            cwd=places.ROOT,
            env=environment,
            # Ctrl-C reaches only us: we ask the programs to finish what they have in hand.
            start_new_session=True,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )

    def wait_until(self, is_ready: Callable[[], bool], *, seconds: float) -> bool:
        """Return whether `is_ready` came true in time, while everything runs."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self.asked_to_stop:
            self._raise_if_one_ended()
            if is_ready():
                return True
            time.sleep(0.1)
        return False

    def wait(self) -> None:
        """Return when asked to stop; raise CannotGoOn when a program ends by itself."""
        while not self.asked_to_stop:
            self._raise_if_one_ended()
            if os.getppid() != self._parent:
                # Whoever started us is gone and nobody is left to press Ctrl-C.
                return
            time.sleep(0.2)

    def stop(self) -> None:
        """Ask everything that runs to finish, and end what does not."""
        for program in self._programs.values():
            if program.poll() is None:
                program.terminate()
        until = time.monotonic() + _SECONDS_TO_STOP
        for program in self._programs.values():
            try:
                program.wait(timeout=max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                _kill_group(program)

    def _raise_if_one_ended(self) -> None:
        for name, program in self._programs.items():
            if program.poll() is not None and not self.asked_to_stop:
                raise CannotGoOn(f"{name} ended by itself (code {program.returncode}); its last words are above.")

    def _stop_later(self, _number: int, _frame: FrameType | None) -> None:
        self.asked_to_stop = True


def _kill_group(program: "subprocess.Popen[bytes]") -> None:
    try:
        os.killpg(program.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _end_with_parent() -> None:
    """Have Linux stop this child when its parent is killed without a chance to do so."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
