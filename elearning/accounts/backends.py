"""How a learner's card becomes a signed-in person. Cards are checked by `cards`; this only finds the person again."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest


class CardBackend(ModelBackend):
    """Loads people who signed in with a card; it takes no password."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> None:  # type: ignore[override]
        return None
