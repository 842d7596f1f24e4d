"""Interface words: `python -m elearning.translations update | compile | check`. No GNU gettext needed.

Words are written in English in code and templates. Each package keeps its French in `locale/fr/LC_MESSAGES/django.po`;
the compiled catalogues are made at start and not kept in the repository. Authored texts are not here: they are content.
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import django
from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
# Where each package's words stand. Templates mirror the Python tree.
SOURCES = {
    "content": ("content", "templates/content"),
    "courses": ("courses", "templates/courses"),
    "elearning": ("elearning", "templates"),
}
LANGUAGES = ("fr",)
_KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "counted_forms": (1, 2),  # counted sentences for the browser, in content_tags
}


def _catalogue_file(package: str, language: str) -> Path:
    return ROOT / package / "locale" / language / "LC_MESSAGES" / "django.po"


def _owner(relative: str) -> str:
    """Return the package a file's words belong to: of the folders that hold it, the deepest one decides."""
    holding = [
        (folder, name) for name, folders in SOURCES.items() for folder in folders if relative.startswith(f"{folder}/")
    ]
    return max(holding, key=lambda held: len(held[0]))[1] if holding else ""


def _files(package: str) -> Iterator[Path]:
    for folder in SOURCES[package]:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in {".py", ".html", ".txt"} and _owner(file.relative_to(ROOT).as_posix()) == package:
                yield file


def _extracted(file: Path) -> Iterator[tuple]:
    from django.utils.translation.template import templatize

    source = file.read_text(encoding="utf-8")
    if file.suffix != ".py":
        source = templatize(source)
        method = "javascript"  # what templatize writes is not quite Python; this reader forgives the rest
    else:
        method = "python"
    yield from extract(method, io.BytesIO(source.encode()), keywords=_KEYWORDS)


def collect(package: str) -> Catalog:
    """Return every word of a package with the files it stands in; no line numbers, so that moves stay quiet."""
    catalogue = Catalog(project="Escale", charset="utf-8")
    for file in _files(package):
        relative = file.relative_to(ROOT).as_posix()
        if "/seed/" in relative or "/migrations/" in relative:
            continue
        for _line, message, _comments, context in _extracted(file):
            flags = ["python-format"] if "%(" in str(message) else []
            catalogue.add(message, locations=[(relative, 0)], context=context, flags=flags)
    return catalogue


def _read(package: str, language: str) -> Catalog:
    file = _catalogue_file(package, language)
    if not file.exists():
        return Catalog(locale=language, project="Escale", charset="utf-8")
    with file.open("rb") as stream:
        return read_po(stream, locale=language)


def update(package: str, language: str) -> None:
    """Bring a catalogue up to the code: new words come in empty, gone ones leave."""
    known = _read(package, language)
    created = known.creation_date
    known.update(collect(package), no_fuzzy_matching=True)
    known.creation_date = created  # otherwise the file changes at every update
    known.obsolete.clear()
    file = _catalogue_file(package, language)
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as stream:
        write_po(stream, known, width=120, omit_header=False, sort_output=True, include_lineno=False)


def compile_catalogue(package: str, language: str) -> None:
    """Write the `.mo` beside the `.po`."""
    file = _catalogue_file(package, language)
    if file.exists():
        with file.with_suffix(".mo").open("wb") as stream:
            write_mo(stream, _read(package, language))


def faults(package: str, language: str) -> list[str]:
    """Return a line for each word without translation, with other placeholders, or in need of `update`."""
    known = _read(package, language)
    lines = []
    for message in collect(package):
        if not message.id:
            continue
        found = known.get(message.id, message.context)
        name = f"{package}/{language}: {message.id!r}"
        if found is None or not found.string or (isinstance(found.string, tuple) and not all(found.string)):
            lines.append(f"{name} has no translation")
        elif found.fuzzy:
            lines.append(f"{name} is marked fuzzy")
        else:
            lines.extend(f"{name}: {error}" for error in found.check(known))
    return lines


def main(arguments: list[str]) -> int:
    """Run one of update, compile, check; return the exit code."""
    action = arguments[0] if len(arguments) == 1 else ""
    if action not in {"update", "compile", "check"}:
        sys.stderr.write((__doc__ or "").splitlines()[0] + "\n")
        return 2
    if action == "check":
        lines = [line for package in SOURCES for language in LANGUAGES for line in faults(package, language)]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
        return 1 if lines else 0
    for package in SOURCES:
        for language in LANGUAGES:
            (update if action == "update" else compile_catalogue)(package, language)
    return 0


if __name__ == "__main__":
    from django.conf import settings

    settings.configure(USE_I18N=True)
    django.setup()
    sys.exit(main(sys.argv[1:]))
