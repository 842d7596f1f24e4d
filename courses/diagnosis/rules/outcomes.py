"""Which next steps a diagnosis proposes. The worker edits the proposal before anything is kept: nothing here decides.

In the order in which they are proposed; "below" means answered with anything but the scale's highest level. What was
seen replaces what was said of the same dimension. Rights come first because a right that stops cannot wait for anybody
to learn; then what makes a phone usable and safe; then what is learned.

| code | next step | proposed when |
| --- | --- | --- |
| O4 | procedure done with them, now | D9 at its lowest (urgent); or autonomy is out of reach for now: D3 or D4 at the
lowest and D12 too (no gesture repeated after a demonstration), or D3–D4 weak and D6 at 1 (would rather not touch it) |
| O5 | mandate to do it for them | O4, and an answer that agrees to it |
| O6 | equipment | D1 below |
| O7 | connection | D2 below |
| O11 | safety help | D11 below |
| O10 | account rescue | D5 below |
| O8 | reading, French | D7 below |
| O9 | adapted place | D8 below |
| O2 | one session of help | an answer that says so, or exactly one thing below among three or more known of D3–D4 |
| O3 | beginner path or workshop | D3–D4 weak: something below that is no single precise thing; not when D6 is at 1 or
autonomy is out of reach. A wish that was not asked or not said (D6) does not stand against it |
| O1 | learns alone | D1–D5 at their highest: all five known, or no gate of the short path tripped |
| O12 | nothing wanted | a refusal, an answer that says so, or not one answer. Then only O4 stands beside it, when a
right is urgent, so that the door is left open with that said |
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from content.grid_outlines import Dimension, GridOutline, GridQuestion, NextStep

from .answers import Answers, Taken, at_the_lowest, below, is_empty, leading_to, standing
from .path import gates_tripped

KNOWN_FOR_ONE_THING = 3
"""With fewer things known of D3–D4, one that is blocked may be one of many."""
AUTONOMY = (Dimension.EQUIPMENT, Dimension.CONNECTION, Dimension.GESTURES, Dimension.USES, Dimension.ACCOUNTS)
DOING = (Dimension.GESTURES, Dimension.USES)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A next step and the keys of the questions whose answers speak for it, in the order of the grid."""

    step: NextStep
    why: tuple[str, ...]


def propose(outline: GridOutline, answers: Answers) -> list[Proposal]:
    """Return the next steps that the answers speak for, the first of them first; empty when they speak for none."""
    taken = Taken(outline, answers)
    wants_nothing = leading_to(taken, NextStep.NOTHING_WANTED)
    if answers.is_refused or wants_nothing or is_empty(answers):
        urgent = at_the_lowest(taken, Dimension.RIGHTS)
        found = [_proposal(outline, NextStep.DONE_WITH, urgent)] if urgent else []
        return [*found, _proposal(outline, NextStep.NOTHING_WANTED, wants_nothing)]
    proposals = []
    for step, reasons in _RULES:
        speaking = reasons(taken)
        if speaking:
            proposals.append(_proposal(outline, step, speaking))
    return proposals


def _proposal(outline: GridOutline, step: NextStep, speaking: Iterable[GridQuestion]) -> Proposal:
    keys = {question.key for question in speaking}
    return Proposal(step, tuple(question.key for question in outline.questions if question.key in keys))


def _blocked(taken: Taken) -> list[GridQuestion]:
    return [question for dimension in DOING for question in below(taken, dimension)]


def _weak(taken: Taken) -> list[GridQuestion]:
    """Return what is below in D3–D4, empty when it is one precise thing."""
    return [] if _one_thing(taken) else _blocked(taken)


def _one_thing(taken: Taken) -> list[GridQuestion]:
    blocked = _blocked(taken)
    known = sum(len(standing(taken, dimension)) for dimension in DOING)
    return blocked if len(blocked) == 1 and known >= KNOWN_FOR_ONE_THING else []


def _out_of_reach(taken: Taken) -> list[GridQuestion]:
    none_alone = [question for dimension in DOING for question in at_the_lowest(taken, dimension)]
    not_repeated = at_the_lowest(taken, Dimension.LEARNING)
    untouched = at_the_lowest(taken, Dimension.CONFIDENCE)
    weak = _weak(taken)
    found = [*none_alone, *not_repeated] if none_alone and not_repeated else []
    return [*found, *weak, *untouched] if weak and untouched else found


def _done_with(taken: Taken) -> list[GridQuestion]:
    return [*at_the_lowest(taken, Dimension.RIGHTS), *_out_of_reach(taken)]


def _mandate(taken: Taken) -> list[GridQuestion]:
    return leading_to(taken, NextStep.MANDATE) if _done_with(taken) else []


def _help_session(taken: Taken) -> list[GridQuestion]:
    return [*leading_to(taken, NextStep.HELP_SESSION), *_one_thing(taken)]


def _beginner_path(taken: Taken) -> list[GridQuestion]:
    return [] if _out_of_reach(taken) else _weak(taken)


def _learns_alone(taken: Taken) -> list[GridQuestion]:
    known = {dimension: standing(taken, dimension) for dimension in AUTONOMY}
    if any(below(taken, dimension) for dimension in AUTONOMY):
        return []
    if not all(known.values()) and gates_tripped(taken.outline, taken.answers):
        return []
    return [question for found in known.values() for question, _level in found]


def _of(dimension: Dimension) -> Callable[[Taken], list[GridQuestion]]:
    return lambda taken: below(taken, dimension)


_RULES: tuple[tuple[NextStep, Callable[[Taken], list[GridQuestion]]], ...] = (
    (NextStep.DONE_WITH, _done_with),
    (NextStep.MANDATE, _mandate),
    (NextStep.EQUIPMENT, _of(Dimension.EQUIPMENT)),
    (NextStep.CONNECTION, _of(Dimension.CONNECTION)),
    (NextStep.SAFETY_HELP, _of(Dimension.SAFETY)),
    (NextStep.ACCOUNT_RESCUE, _of(Dimension.ACCOUNTS)),
    (NextStep.READING, _of(Dimension.READING)),
    (NextStep.ADAPTED_PLACE, _of(Dimension.ADAPTATION)),
    (NextStep.HELP_SESSION, _help_session),
    (NextStep.BEGINNER_PATH, _beginner_path),
    (NextStep.LEARNS_ALONE, _learns_alone),
)
ORDER: tuple[NextStep, ...] = (*(step for step, _rule in _RULES), NextStep.NOTHING_WANTED)
"""Every next step, in the order in which it is proposed."""
