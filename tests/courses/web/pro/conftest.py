"""A social worker, and a browser in which they are signed in."""

import pytest

from tests.factories import people


@pytest.fixture
def worker():
    return people.a_social_worker(language="en")


@pytest.fixture
def desk(worker):
    return people.signed_in(worker)
