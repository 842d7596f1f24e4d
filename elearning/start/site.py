"""The site's own preparation: each step is done once, and again when what it is made from changed."""

import os
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from . import machine, places, stamps
from .words import CannotGoOn, step

_PACKAGES = ("elearning", "content", "courses")


@dataclass(frozen=True, slots=True)
class Step:
    """name: its stamp. title: what is said. made_from: hash of its sources. results: what exists once it is done."""

    name: str
    title: str
    commands: tuple[tuple[str, ...], ...]
    made_from: str
    results: tuple[Path, ...] = ()

    def is_due(self) -> bool:
        return not all(result.exists() for result in self.results) or not stamps.is_current(self.name, self.made_from)


def prepare(*, development: bool) -> None:
    """Leave words, tables, assets, starter content, demo people and documents as the sources of now make them.

    development: leave out what `make dev` makes on the fly (assets and documents).
    """
    compile_words()
    due = [one for one in _steps(development=development) if one.is_due()]
    if not due:
        return
    for one in due:
        # Forgotten first: a step that is cut short is done again next time.
        stamps.forget(one.name)
    # Assets and tables know nothing of each other; all else needs both.
    # In development no asset is collected, so nothing may look for collected ones either.
    settings = {"DEBUG": "true"} if development else {}
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda one: _do(one, settings), [one for one in due if one.name in {"tables", "assets"}]))
    for one in due:
        if one.name not in {"tables", "assets"}:
            _do(one, settings)


def _do(one: Step, settings: Mapping[str, str]) -> None:
    with step(one.title):
        for command in one.commands:
            _run("manage.py", *command, **settings)
    stamps.keep(one.name, one.made_from)


def compile_words() -> None:
    """Compile the interface's words when a catalogue changed; nothing is said when none did."""
    catalogues = [file for package in _PACKAGES for file in (places.ROOT / package).glob("locale/*/*/*.po")]
    made_from = stamps.fingerprint(*catalogues)
    if stamps.is_current("words", made_from) and all(file.with_suffix(".mo").exists() for file in catalogues):
        return
    with step("compiling the interface's words"):
        _run("-m", "elearning.translations", "compile")
    stamps.keep("words", made_from)


def forget_everything() -> None:
    """Have every step done again next time."""
    for one in _steps(development=False):
        stamps.forget(one.name)


def _steps(*, development: bool) -> list[Step]:
    root, var = places.ROOT, places.var()
    database = os.environ.get("DATABASE_URL", "")
    lock = root / "requirements.txt"
    migrations = [root / "elearning" / "accounts", *(root / package for package in _PACKAGES)]
    tables = stamps.fingerprint(
        database, os.environ.get("REDIS_URL", ""), lock, *(m for p in migrations for m in p.rglob("migrations"))
    )
    assets = stamps.fingerprint(lock, root / "static", root / "elearning" / "staticfiles.py")
    content = stamps.fingerprint(tables, root / "content")
    people = stamps.fingerprint(
        tables, content, machine.address_for_people(), root / "courses" / "management", root / "elearning" / "accounts"
    )
    looks = (root / "templates", root / "elearning" / "locale", root / "elearning" / "settings")
    documents = stamps.fingerprint(assets, content, machine.address_for_people(), *looks)
    # Whatever was in a database that is gone is made again, too.
    file = () if database else (var / "escale.sqlite3",)
    tables_commands = (("migrate", "--verbosity=0"), ("createcachetable",))
    steps = [
        Step("tables", "making the tables", tables_commands, tables, file),
        Step("assets", "collecting the assets", (("collectstatic", "--noinput", "--verbosity=0"),), assets,
             (var / "static" / "staticfiles.json",)),
        Step("content", "loading the starter content", (("load_initial_content",),), content, file),
        Step("people", "making the demo people", (("create_demo",),), people, (*file, var / "demo.json")),
        Step("documents", "writing the documents", (("write_documents",),), documents, (*file, var / "published")),
    ]  # fmt: skip
    return [one for one in steps if not development or one.name not in {"assets", "documents"}]


def _run(*arguments: str, **settings: str) -> None:
    """Run Python on the repository; its own words go to a log that is shown only when it fails."""
    environment = places.child_environment(
        BASE_URL=os.environ.get("BASE_URL") or machine.address_for_people(), **settings
    )
    done = subprocess.run(
        [places.PYTHON, *arguments], cwd=places.ROOT, env=environment, capture_output=True, text=True, errors="replace"
    )
    log = places.var() / "log" / "prepare.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as output:
        output.write(f"$ {' '.join(arguments)}\n{done.stdout}{done.stderr}")
    if done.returncode != 0:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise CannotGoOn(f"`{' '.join(arguments)}` did not finish: {' '.join(last)} (all of it: {log})")
