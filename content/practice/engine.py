"""Plays a scenario: what is legal, what is a trap, what was achieved. Pure; static/js/practice/engine.js does the same.

docs/practice.md describes scenarios, actions and types.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Scenario = Mapping[str, Any]
Setting = Mapping[str, Any]
State = dict[str, Any]
Goal = Mapping[str, Any]
Action = list[Any]
"""A verb and its arguments: ids, short words, the index of an accepted entry or None."""

MOST_ACTIONS = 90
"""An evidence of more is not sent: it would not fit into its event."""


class NotPossible(Exception):  # noqa: N818 - it says what the action is
    """The screen does not offer this action now."""


def _no_fault(_setting: Setting, _state: State, _action: Action) -> str | None:
    return None


def _always(_setting: Setting, _goals: Iterable[Goal], _action: Action) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Kind:
    """One type of simulator; docs/practice.md says what each part means."""

    name: str
    initial: Callable[[Setting], State]
    moves: Callable[[Setting, State], list[Action]]
    act: Callable[[Setting, State, Action], State]
    met: Callable[[Setting, State, Goal], bool]
    fault: Callable[[Setting, State, Action], str | None] = _no_fault
    goals: Callable[[Setting], list[Goal]] | None = None
    looks: frozenset[str] = frozenset()
    useful: Callable[[Setting, Iterable[Goal], Action], bool] = _always
    leads_through: bool = False


@dataclass(frozen=True, slots=True)
class Game:
    """A scenario in one of its variants, with its type."""

    kind: Kind
    scenario: Scenario

    @property
    def setting(self) -> Setting:
        return self.scenario["setting"]  # type: ignore[no-any-return]

    @property
    def goals(self) -> list[Goal]:
        own = self.kind.goals
        return own(self.setting) if own else list(self.scenario["goals"])

    def start(self) -> State:
        """Return the state before any act."""
        return {"on": self.kind.initial(self.setting), "told": [], "slips": 0}

    def moves(self, state: State) -> list[Action]:
        """Return every legal action: what the screen offers, and the answers to the question not given yet."""
        ask = self.setting.get("ask")
        tells = [["tell", option["id"]] for option in ask["options"]] if ask else []
        return [*self.kind.moves(self.setting, state["on"]), *(tell for tell in tells if tell[1] not in state["told"])]

    def explain(self, state: State, action: Action) -> str | None:
        """Return why the action is not the way, None when nothing speaks against it."""
        for trap in self.scenario["traps"]:
            if trap["do"] == action[0] and ("on" not in trap or trap["on"] in action[1:]):
                return str(trap["why"])
        return self.kind.fault(self.setting, state["on"], action)

    def next(self, state: State, action: Action) -> State:
        """Return the state after an action; raises NotPossible when the screen does not offer it.

        A trap or a fault is counted in `slips` and changes nothing else, unless its verb only looks.
        """
        if action not in self.moves(state):
            raise NotPossible(action)
        if self.explain(state, action) is not None:
            state = {**state, "slips": state["slips"] + 1}
            if action[0] not in self.kind.looks:
                return state
        if action[0] == "tell":
            return {**state, "told": [*state["told"], action[1]]}
        return {**state, "on": self.kind.act(self.setting, state["on"], action)}

    def met(self, state: State) -> list[bool]:
        """Return for each goal whether it is met."""
        return [self._is_met(state, goal) for goal in self.goals]

    def is_done(self, state: State) -> bool:
        """Whether every goal is met; a scenario without a goal is never done."""
        met = self.met(state)
        return bool(met) and all(met)

    def play(self, actions: Iterable[Action]) -> State:
        """Return the state after all the actions; raises NotPossible at the first that is not legal."""
        state = self.start()
        for action in actions:
            state = self.next(state, action)
        return state

    def _is_met(self, state: State, goal: Goal) -> bool:
        if goal["do"] == "tell":
            return goal["on"] in state["told"]
        return self.kind.met(self.setting, state["on"], goal)


def typed(field: str, accepted: Iterable[str]) -> list[Action]:
    """Return the actions of a field: one for each accepted entry, one for any other."""
    return [*(["type", field, index] for index, _entry in enumerate(accepted)), ["type", field, None]]


def back(state: State) -> list[Action]:
    """Return the way back where there is one."""
    return [["back"]] if len(state["at"]) > 1 else []


def by_id(things: Iterable[Mapping[str, Any]], key: str) -> Mapping[str, Any]:
    """Return the thing of that id; raises KeyError."""
    for thing in things:
        if thing["id"] == key:
            return thing
    raise KeyError(key)


def noted(known: list[Any], thing: Any) -> list[Any]:
    """Return the list with the thing in it once."""
    return known if thing in known else [*known, thing]
