import gzip
import hashlib
import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from courses.web import offline
from elearning import shell

pytestmark = pytest.mark.django_db


@pytest.fixture
def worker():
    return Client().get("/sw.js")


def told(worker):
    """Return what the worker is told: build, files, pages."""
    return json.loads(re.search(r"serve\((.*)\);", worker.content.decode())[1])


class TestWorker:
    def test_is_asked_for_again_at_each_visit_and_costs_nothing_then(self, worker):
        again = Client().get("/sw.js", headers={"If-None-Match": worker["ETag"]})

        assert worker["Cache-Control"] == "no-cache"
        assert worker["Content-Type"].startswith("text/javascript")
        assert (again.status_code, again.content) == (304, b"")

    def test_sets_no_cookie_and_asks_the_database_nothing(self, django_assert_num_queries):
        Client().get("/sw.js")

        with django_assert_num_queries(0):
            response = Client().get("/sw.js")

        assert not response.cookies

    def test_names_each_file_with_the_hash_of_its_bytes(self, worker):
        for address, sha256 in told(worker)["files"]:
            file = finders.find(address.removeprefix("/static/"))
            assert hashlib.sha256(Path(file).read_bytes()).hexdigest() == sha256, address

    def test_names_the_page_of_every_language_with_its_hash(self, worker):
        pages = told(worker)["pages"]

        assert set(pages) == {"fr", "en"}
        for address, sha256 in pages.values():
            assert hashlib.sha256(Client().get(address).content).hexdigest() == sha256

    def test_keeps_what_sends_the_answers(self):
        assert {"js/lib/outbox.js", "js/lib/keep.js", "js/main.js"} <= set(shell.NAMES)

    def test_keeps_every_script_that_a_kept_script_imports(self):
        for name in (*shell.NAMES, shell.WORKER):
            if not name.endswith(".js"):
                continue
            source = Path(finders.find(name)).read_text(encoding="utf-8")
            for imported in re.findall(r'(?:from|import\() ?"(\.[^"]+)"', source):
                folder = name.rpartition("/")[0].split("/")
                for part in imported.split("/"):
                    folder = folder[:-1] if part == ".." else folder if part == "." else [*folder, part]
                assert "/".join(folder) in shell.NAMES, f"{name} imports {imported}"


class TestKillSwitch:
    def test_listens_to_no_fetch_and_touches_no_answer(self, settings):
        settings.OFFLINE_APP = False

        worker = Client().get("/sw.js").content.decode()

        assert "fetch" not in worker
        assert "indexedDB" not in worker


class TestAppPage:
    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_is_the_same_bytes_for_everybody(self, language):
        visitors = [Client(headers={"Accept-Language": code}) for code in ("fr", "en", "ar")]
        pages = {visitor.get(f"/app/{language}/").content for visitor in visitors}

        assert len(pages) == 1
        assert f'lang="{language}"'.encode() in pages.pop()

    def test_does_not_exist_in_a_language_that_the_site_has_not(self):
        assert Client().get("/app/xx/").status_code == 404

    def test_may_be_kept_and_sets_no_cookie(self):
        response = Client().get("/app/fr/")

        assert response["Cache-Control"].startswith("public")
        assert not response.cookies
        assert b"csrf" not in response.content


class TestManifest:
    def test_puts_a_neutral_name_on_the_home_screen(self):
        manifest = Client().get("/manifest.webmanifest").json()

        assert (manifest["name"], manifest["short_name"]) == ("Escale", "Escale")
        assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
        assert all(finders.find(icon["src"].removeprefix("/static/")) for icon in manifest["icons"])


class TestWeight:
    def test_is_less_than_seventy_five_kilobytes_with_what_comes_around(self):
        assert 40_000 < shell.weight() < 75_000

    def test_holds_the_page_in_every_language(self):
        pages = [len(gzip.compress(offline.page_of(code))) for code in ("fr", "en")]

        assert max(pages) < shell.WORKER_AND_PAGE
