"""Probes say whether the process lives and whether it can work."""

import pytest
from django.core.cache import cache
from django.db import connection

from elearning import health


@pytest.fixture(autouse=True)
def _forget():
    health._migrations.cache_clear()
    yield
    health._migrations.cache_clear()


@pytest.mark.django_db
class TestHealth:
    def test_is_alive_without_asking_the_database(self, client, django_assert_num_queries):
        with django_assert_num_queries(0):
            answer = client.get("/healthz/live")

        assert answer.status_code == 200
        assert "no-store" in answer["Cache-Control"]

    def test_is_ready_with_database_cache_and_tables(self, client):
        answer = client.get("/healthz/ready")

        assert (answer.status_code, answer.json()) == (200, {"database": True, "cache": True, "migrations": True})

    def test_is_not_ready_when_a_migration_is_missing(self, client):
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE app = 'jobs'")

        answer = client.get("/healthz/ready")

        assert (answer.status_code, answer.json()["migrations"]) == (503, False)

    def test_is_not_ready_when_the_cache_forgets(self, client, settings):
        settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

        answer = client.get("/healthz/ready")

        assert (answer.status_code, answer.json()["cache"]) == (503, False)
        cache.clear()

    def test_takes_no_other_method(self, client):
        assert client.post("/healthz/live").status_code == 405
