"""Trainers add pictures, voices and words in the editor."""

import pytest
from django.urls import reverse

from content.snippets.glossary import GlossaryWord
from content.snippets.picture import Picture
from content.snippets.recording import Recording
from tests.factories import people
from tests.factories.files import a_picture_file, an_opus_file


@pytest.fixture
def trainer(site):
    return people.signed_in(people.a_trainer())


class TestEditor:
    def test_takes_a_picture(self, trainer):
        file = a_picture_file(name="Ma photo.jpg")

        response = trainer.post(reverse("wagtailimages:add"), {"title": "Une photo", "file": file, "collection": 1})

        assert response.status_code == 302
        assert "photo" not in Picture.objects.get(title="Une photo").file.name

    def test_refuses_a_drawing_that_calls_itself_a_picture(self, trainer):
        file = a_picture_file(name="photo.svg")

        response = trainer.post(reverse("wagtailimages:add"), {"title": "Une photo", "file": file, "collection": 1})

        assert response.status_code == 200
        assert not Picture.objects.filter(title="Une photo").exists()

    def test_takes_a_voice_and_says_its_length(self, trainer):
        response = trainer.post(
            reverse("wagtailsnippets_content_recording:add"), {"title": "Une voix", "file": an_opus_file()}
        )

        assert response.status_code == 302
        assert "0:06" in trainer.get(reverse("wagtailsnippets_content_recording:list")).content.decode()

    def test_refuses_a_heavy_voice_in_words(self, trainer):
        response = trainer.post(
            reverse("wagtailsnippets_content_recording:add"),
            {"title": "Une voix", "file": an_opus_file(sound_bytes=90_000)},
        )

        assert response.status_code == 200
        assert "Opus" in response.content.decode()
        assert not Recording.objects.exists()

    def test_keeps_a_trainers_word_as_a_draft(self, trainer):
        data = {"key": "arobase", "word": "arobase", "meaning": "Le signe @.", "action-publish": "1"}

        trainer.post(reverse("wagtailsnippets_content_glossaryword:add"), data)

        assert not GlossaryWord.objects.filter(key="arobase", live=True).exists()

    @pytest.mark.parametrize("name", ["glossaryword", "badge", "interviewcase", "recording"])
    def test_lists_every_kind_of_definition(self, trainer, name):
        assert trainer.get(reverse(f"wagtailsnippets_content_{name}:list")).status_code == 200
