"""What tests of the desk's pages ask, and how they read the answers."""

import uuid
from typing import Any

from django.http import HttpResponse

from elearning.accounts.models import User

DESK, NEW, SHEETS, PHONE = "/accueil/", "/accueil/nouveau/", "/accueil/cartes/", "/accueil/telephone/"


def page_of(person: User) -> str:
    return f"/accueil/{person.pk}/"


def card_of(person: User) -> str:
    return f"/accueil/{person.pk}/carte/"


def text(response: HttpResponse) -> str:
    return response.content.decode()


def filled(**changes: str) -> dict[str, Any]:
    """Return the form about somebody new as the desk sends it."""
    return {"first_name": "Amina", "language": "fr", "phone": "lent", "id": str(uuid.uuid4())} | changes
