"""Takes what could name a person or open a card out of texts that are kept: logs, reasons, messages of faults."""

import re

_EMAIL = re.compile(r"[^\s@:<>\"'(]+@[^\s@<>\"')]+")
# A card's token is 26 base32 characters; nothing else we name looks like one.
_TOKEN = re.compile(r"\b[A-Z2-7]{26}\b")
# Addresses that open something by themselves: an invitation, a draft, a new password.
_LINK = re.compile(r"(/(?:invitation|apercu|accounts/password/reset/key)/)[^\s/?\"']+")


def is_personal(text: str) -> bool:
    """Whether a text holds an e-mail address or a card's token."""
    return bool(_EMAIL.search(text) or _TOKEN.search(text))


def redacted(text: str) -> str:
    """Return the text with e-mail addresses, card tokens and links that open something replaced by a word."""
    return _LINK.sub(r"\1[link]", _TOKEN.sub("[token]", _EMAIL.sub("[e-mail]", text)))
