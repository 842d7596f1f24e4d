"""Reads about people."""

from django.db.models import QuerySet

from .users import User


def staff() -> QuerySet[User]:
    """Return everybody with an e-mail account, open ones first, with their groups."""
    return User.objects.exclude(email=None).prefetch_related("groups").order_by("-is_active", "first_name", "email")
