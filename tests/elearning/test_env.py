"""The environment is read once, and a misspelt value stops the start by name."""

import base64

import pytest
from django.core.exceptions import ImproperlyConfigured

from elearning import env

SECRET = base64.b64encode(b"k" * 32).decode()


class TestEnvironment:
    def test_names_the_variable_that_is_missing(self, monkeypatch):
        monkeypatch.setenv("BASE_URL", "  ")

        with pytest.raises(ImproperlyConfigured, match="BASE_URL"):
            env.text("BASE_URL")

    @pytest.mark.parametrize(("raw", "meant"), [("true", True), ("ON", True), ("0", False), ("no", False)])
    def test_reads_yes_and_no(self, monkeypatch, raw, meant):
        monkeypatch.setenv("DEBUG", raw)

        assert env.flag("DEBUG", default=not meant) is meant

    def test_refuses_a_misspelt_yes(self, monkeypatch):
        monkeypatch.setenv("DEBUG", "ture")

        with pytest.raises(ImproperlyConfigured, match="DEBUG='ture'"):
            env.flag("DEBUG", default=False)

    @pytest.mark.parametrize("raw", ["-1", "1.5", "many", "0"])
    def test_refuses_a_number_that_is_not_one(self, monkeypatch, raw):
        monkeypatch.setenv("WORKERS", raw)

        with pytest.raises(ImproperlyConfigured, match="WORKERS"):
            env.number("WORKERS", default=2, minimum=1)

    @pytest.mark.parametrize("raw", ["localhost", "ftp://host/x", "https://"])
    def test_refuses_an_address_of_another_kind(self, monkeypatch, raw):
        monkeypatch.setenv("BASE_URL", raw)

        with pytest.raises(ImproperlyConfigured, match="BASE_URL"):
            env.url("BASE_URL", schemes=frozenset({"http", "https"}))

    def test_puts_the_newest_secret_first(self, monkeypatch):
        monkeypatch.setenv("MFA_KEYS", f"1:{SECRET}, 3:{SECRET}, 2:{SECRET}")

        assert list(env.keys("MFA_KEYS")) == [3, 2, 1]

    @pytest.mark.parametrize("raw", [SECRET, "1:short", "x:" + SECRET, "1:" + "A" * 20, ","])
    def test_refuses_a_secret_without_version_or_too_short(self, monkeypatch, raw):
        monkeypatch.setenv("MFA_KEYS", raw)

        with pytest.raises(ImproperlyConfigured, match="MFA_KEYS"):
            env.keys("MFA_KEYS")
