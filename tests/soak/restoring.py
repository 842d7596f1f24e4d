"""The server is put back as it was a while ago: phones see that, send their log again, and nothing is missing."""

import subprocess

from elearning.start import places
from tests.bench import records
from tests.bench.figures import Figures
from tests.bench.servers import Escale
from tests.faults.phones import acknowledged_by, send_everything, some_phones

PHONES, ACTS = 50, 200


def measure(figures: Figures, site: Escale) -> int:
    """Back up between two halves of what phones send, lose the database, restore; return how many answers are lost."""
    known = records.people(PHONES, environment=site.environment)
    phones = some_phones(known, seed=4, acts=ACTS)
    send_everything(site.address, phones)
    _manage(site, "backup", str(site.var / "backups"))
    for phone in phones:
        phone.does(ACTS)
    send_everything(site.address, phones)
    sent = acknowledged_by(phones)
    epochs = {phone.epoch for phone in phones}

    site.kill()
    for file in site.var.glob("escale.sqlite3*"):
        file.unlink()
    _manage(site, "restore", str(max((site.var / "backups").glob("*.json"))))
    site.start()
    after = records.kept(sent, environment=site.environment)
    for phone in phones:
        # The next thing that somebody does is what tells the phone.
        phone.does(1)
    send_everything(site.address, phones, size=50)

    sent |= acknowledged_by(phones)
    found = records.kept(sent, environment=site.environment)
    figures.add("restored: answers that the backup did not have", after["missing"], "", least=PHONES * ACTS)
    figures.add("restored: phones that saw another epoch", sum(p.epoch not in epochs for p in phones), "", least=PHONES)
    figures.add("restored: answers missing once phones sent their log", found["missing"], "", most=0)
    figures.add("restored: answers counted twice", found["doubled"], "", most=0)
    return found["missing"] + found["doubled"]


def _manage(site: Escale, *command: str) -> None:
    subprocess.run([str(places.PYTHON), "manage.py", *command], cwd=places.ROOT, env=site.environment, check=True)
