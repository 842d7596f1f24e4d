"""Servers and workers that are killed in the middle of their work: what was acknowledged is there, and once."""

import asyncio
import time

import pytest

from tests.faults.deaths import Place
from tests.faults.phones import acknowledged_by, send_everything, some_phones
from tests.faults.sites import ENGINES

pytestmark = [pytest.mark.scale, pytest.mark.xdist_group("scale")]
# On each of two databases: 20 deaths at each place.
TIMES = 10


class TestServer:
    def test_that_is_killed_8_times_loses_nothing_and_doubles_nothing(self, site):
        kills, people, acts = 8, 100, 800
        phones = some_phones(site.stage(people), seed=1, acts=acts)

        def keep_killing():
            # Spread over the work and not over the clock: each kill meets phones that are sending.
            for kill in range(1, kills + 1):
                while sum(len(phone.log) - len(phone.waiting) for phone in phones) < kill * people * acts / (kills + 1):
                    time.sleep(0.01)
                site.kill()
                site.start()

        with site:
            send_everything(site.address, phones, size=50, meanwhile=keep_killing)

        sent = {id for phone in phones for id in phone.log}
        assert len(sent) == people * acts
        assert acknowledged_by(phones) == sent
        assert site.kept(sent) == {"stored": len(sent), "missing": 0, "doubled": 0, "sound": "ok"}
        assert sum(phone.statuses[0] for phone in phones) >= kills
        assert {status for phone in phones for status in phone.statuses} <= {0, 200, 503}


class TestWorker:
    @pytest.mark.parametrize("engine", ENGINES)
    @pytest.mark.parametrize(
        ("place", "when_sent_again"),
        [
            # By what the phone heard; 0 = nothing.
            (Place.BEFORE_LOCK, {0: "new"}),
            (Place.AFTER_INSERT, {0: "new"}),
            (Place.AFTER_PROJECTION, {0: "new"}),
            (Place.BEFORE_COMMIT, {0: "new"}),
            (Place.AFTER_COMMIT, {0: "known"}),
            # An answer on its way may die with who sent it.
            (Place.AFTER_RESPONSE, {200: "nothing to send", 0: "known"}),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_that_is_killed_again_and_again_at_one_place(self, new_site, engine, place, when_sent_again):
        site = new_site(engine, application="tests.faults.dying_app")
        victim, *others = some_phones(site.stage(5), seed=2)
        deaths = site.folder / "deaths.txt"
        deaths.touch()

        def count_deaths():
            return len(deaths.read_text().splitlines())

        async def one_death():
            died = count_deaths()
            victim.does(2)
            for phone in others:
                phone.does(2)
            beside = [phone.send_all(site.address, size=2) for phone in others]
            status, *_others = await asyncio.gather(
                victim.send(site.address, size=2, headers={"X-Die": place}), *beside
            )
            assert status in when_sent_again
            for _look in range(1000):
                is_dead = count_deaths() > died
                if is_dead or status != 200:
                    break
                await asyncio.sleep(0.01)
            before = set(victim.said_new), set(victim.dup)
            waited = set(victim.waiting)
            await victim.send_all(site.address, size=2)
            new, known = set(victim.said_new) - before[0], victim.dup - before[1]
            # A worker that is dying of the one before takes a request now and then, and never reads it.
            expected = when_sent_again[status] if is_dead else "new"
            assert {"new": new, "known": known, "nothing to send": set()}[expected] == waited

        with site:
            for _time in range(2 * TIMES):
                if count_deaths() < TIMES:
                    asyncio.run(one_death())

        sent = {id for phone in (victim, *others) for id in phone.log}
        assert deaths.read_text().splitlines() == [place] * TIMES
        assert acknowledged_by([victim, *others]) == sent
        assert site.kept(sent) == {"stored": len(sent), "missing": 0, "doubled": 0, "sound": "ok"}
