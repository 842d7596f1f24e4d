"""What a phone keeps of Escale itself to work without internet: scripts, styles, icons, each with its SHA-256.

The list is the precache of the service worker. Documents of modules are not in it: they come on purpose, one by one.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import brotli
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

NAMES = (
    "css/rest.css",
    "icons/sprite.svg",
    *(f"js/{name}.js" for name in ("main", "app", "card")),
    *(f"js/lib/{name}.js" for name in ("keep", "spare", "outbox", "mine", "keys", "shelf", "matching", "installing")),
    *(
        f"js/components/{name}.js"
        for name in ("steps", "questions", "progress", "speech", "keeping", "give-back", "lock-pad", "own-page")
    ),
    *(f"js/practice/{name}.js" for name in ("run", "engine", "round", "view")),
)
# What a practice is played with is not kept from the start: a module brings what it needs.
TYPES = tuple(f"js/practice/{name}.js" for name in ("calendar", "form", "inbox", "interview", "jobs", "phone", "scam"))
WORKER = "js/worker.js"
# A social worker's own phone keeps this and nothing else: the diagnosis without internet.
DIAGNOSIS = (
    "css/rest.css",
    "icons/sprite.svg",
    "js/components/speech.js",
    "js/lib/installing.js",
    *(
        f"js/diagnosis/{name}.js"
        for name in (
            "page", "views", "prepare", "sheet", "answers", "path", "outcomes", "days", "words", "seal", "store", "send"
        )
    ),
)  # fmt: skip
DIAGNOSIS_WORKER = "js/diagnosis/worker.js"
# What the server says around each file; the worker, and the page that the phone draws by itself.
HEADERS, WORKER_AND_PAGE = 450, 14_000


@dataclass(frozen=True, slots=True)
class ShellFile:
    """address: its path on this site. sha256: hex, of the bytes as they are served. bytes: compressed, on the wire."""

    address: str
    sha256: str
    bytes: int


def of_bytes(address: str, body: bytes) -> ShellFile:
    """Return a file as the phone will check it."""
    return ShellFile(address, hashlib.sha256(body).hexdigest(), len(brotli.compress(body, quality=5)))


def _read(name: str) -> bytes:
    """Return the bytes that are served: the collected file, or the source where nothing is collected."""
    if hasattr(staticfiles_storage, "stored_name") and not settings.DEBUG:
        return (Path(settings.STATIC_ROOT) / staticfiles_storage.stored_name(name)).read_bytes()
    found = finders.find(name)
    if not isinstance(found, str):
        raise FileNotFoundError(name)
    return Path(found).read_bytes()


def _made(names: tuple[str, ...]) -> tuple[ShellFile, ...]:
    return tuple(of_bytes(staticfiles_storage.url(name), _read(name)) for name in names)


_kept = cache(_made)


def files() -> tuple[ShellFile, ...]:
    """Return the files of this build; read once, or at each call in debug, where sources change."""
    return _made(NAMES) if settings.DEBUG else _kept(NAMES)


def types() -> tuple[ShellFile, ...]:
    """Return the types of practices of this build, read as `files` are."""
    return _made(TYPES) if settings.DEBUG else _kept(TYPES)


def diagnosis() -> tuple[ShellFile, ...]:
    """Return what the diagnosis without internet is made of in this build, read as `files` are."""
    return _made(DIAGNOSIS) if settings.DEBUG else _kept(DIAGNOSIS)


def diagnosis_weight() -> int:
    """Return the bytes that it costs a phone on the wire, the page itself not counted: the phone knows those."""
    return sum(file.bytes + HEADERS for file in diagnosis())


def weight() -> int:
    """Return the bytes that the app costs on the wire when a phone has none of it."""
    return WORKER_AND_PAGE + sum(file.bytes + HEADERS for file in files())
