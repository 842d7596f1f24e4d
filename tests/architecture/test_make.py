"""The doors to the repository: one command each, the same for people and for CI."""

import os
import re
import shutil
import subprocess

import pytest

from elearning.start.targets import TARGETS
from tests.architecture.repository import ROOT, text

PATH = os.environ["PATH"]
PROMISED = {"run", "dev", "test", "check", "check-scale", "bench", "soak", "lock"}


class TestMake:
    def test_offers_what_was_promised(self):
        assert set(re.findall(r"^([a-z-]+):.*## ", text(ROOT / "Makefile"), re.MULTILINE)) == PROMISED | {"help"}
        assert set(TARGETS) == PROMISED

    @pytest.mark.skipif(shutil.which("make") is None, reason="there is no make here")
    def test_says_what_it_can_do(self):
        said = subprocess.run(
            ["make", "--no-print-directory"], cwd=ROOT, env={"PATH": PATH}, capture_output=True, text=True
        ).stdout

        assert {line.split()[1] for line in said.splitlines()} == PROMISED | {"help"}

    def test_is_all_that_ci_runs(self):
        commands = [line for line in text(ROOT / ".ci" / "run").splitlines() if line.startswith("make")]

        assert commands == ["make check", "make check-scale"]
        assert "set -eu" in text(ROOT / ".ci" / "run")

    def test_starts_from_the_standard_library_alone(self):
        code = "import sys; sys.path.insert(0, '.'); import elearning.start.targets"
        done = subprocess.run(
            [shutil.which("python3") or "python3", "-I", "-S", "-c", code], cwd=ROOT, capture_output=True, text=True
        )

        assert done.returncode == 0, done.stderr
