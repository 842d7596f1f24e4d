"""What allauth asks of us: who may sign in, where to go, no sign-up of its own, and secrets never stored in clear."""

import base64
import hashlib
import os
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from . import allauth_compat
from .people import close_if_unused
from .users import User

_NONCE_BYTES = 12


class StaffAdapter(DefaultAccountAdapter):
    """E-mail and password for staff. Accounts come from an invitation or from /pro/inscription/, never from allauth."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def pre_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse | None:
        close_if_unused(person=user, now=timezone.now())
        refusal: HttpResponse | None = super().pre_login(request, user, **kwargs)
        return refusal

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        if not allauth_compat.has_enrolled(user):
            allauth_compat.count_password_as_fresh(request, user)
        response: HttpResponse = super().post_login(request, user, **kwargs)
        return response

    def is_safe_url(self, url: str) -> bool:
        """Whether `url` is a path of this site: `next` never names a host, not even ours."""
        secure = bool(self.request and self.request.is_secure())
        return url.startswith("/") and url_has_allowed_host_and_scheme(url, allowed_hosts=None, require_https=secure)


def _cipher(key: bytes) -> AESGCM:
    return AESGCM(hashlib.sha256(b"mfa-v1" + key).digest())


class SecondFactorAdapter(DefaultMFAAdapter):
    """Encrypts what a code generator shares with us, under versioned MFA_KEYS; the newest writes, all read."""

    def encrypt(self, text: str) -> str:
        version, key = next(iter(settings.MFA_KEYS.items()))
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + _cipher(key).encrypt(nonce, text.encode(), None)
        return f"{version}:{base64.urlsafe_b64encode(sealed).decode()}"

    def decrypt(self, encrypted_text: str) -> str:
        """Return the text; raise ValueError when its key is gone or the stored value was changed."""
        version, _, encoded = encrypted_text.partition(":")
        key = settings.MFA_KEYS.get(int(version) if version.isdecimal() else -1)
        if key is None:
            raise ValueError(f"MFA_KEYS holds no version {version[:5]!r}")
        sealed = base64.urlsafe_b64decode(encoded)
        try:
            return _cipher(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None).decode()
        except InvalidTag as error:
            raise ValueError("a stored second factor was changed") from error
