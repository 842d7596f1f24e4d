"""The test suite: development settings with its own folder, fast password hashes and nothing outside the process."""

import tempfile
from pathlib import Path

from elearning import env

from .dev import *  # noqa: F403
from .dev import CACHES, DATABASES, REDIS_URL

# Kept in a name so that the folder lives as long as the process and goes with it.
_own_folder = tempfile.TemporaryDirectory(prefix="escale-test-", ignore_cleanup_errors=True)
VAR_DIR = Path(_own_folder.name)
MEDIA_ROOT = VAR_DIR / "media"
PUBLISHED_DIR = VAR_DIR / "published"
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: several connections at once behave as in production only there.
    DATABASES["default"]["TEST"] = {"NAME": env.text("TEST_DATABASE_FILE", str(VAR_DIR / "test.sqlite3"))}
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"
if REDIS_URL:
    # A database of its own for each process of the suite: a limit reached in one test says nothing about another.
    _address, _, _number = REDIS_URL.rpartition("/")
    _process = int(env.text("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    CACHES["default"]["LOCATION"] = f"{_address}/{int(_number) + _process}"
# Each test sees at once what it caused; tests/scale has real workers.
JOBS_INLINE = True
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
DEMO_WITHOUT_SECOND_FACTOR = False
WAGTAIL_AUTOSAVE_INTERVAL = 0
