"""The door of sealed diagnoses: who may knock, what is refused, and what is said."""

import json
import uuid
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.diagnosis.models import Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from elearning.accounts import keys
from elearning.accounts import people as accounts
from elearning.audit.models import Entry
from elearning.common.dates import to_milliseconds
from tests.courses.api.test_bad_input import CANARY, odd
from tests.courses.api.test_description import check
from tests.courses.api.test_strict_json import BAD
from tests.factories import people
from tests.factories.grids import keep_grid
from tests.factories.sealed import DOOR, KEY_DOOR, a_batch, a_form, a_phone, an_item, send

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def grid():
    return keep_grid()


@pytest.fixture
def phone(grid):
    return a_phone()


@pytest.fixture
def quick(phone, monkeypatch):
    """A phone that may send as fast as a test."""
    monkeypatch.setattr("courses.flows.receive_diagnoses.limits.hit", lambda **_told: True)
    return phone


def ask_key(client: Client, **headers: str):
    return client.post(KEY_DOOR, headers=headers)


class TestKey:
    @pytest.mark.parametrize("become", [people.a_social_worker, people.a_reception])
    def test_is_given_to_who_may_keep_a_diagnosis(self, become, grid):
        worker = become()

        answer = ask_key(people.signed_in(worker)).json()

        row = DiagnosisKey.objects.get()
        assert row.worker == worker
        assert answer["until"] == to_milliseconds(row.valid_until)
        assert row.valid_until - row.created_at == timedelta(days=90)
        assert keys.from_wire(answer["append"]) != bytes(row.hmac)
        assert Entry.objects.filter(action="diagnosis_key.issued", actor=worker.pk).count() == 1

    @pytest.mark.parametrize("become", [people.a_trainer, people.a_region, people.a_learner])
    def test_is_given_to_nobody_else(self, become):
        assert ask_key(people.signed_in(become())).status_code == 403
        assert not DiagnosisKey.objects.exists()

    def test_is_not_given_to_who_is_signed_out_nor_to_another_site(self):
        worker = people.signed_in(people.a_social_worker())

        assert ask_key(Client()).status_code == 401
        assert ask_key(worker, **{"Sec-Fetch-Site": "cross-site"}).status_code == 403
        assert ask_key(worker, Origin="https://other.example").status_code == 403
        assert worker.get(KEY_DOOR).status_code == 405

    def test_is_given_30_times_an_hour(self):
        worker = people.signed_in(people.a_social_worker())

        found = [ask_key(worker).status_code for _ in range(31)]

        assert found == [200] * 30 + [429]

    def test_sends_and_reads_nothing(self, phone):
        for path in ("/pro/diagnostic/", "/pro/diagnostic/suivis/", "/api/v1/me"):
            response = Client().get(path, headers={"Authorization": f"Append {phone.append}"})
            assert response.status_code in {302, 401}


