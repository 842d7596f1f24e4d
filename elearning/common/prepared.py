"""Reads that every phone asks for, whose SQL Django writes once.

Writing a statement anew took three times as long as the database needed to answer it. What is asked stays a query of
Django's, with its locks and its converters; only the values come later.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import Expression, QuerySet
from django.db.models.sql.compiler import SQLCompiler

Row = tuple[Any, ...]


class Given(Expression):
    """A place in a query where a value stands later. place: which one of the values."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place

    def as_sql(self, *_how: Any, **_more: Any) -> tuple[str, tuple[Any, ...]]:
        return "%s", (self,)


@dataclass(frozen=True, slots=True)
class _Statement:
    """SQL for one kind of database. parameters: fixed ones, and a `Given` where a value goes."""

    sql: str
    parameters: Sequence[Any]
    compiler: SQLCompiler
    converters: dict[int, Any]


class Prepared:
    """build: returns the query, a `values_list`, with `Given` in place of each value."""

    def __init__(self, build: Callable[..., QuerySet[Any, Any]], *, values: int) -> None:
        self._build, self._values = build, values
        self._statements: dict[str, _Statement] = {}

    def rows(self, *values: Any) -> list[Row]:
        """Return what the query finds with these values. One query."""
        return self.convert(self.fetch(*values))

    def fetch(self, *values: Any) -> list[Row]:
        """Return the same rows as the driver gives them: `convert` those that are looked at. One query."""
        # Looked up once: it is asked for at each batch, and a batch has a hundred ids.
        database = connections[DEFAULT_DB_ALIAS]
        statement = self._statement(database.vendor)
        if not database.features.has_native_uuid_field:
            values = tuple([value.hex if isinstance(value, UUID) else value for value in values])
        parameters = [values[one.place] if isinstance(one, Given) else one for one in statement.parameters]
        with database.cursor() as cursor:
            cursor.execute(statement.sql, parameters)
            return list(cursor.fetchall())

    def convert(self, rows: Sequence[Row]) -> list[Row]:
        """Return fetched rows with the values that the models have."""
        if not rows:
            return []
        statement = self._statement(connection.vendor)
        return [tuple(row) for row in statement.compiler.apply_converters(rows, statement.converters)]

    def _statement(self, vendor: str) -> _Statement:
        statement = self._statements.get(vendor)
        if statement is None:
            query = self._build(*(Given(place) for place in range(self._values))).query
            compiler = query.get_compiler(connection=connection)
            sql, parameters = compiler.as_sql()
            converters = compiler.get_converters([column for column, *_more in compiler.select])
            statement = self._statements[vendor] = _Statement(sql, parameters, compiler, converters)
        return statement


def as_stored(value: Any) -> Any:
    """Return a value as this database keeps it, so that it can be compared with a fetched one. Not for dates."""
    if isinstance(value, UUID) and not connection.features.has_native_uuid_field:
        return value.hex
    return value
