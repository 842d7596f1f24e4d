import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from elearning.audit import services, triggers


def last_line(stream):
    return json.loads(stream.getvalue().splitlines()[-1])


@pytest.mark.django_db
class TestVerifyAudit:
    def test_says_where_a_whole_log_ends(self):
        end = services.record(action="restore", actor=None)
        out = StringIO()

        call_command("verify_audit", stdout=out)

        assert last_line(out) == {"entries": 1, "faults": 0, "end": f"1:{end.hash}"}
        call_command("verify_audit", "--expect", f"1:{end.hash}", stdout=StringIO())

    def test_exits_with_one_when_a_row_was_changed(self):
        services.record(action="restore", actor=None)
        triggers.remove(connection)
        with connection.cursor() as cursor:
            cursor.execute("UPDATE audit_entry SET action = 'sign_in.ok'")
        out, errors = StringIO(), StringIO()

        with pytest.raises(SystemExit) as stop:
            call_command("verify_audit", stdout=out, stderr=errors)

        assert stop.value.code == 1
        assert last_line(out)["faults"] == 1
        assert "entry 1 was changed" in errors.getvalue()

    def test_refuses_an_end_it_cannot_read(self):
        with pytest.raises(CommandError, match="NUMBER:HASH"):
            call_command("verify_audit", "--expect", "twelve")
