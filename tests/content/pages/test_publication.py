"""Publishing: what is refused, what is kept, and who may."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from content.pages.module import ModulePage
from content.pages.versions import PublishedVersion
from content.snippets.glossary import GlossaryWord
from tests.factories import people


def _form(client, page, **changes):
    """Return what the editor's form would send for a page, with changes."""
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200
    form = response.context["form"]
    block = page.steps.stream_block
    data = {name: form[name].value() for name in ("title", "slug", "goal", "minutes", "keywords", "digcomp")}
    data = {name: "" if value is None else value for name, value in data.items()}
    data |= {"seo_title": "", "search_description": "", "go_live_at": "", "expire_at": ""}
    data |= {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0, "comments-MIN_NUM_FORMS": 0}
    data |= _flat(block.get_form_state(page.steps), "steps")
    return data | changes


def _flat(state, prefix):
    """Return a block's form state as the fields that the browser posts."""
    if isinstance(state, list) and all(isinstance(child, dict) and "value" in child for child in state):
        data = {f"{prefix}-count": len(state)}
        for place, child in enumerate(state):
            data |= {f"{prefix}-{place}-deleted": "", f"{prefix}-{place}-order": place}
            data |= {f"{prefix}-{place}-id": child["id"] or "", f"{prefix}-{place}-type": child.get("type", "item")}
            data |= _flat(child["value"], f"{prefix}-{place}-value")
        return data
    if isinstance(state, dict) and "id" in state and "edit_url" in state:
        return {prefix: state["id"]}
    if isinstance(state, dict) and "blocks" not in state:
        return {key: value for name, child in state.items() for key, value in _flat(child, f"{prefix}-{name}").items()}
    if state is False:
        return {}
    return {prefix: "on" if state is True else ("" if state is None else _written(state))}


def _written(state):
    return "null" if isinstance(state, dict) else state


class TestPublication:
    def test_keeps_each_content_once(self, module):
        before = PublishedVersion.objects.count()

        module.save_revision().publish()
        module.goal = "Un autre but."
        module.save_revision().publish()

        assert PublishedVersion.objects.count() == before

    def test_of_other_steps_keeps_the_old_version_too(self, module):
        old = module.version_key
        del module.steps[0]

        module.save_revision().publish()

        assert {old, module.version_key} <= set(PublishedVersion.objects.values_list("key", flat=True))

    def test_is_kept_when_the_page_is_deleted(self, module):
        before = set(PublishedVersion.objects.values_list("key", flat=True))

        module.delete()

        assert set(PublishedVersion.objects.values_list("key", flat=True)) == before

    def test_refuses_a_sentence_of_more_than_15_words(self, module):
        module.steps[0].value["heading"] = "un deux trois quatre cinq six sept huit neuf dix onze douze treize a b c"

        with pytest.raises(ValidationError, match="15"):
            module.save_revision(clean=False).publish()

    def test_refuses_more_than_14_kilobytes(self, module):
        filler = "".join(f"<p>{n * 7919 % 100003} {n * 104729 % 99991}.</p>" for n in range(4000))
        module.steps[0].value["parts"][0].value.source = filler

        with pytest.raises(ValidationError, match="14"):
            module.save_revision(clean=False).publish()

    def test_refuses_an_unfinished_step(self, module):
        module.steps[1].value["question"] = ""

        with pytest.raises(ValidationError):
            module.save_revision(clean=False).publish()

    def test_refuses_other_steps_than_those_of_the_source_language(self, english):
        del english.steps[0]

        with pytest.raises(ValidationError, match=r"there, not here|là-bas|pas ici"):
            english.save_revision(clean=False).publish()

    def test_gives_translations_a_draft_with_the_steps_of_the_source(self, module, english):
        del module.steps[0]
        module.save_revision().publish()

        english.refresh_from_db()
        draft = english.get_latest_revision_as_object()
        assert [step.id for step in draft.steps] == [step.id for step in module.steps]
        assert draft.steps[0].value["question"] == "Qui écrit ? (en)"
        assert len(english.steps) == 6
        draft.save_revision().publish()

    def test_of_a_draft_asks_nothing_yet(self, module):
        module.steps[1].value["question"] = ""

        assert module.save_revision(clean=False)


class TestTrainer:
    @pytest.fixture
    def client(self, site):
        return people.signed_in(people.a_trainer())

    def test_saves_a_draft(self, client, module):
        response = client.post(
            reverse("wagtailadmin_pages:edit", args=[module.pk]), _form(client, module, goal="Mon but.")
        )

        assert response.status_code == 302
        module.refresh_from_db()
        assert module.goal == "Vous savez lire un mail."
        assert module.get_latest_revision_as_object().goal == "Mon but."

    def test_cannot_publish_alone(self, client, module):
        client.post(
            reverse("wagtailadmin_pages:edit", args=[module.pk]),
            _form(client, module, goal="Mon but.", **{"action-publish": "1"}),
        )

        module.refresh_from_db()
        assert module.goal == "Vous savez lire un mail."

    def test_cannot_unpublish_delete_or_move(self, client, module):
        for name in ("unpublish", "delete"):
            client.post(reverse(f"wagtailadmin_pages:{name}", args=[module.pk]))

        assert ModulePage.objects.get(pk=module.pk).live

    def test_cannot_publish_a_word_alone(self, client, site):
        word = GlossaryWord.objects.get(locale__language_code="fr")
        data = {"key": word.key, "word": word.word, "meaning": "Autre sens.", "action-publish": "1"}

        client.post(reverse("wagtailsnippets_content_glossaryword:edit", args=[word.pk]), data)

        word.refresh_from_db()
        assert word.meaning == "Un message écrit."

    def test_submits_and_a_moderator_publishes(self, client, module):
        client.post(
            reverse("wagtailadmin_pages:edit", args=[module.pk]),
            _form(client, module, goal="Mon but.", **{"action-submit": "1"}),
        )
        module.refresh_from_db()
        task = module.current_workflow_task_state
        assert (task.task.name, module.goal) == ("Relecture", "Vous savez lire un mail.")

        people.signed_in(people.a_moderator()).post(
            reverse("wagtailadmin_pages:workflow_action", args=[module.pk, "approve", task.pk]), {"comment": "Bien."}
        )

        module.refresh_from_db()
        assert module.goal == "Mon but."

    def test_is_told_what_keeps_a_module_from_being_submitted(self, client, module):
        data = _form(client, module, **{"action-submit": "1", "steps-1-value-question": ""})

        response = client.post(reverse("wagtailadmin_pages:edit", args=[module.pk]), data)

        assert response.status_code == 200
        assert response.context["form"].errors
        module.refresh_from_db()
        assert module.current_workflow_state is None

    def test_keeps_an_unfinished_draft(self, client, module):
        data = _form(client, module, **{"steps-1-value-question": ""})

        assert client.post(reverse("wagtailadmin_pages:edit", args=[module.pk]), data).status_code == 302
