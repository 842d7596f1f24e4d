"""The end of old diagnoses, once a day."""

from django.utils import timezone

from . import services


def purge(**_later_arguments: object) -> None:
    """Delete diagnoses older than 12 months, and cases that keep none."""
    services.purge(now=timezone.now())
