"""A network that is hardly one: slow, far away and breaking. Everything comes through in the end."""

import random

import pytest

from tests.faults.phones import acknowledged_by, send_everything, some_phones
from tests.faults.proxy import Fault, FaultProxy

pytestmark = [pytest.mark.scale, pytest.mark.xdist_group("scale")]
# 64 kbit/s, 2 s there and back; one request in ten is cut, before the server or after it.
SLOW = {"speed": 8000, "delay": 1.0}


class TestSlowNetwork:
    def test_lets_everything_through_in_the_end(self, site):
        phones = some_phones(site.stage(10), seed=1, acts=60)
        draw = random.Random(1)

        def choose(_number):
            fault = draw.choice([Fault(**SLOW, reset_after=0), Fault(**SLOW, drop_after=300)])
            return fault if draw.random() < 0.1 else Fault(**SLOW)

        with site, FaultProxy(site.address, choose) as proxy:
            send_everything(proxy.address, phones, size=10)

        sent = {id for phone in phones for id in phone.log}
        assert proxy.happened["reset_after"] + proxy.happened["drop_after"] > 0
        assert acknowledged_by(phones) == sent
        assert site.kept(sent) == {"stored": len(sent), "missing": 0, "doubled": 0, "sound": "ok"}
