"""A small site, loaded as an installation loads it, with documents of its own."""

import pytest

from content.pages.module import ModulePage
from content.seeding.load import load
from tests.factories import starter


@pytest.fixture(autouse=True)
def published_dir(settings, tmp_path):
    """Documents of one test are not seen by the next."""
    settings.PUBLISHED_DIR = tmp_path / "published"
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.PUBLISHED_DIR


@pytest.fixture
def site(db):
    """The small starter content, in both languages."""
    return load(starter.contents())


@pytest.fixture
def module(site):
    return ModulePage.objects.get(locale__language_code="fr")


@pytest.fixture
def english(site):
    return ModulePage.objects.get(locale__language_code="en")
