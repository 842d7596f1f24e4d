"""Files as people upload them."""

import io
import struct

from django.core.files.base import ContentFile
from PIL import Image


def a_picture_file(kind: str = "JPEG", *, name: str = "photo.jpg", size: tuple[int, int] = (64, 48)) -> ContentFile:
    image = Image.new("RGB", size, "teal")
    exif = Image.Exif()
    exif[0x010E] = "canary-place"
    written = io.BytesIO()
    image.save(written, kind, exif=exif)
    return ContentFile(written.getvalue() + b"<script>canary-tail</script>", name=name)


def _ogg_page(payload: bytes, *, granule: int, serial: int = 7, number: int = 0, flags: int = 0) -> bytes:
    segments = bytes([255] * (len(payload) // 255) + [len(payload) % 255])
    return struct.pack("<4sBBqIIIB", b"OggS", 0, flags, granule, serial, number, 0, len(segments)) + segments + payload


def an_opus_file(*, seconds: float = 6.0, sound_bytes: int = 8000, name: str = "voix.opus") -> ContentFile:
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)
    pages = [_ogg_page(head, granule=0, flags=2), _ogg_page(tags, granule=0, number=1)]
    pieces = [min(40_000, sound_bytes - start) for start in range(0, sound_bytes, 40_000)]
    for number, piece in enumerate(pieces, start=2):
        is_last = number == len(pieces) + 1
        granule = int(seconds * 48000) if is_last else 0
        pages.append(_ogg_page(b"\x01" * piece, granule=granule, number=number, flags=4 if is_last else 0))
    return ContentFile(b"".join(pages), name=name)
