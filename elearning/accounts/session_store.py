"""Sessions in the database, each row naming its person. Settings name this module as SESSION_ENGINE."""

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.base_session import AbstractBaseSession


class SessionStore(DatabaseStore):
    """Django's database store with the person's id in a column of its own."""

    @classmethod
    def get_model_class(cls) -> type[AbstractBaseSession]:
        # Imported here because Django loads the engine before the models are ready.
        from .models import PersonSession

        return PersonSession

    def create_model_instance(self, data: dict[str, Any]) -> Any:
        row: Any = super().create_model_instance(data)
        row.user_id = data.get(SESSION_KEY)
        return row
