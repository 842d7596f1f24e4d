"""Reads files of places row by row, CSV or JSON, without ever holding a whole file. Pure: no database."""

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from .spellings import field_name

_CHUNK = 65_536
_LARGEST_ROW = 1_000_000
"""Characters of one JSON value; no place of the national inventory comes near."""
_LIST = "lieux"
_NEEDED = ("id", "nom")


class UnreadableFile(ValueError):  # noqa: N818 - it says what the file is
    """The file cannot be read to its end as places; the message is a sentence for whoever gave it."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """rows: what the file holds, read when asked for; raises UnreadableFile. first_number: what to call the first row.

    Rows of a CSV file are counted as a spreadsheet does, where the names of the columns are row 1.
    """

    rows: Iterator[object]
    first_number: int


def open_file(path: Path) -> SourceFile:
    """Return the rows of a CSV or JSON file in UTF-8, told apart by how it begins. Raises UnreadableFile."""
    with _clear_words(path), path.open(encoding="utf-8-sig") as file:
        begins = file.read(_CHUNK).lstrip()[:1]
    if not begins:
        raise UnreadableFile(f"{path.name} is empty.")
    if begins in "[{":
        return SourceFile(_json_rows(path), first_number=1)
    return SourceFile(_csv_rows(path), first_number=2)


@contextmanager
def _clear_words(path: Path) -> Iterator[None]:
    """Turn what reading a file may raise into one sentence."""
    try:
        yield
    except OSError as error:
        raise UnreadableFile(f"{path.name} cannot be opened: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{path.name} is not written in UTF-8. Save it again in UTF-8.") from error
    except csv.Error as error:
        raise UnreadableFile(f"{path.name} is not a CSV file that can be read: {error}.") from error
    except RecursionError as error:
        raise UnreadableFile(f"{path.name} holds lists inside lists that no place has.") from error


def _csv_rows(path: Path) -> Iterator[object]:
    with _clear_words(path), path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline(_CHUNK)
        delimiter = max(",;\t", key=header.count)
        file.seek(0)
        reader = csv.DictReader(file, delimiter=delimiter)
        names = {field_name(column) for column in reader.fieldnames or ()}
        missing = [name for name in _NEEDED if name not in names]
        if missing:
            raise UnreadableFile(f"{path.name} has no column named {' or '.join(missing)}: it is no list of places.")
        yield from reader


def _json_rows(path: Path) -> Iterator[object]:
    with _clear_words(path), path.open(encoding="utf-8-sig") as file:
        stream = _JsonStream(file, path.name)
        if stream.sign() == "{":
            stream.go_to_list()
        yield from stream.rows()


class _JsonStream:
    """A JSON file under way: only the value that is being read is in memory."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._file, self._name = file, name
        self._text, self._is_over = "", False
        self._decoder = json.JSONDecoder()

    def sign(self) -> str:
        """Return the next character that is no space, "" at the end."""
        while True:
            self._text = self._text.lstrip()
            if self._text or not self._more():
                return self._text[:1]

    def go_to_list(self) -> None:
        """Go forward to the list of places in an object."""
        self._take("{")
        while self.sign() != "}":
            key = self._value()
            self._take(":")
            if key == _LIST and self.sign() == "[":
                return
            self._value()
            if self.sign() == ",":
                self._take(",")
        raise UnreadableFile(f"{self._name} holds no list named “{_LIST}”.")

    def rows(self) -> Iterator[object]:
        self._take("[")
        while self.sign() != "]":
            yield self._value()
            if self.sign() != "]":
                self._take(",")

    def _take(self, sign: str) -> None:
        if self.sign() != sign:
            raise self._broken()
        self._text = self._text[1:]

    def _value(self) -> Any:
        self.sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text)
            except ValueError:
                end = None
            # A number that ends where the chunk ends may go on in the next.
            if end is not None and (end < len(self._text) or self._is_over):
                self._text = self._text[end:]
                return value
            if len(self._text) > _LARGEST_ROW or not self._more():
                if end is None:
                    raise self._broken()
                self._text = self._text[end:]
                return value

    def _more(self) -> bool:
        chunk = "" if self._is_over else self._file.read(_CHUNK)
        self._is_over = not chunk
        self._text += chunk
        return bool(chunk)

    def _broken(self) -> UnreadableFile:
        near = " ".join(self._text[:40].split())
        where = f"near “{near}”" if near else "at its end"
        return UnreadableFile(f"{self._name} is not JSON that can be read: something is wrong {where}.")
