"""Five hundred phones that open a module for the first time: the document and everything it asks for."""

import gzip
import re
import urllib.request
from urllib.parse import urlsplit

from tests.bench import clients
from tests.bench.figures import Figures
from tests.bench.servers import Gunicorn

PHONES = 500
SECONDS = 5.0
_ASSET = re.compile(rb"[\"'(](/static/[^\"'()\s]+)[\"')]")


def measure(figures: Figures, site: Gunicorn, path: str, *, on: str) -> None:
    """Add the wait of a whole first visit, and what its assets say of how long a phone may keep them."""
    document, headers = _fetch(site.address + path)
    assets = sorted({found.decode() for found in _ASSET.findall(document)})
    kept = [_fetch(site.address + asset)[1].get("Cache-Control", "") for asset in assets]
    host = urlsplit(site.address).netloc
    queue = [clients.get(one, host) for one in (path, *assets)]
    load = clients.send_at(site.address, [(number * SECONDS / PHONES, queue) for number in range(PHONES)])
    what = f"{on}: first visits, {PHONES} in {SECONDS:.0f} s"
    figures.add(f"{what}: 95 of 100 last at most", clients.slowest(load.turns, 0.95), "s", most=1)
    figures.add(f"{what}: requests of one, with its practices", len(queue), "")
    figures.add(f"{what}: bodies of one", sum(map(len, load.bodies)) / PHONES / 1000, "kB", most=60)
    figures.add(f"{what}: answers other than 200", load.statuses.total() - load.statuses[200], "", most=0)
    figures.add(
        f"{on}: assets that a phone may not keep for ever", sum("immutable" not in one for one in kept), "", most=0
    )
    figures.add(f"{on}: documents without a mark to ask by (ETag)", int("ETag" not in headers), "", most=0)


def _fetch(address: str) -> tuple[bytes, dict[str, str]]:
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})  # noqa: S310
    with urllib.request.urlopen(request, timeout=30) as response:  # noqa: S310
        body = response.read()
        packed = response.headers.get("Content-Encoding") == "gzip"
        return gzip.decompress(body) if packed else body, dict(response.headers)
