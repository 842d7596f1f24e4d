"""Database triggers that keep the log append-only, whatever the program above them does.

An entry is never updated. It is deleted only when it is older than 13 months and its sealed month was marked as
dropped.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

_SQLITE = {
    "audit_entry_no_update": """
        CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END
    """,
    "audit_entry_no_delete": """
        CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
        WHEN OLD.at >= datetime('now', '-13 months') OR NOT EXISTS (
            SELECT 1 FROM audit_segment
            WHERE dropped_at IS NOT NULL AND OLD.number BETWEEN first_number AND last_number)
        BEGIN SELECT RAISE(ABORT, 'audit entries are deleted by sealed month, after 13 months'); END
    """,
    "audit_segment_no_update": """
        CREATE TRIGGER audit_segment_no_update BEFORE UPDATE ON audit_segment
        WHEN OLD.dropped_at IS NOT NULL OR NEW.month <> OLD.month OR NEW.first_number <> OLD.first_number
            OR NEW.last_number <> OLD.last_number OR NEW.last_hash <> OLD.last_hash OR NEW.sealed_at <> OLD.sealed_at
        BEGIN SELECT RAISE(ABORT, 'a sealed month is only ever marked as dropped, once'); END
    """,
    "audit_segment_no_delete": """
        CREATE TRIGGER audit_segment_no_delete BEFORE DELETE ON audit_segment
        BEGIN SELECT RAISE(ABORT, 'sealed months are never deleted'); END
    """,
}

_POSTGRESQL_FUNCTIONS = """
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;

CREATE FUNCTION audit_entry_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.at >= now() - interval '13 months' OR NOT EXISTS (
        SELECT 1 FROM audit_segment
        WHERE dropped_at IS NOT NULL AND OLD.number BETWEEN first_number AND last_number)
    THEN RAISE EXCEPTION 'audit entries are deleted by sealed month, after 13 months'; END IF;
    RETURN OLD;
END $$;

CREATE FUNCTION audit_segment_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.dropped_at IS NOT NULL OR NEW.month <> OLD.month OR NEW.first_number <> OLD.first_number
        OR NEW.last_number <> OLD.last_number OR NEW.last_hash <> OLD.last_hash OR NEW.sealed_at <> OLD.sealed_at
    THEN RAISE EXCEPTION 'a sealed month is only ever marked as dropped, once'; END IF;
    RETURN NEW;
END $$;
"""

# name: (table, event and level, function)
_POSTGRESQL = {
    "audit_entry_no_update": ("audit_entry", "BEFORE UPDATE", "ROW", "audit_refuse"),
    "audit_entry_no_delete": ("audit_entry", "BEFORE DELETE", "ROW", "audit_entry_delete"),
    "audit_entry_no_truncate": ("audit_entry", "BEFORE TRUNCATE", "STATEMENT", "audit_refuse"),
    "audit_segment_no_update": ("audit_segment", "BEFORE UPDATE", "ROW", "audit_segment_update"),
    "audit_segment_no_delete": ("audit_segment", "BEFORE DELETE", "ROW", "audit_refuse"),
    "audit_segment_no_truncate": ("audit_segment", "BEFORE TRUNCATE", "STATEMENT", "audit_refuse"),
}


def install(connection: BaseDatabaseWrapper) -> None:
    """Create the triggers; the tables must exist."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for statement in _SQLITE.values():
                cursor.execute(statement)
        else:
            cursor.execute(_POSTGRESQL_FUNCTIONS)
            for name, (table, event, level, function) in _POSTGRESQL.items():
                cursor.execute(
                    f"CREATE TRIGGER {name} {event} ON {table} FOR EACH {level} EXECUTE FUNCTION {function}()"
                )


def remove(connection: BaseDatabaseWrapper) -> None:
    """Drop the triggers, for the way back of the migration that made them."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in _SQLITE:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
        else:
            for name, (table, _event, _level, _function) in _POSTGRESQL.items():
                cursor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")
            cursor.execute("DROP FUNCTION IF EXISTS audit_refuse, audit_entry_delete, audit_segment_update")
