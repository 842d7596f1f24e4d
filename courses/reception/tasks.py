"""The desk's own housekeeping, run once a day."""

from django.utils import timezone

from . import services


def forget_receipts(**_later_arguments: object) -> None:
    """Delete receipts of lent phones older than 90 days."""
    services.forget_receipts(now=timezone.now())
