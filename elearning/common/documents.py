"""Published documents: the bytes of a page, written once and served from memory before anything else runs.

A document is the same for everybody: no cookie is read or set, no query is made. Files live under `PUBLISHED_DIR` as
`<path>/index.html` with `.gz` and `.br` beside it, so nginx can serve the same folder alone.
"""

import gzip
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import brotli
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.http.response import HttpResponseNotModified
from django.utils.http import parse_etags

CACHE_CONTROL = "public, max-age=600, stale-while-revalidate=604800"
NOT_STORED = (0, 0)
# Where a request's WSGI environment names the document that answers it.
ENVIRON_MARK = "escale.document"


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """One document in memory. bodies: encoding ("br", "gzip", "") to bytes. stamp: the plain file's mtime and inode."""

    bodies: dict[str, bytes]
    etag: str
    stamp: tuple[int, int]


_memory: dict[Path, StoredDocument] = {}


def _file(path: str) -> Path | None:
    """Return the file of a URL path, or None for a path that no document can have."""
    parts = PurePosixPath(path.strip("/")).parts
    if not path.endswith("/") or any(p in {"..", "."} or p.startswith(".") or "\x00" in p for p in parts):
        return None
    return Path(settings.PUBLISHED_DIR, *parts, "index.html")


def _write_atomically(file: Path, body: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=file.parent, prefix=".draft-")
    with os.fdopen(handle, "wb") as stream:
        stream.write(body)
    os.chmod(draft, 0o644)
    os.replace(draft, file)


def write(path: str, body: bytes) -> None:
    """Store the bytes served at URL path `path` ("/parcours/e-mail/"), plain, gzip and br.

    The plain file is renamed into place last: its mtime tells the processes that the document changed.
    """
    file = _file(path)
    if file is None:
        raise ValueError(f"{path!r} cannot be a document's path")
    # mtime=0 keeps the bytes the same for the same page, so an unchanged page keeps its files' content.
    _write_atomically(file.with_name("index.html.gz"), gzip.compress(body, 9, mtime=0))
    _write_atomically(file.with_name("index.html.br"), brotli.compress(body, quality=11))
    _write_atomically(file, body)


def remove(path: str) -> None:
    """Forget the document at `path`; nothing happens when there is none."""
    file = _file(path)
    if file is None:
        return
    for suffix in ("", ".gz", ".br"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def remove_all() -> None:
    """Forget every document: the next visit of each renders it anew."""
    root = Path(settings.PUBLISHED_DIR)
    if not root.exists():
        return
    aside = Path(tempfile.mkdtemp(dir=root.parent, prefix=".gone-"))
    os.rename(root, aside / "published")
    shutil.rmtree(aside, ignore_errors=True)


def paths() -> set[str]:
    """Return the URL path of every stored document."""
    root = Path(settings.PUBLISHED_DIR)
    found = (file.parent.relative_to(root).as_posix() for file in root.rglob("index.html"))
    return {"/" if path == "." else f"/{path}/" for path in found}


def begin_build(key: str) -> bool:
    """Forget every document of another build (templates, styles, words); return whether there was another one."""
    mark = Path(settings.PUBLISHED_DIR) / ".build"
    if mark.exists() and mark.read_text(encoding="utf-8") == key:
        return False
    remove_all()
    _write_atomically(mark, key.encode())
    return True


def is_build(key: str) -> bool:
    """Whether documents of this build are wanted: while servers are replaced, the old ones store nothing more."""
    mark = Path(settings.PUBLISHED_DIR) / ".build"
    if not mark.exists():
        _write_atomically(mark, key.encode())
    return mark.read_text(encoding="utf-8") == key


def unstored(body: bytes) -> StoredDocument:
    """Return a document that is served once and not kept."""
    return StoredDocument(bodies={"": body}, etag=_etag(body), stamp=NOT_STORED)


def _etag(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:20]}"'


def file_of(path: str) -> str | None:
    """Return where the document of a URL path is stored, None for a path that no document can have."""
    file = _file(path)
    return None if file is None else str(file)


def stamp(file: str | os.PathLike[str] | None) -> tuple[int, int] | None:
    """Return what changes whenever a stored document's file does; None when there is none. One `stat`."""
    try:
        found = os.stat(file) if file is not None else None
    except (OSError, ValueError):
        found = None
    return None if found is None else (found.st_mtime_ns, found.st_ino)


def find(path: str) -> StoredDocument | None:
    """Return the document stored for a URL path, from memory while its file is unchanged; one `stat` a call."""
    file = _file(path)
    now = stamp(file)
    if file is None:
        return None
    if now is None:
        _memory.pop(file, None)
        return None
    document = _memory.get(file)
    if document is None or document.stamp != now:
        try:
            plain = file.read_bytes()
        except OSError:
            return None
        bodies = {"": plain}
        for encoding, suffix in (("gzip", ".gz"), ("br", ".br")):
            try:
                bodies[encoding] = file.with_name(file.name + suffix).read_bytes()
            except OSError:
                continue
        document = _memory[file] = StoredDocument(bodies=bodies, etag=_etag(plain), stamp=now)
    return document


def _preferred_encoding(header: str, bodies: dict[str, bytes]) -> str:
    """Return the best stored encoding that an Accept-Encoding header allows ("" for none)."""
    refused = {item.split(";")[0].strip() for item in header.split(",") if item.replace(" ", "").endswith(";q=0")}
    offered = {item.split(";")[0].strip() for item in header.split(",")} - refused
    return next((encoding for encoding in ("br", "gzip") if encoding in offered and encoding in bodies), "")


def respond(request: HttpRequest, document: StoredDocument) -> HttpResponseBase:
    """Return 200 with the document in the best encoding, or 304 when the visitor's copy is current."""
    encoding = _preferred_encoding(request.headers.get("Accept-Encoding", ""), document.bodies)
    # Weak: the encodings differ in bytes and share the meaning.
    etag = f"W/{document.etag}"
    known = parse_etags(request.headers.get("If-None-Match", ""))
    response: HttpResponseBase
    if known and (etag in known or document.etag in known or "*" in known):
        response = HttpResponseNotModified()
    else:
        body = document.bodies[encoding]
        response = HttpResponse(b"" if request.method == "HEAD" else body, content_type="text/html; charset=utf-8")
        response["Content-Length"] = str(len(body))
        if encoding:
            response["Content-Encoding"] = encoding
    response["ETag"] = etag
    response["Cache-Control"] = CACHE_CONTROL
    response["Vary"] = "Accept-Encoding"
    response.document = document  # type: ignore[attr-defined]
    request.META[ENVIRON_MARK] = document
    return response


class PublishedDocuments:
    """Serves stored documents before sessions, languages and URL patterns are looked at."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        # The preview of a draft comes as a made-up request to the page's own address.
        is_draft = getattr(request, "is_dummy", False)
        if request.method in {"GET", "HEAD"} and not request.META.get("QUERY_STRING") and not is_draft:
            document = find(request.path_info)
            if document is not None:
                return respond(request, document)
        response = self.get_response(request)
        # The visit that makes a document answers like all later ones: what the inner layers added is left out.
        made = getattr(response, "document", None)
        return response if made is None else respond(request, made)
