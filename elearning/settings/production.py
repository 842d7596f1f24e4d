"""Production refuses to guess: the environment names whatever matters, and what is missing stops the start.

Every variable is explained in docs/operate.md.
"""

from urllib.parse import urlsplit

import dj_email_url
from django.core.exceptions import ImproperlyConfigured

from elearning import env

from .base import *  # noqa: F403
from .base import DATABASES


def _site_address(name: str) -> str:
    """Return an https address without a path, whose host is allowed."""
    address = env.url(name, schemes=frozenset({"https"})).rstrip("/")
    parts = urlsplit(address)
    if parts.path or parts.query or not parts.hostname:
        raise ImproperlyConfigured(f"{name}: write only https:// and the host, without a path.")
    if parts.hostname not in ALLOWED_HOSTS:
        raise ImproperlyConfigured(f"{name}: its host {parts.hostname} is not in ALLOWED_HOSTS.")
    return address


DEBUG = False
if env.flag("DEBUG", default=False):
    raise ImproperlyConfigured("DEBUG: there is no debugging in production; remove the variable.")

SECRET_KEY = env.text("DJANGO_SECRET_KEY")
if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5:
    raise ImproperlyConfigured("DJANGO_SECRET_KEY: write at least 50 random characters.")
CARD_HMAC_KEYS = env.keys("CARD_HMAC_KEYS")
LOCK_PEPPERS = env.keys("LOCK_PEPPERS")
MFA_KEYS = env.keys("MFA_KEYS")
BADGE_KEYS = env.keys("BADGE_KEYS")
DIAGNOSIS_KEYS = env.keys("DIAGNOSIS_KEYS")

ALLOWED_HOSTS = env.words("ALLOWED_HOSTS")
if any("*" in host or host.startswith(".") for host in ALLOWED_HOSTS):
    raise ImproperlyConfigured("ALLOWED_HOSTS: name each host, without a star.")
BASE_URL = _site_address("BASE_URL")
STAFF_URL = _site_address("STAFF_URL")
WAGTAILADMIN_BASE_URL = STAFF_URL

# Said again without a default: production never starts on a database that nobody chose.
env.url("DATABASE_URL", schemes=frozenset({"sqlite", "postgres", "postgresql"}))
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

_mail = dj_email_url.parse(env.url("EMAIL_URL", schemes=frozenset({"smtp", "smtps", "submission"})))
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = _mail["EMAIL_HOST"]
EMAIL_PORT = _mail["EMAIL_PORT"]
EMAIL_HOST_USER = _mail["EMAIL_HOST_USER"]
EMAIL_HOST_PASSWORD = _mail["EMAIL_HOST_PASSWORD"]
EMAIL_USE_TLS = _mail["EMAIL_USE_TLS"]
EMAIL_USE_SSL = _mail["EMAIL_USE_SSL"]
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.text("DEFAULT_FROM_EMAIL")
if "@" not in DEFAULT_FROM_EMAIL:
    raise ImproperlyConfigured("DEFAULT_FROM_EMAIL: write the address that e-mails come from.")

# TLS ends at a proxy of ours, which must set X-Forwarded-Proto itself and drop what a visitor sends.
ALLAUTH_TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXY_COUNT", default=1)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
# Probes come from inside, over plain http.
SECURE_REDIRECT_EXEMPT = [r"^healthz/"]
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.flag("HSTS_INCLUDE_SUBDOMAINS", default=False)
# W002: elearning.security_headers writes X-Frame-Options, because previews need another value.
# W005: other names under the same domain may belong to others, so the operator decides with HSTS_INCLUDE_SUBDOMAINS.
# W021: a preload list is a promise for years, to be made by hand.
SILENCED_SYSTEM_CHECKS = ["security.W002", "security.W005", "security.W021"]

# "__Host-": only this host, only over https, so a neighbour under the same domain cannot plant a cookie.
SESSION_COOKIE_NAME = "__Host-sid"
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_NAME = "__Host-lang"
LANGUAGE_COOKIE_SECURE = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
