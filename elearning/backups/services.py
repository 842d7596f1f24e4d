"""Make a backup; bring one back into an empty place."""

import io
import os
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection

from elearning.audit import services as audit
from elearning.common import documents

from . import databases, manifest
from .manifest import DamagedBackup, Manifest


def back_up(*, folder: Path, now: datetime) -> Path:
    """Write a backup while the site is used; return its manifest's file, which appears last and whole.

    Media files are kept once for all backups of the folder, by their hash. Secrets are not in it: they are in the
    environment, and a backup without them opens no card.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = f"escale-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    file = folder / f"{name}.json"
    copy = folder / f"{name}.{'sqlite3' if connection.vendor == 'sqlite' else 'dump'}"
    if file.exists():
        raise FileExistsError(f"{file} exists already")
    with tempfile.TemporaryDirectory(dir=folder, prefix=".draft-") as draft:
        dumped = Path(draft, copy.name)
        # Before the media: a file that is added in between is then kept for nothing, not missing.
        rows = databases.dump(dumped)
        media = _keep_media(folder)
        said = Manifest(
            made_at=now.astimezone(UTC).isoformat(),
            engine=connection.vendor,
            database=copy.name,
            database_sha256=manifest.file_hash(dumped),
            rows=rows,
            media=media,
        )
        written = Path(draft, file.name)
        written.write_text(said.to_json(), encoding="utf-8")
        for part in (dumped, written):
            part.chmod(0o600)
            _to_disk(part)
        os.replace(dumped, copy)
        os.replace(written, file)
    return file


def restore(*, file: Path, now: datetime) -> Manifest:
    """Bring a backup back into an empty database and its media into place; phones then send their log again.

    Everything is checked before anything is written: hashes, integrity, that the place is empty. Raises DamagedBackup
    or databases.NotEmpty.
    """
    said = manifest.read(file)
    _check(said, folder=file.parent)
    databases.load(file.parent / said.database)
    counted = databases.row_counts()
    wrong = sorted(table for table, rows in said.rows.items() if counted.get(table) != rows)
    if wrong:
        raise DamagedBackup(f"other row counts than when it was made: {', '.join(wrong)}")
    _put_media(said, folder=file.parent)
    # A newer program may read an older backup.
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("new_epoch", stdout=io.StringIO())
    cache.clear()
    documents.remove_all()
    audit.record(action="restore", actor=None, subject=f"backup:{file.stem}", data={"made_at": said.made_at}, now=now)
    return said


def _check(said: Manifest, *, folder: Path) -> None:
    """Raise DamagedBackup unless every file of the backup is there and has its hash."""
    if said.engine != connection.vendor:
        raise DamagedBackup(f"this backup was made on {said.engine}, and DATABASE_URL names {connection.vendor}")
    copy = folder / Path(said.database).name
    if not copy.is_file() or manifest.file_hash(copy) != said.database_sha256:
        raise DamagedBackup(f"{copy} is missing or was changed")
    for path, digest in said.media.items():
        kept = manifest.media_place(folder, digest)
        if not kept.is_file() or manifest.file_hash(kept) != digest:
            raise DamagedBackup(f"the copy of media/{path} is missing or was changed")
        if not Path(settings.MEDIA_ROOT, path).resolve().is_relative_to(Path(settings.MEDIA_ROOT).resolve()):
            raise DamagedBackup(f"media/{path} would be written outside of the media folder")


def _keep_media(folder: Path) -> dict[str, str]:
    """Copy the media files that no earlier backup holds; return path to hash of all of them."""
    root = Path(settings.MEDIA_ROOT)
    found = {}
    for file in sorted(path for path in root.rglob("*") if path.is_file()):
        digest = manifest.file_hash(file)
        kept = manifest.media_place(folder, digest)
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            draft = kept.with_suffix(".draft")
            shutil.copyfile(file, draft)
            _to_disk(draft)
            os.replace(draft, kept)
        found[file.relative_to(root).as_posix()] = digest
    return found


def _put_media(said: Manifest, *, folder: Path) -> None:
    for path, digest in said.media.items():
        target = Path(settings.MEDIA_ROOT, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(manifest.media_place(folder, digest), target)


def _to_disk(file: Path) -> None:
    """Wait until a file is on the disk, so that a power cut leaves no backup that only looks whole."""
    with file.open("rb") as stream:
        os.fsync(stream.fileno())
