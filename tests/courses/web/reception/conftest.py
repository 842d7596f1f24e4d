"""A desk, and learners of its point and of another."""

from datetime import timedelta

import pytest
from django.utils import timezone

from courses.flows.create_learner import create_learner
from courses.network import services as network
from tests.factories import people
from tests.factories.network import a_point


@pytest.fixture
def point():
    return a_point("Maison du Pont")


@pytest.fixture
def staff(point):
    person = people.a_reception(language="en")
    network.join_point(user=person, point=point, now=timezone.now() - timedelta(days=1))
    return person


@pytest.fixture
def desk(staff):
    return people.signed_in(staff)


@pytest.fixture
def french_desk(point):
    """A desk that reads the content, which is French in these tests."""
    person = people.a_reception(language="fr")
    network.join_point(user=person, point=point, now=timezone.now() - timedelta(days=1))
    return people.signed_in(person)


@pytest.fixture
def meet(point):
    """Make a learner with a card; of the desk's own point unless another is named."""

    def make(first_name, at=None):
        now = timezone.now() - timedelta(hours=1)
        return create_learner(first_name=first_name, language="fr", point=at or point, by=None, now=now)

    return make


@pytest.fixture
def elsewhere(meet):
    return meet("Amina", at=a_point("Another place"))
