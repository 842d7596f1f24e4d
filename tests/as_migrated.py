"""What migrations wrote (roles, languages, Wagtail's first pages), kept beside the tables that tests empty.

Copied by the database itself: saving the objects again would wake signals, which leave traces of their own.
"""

from django.db import connection, transaction

_PREFIX = "as_migrated_"


def keep() -> None:
    """Copy every table that holds something."""
    with connection.cursor() as cursor:
        for table in _kept_tables():
            cursor.execute(f"DROP TABLE {_PREFIX}{table}")
        for table in connection.introspection.django_table_names(only_existing=True):
            cursor.execute(f"SELECT 1 FROM {table} LIMIT 1")
            if cursor.fetchone():
                cursor.execute(f"CREATE TABLE {_PREFIX}{table} AS SELECT * FROM {table}")


def put_back() -> None:
    """Fill the emptied tables as they were."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA defer_foreign_keys = ON")
        for table in _kept_tables():
            cursor.execute(f"INSERT INTO {table} SELECT * FROM {_PREFIX}{table}")


def _kept_tables() -> list[str]:
    tables = connection.introspection.table_names()
    return [table.removeprefix(_PREFIX) for table in tables if table.startswith(_PREFIX)]
