"""The page that a phone keeps is the same for everybody, holds the live grid and nobody, and its worker names it."""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from courses.diagnosis.selectors import newest_seal
from courses.web.pro import without_internet
from elearning import shell
from tests.factories import people
from tests.factories.grids import publish_grid

pytestmark = pytest.mark.django_db
PAGE, WORKER = "/pro/diagnostic/sans-internet/", "/pro/sw.js"


@pytest.fixture
def grid():
    return publish_grid()


def worker_at(first_name: str) -> Client:
    worker = people.a_social_worker()
    worker.first_name = first_name
    worker.save()
    return people.signed_in(worker)


def told(response) -> dict:
    return json.loads(re.search(r"serve\((.*)\);", response.content.decode())[1])


def data_of(response) -> dict:
    return json.loads(re.search(r"data-diagnosis>(.*?)</script>", response.content.decode())[1])


class TestPage:
    def test_is_the_same_bytes_for_everybody_and_names_nobody(self, grid):
        first, second = worker_at("Pelargonium").get(PAGE), worker_at("Sol").get(PAGE)

        assert first.content == second.content
        assert b"Pelargonium" not in first.content
        assert b"csrf" not in first.content
        assert "sessionid" not in first.cookies

    def test_holds_the_live_grid_and_the_key_that_seals(self, grid):
        data = data_of(worker_at("Sol").get(PAGE))

        assert data["grid"]["key"] == grid.key
        assert [question["key"] for question in data["grid"]["questions"]] == [q.key for q in grid.questions]
        assert (data["seal"]["version"], data["seal"]["public"]) == newest_seal()

    def test_comes_in_each_language_and_in_no_other(self, grid):
        client = worker_at("Sol")

        assert client.get(f"{PAGE}en/")["Content-Language"] == "en"
        assert client.get(f"{PAGE}fr/").content == client.get(PAGE).content
        assert client.get(f"{PAGE}xx/").status_code == 404

    def test_is_shown_to_who_does_diagnoses(self, grid):
        assert Client().get(PAGE).status_code == 302
        assert people.signed_in(people.a_learner("Amina")).get(PAGE).status_code == 403

    def test_says_so_where_no_grid_is_published(self):
        assert worker_at("Sol").get(PAGE).status_code == 503
        assert Client().get(WORKER).status_code == 503

    def test_takes_no_form(self, grid):
        assert worker_at("Sol").post(PAGE).status_code == 405

    def test_is_offered_where_a_diagnosis_begins(self, grid):
        assert PAGE in worker_at("Sol").get("/pro/diagnostic/").content.decode()


class TestWorker:
    def test_is_asked_for_again_at_each_visit_and_costs_nothing_then(self, grid):
        first = Client().get(WORKER)
        again = Client().get(WORKER, headers={"If-None-Match": first["ETag"]})

        assert (first["Cache-Control"], first["Content-Type"].split(";")[0]) == ("no-cache", "text/javascript")
        assert (again.status_code, again.content) == (304, b"")
        assert not first.cookies

    def test_names_each_file_and_page_with_the_hash_of_its_bytes(self, grid):
        data, client = told(Client().get(WORKER)), worker_at("Sol")

        for address, sha256 in data["files"]:
            file = finders.find(address.removeprefix("/static/"))
            assert hashlib.sha256(Path(file).read_bytes()).hexdigest() == sha256, address
        assert set(data["pages"]) == {"fr", "en"}
        for address, sha256 in data["pages"].values():
            assert hashlib.sha256(client.get(address).content).hexdigest() == sha256

    def test_is_a_new_version_with_a_new_grid(self, grid, monkeypatch):
        before = told(Client().get(WORKER))["build"]
        changed = replace(grid, key="f" * 16)
        monkeypatch.setattr(without_internet.content, "get_grid", lambda _language: changed)

        assert told(Client().get(WORKER))["build"] != before

    def test_keeps_every_script_that_a_kept_script_imports(self):
        for name in (*shell.DIAGNOSIS, shell.DIAGNOSIS_WORKER):
            if not name.endswith(".js"):
                continue
            source = Path(finders.find(name)).read_text(encoding="utf-8")
            folder = Path(name).parent
            for imported in re.findall(r'(?:from|import\() ?"(\.[^"]+)"', source):
                path = Path(finders.find(str(folder / imported).replace("diagnosis/../", ""))).as_posix()
                assert any(path.endswith(kept) for kept in shell.DIAGNOSIS), f"{name} imports {imported}"

    def test_is_a_switch_that_listens_to_no_fetch_when_the_app_is_off(self, grid, settings):
        settings.OFFLINE_APP = False

        worker = Client().get(WORKER).content.decode()

        assert "fetch" not in worker
        assert "indexedDB" not in worker
