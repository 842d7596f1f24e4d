"""A page as the bytes that everybody gets."""

import pytest
from django.test import Client

from content.pages import rendering, stamp
from content.pages.module import ModulePage
from content.pages.versions import PublishedVersion
from elearning.common import documents
from tests.factories import pages

URL = "/parcours/email/"


@pytest.fixture
def course(db):
    return pages.a_course()


@pytest.fixture
def module(course):
    return pages.a_module(course)


@pytest.mark.django_db
class TestDocument:
    def test_is_the_same_bytes_and_headers_the_first_time_and_later(self, module):
        first, later = (Client().get(module.url, headers={"accept-encoding": "br"}) for _ in range(2))

        assert first.status_code == later.status_code == 200
        assert first.content == later.content
        volatile = {"X-Request-ID"}
        assert {k: v for k, v in first.items() if k not in volatile} == {
            k: v for k, v in later.items() if k not in volatile
        }

    def test_sets_no_cookie_and_varies_on_the_encoding_alone(self, module):
        for _ in range(2):
            response = Client().get(module.url)

            assert not response.cookies
            assert response["Vary"] == "Accept-Encoding"
            assert response["Cache-Control"] == documents.CACHE_CONTROL

    def test_costs_no_query_once_it_is_there(self, module, django_assert_num_queries):
        client = Client()
        client.get(module.url)

        with django_assert_num_queries(0):
            client.get(module.url)

    def test_is_not_told_by_who_asked_first(self, module):
        curious = Client(headers={"accept-language": "en", "host": "localhost", "user-agent": "canary-agent"})
        curious.cookies["lang"] = "en"
        curious.cookies["sid"] = "canary-cookie"

        curious.get(module.url)

        kept = documents.find(module.url).bodies[""]
        assert b"canary" not in kept
        assert b'lang="fr"' in kept

    def test_is_not_stored_for_an_address_with_a_query(self, module):
        response = Client().get(module.url + "?utm=x")

        assert response.status_code == 200
        assert documents.find(module.url) is None

    def test_carries_the_module_its_version_and_its_steps(self, module):
        html = Client().get(module.url).content.decode()

        assert f'data-module="{module.translation_key}"' in html
        assert f'data-version="{module.version_key}"' in html
        assert all(f'data-step="{step.id}"' in html for step in module.steps)

    def test_never_names_a_version_that_was_not_kept(self, module):
        PublishedVersion.objects.all().delete()

        html = Client().get(module.url).content.decode()

        assert f'data-version="{PublishedVersion.objects.get().key}"' in html

    def test_answers_posting_with_405(self, module):
        assert Client().post(module.url).status_code == 405

    def test_of_a_track_leads_home(self, course):
        response = Client().get("/parcours/")

        assert (response.status_code, response["Location"]) == (301, "/")

    def test_of_a_hidden_page_is_never_kept(self, module):
        module.view_restrictions.create(restriction_type="login")

        Client().get(module.url)

        assert documents.find(module.url) is None


@pytest.mark.django_db
class TestChange:
    def test_of_a_page_forgets_the_documents(self, module, django_capture_on_commit_callbacks):
        Client().get(module.url)

        with django_capture_on_commit_callbacks(execute=True):
            module.goal = "Un autre but."
            module.save_revision().publish()

        assert documents.find(module.url) is None
        assert "Un autre but." in Client().get(module.url).content.decode()

    def test_of_a_draft_keeps_them(self, module, django_capture_on_commit_callbacks):
        Client().get(module.url)

        with django_capture_on_commit_callbacks(execute=True):
            module.goal = "Un brouillon."
            module.save_revision()

        assert documents.find(module.url) is not None

    @pytest.mark.parametrize("act", ["unpublish", "delete", "slug", "move"])
    def test_that_takes_the_address_away_removes_the_document(self, module, act, django_capture_on_commit_callbacks):
        url = module.url
        Client().get(url)
        other = pages.a_course("agenda", title="Agenda")

        with django_capture_on_commit_callbacks(execute=True):
            if act == "unpublish":
                module.unpublish()
            elif act == "delete":
                module.delete()
            elif act == "slug":
                module.slug = "autre"
                module.save_revision().publish()
            else:
                module.move(other, "last-child")

        assert documents.find(url) is None
        assert Client().get(url).status_code == 404

    def test_writes_one_job_for_a_run_of_changes(self, module):
        from elearning.jobs.models import Job

        for goal in ("Un.", "Deux.", "Trois."):
            module.goal = goal
            module.save_revision().publish()

        assert Job.objects.filter(kind="content.write_documents").count() == 1

    def test_while_a_document_is_made_keeps_it_from_being_stored(self, module, monkeypatch):
        made = rendering.render

        def change_meanwhile(page):
            body = made(page)
            stamp.touch()
            return body

        monkeypatch.setattr(rendering, "render", change_meanwhile)

        assert rendering.store(module) is None
        assert documents.find(module.url) is None


@pytest.mark.django_db
class TestStoreAll:
    def test_writes_every_live_page_and_removes_the_others(self, module):
        documents.write("/gone/", b"old")

        assert rendering.store_all() == 3
        assert documents.paths() == {"/", URL, module.url}

    def test_keeps_the_weight_where_outlines_tell_it(self, module):
        rendering.store_all()

        module = ModulePage.objects.get()
        assert module.weight == len(documents.find(module.url).bodies["br"])
        assert 1000 < module.weight <= 14 * 1024

    def test_of_another_build_begins_anew(self, module):
        rendering.store_all()

        assert documents.begin_build("another")
        assert documents.paths() == set()
        assert rendering.store(module) is None
