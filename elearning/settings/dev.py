"""A fresh clone runs with this and nothing else; secrets of its own are made under var/ at the first start."""

from elearning import env, secrets_of_development

from .base import *  # noqa: F403
from .base import VAR_DIR

DEVELOPMENT = True
DEBUG = env.flag("DEBUG", default=False)
_own = secrets_of_development.load(VAR_DIR)
SECRET_KEY = _own["DJANGO_SECRET_KEY"]
CARD_HMAC_KEYS = env.keys("CARD_HMAC_KEYS", _own["CARD_HMAC_KEYS"])
LOCK_PEPPERS = env.keys("LOCK_PEPPERS", _own["LOCK_PEPPERS"])
MFA_KEYS = env.keys("MFA_KEYS", _own["MFA_KEYS"])
BADGE_KEYS = env.keys("BADGE_KEYS", _own["BADGE_KEYS"])
DIAGNOSIS_KEYS = env.keys("DIAGNOSIS_KEYS", _own["DIAGNOSIS_KEYS"])
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *env.words("ALLOWED_HOSTS", "")]
BASE_URL = env.url("BASE_URL", "http://127.0.0.1:8000", schemes=frozenset({"http", "https"}))
STAFF_URL = BASE_URL
# Only the accounts written in var/demo.json; production has no such setting.
DEMO_WITHOUT_SECOND_FACTOR = True
