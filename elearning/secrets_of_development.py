"""Secrets of a development machine: made once under var/, never in the repository, never in production."""

import base64
import hashlib
import hmac
import json
import os
import secrets
from pathlib import Path

_NAMES = ("CARD_HMAC_KEYS", "LOCK_PEPPERS", "MFA_KEYS", "BADGE_KEYS")
# Since the first file was written: made of what it holds, so that two processes that start together agree.
_DERIVED = ("DIAGNOSIS_KEYS",)


def load(var_dir: Path) -> dict[str, str]:
    """Return this machine's secrets, making the file (mode 600) at the first call.

    Two processes that start together agree: the file is linked into place whole, and the loser reads the winner's.
    """
    file = var_dir / "secrets.json"
    if not file.exists():
        var_dir.mkdir(parents=True, exist_ok=True)
        made = {name: "1:" + base64.b64encode(secrets.token_bytes(32)).decode() for name in _NAMES}
        made["DJANGO_SECRET_KEY"] = secrets.token_urlsafe(64)
        draft = var_dir / f".secrets-{os.getpid()}.json"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(made, indent=1), encoding="utf-8")
        try:
            os.link(draft, file)
        except FileExistsError:
            pass
        draft.unlink()
    held: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    root = held["DJANGO_SECRET_KEY"].encode()
    derived = {name: hmac.new(root, name.encode(), hashlib.sha256).digest() for name in _DERIVED}
    return {name: "1:" + base64.b64encode(secret).decode() for name, secret in derived.items()} | held
