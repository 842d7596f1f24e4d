"""Which structures may be shown to trainers without showing a person."""

from collections.abc import Mapping
from typing import TypeVar

FEWEST_PEOPLE = 5
"""Below, a figure would be about somebody (docs/adr/0018-agreement-with-the-reference.md)."""

Key = TypeVar("Key")


def is_shown(people: int) -> bool:
    """Return whether a figure about so many people may be shown."""
    return people >= FEWEST_PEOPLE


def shown(people: Mapping[Key, int], *, everybody: int) -> list[Key]:
    """Return which groups may be shown beside the figure about everybody, in the order given.

    people: how many each group has; a person is in one group at most. Who is in no shown group could be found out by
    taking the groups off the whole: while those are some, but too few, the smallest shown group is hidden too.
    """
    kept = {key: count for key, count in people.items() if is_shown(count)}
    while kept and 0 < everybody - sum(kept.values()) < FEWEST_PEOPLE:
        del kept[min(kept, key=lambda key: kept[key])]
    return list(kept)
