"""What the three card commands share: whose card, and how a fresh card is shown, once."""

import json
import uuid
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from elearning.accounts.cards import IssuedCard
from elearning.accounts.models import Card
from elearning.accounts.users import User


class CardCommand(BaseCommand):
    """A command about one learner, named by their id or by the number of their card."""

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("learner", help="the learner's id, or the number on their card")

    def find_learner(self, text: str) -> User:
        """Return the learner; raise CommandError when nobody has this id or card number."""
        card = Card.objects.filter(number=text).select_related("owner").first()
        if card is not None:
            return card.owner
        try:
            return User.objects.get(pk=uuid.UUID(text), email=None)
        except (ValueError, User.DoesNotExist) as error:
            raise CommandError(f"No learner has the id or the card number {text}.") from error

    def show(self, issued: IssuedCard) -> None:
        """Print what goes on paper. It is kept nowhere: printed now or never."""
        link = f"{settings.BASE_URL.rstrip('/')}/c#{issued.token}"
        facts: dict[str, Any] = {
            "number": issued.number,
            "secret": f"{issued.secret[:4]} {issued.secret[4:]}",
            "link": link,
        }
        self.stdout.write("Print or copy this now: it is shown once.")
        self.stdout.write(json.dumps(facts))
