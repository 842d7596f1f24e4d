"""A step is done again exactly when what it is made from changed."""

import pytest

from elearning.start import places, stamps


@pytest.fixture
def folder(monkeypatch, tmp_path):
    monkeypatch.setattr(places, "ROOT", tmp_path)
    monkeypatch.setenv("ESCALE_VAR", str(tmp_path / "var"))
    (tmp_path / "var").mkdir()
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "a.py").write_text("1")
    return tmp_path / "sources"


class TestFingerprint:
    def test_changes_with_contents_names_and_words(self, folder):
        before = stamps.fingerprint(folder, "word")

        assert stamps.fingerprint(folder, "word") == before
        assert stamps.fingerprint(folder, "other") != before
        (folder / "a.py").write_text("2")
        assert stamps.fingerprint(folder, "word") != before
        (folder / "a.py").rename(folder / "b.py")
        (folder / "b.py").write_text("1")
        assert stamps.fingerprint(folder, "word") != before

    def test_looks_at_no_compiled_file(self, folder):
        before = stamps.fingerprint(folder)
        (folder / "__pycache__").mkdir()
        (folder / "__pycache__" / "a.pyc").write_text("x")

        assert stamps.fingerprint(folder) == before


class TestStamps:
    def test_are_kept_and_forgotten(self, folder):
        stamps.keep("tables", "1")
        assert stamps.is_current("tables", "1")
        assert not stamps.is_current("tables", "2")

        stamps.forget("tables")

        assert not stamps.is_current("tables", "1")

    def test_that_cannot_be_read_are_none(self, folder):
        (folder.parent / "var" / "start.json").write_text("half a fi")

        assert not stamps.is_current("tables", "1")
        stamps.keep("tables", "1")
        assert stamps.is_current("tables", "1")
