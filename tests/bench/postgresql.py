"""A database of its own on this machine's PostgreSQL, for as long as it is measured."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

SERVER = "postgres://postgres@127.0.0.1:5432"


@contextmanager
def a_database() -> Iterator[str]:
    """Give the address of a new database, gone afterwards; "" where no PostgreSQL lets us in without a password."""
    try:
        server = psycopg.connect(f"{SERVER}/postgres", autocommit=True, connect_timeout=3)
    except psycopg.OperationalError:
        yield ""
        return
    name = f"escale_bench_{uuid.uuid4().hex}"
    with server:
        server.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        try:
            yield f"{SERVER}/{name}"
        finally:
            server.execute(f"DROP DATABASE {name} WITH (FORCE)")
