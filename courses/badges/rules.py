"""Which badges a person has earned. Pure."""

import uuid
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field

from content.outlines import BadgeOutline, PracticeKey


@dataclass(frozen=True, slots=True)
class Proof:
    """What a person has shown. finished: modules. alone: how many variants of each practice were done without help.

    observed: keys of the badges whose task staff saw. held: keys of the badges they hold.
    """

    finished: Set[uuid.UUID] = frozenset()
    alone: Mapping[PracticeKey, int] = field(default_factory=dict)
    observed: Set[str] = frozenset()
    held: Set[str] = frozenset()


def _is_done(badge: BadgeOutline, finished: Set[uuid.UUID], alone: Mapping[PracticeKey, int]) -> bool:
    """Whether everything that a badge asks to do on the phone is done."""
    return badge.needs <= finished and all(
        alone.get((module, step), 0) >= variants for module, step, variants in badge.practices
    )


def is_earned(badge: BadgeOutline, proof: Proof, held: Set[str]) -> bool:
    """Whether a badge is earned. A badge that asks for nothing never is: it would prove nothing."""
    return (
        badge.asks_something
        and _is_done(badge, proof.finished, proof.alone)
        and (not badge.seen or badge.key in proof.observed)
        and all(group & held for group in badge.badges)
    )


def badges_due(*, badges: Iterable[BadgeOutline], proof: Proof) -> list[BadgeOutline]:
    """Return the badges earned and not held yet; one that rests on others comes after them, in the same call."""
    waiting, held = list(badges), set(proof.held)
    due: list[BadgeOutline] = []
    while True:
        earned = [badge for badge in waiting if badge.key not in held and is_earned(badge, proof, held)]
        if not earned:
            return due
        due += earned
        held |= {badge.key for badge in earned}


def may_be_due(*, badges: Iterable[BadgeOutline], finished: Set[uuid.UUID], alone: Mapping[PracticeKey, int]) -> bool:
    """Whether some badge's modules and practices are all done: only then is it worth reading what else it asks for.

    A badge that rests on others is left out: it can only be due in the call that gives the last of them.
    """
    return any(badge.asks_something and not badge.badges and _is_done(badge, finished, alone) for badge in badges)
