"""What is started together stops together."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from elearning.start import places

PROGRAM = """
import os, sys
from pathlib import Path
from elearning.start import places
from elearning.start.children import Children
from elearning.start.words import CannotGoOn
places.PYTHON = Path(sys.executable)
children = Children()
try:
    for name in ("one", "two"):
        seconds = sys.argv[1] if name == "one" else 60
        children.start(name, ["-c", f"import time; time.sleep({seconds})"], dict(os.environ))
        print(children._programs[name].pid, flush=True)
    children.wait()
except CannotGoOn as stop:
    print(stop)
finally:
    children.stop()
"""


def is_alive(number):
    try:
        return Path(f"/proc/{number}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


@pytest.fixture
def parent():
    """Start a parent with two children; the first ends by itself after the given seconds."""
    started = []

    def start(seconds):
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(seconds)], cwd=places.ROOT, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        return process, [int(process.stdout.readline()) for _ in range(2)]

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def gone_within(numbers, seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not any(map(is_alive, numbers)):
            return True
        time.sleep(0.05)
    return False


class TestChildren:
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_stop_when_somebody_asks(self, parent, number):
        process, children = parent(60)

        process.send_signal(number)

        assert process.wait(timeout=15) == 0
        assert gone_within(children, 1)

    def test_stop_when_one_of_them_ends_by_itself(self, parent):
        process, children = parent(0.2)

        assert process.wait(timeout=15) == 0
        assert "one ended by itself" in process.stdout.read()
        assert gone_within(children, 1)

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children that their parent was killed")
    def test_stop_when_their_parent_is_killed(self, parent):
        process, children = parent(60)

        process.kill()

        assert gone_within(children, 10)
