"""What opens a void card is erased, on the day it was promised and not before."""

from datetime import timedelta

import pytest
from django.utils import timezone

from elearning.accounts import cards, keys
from elearning.accounts.cards import AppendKeyExpired
from elearning.accounts.models import AppendKey, Card
from elearning.accounts.retention import forget_old_keys
from tests.factories import people

pytestmark = pytest.mark.django_db
VOIDED = timezone.now()


@pytest.fixture
def lost():
    """A card that was voided at VOIDED, as it was issued."""
    issued = people.a_learner_with_card("Amina").issued
    cards.void_card(card=issued.card, voided_by=None, now=VOIDED)
    return issued


class TestForgetOldKeys:
    def test_leaves_a_card_in_use_alone(self):
        issued = people.a_learner_with_card("Amina").issued

        assert forget_old_keys(now=VOIDED + timedelta(days=4000)) == 0
        assert cards.find_card_by_read_key(keys.derive(issued.token, "read")) == issued.card

    def test_keeps_what_was_voided_less_than_90_days_ago(self, lost):
        assert forget_old_keys(now=VOIDED + timedelta(days=89)) == 0

    def test_erases_hash_and_hmac_after_90_days_and_keeps_the_number_taken(self, lost):
        before = bytes(Card.objects.get(pk=lost.card.pk).read_hmac)

        forgotten = forget_old_keys(now=VOIDED + timedelta(days=91))

        after = Card.objects.get(pk=lost.card.pk)
        assert forgotten == 1
        assert bytes(after.read_hmac) != before
        assert (after.number, after.secret_hash) == (lost.number, "forgotten")

    def test_lets_an_old_phone_know_that_its_key_has_ended_for_90_days_more(self, lost):
        now = VOIDED + timedelta(days=179)
        forget_old_keys(now=now)

        with pytest.raises(AppendKeyExpired):
            cards.find_append_key(keys.derive(lost.token, "append"), now=now)

    def test_deletes_the_append_key_after_that(self, lost):
        forget_old_keys(now=VOIDED + timedelta(days=181))

        assert not AppendKey.objects.filter(owner=lost.card.owner).exists()

    def test_finds_nothing_the_second_time(self, lost):
        now = VOIDED + timedelta(days=181)
        forget_old_keys(now=now)

        assert forget_old_keys(now=now) == 0
