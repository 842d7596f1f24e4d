"""Marks: from 0 (nothing right) to 100 (all right), in whole points. Pure; typed text never comes here."""

from collections.abc import Sequence, Set

from content.outlines import StepKind, StepOutline

FULL = 100


def mark_choice(*, chosen: Sequence[str], right: Set[str]) -> int:
    """Return 100 when the one option chosen is a right one, else 0."""
    return FULL if len(chosen) == 1 and set(chosen) <= right else 0


def mark_several(*, chosen: Sequence[str], right: Set[str]) -> int:
    """Return the share of right options ticked, less the share ticked that is not right; never below 0.

    Ticking everything is not knowing: one option too many costs as much as one found.
    """
    if not right:
        return 0
    ticked = set(chosen)
    return max(0, len(ticked & right) - len(ticked - right)) * FULL // len(right)


def mark_order(*, chosen: Sequence[str], right: Sequence[str]) -> int:
    """Return the share of items in their right place."""
    if not right or len(chosen) > len(right):
        return 0
    return sum(given == wanted for given, wanted in zip(chosen, right, strict=False)) * FULL // len(right)


def mark_fill(*, variant: int | None, accepted: int) -> int:
    """Return 100 when the phone matched one of the accepted entries.

    variant: the index of the entry matched, None when what was typed matches none.
    accepted: how many entries this version of the step accepts.
    """
    return FULL if variant is not None and 0 <= variant < accepted else 0


def mark_answer(*, step: StepOutline, chosen: Sequence[str], variant: int | None) -> int:
    """Return the mark of an answer to `step`; 0 for a step that asks nothing."""
    match step.kind:
        case StepKind.CHOICE:
            return mark_choice(chosen=chosen, right=set(step.right_keys))
        case StepKind.SEVERAL:
            return mark_several(chosen=chosen, right=set(step.right_keys))
        case StepKind.ORDER:
            return mark_order(chosen=chosen, right=step.right_keys)
        case StepKind.FILL:
            return mark_fill(variant=variant, accepted=len(step.accepted))
        case _:
            return 0
