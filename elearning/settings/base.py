"""What every environment shares: safe, without secrets. Topics live in wagtail, security and tasks."""

from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy as _

from elearning import env

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = env.folder("ESCALE_VAR", BASE_DIR / "var")

INSTALLED_APPS = [
    "courses",
    "content",
    "elearning.accounts",
    "elearning.jobs",
    "elearning.audit",
    "elearning.backups",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.forms",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.humanize",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
]

MIDDLEWARE = [
    "elearning.request_log.RequestLogMiddleware",
    "elearning.security_headers.SecurityHeadersMiddleware",
    "elearning.hosts.HostsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "elearning.common.documents.PublishedDocuments",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Below those who serve what is compressed already. Its answers are of random length, so that nobody can guess at
    # what a page holds by how well it compresses.
    "django.middleware.gzip.GZipMiddleware",
    "elearning.security_headers.InlineScriptsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "elearning.accounts.middleware.SessionLifetimeMiddleware",
    "elearning.language.LanguageMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "elearning.accounts.middleware.AccessMiddleware",
    "content.pages.refusals.RefusalsMiddleware",
]

ROOT_URLCONF = "elearning.urls"
WSGI_APPLICATION = "elearning.wsgi.application"
APPEND_SLASH = True

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

DATABASE_URL = env.url("DATABASE_URL", "", schemes=frozenset({"sqlite", "postgres", "postgresql"}))
DATABASES = {
    "default": dj_database_url.parse(DATABASE_URL or f"sqlite:///{VAR_DIR / 'escale.sqlite3'}", conn_max_age=60)
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # One writer at a time from the start of a transaction, every commit on disk. WAL needs a local disk.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; "
            "PRAGMA journal_size_limit=27103364; PRAGMA cache_size=-8000;"
        ),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.url("REDIS_URL", "", schemes=frozenset({"redis", "rediss"}))
REDIS_CACHE = {
    "BACKEND": "elearning.caches.RedisCache",
    "LOCATION": REDIS_URL,
    # Seconds: a Redis that does not answer must not keep a process of the web server from all other visitors.
    "OPTIONS": {"socket_connect_timeout": 1, "socket_timeout": 2},
}
CACHES = {
    "default": (
        REDIS_CACHE
        if REDIS_URL
        # Shared by all processes and atomic, which the rate limits need and the file and memory caches are not.
        else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "escale_cache"}
    )
}

AUTH_USER_MODEL = "accounts.User"

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", _("French")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "elearning" / "locale"]
LANGUAGE_COOKIE_NAME = "lang"
TIME_ZONE = "Europe/Paris"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
# No other site shows what is ours, so nothing is said to them.
WHITENOISE_ALLOW_ALL_ORIGINS = False
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "elearning.staticfiles.AssembledFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "elearning.staticfiles.EscaleStorage"},
}
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
PUBLISHED_DIR = VAR_DIR / "published"

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_048_576
# A module of twelve questions with five answers is a form of some 500 fields; the heaviest one has 1,500.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

# Off: phones get a worker that does nothing, and the app works with internet only (docs/operate.md).
OFFLINE_APP = env.flag("OFFLINE_APP", default=True)

DEVELOPMENT = False
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
DEFAULT_FROM_EMAIL = env.text("DEFAULT_FROM_EMAIL", "Escale <escale@localhost>")
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

from .logging import *  # noqa: E402,F403
from .security import *  # noqa: E402,F403
from .tasks import *  # noqa: E402,F403
from .wagtail import *  # noqa: E402,F403
