import json

import pytest

from courses.network import files
from courses.network.files import UnreadableFile, open_file

ROWS = [{"id": "a", "nom": "Le Lieu"}, {"id": "b", "nom": "L'Autre, ici"}]


@pytest.fixture
def written(tmp_path):
    """Write a file and return what can be read of it."""

    def write(content, name="lieux.csv"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write


def rows(file):
    return list(open_file(file).rows)


class TestCsvFiles:
    @pytest.mark.parametrize("delimiter", [",", ";", "\t"])
    @pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a mark"])
    def test_are_read_whatever_separates_their_cells(self, written, delimiter, mark):
        lines = [["id", "nom"], ["a", "Le Lieu"], ["b", '"L\'Autre, ici"']]
        text = "\r\n".join(delimiter.join(line) for line in lines)

        assert rows(written(mark + text.encode())) == ROWS

    def test_count_their_rows_as_a_spreadsheet_does(self, written):
        assert open_file(written("id,nom\na,b")).first_number == 2

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            ("", "is empty"),
            ("  \n", "is empty"),
            ("a,b\n1,2", "no column named id or nom"),
            ("id,ville\n1,2", "no column named nom"),
            ("id,nom\n1,caf\xe9".encode("latin-1"), "not written in UTF-8"),
            (f'id,nom\n1,"{"x" * 200_000}"', "field larger"),
        ],
    )
    def test_that_cannot_be_read_are_said_in_a_sentence(self, written, content, sentence):
        with pytest.raises(UnreadableFile, match=sentence):
            rows(written(content))

    def test_that_are_not_there_are_said_in_a_sentence(self, tmp_path):
        with pytest.raises(UnreadableFile, match="cannot be opened"):
            open_file(tmp_path / "nowhere.csv")


class TestJsonFiles:
    @pytest.mark.parametrize(
        "content",
        [
            json.dumps(ROWS),
            json.dumps({"lieux": ROWS}),
            json.dumps({"version": "1.0.2", "total": [2, {"lieux": []}], "lieux": ROWS, "fin": 1}, indent=2),
            "\ufeff" + json.dumps(ROWS),
        ],
        ids=["list", "object", "among others", "with a mark"],
    )
    @pytest.mark.parametrize("chunk", [1, 7, 65_536])
    def test_are_read_piece_by_piece(self, written, content, chunk, monkeypatch):
        monkeypatch.setattr(files, "_CHUNK", chunk)

        assert rows(written(content, "lieux.json")) == ROWS

    def test_count_their_rows_from_one(self, written):
        assert open_file(written("[]")).first_number == 1

    def test_may_hold_what_is_no_row(self, written):
        assert rows(written("[1, 23, null, [], {}]")) == [1, 23, None, [], {}]

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            ('[{"id": "a"}, {"id": ', "something is wrong"),
            ('[{"id": "a"}', "at its end"),
            ('[{"id": "a"} {"id": "b"}]', "something is wrong near"),
            ('{"places": []}', "no list named “lieux”"),
            ('{"lieux": 3}', "no list named “lieux”"),
            ('{"lieux" []}', "something is wrong"),
            ("[" * 100_000, "lists inside lists"),
        ],
    )
    def test_that_cannot_be_read_are_said_in_a_sentence(self, written, content, sentence):
        with pytest.raises(UnreadableFile, match=sentence):
            rows(written(content, "lieux.json"))
