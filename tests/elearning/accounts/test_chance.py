"""What is drawn by chance opens cards: nobody may guess the next one from ten thousand before it.

Spread is Pearson's chi-square over the letters of one place. With 32 equally likely letters it has 31 degrees of
freedom and exceeds LARGEST_SPREAD once in 10^15; 34 places are looked at, so that a fair draw fails less than once in
10^13 runs.
"""

import base64
import secrets
import uuid
from collections import Counter
from collections.abc import Sequence

import pytest
from django.utils import timezone

from elearning.accounts import cards, keys
from tests.factories import people

DRAWS = 10_000
LARGEST_SPREAD = 140


def spreads(texts: Sequence[str], letters: str) -> list[float]:
    """Return for each place of the texts how far its letters are from equally many; infinity for a foreign letter."""
    expected = len(texts) / len(letters)
    found = []
    for at_place in zip(*texts, strict=True):
        counts = Counter(at_place)
        spread = sum((counts[letter] - expected) ** 2 for letter in letters) / expected
        found.append(spread if counts.keys() <= set(letters) else float("inf"))
    return found


@pytest.fixture(scope="module")
def tokens():
    return [keys.new_token() for _ in range(DRAWS)]


@pytest.fixture(scope="module")
def drawn():
    return [cards.new_secret() for _ in range(DRAWS)]


class TestSpread:
    """The measure itself: it finds out what is not fair."""

    @staticmethod
    def of(draw, length=keys.TOKEN_LENGTH):
        return max(spreads([draw()[:length] for _ in range(DRAWS)], keys.ALPHABET))

    def test_is_small_for_fair_letters(self):
        assert self.of(lambda: base64.b32encode(secrets.token_bytes(20)).decode()) < LARGEST_SPREAD

    def test_finds_out_a_uuid_written_in_the_same_letters(self):
        assert self.of(lambda: base64.b32encode(uuid.uuid4().bytes).decode()) > LARGEST_SPREAD

    def test_finds_out_a_letter_that_is_twice_as_likely(self):
        letters = f"{keys.ALPHABET}A"

        assert self.of(lambda: "".join(secrets.choice(letters) for _ in range(26))) > LARGEST_SPREAD

    def test_finds_out_a_letter_that_is_never_drawn(self):
        assert self.of(lambda: "".join(secrets.choice(keys.ALPHABET[1:]) for _ in range(26))) > LARGEST_SPREAD


class TestTokens:
    def test_hold_130_bits(self, tokens):
        assert len(keys.ALPHABET) == len(set(keys.ALPHABET)) == 32
        assert len(keys.ALPHABET) ** keys.TOKEN_LENGTH == 2**130
        assert all(keys.is_token(token) for token in tokens)

    def test_never_repeat(self, tokens):
        assert len(set(tokens)) == DRAWS

    def test_have_every_letter_as_often_at_every_place(self, tokens):
        assert len(spreads(tokens, keys.ALPHABET)) == 26
        assert max(spreads(tokens, keys.ALPHABET)) < LARGEST_SPREAD

    def test_are_no_uuids(self, tokens):
        # A version that is always the same would leave its bits in every one of them.
        numbers = [int.from_bytes(base64.b32decode(f"{token}======")) for token in tokens]
        always_set, ever_set = numbers[0], 0
        for number in numbers:
            always_set, ever_set = always_set & number, ever_set | number

        # 26 letters are 130 bits; b32decode gives whole bytes, the first 128 of them.
        assert (always_set, ever_set) == (0, 2**128 - 1)


class TestSecrets:
    def test_hold_40_bits(self):
        assert len(cards.SECRET_ALPHABET) == len(set(cards.SECRET_ALPHABET)) == 32
        assert len(cards.SECRET_ALPHABET) ** cards.SECRET_LENGTH == 2**40

    def test_hardly_ever_repeat(self, drawn):
        # 10,000 of 2^40 meet once in 22,000 runs; three meetings in one run take 10^14 runs.
        assert len(set(drawn)) >= DRAWS - 2

    def test_have_every_letter_as_often_at_every_place(self, drawn):
        assert len(spreads(drawn, cards.SECRET_ALPHABET)) == 8
        assert max(spreads(drawn, cards.SECRET_ALPHABET)) < LARGEST_SPREAD

    @pytest.mark.django_db
    def test_are_what_is_printed_on_cards(self, monkeypatch):
        monkeypatch.setattr(cards, "new_secret", lambda: "7KD29QXA")
        monkeypatch.setattr(keys, "new_token", lambda: "A" * 26)

        issued = cards.issue_card(owner=people.a_learner(), issued_by=None, now=timezone.now())

        assert (issued.secret, issued.token) == ("7KD29QXA", "A" * 26)
