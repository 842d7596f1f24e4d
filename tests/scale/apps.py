"""Registers the handlers that the tests' jobs name."""

from datetime import timedelta

from django.apps import AppConfig

from elearning.jobs import registry


class ScaleConfig(AppConfig):
    name = "tests.scale"
    label = "scale"
    # A folder without __init__.py has no single place of its own to be told.
    path = __file__.rpartition("/")[0]

    def ready(self) -> None:
        registry.register("scale.note", "tests.scale.handlers.note", lease=timedelta(seconds=5))
        registry.register("scale.note_slowly", "tests.scale.handlers.note_slowly", lease=timedelta(seconds=5))
