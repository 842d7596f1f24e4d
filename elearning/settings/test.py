"""The test suite: development settings with its own folder, fast password hashes and nothing outside the process."""

import tempfile
from pathlib import Path

from elearning import env

from .dev import *  # noqa: F403
from .dev import DATABASES

VAR_DIR = Path(tempfile.mkdtemp(prefix="escale-test-"))
MEDIA_ROOT = VAR_DIR / "media"
PUBLISHED_DIR = VAR_DIR / "published"
if file := env.text("TEST_DATABASE_FILE", ""):
    DATABASES["default"]["TEST"] = {"NAME": file}
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
