"""Production starts with a complete environment, and names what is missing or malformed in any other."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

from elearning.start.verify import made_up_production

OPTIONAL = {"DJANGO_SETTINGS_MODULE"}
REQUIRED = sorted(set(made_up_production("x")) - OPTIONAL)


def start(folder, *command, **changes):
    """Run a command with production's environment; a change to None removes the variable."""
    clean = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    environment = clean | made_up_production(str(folder)) | {"ESCALE_VAR": str(folder)} | changes
    environment = {name: value for name, value in environment.items() if value is not None}
    return subprocess.run(
        [sys.executable, *command], cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True
    )


def load(folder, **changes):
    return start(folder, "-c", "import elearning.settings.production", **changes)


class TestProduction:
    def test_starts_when_everything_is_there(self, tmp_path):
        assert load(tmp_path).returncode == 0

    @pytest.mark.parametrize("name", REQUIRED)
    def test_names_the_variable_that_is_missing(self, tmp_path, name):
        done = load(tmp_path, **{name: None})

        assert done.returncode != 0
        assert f"ImproperlyConfigured: {name} is missing" in done.stderr

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("DJANGO_SECRET_KEY", "short"),
            ("DJANGO_SECRET_KEY", "a" * 60),
            ("ALLOWED_HOSTS", "*"),
            ("ALLOWED_HOSTS", ".example.org"),
            ("BASE_URL", "http://learn.example.org"),
            ("BASE_URL", "https://learn.example.org/site"),
            ("BASE_URL", "https://elsewhere.example.org"),
            ("STAFF_URL", "staff.example.org"),
            ("DATABASE_URL", "mysql://host/name"),
            ("EMAIL_URL", "console://"),
            ("DEFAULT_FROM_EMAIL", "Escale"),
            ("CARD_HMAC_KEYS", "1:c2hvcnQ="),
            ("LOCK_PEPPERS", "no version"),
            ("MFA_KEYS", "x:AAAA"),
            ("BADGE_KEYS", "1:%%%"),
            ("DIAGNOSIS_KEYS", "1:c2hvcnQ="),
            ("DEBUG", "true"),
            ("REDIS_URL", "localhost:6379"),
            ("CELERY_BROKER_URL", "kafka://host"),
            ("TRUSTED_PROXY_COUNT", "one"),
            ("HSTS_INCLUDE_SUBDOMAINS", "ture"),
        ],
    )
    def test_names_the_variable_that_is_malformed(self, tmp_path, name, value):
        done = load(tmp_path, **{name: value})

        assert done.returncode != 0
        assert "ImproperlyConfigured" in done.stderr
        assert name in done.stderr.splitlines()[-1]

    def test_does_not_show_a_secret_that_is_malformed(self, tmp_path):
        done = load(tmp_path, MFA_KEYS="1:c2VjcmV0")

        assert "c2VjcmV0" not in done.stderr.splitlines()[-1]

    def test_passes_the_deployment_checks_in_silence(self, tmp_path):
        done = start(tmp_path, "manage.py", "check", "--deploy", "--fail-level", "WARNING")

        assert done.returncode == 0, done.stderr
        assert "no issues" in done.stdout

    def test_names_its_cookies_for_this_host_only(self, tmp_path):
        shown = (
            "from elearning.settings import production as p\n"
            "names = [getattr(p, n) for n in dir(p) if n.endswith('COOKIE_NAME')]\n"
            "print(*(n for n in names if not n.startswith('__Host-')))"
        )

        assert start(tmp_path, "-c", shown).stdout.strip() == ""
