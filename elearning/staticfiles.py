"""What `static/` becomes on the way to a phone: the CSS in two parts, the icons in two parts, hashed names.

The critical part of the CSS goes inside each document (its hash is in the policy), the rest is one stylesheet after
the content. Sources stay small files; they are joined and minified here, in the process, without a build step.
"""

import base64
import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

import rcssmin
from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.checks import CheckMessage
from django.core.files.base import ContentFile, File
from django.core.files.storage import FileSystemStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

# What the first screen of a document is drawn with, in order; tokens.css says the order of the layers.
CRITICAL = (
    "tokens.css",
    "reset.css",
    "base.css",
    "layout.css",
    *(f"components/{name}.css" for name in ("icon", "button", "top", "step", "option")),
    "hidden.css",
)
REST = (
    *(
        f"components/{name}.css"
        for name in ("answer", "ask", "callout", "field", "card", "foot", "scene", "play", "keeping", "lock")
    ),
    "utilities.css",
)
# Icons drawn at first paint: inside the document. All others come from sprite.svg when one is used.
FIRST_ICONS = (
    "back", "check", "done", "globe", "help", "list", "next", "out", "retry", "size", "speaker", "stop", "tip",
    "warning", "word",
)  # fmt: skip
_SOURCES = Path(settings.BASE_DIR) / "static"


def _css(names: tuple[str, ...]) -> str:
    joined = "\n".join((_SOURCES / "css" / name).read_text(encoding="utf-8") for name in names)
    return rcssmin.cssmin(joined)


def _drawing(file: Path) -> str:
    """Return what is inside an icon's `<svg>`."""
    return re.sub(r"\s*\n\s*", "", re.sub(r"</?svg[^>]*>", "", file.read_text(encoding="utf-8"))).strip()


def icon_names() -> frozenset[str]:
    """Return the name of every icon that exists; one `stat` while none comes or goes."""
    return _icon_names((_SOURCES / "icons").stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _icon_names(changed_at: int) -> frozenset[str]:
    return frozenset(file.stem for file in (_SOURCES / "icons").glob("*.svg"))


def _first_icons() -> str:
    drawn = "".join(f'<g id="i-{name}">{_drawing(_SOURCES / "icons" / f"{name}.svg")}</g>' for name in FIRST_ICONS)
    return f'<svg class="icons" aria-hidden="true"><defs>{drawn}</defs></svg>'


def _sprite() -> str:
    names = sorted(icon_names() - frozenset(FIRST_ICONS))
    drawn = "".join(f'<g id="i-{name}">{_drawing(_SOURCES / "icons" / f"{name}.svg")}</g>' for name in names)
    return f'<svg xmlns="http://www.w3.org/2000/svg"><defs>{drawn}</defs></svg>'


_MAKERS = {
    "css/critical.css": lambda: _css(CRITICAL),
    "css/rest.css": lambda: _css(REST),
    "icons/first.svg": _first_icons,
    "icons/sprite.svg": _sprite,
}


@cache
def _made(path: str, newest: int) -> str:
    """Return an assembled file's text; `newest` only tells one state of the sources from another."""
    return _MAKERS[path]()


def assembled(path: str) -> str:
    """Return the text of an assembled file. In debug the sources' dates are read each time: edits show at once."""
    if not settings.DEBUG:
        return _made(path, 0)
    folder = _SOURCES / path.split("/")[0]
    return _made(path, max(file.stat().st_mtime_ns for file in folder.rglob("*") if file.is_file()))


def critical_css() -> str:
    """Return the CSS that goes inside a document's `<style>`."""
    return assembled("css/critical.css")


def critical_css_hash() -> str:
    """Return the source expression that lets exactly `critical_css()` through `style-src`: `'sha256-…'`."""
    digest = hashlib.sha256(critical_css().encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def first_icons() -> str:
    """Return the `<svg>` of the icons that a document carries; trusted markup from our own files."""
    return assembled("icons/first.svg")


@cache
def build_key() -> str:
    """Return 12 hex digits that change with any template, style, icon or script."""
    digest = hashlib.sha256()
    for folder in ("static", "templates"):
        for file in sorted((Path(settings.BASE_DIR) / folder).rglob("*.*")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


class AssembledFinder(BaseFinder):
    """Finds the assembled files; they are written under `VAR_DIR/assembled` because finders answer with paths."""

    FOUND = ("css/critical.css", "css/rest.css", "icons/sprite.svg")

    def check(self, **kwargs: object) -> list[CheckMessage]:
        return []

    def _write(self, path: str) -> Path:
        file = Path(settings.VAR_DIR) / "assembled" / path
        text = assembled(path)
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=file.parent, prefix=".draft-")
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
            os.chmod(draft, 0o644)
            os.replace(draft, file)
        return file

    def find(  # type: ignore[override]
        self, path: str, find_all: bool = False, **_older: object
    ) -> str | list[str]:
        """Return the path of an assembled file ([] when it is not one of ours)."""
        if path not in self.FOUND:
            return []
        file = str(self._write(path))
        return [file] if find_all else file

    def list(self, ignore_patterns: object) -> Iterator[tuple[str, FileSystemStorage]]:
        """Yield (path, storage) of every assembled file."""
        storage = FileSystemStorage(location=Path(settings.VAR_DIR) / "assembled")
        for path in self.FOUND:
            self._write(path)
            yield path, storage


def slim(script: str) -> str:
    """Return one of our scripts without what only its authors read: lines of comment, indentation, empty lines.

    Nothing else changes, so it says the same; a text over several lines would lose its indentation, and no script of
    ours has one (a test holds that).
    """
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


class EscaleStorage(CompressedManifestStaticFilesStorage):
    """Hashed names for ever-lasting caching, compressed beside; imports between our JS modules follow the names."""

    support_js_module_import_aggregation = True

    def _save(self, name: str, content: File) -> str:
        if name.startswith("js/") and name.endswith(".js"):
            content.seek(0)
            content = ContentFile(slim(content.read().decode()).encode())
        return str(super()._save(name, content))
