"""The whole server is killed in the middle of its work, again and again: what was acknowledged is there, once."""

import random
import time
from concurrent.futures import ThreadPoolExecutor

from tests.bench import records
from tests.bench.figures import Figures
from tests.bench.servers import Escale
from tests.faults.phones import acknowledged_by, send_everything, some_phones

PHONES = 50


def measure(figures: Figures, site: Escale, *, kills: int) -> int:
    """Kill the server `kills` times while phones send; return how many answers were lost or counted twice."""
    known, draw = records.people(PHONES, environment=site.environment), random.Random(2)
    acknowledged: set[str] = set()
    rounds = broken = 0

    def keep_killing() -> None:
        for _kill in range(kills):
            time.sleep(draw.uniform(0.5, 4.0))
            site.kill()
            site.start()

    with ThreadPoolExecutor(1) as beside:
        killing = beside.submit(keep_killing)
        while not killing.done():
            # New phones each time: one of them may not send as often as a test does.
            phones = some_phones(known, seed=rounds, acts=100)
            send_everything(site.address, phones)
            acknowledged |= acknowledged_by(phones)
            broken += sum(phone.statuses[0] for phone in phones)
            rounds += 1
        killing.result()
    found = records.kept(acknowledged, environment=site.environment)
    figures.add("kills of the whole server", kills, "")
    figures.add("sendings that a kill broke", broken, "", least=kills)
    figures.add("answers acknowledged", len(acknowledged), "")
    figures.add("acknowledged answers that are missing", found["missing"], "", most=0)
    figures.add("answers counted twice", found["doubled"], "", most=0)
    figures.note("integrity", found["sound"])
    return found["missing"] + found["doubled"]
