"""What a backup says of itself, so that a restore can prove that it brought back the same."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

FORMAT = 1


class DamagedBackup(Exception):  # noqa: N818
    """The backup is not what it says it is; nothing was restored from it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """database: its file inside the backup's folder. rows: table to count, of the same instant as the copy.
    media: path to SHA-256; the files themselves are shared by all backups, under `media/<first two digits>/`.
    """

    made_at: str
    engine: str
    database: str
    database_sha256: str
    rows: Mapping[str, int]
    media: Mapping[str, str]
    format: int = FORMAT

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1, sort_keys=True)


def read(file: Path) -> Manifest:
    """Return the manifest of a backup, or raise DamagedBackup."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        manifest = Manifest(**found)
    except (OSError, ValueError, TypeError) as fault:
        raise DamagedBackup(f"{file} is no backup: {fault}") from None
    if manifest.format != FORMAT:
        raise DamagedBackup(f"{file} was made by another version of the program (format {manifest.format}).")
    return manifest


def file_hash(file: Path) -> str:
    """Return the SHA-256 of a file, read piece by piece."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def media_place(folder: Path, digest: str) -> Path:
    """Return where a media file of this hash is kept beside the backups."""
    return folder / "media" / digest[:2] / digest
