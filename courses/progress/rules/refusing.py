"""Why an event is not counted. Pure."""

from enum import StrEnum


class HeldWhy(StrEnum):
    """Why an event is kept raw and not counted yet."""

    PROTOCOL = "v"
    KIND = "k"
    CONTENT = "c"
    STEP = "s"
    SHAPE = "shape"
    SIZE = "size"
    PRACTICE = "practice"


class CannotCount(Exception):  # noqa: N818 - it says what follows
    """The event is kept as it came; a later release may know what it means."""

    def __init__(self, why: HeldWhy) -> None:
        super().__init__(why.value)
        self.why = why
