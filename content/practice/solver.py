"""Finds the shortest way to the goals of a scenario, in their order where there is one. Pure."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from content.practice.engine import Action, Game, State

MOST_STATES = 20_000
"""Searching ends here: about two seconds on a slow server. The largest starter scenario needs a tenth of it at most."""


@dataclass(frozen=True, slots=True)
class Solution:
    """path: the shortest way, None when none was found. visited: how many states were looked at."""

    path: list[Action] | None
    visited: int

    @property
    def gave_up(self) -> bool:
        """Whether the search ended at its bound: there may be a way, but nobody should need that many acts."""
        return self.path is None and self.visited >= MOST_STATES


def solve(game: Game) -> Solution:
    """Search breadth first among the actions a way could need; traps and faults are no way.

    The goals are met in their order if that is possible, as the person is told them: a message is read before it is
    acted on. Otherwise the shortest way in any order.
    """
    ordered = _search(game, in_order=True)
    if ordered.path is not None:
        return ordered
    free = _search(game, in_order=False)
    return Solution(free.path, ordered.visited + free.visited)


def _search(game: Game, *, in_order: bool) -> Solution:
    start = game.start()
    if game.is_done(start):
        return Solution([], 1)
    wanted = _goal_words(game)
    things = set(_ids(game.setting))
    queue: deque[tuple[State, list[Action]]] = deque([(start, [])])
    seen = {_name(start)}
    while queue:
        state, path = queue.popleft()
        for action in game.moves(state):
            if not _is_useful(game, action, wanted, things) or game.explain(state, action) is not None:
                continue
            after = game.next(state, action)
            name = _name(after)
            if name in seen:
                continue
            seen.add(name)
            met = game.met(after)
            if in_order and met != sorted(met, reverse=True):
                continue
            way = [*path, action]
            if all(met):
                return Solution(way, len(seen))
            if len(seen) >= MOST_STATES:
                return Solution(None, len(seen))
            queue.append((after, way))
    return Solution(None, len(seen))


def _name(state: State) -> str:
    return json.dumps({key: value for key, value in state.items() if key != "slips"}, sort_keys=True)


def _goal_words(game: Game) -> set[str]:
    return {str(word) for goal in game.goals for name, word in goal.items() if name not in {"say", "hint"}}


def _ids(value: Any) -> Iterator[str]:
    """Yield the id of every thing of a setting."""
    if isinstance(value, Mapping):
        if "id" in value:
            yield value["id"]
        for inner in value.values():
            yield from _ids(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _ids(inner)


def _is_useful(game: Game, action: Action, wanted: set[str], things: set[str]) -> bool:
    """Whether a way to the goals could need it: the first accepted entry of a field; things that a goal names.

    A type whose way leads through other things says so with `leads_through`, and which ones with `useful`.
    """
    if action[0] == "type":
        return bool(action[2] == 0)
    if not game.kind.useful(game.setting, game.goals, action):
        return False
    return game.kind.leads_through or {str(word) for word in action[1:]} & things <= wanted
