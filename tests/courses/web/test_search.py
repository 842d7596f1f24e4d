"""Modules are found by the words people use, in the language of the page."""

import pytest

from tests.factories import pages


@pytest.fixture
def module(db):
    return pages.a_module(pages.a_course(), title="Répondre à un e-mail")


def found(client, words, path="/chercher"):
    return client.get(path, {"q": words}).content.decode()


@pytest.mark.usefixtures("module")
class TestSearch:
    @pytest.mark.parametrize(
        "words", ["email", "e-mail", "E-MAIL", "e mail", "mél", "mel", "courriel", "répondre", "repondre", "RÉPOND"]
    )
    def test_finds_a_module_by_any_of_its_names_with_and_without_accents(self, client, words):
        assert "Répondre à un e-mail" in found(client, words)

    def test_answers_in_the_language_of_its_path(self, client):
        body = found(client, "reply", "/en/search")

        assert 'lang="en"' in body
        assert "Répondre" not in body

    @pytest.mark.parametrize("words", ["", "   ", "xyzzy", '"', "*", "\x00", "a" * 5000, "<script>alert(1)</script>"])
    def test_offers_the_courses_when_it_finds_nothing(self, client, words):
        response = client.get("/chercher", {"q": words})

        assert response.status_code == 200
        assert "Répondre" not in response.content.decode()
        assert "E-mail</a>" in response.content.decode()
        assert "<script>alert" not in response.content.decode()

    def test_asks_for_patience_after_thirty_searches_in_a_minute(self, client, time_machine):
        time_machine.move_to("2026-03-09 09:00:10+00:00", tick=False)

        statuses = [client.get("/chercher", {"q": "mail"}).status_code for _ in range(31)]

        assert statuses == [200] * 30 + [429]

    def test_keeps_no_copy_of_what_was_searched(self, client):
        assert client.get("/chercher", {"q": "dettes"})["Cache-Control"] == "no-store"
