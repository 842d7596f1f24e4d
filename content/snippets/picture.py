"""Pictures in modules: what is kept is our own copy of what was uploaded."""

import io
import uuid
from pathlib import PurePath
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.db import models
from django.utils.translation import gettext_lazy as _
from PIL import Image as Pillow
from PIL import ImageOps
from wagtail.images.models import AbstractImage, AbstractRendition, Image

# More than any phone shows; renditions are made from it.
LONGEST_SIDE = 2000
_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}


def re_encode(file: File) -> ContentFile:
    """Return the same picture written anew under a name of ours: no EXIF, no place, nothing hidden after the pixels.

    Raises ValidationError with a sentence when it is not a picture we can read.
    """
    file.seek(0)
    try:
        with Pillow.open(file, formats=list(_SUFFIXES)) as opened:
            if opened.width * opened.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
                raise ValidationError(_("This picture is too large. Make it smaller, then add it again."))
            kind = opened.format or "PNG"
            upright = ImageOps.exif_transpose(opened)
            has_alpha = "A" in upright.getbands() or "transparency" in upright.info
            pixels = upright.convert("RGBA" if has_alpha and kind != "JPEG" else "RGB")
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise ValidationError(_("Escale cannot read this picture. Save it as JPEG, PNG or WebP.")) from error
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    bare = Pillow.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    written = io.BytesIO()
    bare.save(written, kind, **({"quality": 85} if kind != "PNG" else {"optimize": True}))
    return ContentFile(written.getvalue(), name=f"{uuid.uuid4().hex}{_SUFFIXES[kind]}")


class Picture(AbstractImage):
    """An uploaded picture: re-encoded, renamed, without its EXIF. Its file never changes, so documents stay right."""

    admin_form_fields = Image.admin_form_fields

    def clean(self) -> None:
        super().clean()
        if self.pk and self.file and not getattr(self.file, "_committed", True):
            raise ValidationError({"file": _("A picture keeps its file. Add a new picture instead.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.file and not getattr(self.file, "_committed", True):  # type: ignore[has-type]
            self.file = re_encode(self.file)  # type: ignore[has-type]
            self._set_image_file_metadata()
        super().save(*args, **kwargs)

    def get_upload_to(self, filename: str) -> str:
        return f"original_images/{PurePath(filename).name}"


class PictureRendition(AbstractRendition):
    """A picture at one size and format."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)
