"""Rules that the linters do not know."""

import ast
import re
import subprocess
import sys

from tests.architecture.repository import ROOT, files, name, sources, text

# Before Django is there (start), or before the settings are read.
MAY_READ_THE_ENVIRONMENT = (
    "elearning/env.py",
    "elearning/start/",
    "elearning/celery.py",
    "elearning/wsgi.py",
    "elearning/asgi.py",
)
READ = re.compile(r"\bos\.(?:environ|getenv)\b")
VARIABLE = re.compile(r"env\.(?:text|flag|number|words|url|keys|folder)\(\s*\"([A-Z_]+)\"")
# The names of staff roles are no learner: authoring rights need them.
LEARNER = re.compile(r"(?:courses|elearning\.accounts)\b(?!\.roles)")


def imports(file):
    """Return the dotted names that a Python file imports."""
    found = set()
    for node in ast.walk(ast.parse(text(file))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


class TestImports:
    def test_keep_their_contracts(self):
        go = "from importlinter.cli import lint_imports_command as go; go()"
        done = subprocess.run([sys.executable, "-c", go], cwd=ROOT, capture_output=True, text=True)

        assert done.returncode == 0, done.stdout

    def test_of_content_name_no_learner(self):
        knowing = {
            name(file): sorted(i for i in imports(file) if LEARNER.match(i)) for file in files(".py", under="content")
        }

        assert {file: found for file, found in knowing.items() if found} == {}

    def test_never_name_the_tests(self):
        assert [name(file) for file in sources(".py") if any(i.split(".")[0] == "tests" for i in imports(file))] == []


class TestEnvironment:
    def test_is_read_in_one_place(self):
        readers = [name(file) for file in sources(".py") if READ.search(text(file))]

        assert [file for file in readers if not file.startswith(MAY_READ_THE_ENVIRONMENT)] == []

    def test_is_described_for_operators(self):
        described = text(ROOT / "docs" / "operate.md")
        # The suite's own settings are no operator's business.
        files = [file for file in sources(".py") if file.name != "test.py"]
        read = {variable for file in files for variable in VARIABLE.findall(text(file))}

        assert sorted(variable for variable in read if f"`{variable}`" not in described) == []


class TestTests:
    def test_read_as_sentences(self):
        short = []
        for file in files(".py", under="tests"):
            for node in ast.walk(ast.parse(text(file))):
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and node.name.count("_") < 2:
                    short.append(f"{name(file)}::{node.name}")

        # One word is enough when the class and it make the sentence ("TestTemplates compile").
        assert [test for test in short if not re.search(r"::test_[a-z]+$", test)] == []

    def test_belong_to_a_thing(self):
        alone = []
        for file in files(".py", under="tests"):
            for node in ast.parse(text(file)).body:
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                    alone.append(f"{name(file)}::{node.name}")

        assert alone == []
