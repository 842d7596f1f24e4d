import io
import json

import pytest
from django.core.management import CommandError, call_command

from courses.network.places import Place
from tests.courses.network.test_messy_file import MESSY, REFUSED
from tests.factories.places import a_place

pytestmark = pytest.mark.django_db


def run(*arguments: object) -> list[str]:
    out = io.StringIO()
    call_command("import_places", *(str(argument) for argument in arguments), stdout=out)
    return out.getvalue().splitlines()


class TestImportPlaces:
    def test_ends_with_one_line_for_programs(self):
        lines = run(MESSY)

        assert json.loads(lines[-1]) == {"created": 26, "updated": 0, "unchanged": 0, "refused": len(REFUSED)}
        assert Place.objects.count() == 26

    def test_says_row_by_row_what_it_refused_and_why(self):
        lines = [line for line in run(MESSY) if " refused: " in line]

        assert len(lines) == len(REFUSED)
        assert "Row 3 refused: id is missing." in lines
        assert "Row 10 (code-postal-court) refused: code_postal has not the shape of the standard: 8000." in lines
        assert "Row 16 (double) refused: double, row 17 with the same id was updated later or came first." in lines
        assert "Row 18 (meme-lieu) refused: same place as sain: name, address and postcode are equal." in lines

    def test_says_what_it_left_out_once_for_each_kind(self):
        lines = run(MESSY)

        what = "a value that the standard does not have; 1 in all, first in row 19: Réparation de vélos"
        assert f"Left out, services: {what}." in lines

    def test_changes_nothing_on_a_dry_run(self):
        lines = run(MESSY, "--dry-run")

        assert json.loads(lines[-1])["created"] == 26
        assert Place.objects.count() == 0

    @pytest.mark.parametrize(("name", "content"), [("a.csv", b"a,b\n"), ("a.json", b"[{"), ("a.csv", b"\xff\xfe")])
    def test_says_in_a_sentence_why_a_file_cannot_be_read(self, tmp_path, name, content):
        file = tmp_path / name
        file.write_bytes(content)

        with pytest.raises(CommandError, match=rf"{name} (has no column|is not)"):
            run(file)

    def test_says_in_a_sentence_that_there_is_no_file(self, tmp_path):
        with pytest.raises(CommandError, match="cannot be opened"):
            run(tmp_path / "nowhere.csv")


class TestExportPlaces:
    @pytest.mark.parametrize("name", ["lieux.csv", "lieux.JSON"])
    def test_writes_a_file_that_imports_as_unchanged(self, tmp_path, name):
        a_place()
        file, out = tmp_path / name, io.StringIO()

        call_command("export_places", str(file), stdout=out)

        assert json.loads(out.getvalue()) == {"places": 1}
        assert json.loads(run(file)[-1]) == {"created": 0, "updated": 0, "unchanged": 1, "refused": 0}
        assert [path.name for path in tmp_path.iterdir()] == [name]

    def test_refuses_another_kind_of_file(self, tmp_path):
        with pytest.raises(CommandError, match="neither a"):
            call_command("export_places", str(tmp_path / "lieux.txt"))

    def test_says_in_a_sentence_that_a_file_cannot_be_written(self, tmp_path):
        with pytest.raises(CommandError, match="cannot be written"):
            call_command("export_places", str(tmp_path / "nowhere" / "lieux.csv"))
