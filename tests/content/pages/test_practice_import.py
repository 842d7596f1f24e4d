"""Practices leave a module as a file and come into one, and get variants; only in drafts, only by who may edit."""

import copy
import json
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation

from content.blocks.practices.inbox import InboxBlock
from content.blocks.practices.scam import ScamBlock
from content.blocks.practices.scenario import to_scenario
from content.pages.practice_files import MOST_BYTES
from tests.factories import people

EXAMPLE = InboxBlock._meta_class.preview_value


@pytest.fixture(autouse=True)
def in_french():
    with translation.override("fr"):
        yield


@pytest.fixture
def client(site):
    return people.signed_in(people.a_trainer())


def _sent(client, page, body, where=""):
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    data = {"file": SimpleUploadedFile("practice.json", body, "application/json"), "where": where}
    return client.post(reverse("content-practice-import", args=[page.pk]), data)


def _draft(page):
    page.refresh_from_db()
    return page.get_latest_revision_as_object()


@pytest.fixture
def practised(client, module):
    """A module whose draft ends with a practice; the practice's child."""
    _sent(client, module, EXAMPLE)
    return _draft(module).steps[-1]


class TestImport:
    def test_adds_the_practice_to_a_new_draft(self, client, module):
        response = _sent(client, module, EXAMPLE)

        draft = _draft(module)
        added = draft.steps[-1]
        assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[module.pk])
        assert (added.block_type, added.value["heading"]) == ("inbox", EXAMPLE["heading"])
        written = {name: part for name, part in EXAMPLE.items() if name != "heading"}
        assert to_scenario(added.block, added.value) == written

    def test_changes_nothing_that_is_live(self, client, module):
        _sent(client, module, EXAMPLE)

        module.refresh_from_db()
        assert len(module.steps) == len(_draft(module).steps) - 1

    def test_takes_the_place_of_a_practice_of_its_type(self, client, module, practised):
        other = copy.deepcopy(EXAMPLE) | {"heading": "Autre"}

        _sent(client, module, other, where=str(practised.id))

        replaced = _draft(module).steps[-1]
        assert (replaced.id, replaced.value["heading"]) == (practised.id, "Autre")

    def test_refuses_another_type_in_its_place(self, client, module, practised):
        response = _sent(client, module, ScamBlock._meta_class.preview_value, where=str(practised.id))

        assert response.context["form"].errors["file"]
        assert _draft(module).steps[-1].block_type == "inbox"

    def test_takes_the_task_for_a_heading_when_there_is_none(self, client, module):
        _sent(client, module, {name: part for name, part in EXAMPLE.items() if name != "heading"})

        assert _draft(module).steps[-1].value["heading"] == EXAMPLE["task"]

    def test_names_the_places_at_fault_and_takes_nothing(self, client, module):
        spoilt = copy.deepcopy(EXAMPLE)
        spoilt["setting"]["mails"][1]["subject"] = "x" * 200
        spoilt["goals"][0]["hint"] = ""

        response = _sent(client, module, spoilt)

        said = response.context["form"].errors["file"]
        assert response.status_code == 200
        assert any("→ 2 →" in sentence and "120" in sentence for sentence in said)
        assert any("→ 1 →" in sentence for sentence in said)
        assert len(_draft(module).steps) == 6

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"{",
            b"\xff\xfe",
            b"[" * 50_000,
            b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
            b"[]",
            b'{"type": ["inbox"]}',
            json.dumps(EXAMPLE | {"task": "a\u0000b"}).encode(),
            json.dumps(EXAMPLE | {"task": "\ud800"}).encode(),
            json.dumps(EXAMPLE | {"setting": 1e400}).encode(),
            b" " * (MOST_BYTES + 1),
        ],
        ids=range(11),
    )
    def test_refuses_what_is_no_practice(self, client, module, body):
        response = _sent(client, module, body)

        assert response.status_code == 200
        assert response.context["form"].errors["file"]
        assert len(_draft(module).steps) == 6

    def test_refuses_a_thirteenth_step(self, client, module):
        for _time in range(6):
            _sent(client, module, EXAMPLE)

        response = _sent(client, module, EXAMPLE)

        assert "12" in str(response.context["form"].errors["file"])
        assert len(_draft(module).steps) == 12

    def test_adds_no_step_to_a_translation(self, client, english):
        response = _sent(client, english, EXAMPLE)

        assert response.status_code == 200
        assert len(_draft(english).steps) == 6


class TestExport:
    def test_gives_a_file_that_comes_in_again(self, client, module, practised):
        response = client.get(reverse("content-practice-export", args=[module.pk, practised.id]))

        assert response["Content-Type"] == "application/json"
        assert 'filename="escale-inbox-un-mail-de-la-caf.json"' in response["Content-Disposition"]
        _sent(client, module, response.content)
        first, second = list(_draft(module).steps)[-2:]
        assert to_scenario(first.block, first.value) == to_scenario(second.block, second.value)

    def test_of_a_step_that_is_none_is_not_there(self, client, module):
        for block_id in (module.steps[0].id, uuid.uuid4()):
            assert client.get(reverse("content-practice-export", args=[module.pk, block_id])).status_code == 404


class TestVariant:
    def test_is_shown_first_and_written_when_the_author_says_so(self, client, module, practised):
        address = reverse("content-practice-variant", args=[module.pk, practised.id])

        shown = client.get(address)

        changes = shown.context["changes"]
        assert any(old == "Amina Diallo" for old, _new in changes)
        assert len(_draft(module).steps[-1].value["variants"]) == 1
        assert client.post(address).status_code == 302
        added = _draft(module).steps[-1].value["variants"][1]
        assert [[change["old"], change["new"]] for change in added["changes"]] == changes

    def test_is_refused_when_there_are_four(self, client, module, practised):
        address = reverse("content-practice-variant", args=[module.pk, practised.id])
        for _time in range(5):
            client.post(address)

        assert len(_draft(module).steps[-1].value["variants"]) == 4
        assert client.get(address).status_code == 200


class TestEditor:
    def test_lists_the_practices_of_the_draft(self, client, module, practised):
        page = client.get(reverse("wagtailadmin_pages:edit", args=[module.pk])).content.decode()

        assert reverse("content-practice-export", args=[module.pk, practised.id]) in page
        assert reverse("content-practice-variant", args=[module.pk, practised.id]) in page
        assert reverse("content-practice-import", args=[module.pk]) in page

    def test_refuses_somebody_who_may_not_edit(self, client, module, practised):
        administrator = people.signed_in(people.an_administrator())
        addresses = [
            reverse("content-practice-import", args=[module.pk]),
            reverse("content-practice-export", args=[module.pk, practised.id]),
            reverse("content-practice-variant", args=[module.pk, practised.id]),
        ]

        for address in addresses:
            assert administrator.get(address).status_code in (302, 403)
            assert administrator.post(address).status_code in (302, 403, 405)
        assert len(_draft(module).steps[-1].value["variants"]) == 1

    def test_refuses_a_page_that_somebody_locked(self, client, module, practised):
        module.locked = True
        module.save(update_fields=["locked"])

        client.post(reverse("content-practice-variant", args=[module.pk, practised.id]))

        assert len(_draft(module).steps[-1].value["variants"]) == 1
