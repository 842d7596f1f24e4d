"""What is in the way is said in one sentence."""

import os
import socket
import subprocess
import sys

import pytest

from elearning.start import __main__, machine, places
from elearning.start.words import CannotGoOn


@pytest.fixture
def busy_port(monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))
        yield taken.getsockname()[1]


class TestPort:
    def test_that_is_taken_is_named_with_a_way_out(self, busy_port):
        with pytest.raises(CannotGoOn, match=f"Port {busy_port} is taken by another program.*PORT={busy_port + 1}"):
            machine.check_port()

    @pytest.mark.parametrize("raw", ["web", "0", "70000", "-1"])
    def test_that_is_no_port_is_refused(self, monkeypatch, raw):
        monkeypatch.setenv("PORT", raw)

        with pytest.raises(CannotGoOn, match="PORT is no port"):
            machine.check_port()

    def test_of_another_machine_is_refused(self, monkeypatch):
        monkeypatch.setenv("HOST", "192.0.2.1")

        with pytest.raises(CannotGoOn, match=r"HOST=192\.0\.2\.1 is no address"):
            machine.check_port()

    def test_stops_make_with_one_sentence_and_no_trace(self, busy_port):
        done = subprocess.run(
            [sys.executable, "-m", "elearning.start", "run"], cwd=places.ROOT, capture_output=True, text=True
        )

        assert done.returncode == 1
        assert done.stderr.strip().startswith("Escale cannot go on. Port")
        assert "Traceback" not in done.stderr


class TestWriting:
    def test_where_it_is_not_possible_is_said(self, monkeypatch, tmp_path):
        (tmp_path / "file").write_text("in the way")
        monkeypatch.setenv("ESCALE_VAR", str(tmp_path / "file" / "var"))

        with pytest.raises(CannotGoOn, match="Nothing can be written in"):
            machine.check_writing()

    def test_leaves_nothing_behind(self, monkeypatch, tmp_path):
        monkeypatch.setenv("ESCALE_VAR", str(tmp_path / "var"))

        machine.check_writing()

        assert os.listdir(tmp_path / "var") == []


class TestPython:
    def test_that_is_too_old_is_said(self, monkeypatch, capsys):
        monkeypatch.setattr(__main__.sys, "version_info", (3, 9, 2))

        assert __main__.main(["run"]) == 1
        assert capsys.readouterr().err == "Escale needs Python 3.11 or later; this one is 3.9.2.\n"


class TestAddress:
    @pytest.mark.parametrize(
        ("host", "address"), [("127.0.0.1", "http://127.0.0.1:8000"), ("::1", "http://[::1]:8000")]
    )
    def test_is_what_people_type(self, monkeypatch, host, address):
        monkeypatch.setenv("HOST", host)
        monkeypatch.delenv("PORT", raising=False)

        assert machine.address_for_people() == address
