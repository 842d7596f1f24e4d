"""A small site, loaded as an installation loads it, with documents of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction
from django.test import override_settings
from pytest_django.plugin import DjangoDbBlocker

from content.pages.module import ModulePage
from content.seeding.load import Contents, load
from content.seeding.records import Report
from tests.factories import starter


@pytest.fixture(scope="module")
def media_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures of one file of tests are: they are loaded once, as the rows that name them."""
    return tmp_path_factory.mktemp("media")


@pytest.fixture(autouse=True)
def published_dir(settings, tmp_path, media_root):
    """Documents of one test are not seen by the next."""
    settings.PUBLISHED_DIR = tmp_path / "published"
    settings.MEDIA_ROOT = media_root
    return settings.PUBLISHED_DIR


@pytest.fixture(scope="module")
def contents() -> Contents:
    """What `site` is made of; a file of tests may put something else here."""
    return starter.contents()


@pytest.fixture(scope="module")
def loaded(
    contents: Contents, media_root: Path, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[Report]:
    """Load once for a whole file, in a transaction around those of its tests: a load takes a second."""
    around = transaction.atomic()
    with django_db_blocker.unblock(), override_settings(MEDIA_ROOT=media_root):
        around.__enter__()
        report = load(contents)
    yield report
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


@pytest.fixture
def site(loaded: Report, db: None) -> Report:
    """The small starter content, in both languages, as it was loaded; what a load of it said."""
    return loaded


@pytest.fixture
def module(site):
    return ModulePage.objects.get(locale__language_code="fr")


@pytest.fixture
def english(site):
    return ModulePage.objects.get(locale__language_code="en")
