"""Writes about phones that come back: a receipt, its check at the desk, its end."""

import uuid
from datetime import datetime, timedelta

from django.db import transaction

from elearning.accounts.cards import free_code

from .models import ReturnReceipt
from .rules import CODE_LENGTH

# A phone whose answer was lost on the way asks again: within a day it is told the same code.
SAME_FOR = timedelta(days=1)
KEPT = timedelta(days=90)


@transaction.atomic(savepoint=False)
def give_receipt(*, device: uuid.UUID, answers: int, now: datetime) -> ReturnReceipt:
    """Return the receipt of a phone from which `answers` came; one made less than a day ago says the same again.

    A phone's numbers only grow, so the same sum is the same counters. The caller has locked the phone's counters and
    found nothing missing. One query for a receipt that is there, three for a new one.
    """
    mine = ReturnReceipt.objects.filter(device=device, answers=answers, made_at__gt=now - SAME_FOR)
    return mine.order_by("-made_at").first() or ReturnReceipt.objects.create(
        code=free_code(ReturnReceipt.objects.all(), length=CODE_LENGTH), device=device, answers=answers, made_at=now
    )


def check_receipt(*, receipt: ReturnReceipt, by_id: uuid.UUID, now: datetime) -> bool:
    """Note who checked a receipt, once; return whether this call did. One query."""
    unchecked = ReturnReceipt.objects.filter(pk=receipt.pk, checked_at=None)
    return bool(unchecked.update(checked_at=now, checked_by=by_id))


def forget_receipts(*, now: datetime) -> int:
    """Delete the receipts made more than 90 days ago; return how many went. A second run finds none."""
    return ReturnReceipt.objects.filter(made_at__lt=now - KEPT).delete()[0]
