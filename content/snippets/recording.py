"""Recorded voices."""

import io
import uuid
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import models
from django.utils.translation import gettext_lazy as _
from tinytag import TinyTag, TinyTagException
from wagtail.search import index

MOST_BYTES = 2_000_000
BYTES_A_MINUTE = 90_000
# What a file holds besides the voice; a recording of three seconds is not refused for it.
HEADER_BYTES = 8_000
HOW_TO_EXPORT = _("Export it as Opus (.ogg or .opus), mono, 12 kbit/s.")


@dataclass(frozen=True, slots=True)
class Voice:
    """What the bytes of a voice say. suffix: ".ogg" or ".mp3". seconds: its length."""

    suffix: str
    seconds: float


def _suffix(start: bytes) -> str | None:
    if start.startswith(b"OggS") and (b"OpusHead" in start or b"\x01vorbis" in start) and b"theora" not in start:
        return ".ogg"
    if start.startswith(b"ID3") or (len(start) > 1 and start[0] == 0xFF and start[1] & 0xE6 == 0xE2):
        return ".mp3"
    return None


def read_voice(file: File) -> Voice:
    """Return what a file holds, read from its bytes and not from its name.

    Raises ValidationError, with a sentence that says how to export it, for other formats, too many bytes in all or a
    minute, no sound, or a picture inside.
    """
    if file.size > MOST_BYTES:
        raise ValidationError(_("This recording is over 2 MB. Make it shorter.") + " " + HOW_TO_EXPORT)
    file.seek(0)
    content = file.read(MOST_BYTES + 1)
    file.seek(0)
    suffix = _suffix(content[:512])
    try:
        if suffix is None:
            raise ValueError
        tag = TinyTag.get(file_obj=io.BytesIO(content), image=True)
    except (TinyTagException, ValueError, IndexError, KeyError, OverflowError) as error:
        raise ValidationError(_("Escale cannot play this file.") + " " + HOW_TO_EXPORT) from error
    if not tag.duration or tag.duration < 0.2:
        raise ValidationError(_("This file holds no sound.") + " " + HOW_TO_EXPORT)
    if tag.images.any is not None:
        raise ValidationError(_("This file holds a picture. Take it out, then add the file again."))
    if len(content) > HEADER_BYTES + BYTES_A_MINUTE * tag.duration / 60:
        weight = round(len(content) / 1000 / tag.duration * 60)
        raise ValidationError(
            _("This voice weighs %(weight)d kB a minute. 90 kB is the most.") % {"weight": weight} + " " + HOW_TO_EXPORT
        )
    return Voice(suffix=suffix, seconds=tag.duration)


def recording_path(recording: "Recording", filename: str) -> str:
    """Return where a voice is kept: a name of ours, the suffix that its bytes deserve."""
    return f"recordings/{uuid.uuid4().hex}{recording.suffix}"


class Recording(index.Indexed, models.Model):
    """A voice that reads a step, about 2 kB a second. Its file never changes, so documents stay right."""

    title = models.CharField(_("title"), max_length=120)
    file = models.FileField(
        _("file"),
        upload_to=recording_path,
        help_text=_("Opus (.ogg or .opus) or MP3, mono, 2 MB at most, 90 kB a minute at most."),
    )
    seconds = models.FloatField(_("length"), editable=False)
    size = models.PositiveIntegerField(_("size"), editable=False)
    suffix = models.CharField(max_length=5, editable=False, default=".ogg")
    added_at = models.DateTimeField(_("added"), auto_now_add=True)

    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta:
        verbose_name = _("recorded voice")
        verbose_name_plural = _("recorded voices")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.file and not getattr(self.file, "_committed", True):
            self._read()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        if not self.file or getattr(self.file, "_committed", True):
            return
        if self.pk:
            raise ValidationError({"file": _("A recording keeps its file. Add a new recording instead.")})
        try:
            self._read()
        except ValidationError as error:
            raise ValidationError({"file": error}) from error

    def _read(self) -> None:
        voice = read_voice(self.file)
        self.seconds, self.size, self.suffix = voice.seconds, self.file.size, voice.suffix

    @property
    def url(self) -> str:
        return self.file.url

    def length(self) -> str:
        """Return the length as authors read it, such as "0:07"."""
        whole = round(self.seconds)
        return f"{whole // 60}:{whole % 60:02}"

    length.short_description = _("length")  # type: ignore[attr-defined]

    def weight(self) -> str:
        """Return the size as authors read it, such as "17 kB"."""
        return _("%(size)d kB") % {"size": max(1, round(self.size / 1000))}

    weight.short_description = _("size")  # type: ignore[attr-defined]
