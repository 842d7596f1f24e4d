"""What the starter content costs: to load, to load again, and to find the way through its hardest practice."""

import os
import subprocess
import time
from pathlib import Path

from content.practice.kinds import game
from content.practice.solver import MOST_STATES, solve
from content.seed.contents import COURSES
from content.seed.writing import Practice
from content.seeding.practices import scenario_of
from elearning.start import places
from tests.bench.figures import Figures


def measure(figures: Figures, folder: Path) -> None:
    """Load everything into an empty database, then again; then solve every practice in every variant."""
    environment = places.child_environment(
        ESCALE_VAR=str(folder / "empty"), DJANGO_SETTINGS_MODULE="elearning.settings.dev"
    )
    (folder / "empty").mkdir()
    for command in (["migrate"], ["createcachetable"], ["collectstatic", "--no-input"]):
        _manage(environment, *command)
    figures.add(
        "all starter content into an empty database", _manage(environment, "load_initial_content"), "s", most=60
    )
    figures.add("all starter content again, no change", _manage(environment, "load_initial_content"), "s", most=10)
    hardest, visited = _solve_all()
    figures.add("the way through the hardest practice", hardest, "s", most=2)
    figures.add("states it looks at, of the most allowed", 100 * visited / MOST_STATES, "%", most=10)


def _manage(environment: dict[str, str], *command: str) -> float:
    started = time.monotonic()
    subprocess.run(
        [str(places.PYTHON), "manage.py", *command],
        cwd=places.ROOT,
        env=os.environ | environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.monotonic() - started


def _solve_all() -> tuple[float, int]:
    """Return the longest time to solve one variant, and the most states that one needed."""
    longest, most = 0.0, 0
    for course in COURSES:
        for module in course.modules:
            for step in (step for step in module.steps if isinstance(step, Practice)):
                scenario = scenario_of(step, "fr")
                for variant in range(len(scenario["variants"]) + 1):
                    started = time.perf_counter()
                    most = max(most, solve(game(scenario, variant)).visited)
                    longest = max(longest, time.perf_counter() - started)
    return longest, most
