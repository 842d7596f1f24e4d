"""The repository's own files, as the tests of this folder read them."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("elearning", "content", "courses")
_NOT_OURS = frozenset({".git", ".venv", "var", "__pycache__", "node_modules"})


def files(*endings: str, under: str = "") -> list[Path]:
    """Return the repository's files with one of these endings (all without one), without what is made by running it."""
    found = []
    for path in sorted((ROOT / under).rglob("*")):
        parts = path.relative_to(ROOT).parts
        is_ours = not any(part in _NOT_OURS or part.endswith("_cache") or part == ".hypothesis" for part in parts)
        if is_ours and path.is_file() and (not endings or path.name.endswith(endings)) and path.suffix != ".mo":
            found.append(path)
    return found


def sources(*endings: str) -> list[Path]:
    """Return the files of our three packages with one of these endings."""
    return [file for package in PACKAGES for file in files(*endings, under=package)]


def name(path: Path) -> str:
    """Return a path as it is written from the top of the repository."""
    return path.relative_to(ROOT).as_posix()


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")
