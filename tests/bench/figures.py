"""What was measured, beside what it may be."""

from dataclasses import dataclass, field
from typing import Any, TextIO

WIDTH = 86
"""As wide as the longest row says what it is."""
COUNTED = frozenset({"", "kB"})
"""Units of what is counted. Seconds and what is made of them depend on the machine and on what else runs on it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """most, least: the budget; None where there is none."""

    what: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def is_within(self) -> bool:
        return (self.most is None or self.value <= self.most) and (self.least is None or self.value >= self.least)

    @property
    def is_broken(self) -> bool:
        """Whether something that no busy machine explains is outside its budget."""
        return self.unit in COUNTED and not self.is_within

    def budget(self) -> str:
        if self.most is not None:
            return f"≤ {self.most:g}"
        return f"≥ {self.least:g}" if self.least is not None else ""


@dataclass
class Figures:
    """The table of one benchmark, each row written as soon as it is known: one that is cut has said that much."""

    out: TextIO
    rows: list[Figure] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)

    def add(self, what: str, value: float, unit: str, *, most: float | None = None, least: float | None = None) -> None:
        row = Figure(what, round(value, 3), unit, most, least)
        self.rows.append(row)
        mark = " " if not row.budget() else "✓" if row.is_within else "✗"
        self.out.write(f"{mark} {row.what:<{WIDTH}} {row.value:>10,.2f} {row.unit:<6} {row.budget()}\n")
        self.out.flush()

    def note(self, what: str, words: str) -> None:
        self.notes[what] = words
        self.out.write(f"  {what}: {words}\n")

    def broken(self) -> int:
        """Return how many rows of counted things are outside their budgets, and say so."""
        rows = sum(row.is_broken for row in self.rows)
        if rows:
            self.out.write(f"Outside their budgets, whatever the machine: {rows}\n")
        return rows

    def as_data(self, **more: Any) -> dict[str, Any]:
        rows = [
            {"what": r.what, "value": r.value, "unit": r.unit, "most": r.most, "least": r.least, "ok": r.is_within}
            for r in self.rows
        ]
        return {"figures": rows, "notes": self.notes, **more}
