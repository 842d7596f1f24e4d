"""The track of social workers: read after signing in, and nowhere among what learners see."""

from dataclasses import replace
from urllib.parse import unquote

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from content import api
from content.outlines import Track
from content.pages import rendering
from content.pages.module import ModulePage
from content.pages.track import TrackPage
from content.pages.versions import PublishedVersion
from content.seed.contents import CASES
from content.seed.writing import Screen, Text
from content.seeding.load import load
from elearning.common import documents
from tests.factories import people, starter

# Nineteen words: too many for a learner.
LONG = "Vous demandez à la personne ce qui presse le plus pour elle, puis vous regardez ensemble ce qui bloque."


@pytest.fixture(scope="module")
def contents():
    return starter.contents(courses=(starter.a_pro_course(starter.MODULE),), badges=())


class TestAModuleForSocialWorkers:
    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_is_read_by_who_signed_in_and_kept_by_nobody(self, site, language):
        address = ModulePage.objects.get(locale__language_code=language).url
        client = people.signed_in(people.a_social_worker())

        answer = client.get(address)

        assert answer.status_code == 200
        assert "no-store" in answer["Cache-Control"]
        assert b'<meta name="robots" content="noindex">' in answer.content
        assert f'<html lang="{language}"'.encode() in answer.content
        assert documents.find(address) is None

    def test_sends_a_stranger_to_the_staffs_door(self, module):
        answer = Client().get(module.url)

        assert answer.status_code == 302
        assert unquote(answer["Location"]) == f"/accounts/login/?next={module.url}"

    def test_is_not_for_learners(self, module):
        assert people.signed_in(people.a_learner()).get(module.url).status_code == 403

    def test_keeps_the_version_that_somebody_was_shown(self, module):
        PublishedVersion.objects.all().delete()

        people.signed_in(people.a_social_worker()).get(module.url)

        assert PublishedVersion.objects.filter(key=module.version_key).exists()

    def test_may_have_sentences_that_a_learner_would_find_too_long(self, module):
        step = Screen("long", starter.same("Demander"), (Text(starter.T(LONG, LONG)),))
        longer = starter.a_pro_course(replace(starter.MODULE, steps=(*starter.STEPS, step)))

        report = load(starter.contents(courses=(longer,), badges=()))

        assert report.summary()["updated"] >= 2

    def test_may_have_an_interview(self, site):
        longer = starter.a_pro_course(replace(starter.MODULE, steps=(*starter.STEPS, CASES[0].talk)))

        report = load(starter.contents(courses=(longer,), badges=()))

        assert report.summary()["updated"] >= 2


class TestTheLearnersSide:
    def test_lists_none_of_it(self, module):
        assert api.course_outlines("fr") == ()
        assert [course.key for course in api.course_outlines("fr", Track.PRO)] == ["pro"]
        assert module.title.encode() not in Client().get("/").content
        assert b"/pro/" not in Client().get("/sitemap.xml").content
        assert module not in list(rendering.live_pages())

    def test_finds_none_of_it(self, module):
        assert api.find_modules("mail", "fr") == []

    def test_leads_a_permanent_link_to_it_and_its_own_door(self, module):
        assert api.module_url(module.translation_key, "fr") == module.url


class TestTheTrack:
    def test_stands_at_one_address_only(self, site):
        track = TrackPage.objects.get(locale__language_code="fr", audience=Track.PRO)
        track.slug = "elsewhere"

        with pytest.raises(ValidationError, match="pro"):
            track.full_clean()

    def test_leads_to_the_space_of_social_workers(self, site):
        client = people.signed_in(people.a_social_worker())

        assert client.get("/pro/").status_code == 200
        assert client.get("/en/pro/")["Location"] == "/pro/"
