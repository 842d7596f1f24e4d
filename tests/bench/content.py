"""What the starter content costs: to load, to load again, and to find the way through its hardest practice."""

import subprocess
import time

from content.practice.kinds import game
from content.practice.solver import MOST_STATES, solve
from content.seed.contents import COURSES
from content.seed.writing import Practice
from content.seeding.practices import scenario_of
from elearning.start import places
from tests.bench.figures import Figures


def measure(figures: Figures, environment: dict[str, str], *, on: str) -> None:
    """Load everything into an empty database, then again; then solve every practice in every variant."""
    for command in (["migrate"], ["createcachetable"]):
        _manage(environment, *command)
    loaded, again = (_manage(environment, "load_initial_content") for _time in range(2))
    figures.add(f"all starter content into an empty database, {on}", loaded, "s", most=60)
    figures.add(f"all starter content again, no change, {on}", again, "s", most=10)
    hardest, visited = _solve_all()
    figures.add("the way through the hardest practice", hardest, "s", most=2)
    figures.add("states it looks at, of the most allowed", 100 * visited / MOST_STATES, "%", most=10)


def _manage(environment: dict[str, str], *command: str) -> float:
    started = time.monotonic()
    subprocess.run(
        [str(places.PYTHON), "manage.py", *command],
        cwd=places.ROOT,
        env=environment,
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