class TestSending:
    def test_says_what_became_of_each(self, phone):
        known, new, bad = an_item(), an_item(n=2), an_item(key=99, n=3)
        send(phone, a_batch([known]))

        response = send(phone, a_batch([new, bad, known]))

        answer = response.json()
        assert (response.status_code, response["Cache-Control"]) == (200, "no-store")
        assert (answer["acked"], answer["dup"]) == ([new["id"]], [known["id"]])
        assert answer["held"] == [{"id": bad["id"], "why": "key"}]
        assert answer["next"] > 0
        assert not response.cookies

    def test_keeps_for_the_worker_of_the_key_whoever_is_signed_in(self, phone):
        other = people.signed_in(people.a_social_worker())

        other.post(DOOR, a_batch([an_item()]), "application/json", headers={"Authorization": f"Append {phone.append}"})

        assert Case.objects.get().worker_id == phone.key.worker_id

    @pytest.mark.parametrize(
        "shown",
        [
            "",
            "Append",
            "Append x",
            f"Append {'A' * 43}",
            "Bearer {append}",
            "append {append}",
            "Append {append} ",
            "{append}",
        ],
    )
    def test_refuses_a_key_that_is_forged_or_not_shown_as_it_should(self, phone, shown):
        headers = {"Authorization": shown.format(append=phone.append)} if shown else {}

        response = Client().post(DOOR, a_batch([an_item()]), "application/json", headers=headers)

        assert (response.status_code, response.json()) == (401, {"detail": "unknown key"})

    def test_refuses_a_learners_key(self, phone, amina):
        append = keys.to_wire(keys.derive(amina.issued.token, "append"))

        assert send(append, a_batch([an_item()])).status_code == 401

    def test_refuses_a_key_of_91_days_ago_and_of_a_closed_account(self, grid):
        old, closed = a_phone(now=NOW - timedelta(days=91)), a_phone()
        accounts.close(person=closed.key.worker, by=None, why="left", now=NOW)

        found = [send(one, a_batch([an_item()])) for one in (old, closed)]

        assert [(one.status_code, one.json()["detail"]) for one in found] == [(403, "key expired"), (403, "closed")]
        assert not Diagnosis.objects.exists()

    def test_says_how_long_to_wait(self, phone, monkeypatch):
        monkeypatch.setattr("courses.flows.receive_diagnoses.MOST_KEPT", 0)

        response = send(phone, a_batch([an_item()]))

        assert (response.status_code, response["Retry-After"]) == (429, "3600")

    def test_takes_20_at_once_and_64_kilobytes(self, quick):
        assert send(quick, a_batch([an_item(n=n + 1) for n in range(20)])).status_code == 200
        assert send(quick, a_batch([{"id": str(uuid.uuid4())}] * 21)).status_code == 413
        assert send(quick, a_batch([an_item(box="A" * 66_000)])).status_code == 413
        assert send(quick, b" " * 65_537).status_code == 413


class TestBadInput:
    @pytest.mark.parametrize("body", BAD.values(), ids=BAD.keys())
    def test_that_is_not_json_with_one_meaning_is_refused(self, quick, body):
        assert send(quick, body).status_code in {400, 413}

    @pytest.mark.parametrize(
        "fields",
        [{"v": None}, {"v": "1"}, {"v": 0}, {"v": True}, {"v": 1000}, {"dev": None}, {"dev": "x"}, {"sent": None},
         {"sent": "0"}, {"sent": 2**60}, {"sent": 1.5}, {"items": None}, {"items": {}}, {"items": [None]},
         {"items": [[]]}, {"items": [{}]}, {"items": [{"id": "x"}]}, {"items": [{"id": None}]}],
        ids=str,
    )  # fmt: skip
    def test_in_the_envelope_is_refused(self, quick, fields):
        response = send(quick, a_batch([an_item()]) | fields)

        assert (response.status_code, response.json()) == (400, {"detail": "malformed"})
        assert not SealedDiagnosis.objects.exists()

    @given(fields=st.dictionaries(st.sampled_from(["n", "key", "box", "other"]), odd))
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_in_an_item_never_fails_and_never_comes_back(self, quick, fields):
        response = send(quick, json.dumps(a_batch([{"id": str(uuid.uuid4())} | fields])).encode())

        assert response.status_code in {200, 400, 413, 429}
        assert CANARY not in response.content.decode()

    def test_in_another_type_or_method_is_refused(self, phone):
        headers = {"Authorization": f"Append {phone.append}"}

        assert Client().post(DOOR, "{}", "text/plain", headers=headers).status_code == 400
        assert Client().get(DOOR, headers=headers).status_code == 405


class TestDescription:
    def test_is_true_of_both_doors(self, phone):
        document = Client().get("/api/v1/openapi.json").json()
        worker = people.signed_in(people.a_social_worker())
        batch = a_batch([an_item(), an_item(key=99), an_item(a_form(consent=False))])

        for response in (ask_key(worker), ask_key(Client())):
            check(document, KEY_DOOR, "post", response)
        for key, body in ((phone, batch), (phone, batch), ("x", batch), (phone, b"{"), (phone, b" " * 70_000)):
            check(document, DOOR, "post", send(key, body))
