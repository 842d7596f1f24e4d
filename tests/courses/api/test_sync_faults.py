"""A database that is locked or full is a pause: everything is kept on the phone and counts at the next try."""

import json
from pathlib import Path

import pytest
from django.db import InternalError, OperationalError, connection
from django.test import Client

from content.pages.versions import from_data
from courses.progress.models import Event, ModuleProgress
from tests.factories.events import CHOICE, RIGHT, a_batch, everything, published, send
from tests.factories.pages import version_of
from tests.factories.people import signed_in

pytestmark = pytest.mark.django_db
VECTORS = Path(__file__).parents[2] / "vectors"


FAULTS = [OperationalError("database is locked"), InternalError("cannot execute INSERT in a read-only transaction")]


def failing(words, fault):
    """Break every statement that has these words, as a locked or full disk does, or a database that may only read."""

    def wrapper(execute, sql, params, many, context):
        if words in sql:
            raise fault
        return execute(sql, params, many, context)

    return connection.execute_wrapper(wrapper)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
class TestLockedDatabase:
    @pytest.mark.parametrize(
        "where",
        ['INSERT INTO "courses_event"', '"courses_moduleprogress"', '"courses_phonecounter"', '"accounts_appendkey"'],
    )
    def test_keeps_nothing_and_says_when_to_come_back(self, append, version, where, fault):
        batch = a_batch(everything(version))

        with failing(where, fault):
            response = send(append, batch)

        assert response.status_code == 503
        assert int(response["Retry-After"]) > 0
        assert (Event.objects.count(), ModuleProgress.objects.count()) == (0, 0)
        assert len(send(append, batch).json()["acked"]) == 6

    def test_still_explains_an_answer_without_a_script(self, amina, module, fault):
        form = {"version": version_of(module).key, "chosen": RIGHT}
        client = signed_in(amina.learner)
        url = f"/m/{module.translation_key}/{CHOICE}/answer/"

        with failing('INSERT INTO "courses_event"', fault):
            response = client.post(url, form, headers={"Sec-Fetch-Site": "same-origin"})

        assert "It has an @ sign." in response.content.decode()
        assert "data-kept" not in response.content.decode().split("<main")[1].split("</main>")[0]
        assert Event.objects.count() == 0


class TestLostAnswers:
    def test_count_once_when_only_the_response_was_lost(self, append, version):
        for start in range(1, 40):
            batch = a_batch(everything(version, start=6 * start)[: start % 6 + 1])
            send(append, batch)
            if start % 3 == 0:
                assert not send(append, batch).json()["acked"]

        tries = sum(step[2] for step in ModuleProgress.objects.get().steps.values())
        assert tries == Event.objects.filter(kind="answer").count()


class TestOldPhones:
    @pytest.mark.parametrize("file", sorted(VECTORS.glob("events_v*.json")), ids=lambda file: file.stem)
    def test_are_understood_for_ever(self, append, file):
        kept = json.loads(file.read_text(encoding="utf-8"))
        published(from_data(kept["version"]))

        answer = send(append, kept["batch"], client=Client()).json()

        assert sorted(answer["acked"]) == sorted(kept["acked"])
        assert {one["id"]: one["why"] for one in answer["held"]} == kept["held"]
        assert ModuleProgress.objects.get().finished_at
