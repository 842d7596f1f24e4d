"""Sign-in, sessions, cookies and headers. Names and lifetimes are explained in docs/operate.md."""

from elearning import env

AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend",
    "elearning.accounts.backends.CardBackend",
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "after-login"
LOGOUT_REDIRECT_URL = "account_login"

SESSION_ENGINE = "elearning.accounts.session_store"
SESSION_COOKIE_NAME = "sid"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
# The longest a row without a kind of its own may stay; real lifetimes are in elearning/accounts/sessions.py.
SESSION_COOKIE_AGE = 12 * 60 * 60
CSRF_COOKIE_NAME = "csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_AGE = None
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "elearning.accounts.refusals.form_too_old"
SECURE_CONTENT_TYPE_NOSNIFF = True
# "no-referrer" would make form posts carry "Origin: null", which the origin check refuses.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "elearning.accounts.passwords.ContextWordsValidator"},
]

ACCOUNT_ADAPTER = "elearning.accounts.adapters.StaffAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = "Escale – "
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/300s/key",
    "reset_password": "10/h/ip,3/h/key",
    "reset_password_from_key": "20/m/ip",
    "reauthenticate": "10/m/user",
    "signup": "0/m/ip",
}
# How many proxies of ours stand in front: more is a forged X-Forwarded-For, fewer is one limit for everybody.
ALLAUTH_TRUSTED_PROXY_COUNT = env.number("TRUSTED_PROXY_COUNT", default=0)

MFA_ADAPTER = "elearning.accounts.adapters.SecondFactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# Staff accounts come from an invitation or a code sent to the address, so it needs no second proof.
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Escale"

# Tells registered access points' addresses from others: workshops sign many people in behind one address.
ESCALE_POINT_ADDRESSES = "courses.network.selectors.is_point_address"
# Lists the access points that an invitation may name.
ESCALE_POINT_CHOICES = "courses.network.selectors.open_points"
# Lists the structures that an invitation of a social worker may name.
ESCALE_PARTNER_CHOICES = "courses.network.partner_selectors.approved_partners"
# Accounts that may skip the second factor; only development settings switch it on.
DEMO_WITHOUT_SECOND_FACTOR = False
