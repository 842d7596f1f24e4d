"""A draft as on a phone, before anybody else sees it."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from elearning.common import documents
from tests.factories import people


def _preview(module, mode="", **options):
    module.goal = "Un but en cours."
    module.save_revision()
    client = people.signed_in(people.a_trainer())
    url = reverse("wagtailadmin_pages:view_draft", args=[module.pk])
    return client.get(url, {"mode": mode}, **options)


class TestPreview:
    def test_shows_the_draft_on_the_real_template_and_stores_nothing(self, module):
        Client().get(module.url)
        stored = documents.find(module.url).etag

        response = _preview(module)

        html = response.content.decode()
        assert "Un but en cours." in html
        assert f'data-step="{module.steps[0].id}"' in html
        assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
        assert documents.find(module.url).etag == stored

    def test_says_what_to_read_again(self, module):
        module.steps[0].value["heading"] = "un deux trois quatre cinq six sept huit neuf dix onze douze treize"

        response = _preview(module, mode="hints")

        assert response.status_code == 200
        assert "onze douze treize" in response.content.decode()

    @pytest.mark.parametrize("mode", ["play", "solution"])
    def test_opens_on_a_practice_and_stores_nothing_of_it(self, module, mode):
        html = _preview(module, mode=f"{mode}-0").content.decode()

        assert f'data-practice-place="0" data-practice-mode="{mode}" data-module=' in html
        assert "data-practice-place" not in Client().get(module.url).content.decode()

    @pytest.mark.parametrize("mode", ["play-x", "play-", "solution-99", "nothing"])
    def test_answers_a_made_up_mode_with_the_draft(self, module, mode):
        assert _preview(module, mode=mode).status_code == 200

    def test_is_not_shown_for_a_made_up_link(self, db):
        assert Client().get("/apercu/abc:def/").status_code == 404


class TestPreviewOnTwoHosts:
    @pytest.fixture(autouse=True)
    def two_hosts(self, settings):
        settings.STAFF_URL = "http://localhost"

    @pytest.fixture
    def path(self, module, settings):
        """Where the learner host shows the draft."""
        link = _preview(module, headers={"host": "localhost"})["Location"]
        assert link.startswith(f"{settings.BASE_URL}/apercu/")
        return link.removeprefix(settings.BASE_URL)

    @pytest.fixture
    def learner_host(self, settings):
        return Client(headers={"host": settings.BASE_URL.removeprefix("http://")})

    def test_opens_on_the_learners_host_and_leaves_nothing(self, path, learner_host):
        shown = learner_host.get(path)

        assert "Un but en cours." in shown.content.decode()
        assert "frame-ancestors 'self' http://localhost" in shown["Content-Security-Policy"]
        assert shown["Cache-Control"] == "no-store"
        assert not shown.cookies

    def test_closes_after_a_minute(self, path, learner_host):
        with time_machine.travel(timezone.now() + timedelta(seconds=61)):
            assert learner_host.get(path).status_code == 404
