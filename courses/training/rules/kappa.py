"""Cohen's weighted kappa with linear weights: agreement beyond what chance alone would give.

Cohen, J. (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
Psychological Bulletin 70(4), 213-220. In words after Landis, J. R. and Koch, G. G. (1977), Biometrics 33(1), 159-174.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

Pair = tuple[int, int]
"""The level that one rater gave, the level that the other gave, to the same thing."""


class Strength(StrEnum):
    """How strong an agreement is, in steps of Landis and Koch; their two lowest and their two middle ones are one."""

    LITTLE = "little"
    SOME = "some"
    GOOD = "good"
    VERY_GOOD = "very_good"


def kappa(pairs: Iterable[Pair]) -> Fraction | None:
    """Return weighted kappa, at most 1: 1 is full agreement, 0 what chance gives, below 0 less than that.

    A disagreement weighs as many times as levels lie between. None when it is not defined: without pairs, or when both
    raters gave one and the same level to everything, so that chance leaves nothing to disagree on.
    """
    known = list(pairs)
    one, other = Counter(a for a, _b in known), Counter(b for _a, b in known)
    observed = sum(abs(a - b) for a, b in known) * len(known)
    expected = sum(abs(a - b) * one[a] * other[b] for a in one for b in other)
    return 1 - Fraction(observed, expected) if expected else None


def strength(value: Fraction) -> Strength:
    """Return how strong the agreement of a kappa is."""
    if value <= Fraction(1, 5):
        return Strength.LITTLE
    if value <= Fraction(3, 5):
        return Strength.SOME
    return Strength.GOOD if value <= Fraction(4, 5) else Strength.VERY_GOOD
