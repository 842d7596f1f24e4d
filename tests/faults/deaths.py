"""Where a worker can be told to die while it records a batch."""

from enum import StrEnum


class Place(StrEnum):
    """In the order of the work."""

    BEFORE_LOCK = "before the lock"
    AFTER_INSERT = "after the insert"
    AFTER_PROJECTION = "after the projection"
    BEFORE_COMMIT = "before the commit"
    AFTER_COMMIT = "after the commit"
    AFTER_RESPONSE = "after the response"
