"""Staff passwords: long, not common, not made of words that belong to the place. No composition rules."""

import re
from typing import Final

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .users import User

# Lower case, without accents: what a guesser who knows the place tries first.
CONTEXT_WORDS: Final = (
    "escale", "accueil", "formateur", "formatrice", "mediateur", "mediatrice", "numerique", "hautsdefrance", "aisne",
    "somme", "oise", "association", "motdepasse", "password", "bienvenue", "bonjour",
)  # fmt: skip
# What must be left of a password once those words, digits and signs are taken away.
MIN_OWN_LETTERS: Final = 6


class ContextWordsValidator:
    """Refuses "Escale-Accueil-2026": context words and the person's own name and address count for nothing."""

    def validate(self, password: str, user: User | None = None) -> None:
        words = set(CONTEXT_WORDS)
        if user is not None:
            words |= set(re.split(r"[^a-z]+", f"{user.first_name} {user.email or ''}".lower()))
        rest = password.lower()
        for word in sorted(words, key=len, reverse=True):
            if len(word) > 2:
                rest = rest.replace(word, "")
        letters = sum(not (c.isdigit() or (c.isascii() and not c.isalnum())) for c in rest)
        if letters < MIN_OWN_LETTERS and len(rest) < 16:
            raise ValidationError(
                _("This password is easy to guess here. Add words of your own."), code="password_context_words"
            )

    def get_help_text(self) -> str:
        return _("Do not use only the name of this site, of your place or your own.")
