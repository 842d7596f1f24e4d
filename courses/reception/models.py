"""What the reception point keeps about phones that come back."""

import uuid

from django.conf import settings
from django.db import models


class ReturnReceipt(models.Model):
    """A lent phone was given back and everything that it kept had come.

    code: 6 characters without look-alikes, shown as 3 and 3. device: the phone's name since it was last wiped.
    answers: how many came from it, under the keys that could still send.
    Personal data: which member of the desk checked it, and when. No learner: one phone serves several people. The
    phone's name also stands beside the answers sent from it. Deleted after 90 days.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # Two phones with one code: the desk would take one of them for the other.
    code = models.CharField(max_length=6, unique=True)
    device = models.UUIDField(db_index=True)
    answers = models.PositiveIntegerField()
    made_at = models.DateTimeField(db_index=True)
    checked_at = models.DateTimeField(null=True)
    checked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    def __str__(self) -> str:
        return self.shown

    @property
    def shown(self) -> str:
        """The code as people read it: "K7F-2QM"."""
        return f"{self.code[:3]}-{self.code[3:]}"
