"""What lies where, and how long it is."""

import re

import pytest

from tests.architecture.repository import ROOT, files, name, sources, text

MOST_LINES = 300
TOP = {
    ".ci", ".editorconfig", ".gitattributes", ".gitignore", "Makefile", "README.md", "content", "courses", "docs",
    "elearning", "manage.py", "pyproject.toml", "requirements-dev.txt", "requirements.txt", "static", "templates",
    "tests",
}  # fmt: skip
MADE_HERE = {".git", ".venv", "var", ".coverage", ".hypothesis", "__pycache__"}
READ_BY_PEOPLE = (".py", ".js", ".css", ".html", ".md", ".toml", ".txt", "Makefile", "run")
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work|root|Users/\w+|home/\w+|tmp)/")
LEFT_FOR_LATER = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
SECRET = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


class TestFiles:
    def test_at_the_top_are_the_agreed_ones(self):
        found = {path.name for path in ROOT.iterdir() if not path.name.endswith("_cache")}

        assert found - MADE_HERE - TOP == set()

    def test_have_three_hundred_lines_at_most(self):
        long = {
            name(file): count
            for file in files(".py", ".js", ".css", ".html", ".md")
            # Generated, and never edited once published.
            if "migrations" not in file.parts and (count := len(text(file).splitlines())) > MOST_LINES
        }

        assert long == {}

    def test_are_named_after_what_they_hold(self):
        assert [name(file) for file in sources(".py") if file.stem in {"utils", "helpers", "misc", "common"}] == []

    def test_name_no_path_of_one_machine(self):
        own = name(ROOT / "tests" / "architecture" / "test_files.py")
        found = [name(file) for file in files(*READ_BY_PEOPLE) if MACHINE_PATH.search(text(file))]

        assert [file for file in found if file != own] == []

    def test_leave_nothing_for_later(self):
        own = name(ROOT / "tests" / "architecture" / "test_files.py")
        found = [name(file) for file in files(*READ_BY_PEOPLE) if LEFT_FOR_LATER.search(text(file))]

        assert [file for file in found if file != own] == []

    def test_hold_no_private_key(self):
        assert [
            name(file) for file in files(*READ_BY_PEOPLE, ".json", ".pem", ".key") if SECRET.search(text(file))
        ] == []

    def test_that_only_mark_a_package_are_empty(self):
        assert [name(file) for file in files("__init__.py") if text(file).strip()] == []


class TestLockFiles:
    @pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
    def test_hold_hashes_and_no_address(self, lock):
        lines = text(ROOT / lock).splitlines()
        pins = [line for line in lines if re.match(r"[A-Za-z0-9]", line)]

        assert [line for line in lines if "://" in line or "index-url" in line or "find-links" in line] == []
        assert [pin for pin in pins if "==" not in pin or not pin.endswith("\\")] == []
        assert sum("--hash=sha256:" in line for line in lines) >= len(pins)

    def test_agree_with_each_other(self):
        def pins(lock):
            return dict(re.findall(r"^([\w.\[\]-]+)==([^ ;\\]+)", text(ROOT / lock), re.MULTILINE))

        production, development = pins("requirements.txt"), pins("requirements-dev.txt")

        assert {
            package: (v, development.get(package)) for package, v in production.items() if development.get(package) != v
        } == {}

    def test_name_everything_that_the_project_asks_for(self):
        asked = re.findall(r'^    "([a-z0-9-]+)(?:\[[a-z]+\])?[><=]', text(ROOT / "pyproject.toml"), re.MULTILINE)
        locked = text(ROOT / "requirements-dev.txt")

        assert [
            package for package in asked if not re.search(rf"^{package}(?:\[[\w,-]+\])?==", locked, re.MULTILINE)
        ] == []
