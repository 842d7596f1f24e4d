import io
import json

import pytest
from django.utils import timezone
from jsonschema import Draft202012Validator

from courses.network.exporting import SCHEMA, write_csv, write_json
from courses.network.files import open_file
from courses.network.importing import import_places
from courses.network.places import Place
from courses.network.standard import FIELDS, REQUIRED
from tests.courses.network.test_messy_file import MESSY
from tests.factories.places import a_place

pytestmark = pytest.mark.django_db
WRITERS = {"csv": write_csv, "json": write_json}


@pytest.fixture
def messy():
    source = open_file(MESSY)
    import_places(source.rows, is_dry_run=False, now=timezone.now())


def exported(kind: str) -> str:
    out = io.StringIO()
    WRITERS[kind](out)
    return out.getvalue()


@pytest.fixture
def again(tmp_path):
    """Export, and import what was exported."""

    def go(kind):
        file = tmp_path / f"lieux.{kind}"
        file.write_text(exported(kind), encoding="utf-8", newline="")
        return import_places(open_file(file).rows, is_dry_run=False, now=timezone.now())

    return go


class TestExport:
    def test_passes_the_schema(self, messy):
        schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)

        faults = [error.message for error in Draft202012Validator(schema).iter_errors(json.loads(exported("json")))]

        assert faults == []

    def test_has_the_columns_of_the_standard(self, messy):
        header = exported("csv").splitlines()[0]

        assert header == ",".join(field.name for field in FIELDS)

    @pytest.mark.parametrize("kind", WRITERS)
    def test_is_read_back_as_nothing_new(self, messy, again, kind):
        report = again(kind)

        assert report.summary() == {
            "created": 0,
            "updated": 0,
            "unchanged": Place.objects.count(),
            "refused": 0,
        }

    @pytest.mark.parametrize("kind", WRITERS)
    def test_holds_corrections_and_is_still_nothing_new(self, again, kind):
        a_place("a", telephone="+33199000001", corrections={"phone": "+33199000009", "costs": ["paid"]})

        report = again(kind)

        assert "+33199000009" in exported(kind)
        assert "Payant" in exported(kind)
        assert report.unchanged == 1

    def test_leaves_out_what_is_closed_for_good(self):
        a_place("a", corrections={"is_closed": True})

        assert json.loads(exported("json")) == []

    def test_in_csv_runs_no_formula(self):
        a_place("a", nom="=1+1", telephone="+33199000001", latitude="48.85", longitude="-1.5")

        row = exported("csv").splitlines()[1]

        assert ",'=1+1," in row
        assert ",+33199000001," in row
        assert ",-1.5," in row


class TestSchema:
    def test_asks_for_the_fields_of_the_standard(self):
        items = json.loads(SCHEMA.read_text(encoding="utf-8"))["items"]

        assert list(items["properties"]) == [field.name for field in FIELDS]
        assert tuple(items["required"]) == REQUIRED
