"""How many people that were sent somewhere we know the outcome of. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from .states import KNOWN, Stage

SMALLEST = 5
"""Below it a share says more about one person than about a structure."""


@dataclass(frozen=True, slots=True)
class KnownShare:
    """known of sent. share: from 0 to 1, None below 5 sent: then nothing of it is shown."""

    known: int
    sent: int
    share: float | None

    @property
    def percent(self) -> int | None:
        """The share as a whole number, from 0 to 100."""
        return None if self.share is None else round(self.share * 100)


def known_share(counts: Mapping[Stage, int]) -> KnownShare:
    """Return the share of referrals with a known outcome. counts: referrals by where they are."""
    sent = sum(counts.values())
    known = sum(count for stage, count in counts.items() if stage in KNOWN)
    return KnownShare(known, sent, known / sent if sent >= SMALLEST else None)
