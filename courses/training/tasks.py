"""The end of old assessments, gradings and attestations, once a day."""

from django.utils import timezone

from . import services


def purge(**_later_arguments: object) -> None:
    """Delete what is older than what its model promises."""
    services.purge(now=timezone.now())
