"""What the directory of places costs: a national file into an empty database, then again, then a search."""

from tests.bench import records
from tests.bench.figures import Figures

PLACES = 20_000
"""As many as the national inventory holds, and some more."""


def measure(figures: Figures, environment: dict[str, str], *, on: str) -> None:
    """Import and search in a process of its own, so that its memory is that of an import."""
    done = records.run("tests.bench.places_work", str(PLACES), environment=environment)
    figures.add(f"{PLACES:,} places into an empty directory, {on}", done["first"], "s", most=60)
    figures.add(f"the same file again, no change, {on}", done["again"], "s", most=60)
    figures.add(f"memory of these imports, {on}", done["memory"], "MB", most=300)
    figures.add(f"three places near a town, {on}", done["search"] * 1000, "ms", most=300)
