"""The log's own housekeeping, run once a day."""

from django.utils import timezone

from . import services


def seal_and_drop(**_later_arguments: object) -> None:
    """Seal finished months and delete those older than 13 months."""
    now = timezone.now()
    services.seal(now=now)
    services.drop_old_segments(now=now)
