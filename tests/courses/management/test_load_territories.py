"""The regions and départements of France, made once."""

import io
import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from courses.network.models import Territory

pytestmark = pytest.mark.django_db


def load(*codes):
    out = io.StringIO()
    call_command("load_territories", *codes, stdout=out)
    return json.loads(out.getvalue().splitlines()[-1])


class TestLoadTerritories:
    def test_makes_18_regions_and_101_departements(self):
        summary = load()

        assert summary == {"created": 119, "unchanged": 0}
        assert Territory.objects.filter(parent=None).count() == 18
        assert Territory.objects.get(code="80").parent.name == "Hauts-de-France"

    def test_makes_one_region_alone(self):
        load("R32")

        assert set(Territory.objects.values_list("code", flat=True)) == {"R32", "02", "59", "60", "62", "80"}

    def test_changes_nothing_the_second_time(self):
        load("R32")
        Territory.objects.filter(code="80").update(name="La Somme")

        assert load("R32") == {"created": 0, "unchanged": 6}
        assert Territory.objects.get(code="80").name == "La Somme"

    def test_refuses_what_is_no_region(self):
        with pytest.raises(CommandError, match="R99"):
            load("R99")

        assert not Territory.objects.exists()
