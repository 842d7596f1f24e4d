"""Reads of the log, and the proof that nobody touched it."""

from dataclasses import dataclass

from .models import Entry, Segment
from .rules import GENESIS, entry_hash


@dataclass(frozen=True, slots=True)
class Verdict:
    """entries: how many were checked. faults: one sentence each, empty when the log is whole. number, hash: its end."""

    entries: int
    faults: tuple[str, ...]
    number: int
    hash: str


def start_of_chain() -> tuple[int, str]:
    """Return the number and hash that the oldest kept entry continues: zero, or the end of the last dropped month."""
    dropped = Segment.objects.filter(dropped_at__isnull=False).order_by("-last_number").first()
    return (dropped.last_number, dropped.last_hash) if dropped else (0, GENESIS)


def verify(*, expected: tuple[int, str] | None = None) -> Verdict:
    """Recompute every hash from the oldest kept entry on.

    expected: a number and hash noted earlier elsewhere; without it, nobody can see that the last entries were removed.
    """
    faults: list[str] = []
    number, previous = start_of_chain()
    seals = dict(Segment.objects.filter(dropped_at__isnull=True).values_list("last_number", "last_hash"))
    seen = 0
    expected_found = expected is None or (expected[0] == number and expected[1] == previous)
    for entry in Entry.objects.order_by("number").iterator(chunk_size=2000):
        seen += 1
        if entry.number != number + 1:
            faults.append(f"entries {number + 1} to {entry.number - 1} are missing")
        computed = entry_hash(
            previous=previous,
            number=entry.number,
            at=entry.at,
            action=entry.action,
            actor=entry.actor,
            subject=entry.subject,
            why=entry.why,
            data=entry.data,
        )
        if computed != entry.hash:
            faults.append(f"entry {entry.number} was changed, or the one before it")
        if seals.pop(entry.number, entry.hash) != entry.hash:
            faults.append(f"entry {entry.number} does not end its month as sealed")
        if expected == (entry.number, entry.hash):
            expected_found = True
        # Continue from what is stored: one change is one fault, not a fault for each entry after it.
        number, previous = entry.number, entry.hash
    faults += [f"entry {last} that ends a sealed month is missing" for last in seals]
    if not expected_found and expected is not None:
        faults.append(f"entry {expected[0]} is not the one that was noted")
    return Verdict(entries=seen, faults=tuple(faults), number=number, hash=previous)
