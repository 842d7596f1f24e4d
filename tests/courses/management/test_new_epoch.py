import json

import pytest
from django.core.management import call_command

from courses.progress import selectors

pytestmark = pytest.mark.django_db


class TestNewEpoch:
    def test_starts_another_life_of_the_database(self, capsys):
        before = selectors.epoch()

        call_command("new_epoch")

        written = json.loads(capsys.readouterr().out.splitlines()[-1])["epoch"]
        assert written == str(selectors.epoch())
        assert selectors.epoch() != before
