"""Replace a learner's cards by a new one; what they learned stays."""

from typing import Any

from django.core.management.base import CommandError
from django.utils import timezone

from elearning.accounts import cards

from ._card_command import CardCommand


class Command(CardCommand):
    help = "Void a learner's cards, issue a new one, and print its number, secret and link, once."

    def handle(self, *, learner: str, **options: Any) -> None:
        try:
            issued = cards.reissue_card(owner=self.find_learner(learner), by=None, now=timezone.now())
        except ValueError as error:
            raise CommandError(f"{learner}: {error}.") from error
        self.show(issued)
