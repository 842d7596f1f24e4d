"""An interview: a talk whose words are chosen, then the signs that were there, then the first step. Pure.

docs/practice.md describes it; static/js/practice/interview.js does the same.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, by_id, noted

SIGNS_ASKED = 3
"""Signs to notice; all of them where the talk has fewer."""


def initial(setting: Setting) -> State:
    """Start at the first node. said: the choice that was said last. agreed: whether consent was asked for."""
    fresh: State = {"at": [], "said": None, "agreed": False, "ended": False, "noticed": [], "seen": False, "step": None}
    return _talking(setting, fresh)


def _talking(setting: Setting, state: State) -> State:
    """Return the talk at its beginning. What was noticed and chosen after it stays."""
    begun = [["talk", setting["nodes"][0]["id"]]]
    return {**state, "at": begun, "said": None, "agreed": False, "ended": False}


def _after_talk(setting: Setting, state: State) -> State:
    """Return the state in front of what is still to do after the talk."""
    left = [("signs", not state["seen"]), ("steps", setting.get("steps") and state["step"] is None)]
    screen = next((name for name, is_left in left if is_left), "end")
    return {**state, "at": [[screen]]}


def _choices(setting: Setting, state: State) -> list[Mapping[str, Any]]:
    """Return what can be touched on the screen: words, signs or steps."""
    match state["at"][-1]:
        case ["talk", node]:
            return list(by_id(setting["nodes"], node)["choices"])
        case ["signs"]:
            return list(setting["signs"])
        case ["steps"]:
            return list(setting["steps"])
        case _:
            return []


_VERBS = {"talk": "say", "signs": "notice", "steps": "choose"}


def _asked(setting: Setting) -> int:
    return min(SIGNS_ASKED, sum(1 for sign in setting["signs"] if sign["right"]))


def moves(setting: Setting, state: State) -> list[Action]:
    screen = state["at"][-1][0]
    touched = [[_VERBS[screen], choice["id"]] for choice in _choices(setting, state)]
    is_enough = screen == "signs" and len(state["noticed"]) >= _asked(setting)
    return [*touched, *([["next"]] if is_enough else []), *([["again"]] if state["ended"] else [])]


def act(setting: Setting, state: State, action: Action) -> State:
    match action:
        case ["say", key]:
            return _answered(setting, state, by_id(_choices(setting, state), key))
        case ["notice", key]:
            return {**state, "noticed": noted(state["noticed"], key)}
        case ["next"]:
            return _after_talk(setting, {**state, "seen": True})
        case ["choose", key]:
            return _after_talk(setting, {**state, "step": key})
        case _:
            return _talking(setting, state)


def _answered(setting: Setting, state: State, choice: Mapping[str, Any]) -> State:
    """Return the talk at the node that the choice leads to; a choice that leads to none ends it."""
    said = {**state, "said": choice["id"], "agreed": state["agreed"] or choice.get("consent", False)}
    if "to" in choice:
        return {**said, "at": [["talk", choice["to"]]]}
    return _after_talk(setting, {**said, "ended": True})


def fault(setting: Setting, state: State, action: Action) -> str | None:
    """Return why it is not the way: words that judge, a sign that was not there, a step that does not fit.

    None also for what is not on the screen: a known way is tried from wherever a person stands.
    """
    verb = action[0]
    for choice in _choices(setting, state):
        if action[1:] == [choice["id"]] and verb == _VERBS[state["at"][-1][0]]:
            is_wrong = choice.get("wrong", False) if verb == "say" else not choice["right"]
            return str(choice["why"]) if is_wrong else None
    return None


def goals(setting: Setting) -> list[Goal]:
    names = ["talk", "signs", *(["step"] if setting.get("steps") else [])]
    return [{"do": name, "say": "", "hint": setting["hints"].get(name, "")} for name in names]


def met(setting: Setting, state: State, goal: Goal) -> bool:
    match goal["do"]:
        case "talk":
            return bool(state["ended"] and (state["agreed"] or not _asks_consent(setting)))
        case "signs":
            return bool(state["seen"])
        case _:
            return state["step"] is not None


def _asks_consent(setting: Setting) -> bool:
    return any(choice.get("consent") for node in setting["nodes"] for choice in node["choices"])


def useful(setting: Setting, _goals: Iterable[Goal], action: Action) -> bool:
    """Whether the way may use it: it starts the talk once, and notices no more signs than are asked for."""
    right = [sign["id"] for sign in setting["signs"] if sign["right"]]
    return action[0] != "again" and (action[0] != "notice" or action[1] in right[:SIGNS_ASKED])


KIND = Kind(
    name="interview",
    initial=initial,
    moves=moves,
    act=act,
    met=met,
    fault=fault,
    goals=goals,
    useful=useful,
    leads_through=True,
)
