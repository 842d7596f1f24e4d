from collections.abc import Iterator
from datetime import timedelta

import pytest

from elearning.jobs import registry
from tests.elearning.jobs import handlers

KINDS = ("note", "stumble", "refuse", "note_and_add", "make_group")


@pytest.fixture(autouse=True)
def did() -> Iterator[list[dict[str, object]]]:
    """What the handlers of `handlers.py` did in this test; they are registered as "test.<name>"."""
    for name in KINDS:
        registry.register(f"test.{name}", f"tests.elearning.jobs.handlers.{name}")
    registry.register("test.slow", "tests.elearning.jobs.handlers.note", lease=timedelta(minutes=5))
    handlers.did.clear()
    yield handlers.did
    for name in (*KINDS, "slow"):
        registry._handlers.pop(f"test.{name}")
