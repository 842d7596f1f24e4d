import pytest
from django.test import Client

from content.pages.module import ModulePage
from content.seeding.load import load
from tests.factories import people, starter

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def published_dir(settings, tmp_path):
    settings.PUBLISHED_DIR = tmp_path / "published"


class TestTheSpaceOfSocialWorkers:
    def test_is_where_they_come_after_signing_in(self):
        client = people.signed_in(people.a_social_worker())

        assert client.get("/accounts/after-login/")["Location"] == "/pro/"

    def test_lists_the_modules_of_their_training(self):
        load(starter.contents(courses=(starter.a_pro_course(starter.MODULE),), badges=()))
        module = ModulePage.objects.get(locale__language_code="fr")

        page = people.signed_in(people.a_social_worker(language="fr")).get("/pro/")

        assert f'href="{module.url}"' in page.content.decode()
        assert page["Cache-Control"] == "no-store"

    def test_says_so_while_there_is_no_module(self):
        page = people.signed_in(people.a_social_worker(language="en")).get("/pro/")

        assert "There is no module yet." in page.content.decode()

    def test_asks_for_nothing_but_few_queries(self, django_assert_max_num_queries):
        client = people.signed_in(people.a_social_worker())
        client.get("/pro/")

        with django_assert_max_num_queries(8):
            client.get("/pro/")

    def test_is_not_for_everybody(self):
        assert Client().get("/pro/")["Location"].startswith("/accounts/login/")
        assert people.signed_in(people.a_learner()).get("/pro/").status_code == 403
