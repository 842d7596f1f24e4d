"""The editor's search takes whatever is typed."""

import pytest
from django.urls import reverse

from content.pages.home import HomePage
from content.seeding import rights
from content.snippets.glossary import GlossaryWord
from tests.factories import pages, people


@pytest.mark.django_db
class TestSearch:
    @pytest.mark.parametrize("typed", ['"', '""', "'", "*", "a AND (", "NEAR(", "e-mail", "-", "\\", "%", "{title}:x"])
    def test_never_breaks(self, typed):
        course = pages.a_course()
        rights.grant(HomePage.objects.all())
        client = people.signed_in(people.a_moderator())
        GlossaryWord.objects.create(key="mail", word="mail", meaning="Un message.", locale=course.locale)

        for name in ("wagtailsnippets_content_glossaryword:list", "wagtailadmin_pages:search", "wagtailimages:index"):
            assert client.get(reverse(name), {"q": typed}).status_code == 200
