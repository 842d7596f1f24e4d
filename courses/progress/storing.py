"""Writing many rows at once: one statement, whatever their number.

Half the time of recording an answer went into building Django's INSERT; a phone's batch must cost little.
"""

import json
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from operator import attrgetter, is_
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Model

from .models import Event


class NewEvent(NamedTuple):
    """A row of `Event`, column by column in the order in which it is written."""

    id: uuid.UUID
    learner_id: uuid.UUID
    key_id: uuid.UUID
    device: uuid.UUID
    n: int
    kind: str
    version_key: str
    module_key: uuid.UUID | None
    step_key: str
    happened_at: datetime
    received_at: datetime
    data: dict[str, Any]
    held: str = ""


_INTO = "INSERT INTO {table} ({columns}) "
_EACH = "VALUES ({places})"
_DOCUMENT = "SELECT {columns} FROM jsonb_to_recordset(%s::jsonb) AS sent({typed})"
_OVER = " ON CONFLICT ({unique}) DO UPDATE SET {over}"


def write_rows(
    model: type[Model],
    columns: tuple[str, ...],
    rows: Iterable[tuple[Any, ...]],
    *,
    unique: tuple[str, ...] = (),
    over: tuple[str, ...] = (),
) -> None:
    """Write rows, one value for each column; one query, none for no row. Raises IntegrityError for a row that is there.

    over: columns written over those of the row that has the same `unique` ones, instead.
    """
    rows = list(rows)
    if not rows:
        return
    vendor = connection.vendor
    statement, writers = _statement(model, columns, unique, over, vendor), _writers(model, columns, vendor)
    written = [_written(write, column) for write, column in zip(writers, zip(*rows, strict=True), strict=True)]
    values = list(zip(*written, strict=True))
    with connection.cursor() as cursor:
        if vendor == "postgresql":
            # All rows as one document: a server reads and plans each statement, a driver each value.
            cursor.execute(statement, [json.dumps([dict(zip(columns, row, strict=True)) for row in values])])
        else:
            cursor.executemany(statement, values)


@lru_cache(maxsize=32)
def _statement(
    model: type[Model], columns: tuple[str, ...], unique: tuple[str, ...], over: tuple[str, ...], vendor: str
) -> str:
    quote = connection.ops.quote_name
    types = {field.attname: field.db_type(connection) for field in model._meta.concrete_fields}
    form = _INTO + (_DOCUMENT if vendor == "postgresql" else _EACH) + (_OVER if over else "")
    return form.format(
        table=quote(model._meta.db_table),
        columns=", ".join(map(quote, columns)),
        places=", ".join(["%s"] * len(columns)),
        typed=", ".join(f"{quote(name)} {types[name]}" for name in columns),
        unique=", ".join(map(quote, unique)),
        over=", ".join(f"{quote(name)} = excluded.{quote(name)}" for name in over),
    )


Write = Callable[[Any], Any]
_hex_of = attrgetter("hex")


def _instant(value: datetime) -> str:
    # As Django writes it, without asking the settings each time.
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ")


# How each kind of column is written, where not as it is.
_WRITE: dict[str, dict[str, Write]] = {
    "sqlite": {"DateTimeField": _instant, "JSONField": json.dumps, "UUIDField": _hex_of, "ForeignKey": _hex_of},
    "postgresql": {"DateTimeField": str, "UUIDField": str, "ForeignKey": str},
}


@lru_cache(maxsize=32)
def _writers(model: type[Model], columns: tuple[str, ...], vendor: str) -> list[Write | None]:
    types = {field.attname: field.get_internal_type() for field in model._meta.concrete_fields}
    return [_WRITE[vendor].get(types[name]) for name in columns]


def _written(write: Write | None, column: tuple[Any, ...]) -> Iterable[Any]:
    """Return a column as the database takes it. What all rows share, as the phone of a batch, is written once."""
    if write is None:
        return column
    first = column[0]
    if all(map(is_, column, repeat(first))):
        return [None if first is None else write(first)] * len(column)
    return [None if value is None else write(value) for value in column]


def insert_events(events: Iterable[NewEvent]) -> None:
    """Write new events; one query. Raises IntegrityError for an id that is there."""
    write_rows(Event, NewEvent._fields, events)
