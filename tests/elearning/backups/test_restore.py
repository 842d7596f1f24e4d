"""A backup made while people work comes back whole in an empty place, and phones are told."""

import hashlib
import json
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.management import CommandError, call_command
from django.db import connection

from courses.progress.models import Epoch
from elearning.accounts.models import User
from elearning.audit import services as audit
from elearning.backups import manifest, services
from tests.databases import an_empty_database

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)


@pytest.fixture
def media(settings, tmp_path) -> Path:
    settings.MEDIA_ROOT = tmp_path / "media"
    folder = tmp_path / "media" / "pictures"
    folder.mkdir(parents=True)
    (folder / "door.webp").write_bytes(b"a door")
    (folder / "the same door.webp").write_bytes(b"a door")
    return tmp_path / "media"


@pytest.fixture
def elsewhere(tmp_path):
    """Run manage.py on an empty database with a folder of its own; `elsewhere.var` is that folder."""
    with an_empty_database(tmp_path) as address:

        def manage(*arguments):
            environment = os.environ | {
                "DJANGO_SETTINGS_MODULE": "elearning.settings.dev",
                "DATABASE_URL": address,
                "ESCALE_VAR": str(tmp_path / "var"),
                "REDIS_URL": "",
            }
            return subprocess.run(
                [sys.executable, "manage.py", *arguments],
                cwd=django_settings.BASE_DIR,
                env=environment,
                capture_output=True,
                text=True,
            )

        manage.var = tmp_path / "var"
        yield manage


def last_line(done):
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def ask(elsewhere, expression):
    """Return what an expression over the models gives in the restored database."""
    code = f"""
import hashlib, json
from django.db import connection
from courses.progress.models import Epoch
from elearning.accounts.models import User
from elearning.audit.models import Entry
print(json.dumps({expression}))"""
    done = elsewhere("shell", "--no-imports", "-c", code)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.django_db(transaction=True)
class TestRestore:
    def test_brings_back_what_was_there_under_load_and_says_so(self, media, elsewhere, tmp_path):
        for number in range(50):
            User.objects.create_learner(first_name=f"Amina {number}")
        Epoch.objects.get_or_create(pk=1, defaults={"since": NOW})
        audit.record(action="card.issued", actor=None, subject="card:1")
        stop = threading.Event()

        def keep_writing():
            while not stop.wait(0.005):
                audit.record(action="card.issued", actor=None)
            connection.close()

        writer = threading.Thread(target=keep_writing)
        writer.start()
        try:
            file = services.back_up(folder=tmp_path / "backups", now=NOW)
        finally:
            stop.set()
            writer.join()

        summary = last_line(elsewhere("restore", str(file)))

        said = manifest.read(file)
        assert said.rows["accounts_user"] == 50
        assert summary == {"made_at": NOW.isoformat(), "rows": sum(said.rows.values()), "media": 2}
        sample = "sorted(hashlib.sha256(f'{u.pk}{u.first_name}'.encode()).hexdigest() for u in User.objects.all())"
        expected = sorted(hashlib.sha256(f"{u.pk}{u.first_name}".encode()).hexdigest() for u in User.objects.all())
        assert ask(elsewhere, sample) == expected
        assert ask(elsewhere, "str(Epoch.objects.get().value)") != str(Epoch.objects.get().value)
        assert ask(elsewhere, "Entry.objects.order_by('-number')[0].action") == "restore"
        assert last_line(elsewhere("verify_audit"))["entries"] == said.rows["audit_entry"] + 1
        assert (elsewhere.var / "media" / "pictures" / "door.webp").read_bytes() == b"a door"

    def test_refuses_a_place_that_is_not_empty(self, media, tmp_path):
        file = services.back_up(folder=tmp_path / "backups", now=NOW)

        with pytest.raises(CommandError, match="not empty"):
            call_command("restore", str(file))

    def test_refuses_a_copy_with_one_flipped_bit(self, media, elsewhere, tmp_path):
        file = services.back_up(folder=tmp_path / "backups", now=NOW)
        copy = file.parent / manifest.read(file).database
        body = bytearray(copy.read_bytes())
        body[len(body) // 2] ^= 1
        copy.write_bytes(body)

        done = elsewhere("restore", str(file))

        assert done.returncode != 0
        assert "missing or was changed" in done.stderr

    def test_refuses_a_copy_without_one_of_its_media(self, media, elsewhere, tmp_path):
        file = services.back_up(folder=tmp_path / "backups", now=NOW)
        manifest.media_place(file.parent, hashlib.sha256(b"a door").hexdigest()).unlink()

        done = elsewhere("restore", str(file))

        assert done.returncode != 0
        assert "the copy of media/pictures/" in done.stderr

    def test_refuses_a_file_that_is_no_backup(self, tmp_path):
        (tmp_path / "list.json").write_text('{"a": 1}')

        with pytest.raises(CommandError, match="is no backup"):
            call_command("restore", str(tmp_path / "list.json"))


@pytest.mark.django_db(transaction=True)
class TestBackUp:
    def test_keeps_each_media_file_once_for_all_backups(self, media, tmp_path):
        services.back_up(folder=tmp_path / "backups", now=NOW)
        services.back_up(folder=tmp_path / "backups", now=NOW.replace(hour=4))

        kept = [path for path in (tmp_path / "backups" / "media").rglob("*") if path.is_file()]
        assert len(kept) == 1

    def test_can_be_read_by_its_owner_only(self, media, tmp_path):
        file = services.back_up(folder=tmp_path / "backups", now=NOW)

        copies = [path for path in (tmp_path / "backups").iterdir() if path.is_file()]
        assert {path.stat().st_mode & 0o077 for path in copies} == {0}
        assert file in copies

    def test_goes_to_var_unless_told_otherwise(self, media, settings, tmp_path, capsys):
        settings.VAR_DIR = tmp_path

        call_command("backup")

        summary = json.loads(capsys.readouterr().out.splitlines()[-1])
        assert Path(summary["file"]).parent == tmp_path / "backups"
