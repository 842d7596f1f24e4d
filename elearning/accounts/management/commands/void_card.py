"""End a lost card by its number."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from elearning.accounts import cards
from elearning.accounts.models import Card


class Command(BaseCommand):
    help = "Void the card with this number: it opens nothing any more; answers on phones still arrive for 90 days."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("number")

    def handle(self, *, number: str, **options: Any) -> None:
        card = Card.objects.filter(number=cards.read_number(number)).first()
        if card is None:
            raise CommandError(f"No card has the number {number}.")
        cards.void_card(card=card, voided_by=None, now=timezone.now())
        self.stdout.write(json.dumps({"number": card.number, "voided": True}))
