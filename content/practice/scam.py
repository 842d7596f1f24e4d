"""Scam spotting: one message after the other; trust, doubt or ask, then find the clue and the safe act. Pure.

docs/practice.md describes it; static/js/practice/scam.js does the same.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, by_id

_JUDGEMENTS = ("trust", "doubt", "ask")


def initial(setting: Setting) -> State:
    """Start at the first item. There is no way back: what was judged stays judged."""
    return _facing(setting, [])


def _facing(setting: Setting, done: list[str]) -> State:
    """Return the state in front of the item after the done ones; each question about it is a screen."""
    left = setting["items"][len(done) :]
    screen = ["judge", left[0]["id"]] if left else ["end"]
    return {"at": [screen], "judged": None, "clue": None, "did": None, "sorted": done}


def _item(setting: Setting, state: State) -> Mapping[str, Any] | None:
    screen = state["at"][-1]
    return by_id(setting["items"], screen[1]) if len(screen) > 1 else None


def moves(setting: Setting, state: State) -> list[Action]:
    item = _item(setting, state)
    if item is None:
        return []
    match state["at"][-1][0]:
        case "judge":
            return [["judge", judgement] for judgement in _JUDGEMENTS]
        case "clues":
            return [["clue", clue["id"]] for clue in item["clues"]]
        case "acts":
            return [["act", choice["id"]] for choice in item["acts"]]
        case _:
            return [["next"]]


def act(setting: Setting, state: State, action: Action) -> State:
    match action:
        case ["judge", judgement]:
            return _asked_more(setting, {**state, "judged": judgement}, ["clues", "acts"])
        case ["clue", key]:
            return _asked_more(setting, {**state, "clue": key}, ["acts"])
        case ["act", key]:
            return _asked_more(setting, {**state, "did": key}, [])
        case _:
            return _facing(setting, [*state["sorted"], state["at"][-1][1]])


def _asked_more(setting: Setting, state: State, parts: Iterable[str]) -> State:
    """Return the state on the next question that the item has, else on its explanation.

    Only who doubts a fake one is asked more.
    """
    item = by_id(setting["items"], state["at"][-1][1])
    is_caught = item["fake"] and state["judged"] == "doubt"
    screen = next((part for part in parts if is_caught and item.get(part)), "why")
    return {**state, "at": [[screen, item["id"]]]}


def fault(setting: Setting, state: State, action: Action) -> str | None:
    """Return why it is not the way: a wrong judgement, a clue that is none, an act that is not safe.

    None also for what belongs to another item: a known way is tried from wherever a person stands.
    """
    item = _item(setting, state)
    if item is None:
        return None
    match action:
        case ["judge", judgement]:
            return str(item["why"]) if judgement == ("trust" if item["fake"] else "doubt") else None
        case ["clue", key]:
            return _why_not(item.get("clues", []), key, "right")
        case ["act", key]:
            return _why_not(item.get("acts", []), key, "safe")
        case _:
            return None


def _why_not(choices: Iterable[Mapping[str, Any]], key: str, quality: str) -> str | None:
    return next((str(choice["why"]) for choice in choices if choice["id"] == key and not choice[quality]), None)


def goals(setting: Setting) -> list[Goal]:
    return [{"do": "sort", "on": item["id"], "say": "", "hint": item["hint"]} for item in setting["items"]]


def met(_setting: Setting, state: State, goal: Goal) -> bool:
    return goal["on"] in state["sorted"]


def useful(_setting: Setting, _goals: Iterable[Goal], action: Action) -> bool:
    """Whether the way may use it. Asking somebody is always right, but would show neither the clue nor the safe act."""
    return action != ["judge", "ask"]


KIND = Kind(
    name="scam",
    initial=initial,
    moves=moves,
    act=act,
    met=met,
    fault=fault,
    goals=goals,
    useful=useful,
    leads_through=True,
)
