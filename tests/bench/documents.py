"""What it costs to serve a module document, beside a bare Wagtail page and a file served by nginx."""

import re
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tests.bench import clients
from tests.bench.figures import Figures
from tests.bench.servers import Escale, nginx, processor_seconds

SECONDS = 4.0
CONNECTIONS = 4


@dataclass(frozen=True, slots=True)
class Document:
    """bytes: of the body in brotli. file: where it is published, below the folder that nginx serves."""

    path: str
    bytes: int


def heaviest(address: str) -> Document:
    """Return the module of the sitemap that weighs most on the wire."""
    sitemap = _fetch(f"{address}/sitemap.xml", {})
    paths = [urlsplit(found).path for found in re.findall(r"<loc>([^<]+)</loc>", sitemap.decode())]
    modules = [path for path in paths if b"data-module=" in _fetch(address + path, {})]
    weights = [Document(path, len(_fetch(address + path, {"Accept-Encoding": "br"}))) for path in modules]
    return max(weights, key=lambda one: one.bytes)


def measure(figures: Figures, site: Escale, bare: tuple[str, int], document: Document) -> None:
    """Compare processor time per request and requests per second, with the same client, one after the other."""
    ours = _serve(site.address, document.path, site.process.pid)
    address, process = bare
    theirs = _serve(address, "/", process)
    figures.add("module document: requests", ours[0], "/s")
    figures.add("module document: processor", ours[1], "ms", most=1.0)
    figures.add("bare Wagtail page: requests", theirs[0], "/s")
    figures.add("bare Wagtail page: processor", theirs[1], "ms")
    figures.add("a module document is cheaper than a bare page", theirs[1] / ours[1], "times", least=9)


def measure_nginx(figures: Figures, folder: Path, document: Document) -> None:
    """Measure the same published file served by nginx alone, where it is installed."""
    with nginx(folder, folder / "var" / "published") as server:
        if server is None:
            figures.note("nginx", "not installed, so the file was not measured with it")
            return
        per_second, milliseconds = _serve(server[0], document.path, server[1])
        figures.add("the same file by nginx: requests", per_second, "/s")
        figures.add("the same file by nginx: processor", milliseconds, "ms")


def _serve(address: str, path: str, process: int) -> tuple[float, float]:
    """Return requests per second and the server's processor milliseconds per request."""
    request = clients.get(path, urlsplit(address).netloc)
    clients.repeat(address, request, connections=CONNECTIONS, seconds=1.0)
    before = processor_seconds(process)
    load = clients.repeat(address, request, connections=CONNECTIONS, seconds=SECONDS)
    spent = processor_seconds(process) - before
    if set(load.statuses) != {200}:
        raise RuntimeError(f"{address}{path} answered {dict(load.statuses)}")
    return load.per_second, 1000 * spent / sum(load.statuses.values())


def _fetch(address: str, headers: dict[str, str]) -> bytes:
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 — our own server
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        return answer.read()
