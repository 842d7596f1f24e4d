import pytest

from tests.factories import events, pages, people


@pytest.fixture
def amina(db):
    """A learner with her card."""
    return people.a_learner_with_card("Amina")


@pytest.fixture
def append(amina):
    """The append key of Amina's card as her phone derives it."""
    return events.append_of(amina.issued)


@pytest.fixture
def version(db):
    """A published module with one step of each kind; its page is gone."""
    return events.a_published_version()


@pytest.fixture
def module(db):
    """A live module with one step of each kind."""
    return pages.a_module(pages.a_course())
