"""Give a learner a card; the ones they have keep working."""

from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.utils import timezone

from elearning.accounts import cards

from ._card_command import CardCommand


class Command(CardCommand):
    help = "Issue a card to a learner and print its number, secret and link, once."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--own-phone", action="store_true", help="the learner uses their own phone: 30 days")

    def handle(self, *, learner: str, own_phone: bool, **options: Any) -> None:
        owner = self.find_learner(learner)
        try:
            issued = cards.issue_card(owner=owner, issued_by=None, now=timezone.now(), is_for_own_phone=own_phone)
        except ValueError as error:
            raise CommandError(f"{learner}: {error}.") from error
        self.show(issued)
