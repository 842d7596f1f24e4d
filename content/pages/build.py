"""What documents are made with: another build makes other documents of the same content."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings

from elearning import staticfiles

_PACKAGES = ("elearning", "content", "courses")


@cache
def document_build() -> str:
    """Return 12 hex digits that change with any template, style, script, icon or translated word."""
    digest = hashlib.sha256(staticfiles.build_key().encode())
    for package in _PACKAGES:
        for file in sorted((Path(settings.BASE_DIR) / package).glob("locale/*/LC_MESSAGES/*.mo")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
