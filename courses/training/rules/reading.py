"""Which modules of the training help with a dimension that was graded otherwise than the reference."""

import uuid
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from content.grid_outlines import Dimension

SIGNS = uuid.UUID("bbcf7212-2817-4422-a660-1643931320d3")
GRID = uuid.UUID("44cf4c4f-ba2d-4d42-9e9b-ee0c884010b5")
INTERVIEW = uuid.UUID("6446145c-3594-47dd-ba28-389ac5240bf6")
EQUIPMENT = uuid.UUID("777a2751-da8e-4e61-827e-1e7ec098bbbb")

_SEEN = (GRID, INTERVIEW)
READ_AGAIN: Mapping[Dimension, tuple[uuid.UUID, ...]] = MappingProxyType(
    {
        Dimension.EQUIPMENT: (GRID, EQUIPMENT),
        Dimension.CONNECTION: (GRID, EQUIPMENT),
        Dimension.GESTURES: _SEEN,
        Dimension.USES: _SEEN,
        Dimension.ACCOUNTS: _SEEN,
        Dimension.READING: (SIGNS, GRID),
        Dimension.PEOPLE: _SEEN,
        Dimension.SAFETY: _SEEN,
        Dimension.LEARNING: _SEEN,
    }
)
"""Keys of modules of the starter content, as they are in every language."""


def to_read_again(differing: Iterable[Dimension], live: Iterable[uuid.UUID]) -> list[uuid.UUID]:
    """Return the modules to read again, in the order of `live`; all of them when none of ours is among them."""
    wanted = {key for dimension in differing for key in READ_AGAIN.get(dimension, ())}
    modules = list(live)
    return [key for key in modules if key in wanted] or modules
