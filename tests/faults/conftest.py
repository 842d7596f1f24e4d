"""Servers that a test may kill, starve and cut off."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.sites import ENGINES, Site, Templates


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Templates]:
    made = Templates(tmp_path_factory.mktemp("templates"))
    yield made
    made.close()


@pytest.fixture
def new_site(templates: Templates, tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """Make servers that are not started; one that still runs at the end is killed.

    folder: where its var is. options: those of `Site`; `parameters` is added to the address of its database.
    """
    sites: list[Site] = []
    with ExitStack() as databases:

        def make(engine: str, *, folder: Path | None = None, parameters: str = "", **options: str) -> Site:
            folder = folder or tmp_path / "var"
            address = databases.enter_context(templates.copy(engine, folder))
            sites.append(Site(folder, address + parameters, **options))
            return sites[-1]

        yield make
        for site in sites:
            if site.process is not None and site.process.poll() is None:
                site.kill()


@pytest.fixture(params=ENGINES)
def site(request: pytest.FixtureRequest, new_site: Callable[..., Site]) -> Site:
    """A server that is not started, on each kind of database that this run has."""
    return new_site(request.param)
