"""What is uploaded is read from its bytes, written anew and named by us."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from content.snippets.picture import Picture, re_encode
from content.snippets.recording import Recording
from tests.factories.files import a_picture_file, an_opus_file


@pytest.mark.django_db
class TestPicture:
    @pytest.mark.parametrize(("kind", "suffix"), [("JPEG", ".jpg"), ("PNG", ".png"), ("WEBP", ".webp")])
    def test_is_written_anew_without_exif_or_tail(self, kind, suffix):
        picture = Picture.objects.create(title="a", file=a_picture_file(kind, name=f"Nom de Amina{suffix}"))

        with picture.file.open() as file:
            kept = file.read()
        assert b"canary" not in kept
        assert picture.file.name.endswith(suffix)
        assert "Amina" not in picture.file.name
        assert (picture.width, picture.height, picture.file_size) == (64, 48, len(kept))

    def test_that_is_large_is_made_smaller(self):
        picture = Picture.objects.create(title="a", file=a_picture_file(size=(4000, 1000)))

        assert (picture.width, picture.height) == (2000, 500)

    @pytest.mark.parametrize(
        "content",
        [b"", b"words", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", b"GIF89a" + b"\0" * 40],
        ids=["empty", "words", "svg", "gif"],
    )
    def test_of_another_format_is_refused_in_words(self, content):
        with pytest.raises(ValidationError):
            re_encode(ContentFile(content, name="a.png"))

    def test_keeps_its_file(self):
        picture = Picture.objects.create(title="a", file=a_picture_file())
        picture.file = a_picture_file()

        with pytest.raises(ValidationError, match=r"keeps its file|garde son fichier"):
            picture.clean()


@pytest.mark.django_db
class TestRecording:
    def test_is_kept_under_our_name_with_its_length_and_size(self):
        file = an_opus_file(name="voix de Amina.mp3")
        recording = Recording.objects.create(title="Étape 1", file=file)

        assert recording.seconds == pytest.approx(6, abs=0.1)
        assert recording.size == file.size
        assert recording.file.name.startswith("recordings/")
        assert recording.file.name.endswith(".ogg")
        assert (recording.url, recording.length()) == (f"/media/{recording.file.name}", "0:06")

    @pytest.mark.parametrize(
        ("file", "words"),
        [
            (ContentFile(b"RIFF\0\0\0\0WAVEfmt " + b"\0" * 400, name="a.wav"), "Opus"),
            (ContentFile(b"\0\0\0 ftypM4A " + b"\0" * 400, name="a.ogg"), "Opus"),
            (ContentFile(b"", name="a.ogg"), "Opus"),
            (ContentFile(b"OggS" + b"\0" * 60, name="a.ogg"), "Opus"),
            (ContentFile(b"ID3" + b"\xff" * 300, name="a.mp3"), "Opus"),
            (an_opus_file(seconds=6, sound_bytes=60_000), "90"),
            (an_opus_file(seconds=4000, sound_bytes=2_100_000), "2"),
            (an_opus_file(seconds=0), "Opus"),
        ],
        ids=["wav", "m4a", "empty", "broken ogg", "broken mp3", "too heavy a minute", "over 2 MB", "no sound"],
    )
    def test_of_another_kind_is_refused_in_words_that_say_how_to_export_it(self, file, words):
        with pytest.raises(ValidationError) as refusal:
            Recording(title="a", file=file).full_clean()

        assert words in " ".join(refusal.value.messages)

    def test_keeps_its_file(self):
        recording = Recording.objects.create(title="a", file=an_opus_file())
        recording.file = an_opus_file()

        with pytest.raises(ValidationError):
            recording.full_clean()
