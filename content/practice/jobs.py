"""A job site: search, filter, read an offer, keep it, apply, report it. Pure; docs/practice.md lists the actions."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, back, noted, typed

Act = Callable[[Setting, State, Action], State]


def _initial(_setting: Setting) -> State:
    """Return the search screen; `sent` holds [offer, CV or None], `draft` the last one that was opened."""
    return {
        "at": [["search"]],
        "what": None,
        "where": None,
        "searched": False,
        "filters": [],
        "opened": [],
        "kept": [],
        "reported": [],
        "draft": None,
        "sent": [],
        "alert": False,
    }


def _shown(setting: Setting, state: State) -> list[str]:
    """Return the ids of the offers that every filter that is on keeps."""
    filters = [each["keeps"] for each in setting.get("filters", []) if each["id"] in state["filters"]]
    return [offer["id"] for offer in setting["offers"] if all(offer["id"] in keeps for keeps in filters)]


def _search_moves(setting: Setting, state: State) -> list[Action]:
    ready = state["what"] is not None and state["where"] is not None
    fields = [*typed("what", setting["what"]["accept"]), *typed("where", setting["where"]["accept"])]
    return [*fields, *([["search"]] if ready else [])]


def _results_moves(setting: Setting, state: State) -> list[Action]:
    filters = [["filter", each["id"]] for each in setting.get("filters", [])]
    alert = [["alert"]] if setting.get("alert") else []
    return [*filters, *(["open", offer] for offer in _shown(setting, state)), *alert]


def _offer_moves(_setting: Setting, state: State) -> list[Action]:
    offer = state["at"][-1][1]
    return [[verb, offer] for verb in ("keep", "apply", "report")]


def _application_moves(setting: Setting, state: State) -> list[Action]:
    draft, letter, cvs = state["draft"], setting.get("letter"), setting.get("cvs", [])
    has_all = (not cvs or draft["cv"] is not None) and (not letter or draft["letter"] is not None)
    field = typed("letter", letter["accept"]) if letter else []
    return [*(["cv", cv["id"]] for cv in cvs), *field, *([["send"]] if has_all else [])]


_MOVES: Mapping[str, Callable[[Setting, State], list[Action]]] = {
    "search": _search_moves,
    "results": _results_moves,
    "offer": _offer_moves,
    "application": _application_moves,
}


def _moves(setting: Setting, state: State) -> list[Action]:
    return [*_MOVES[state["at"][-1][0]](setting, state), *back(state)]


def _on(state: State, *screen: str) -> State:
    return {**state, "at": [*state["at"], list(screen)]}


def _off(state: State) -> State:
    return {**state, "at": state["at"][:-1]}


def _back(_setting: Setting, state: State, _action: Action) -> State:
    return _off(state)


def _type(_setting: Setting, state: State, action: Action) -> State:
    _verb, field, index = action
    if field == "letter":
        return {**state, "draft": {**state["draft"], "letter": index}}
    return {**state, field: index}


def _search(_setting: Setting, state: State, _action: Action) -> State:
    return _on({**state, "searched": True}, "results")


def _filter(setting: Setting, state: State, action: Action) -> State:
    """Turn a filter on or off; those that are on stand in the setting's order, whichever came first."""
    on = {action[1]} ^ set(state["filters"])
    return {**state, "filters": [each["id"] for each in setting["filters"] if each["id"] in on]}


def _alert(_setting: Setting, state: State, _action: Action) -> State:
    return {**state, "alert": True}


def _open(_setting: Setting, state: State, action: Action) -> State:
    return _on({**state, "opened": noted(state["opened"], action[1])}, "offer", action[1])


def _keep(_setting: Setting, state: State, action: Action) -> State:
    return {**state, "kept": noted(state["kept"], action[1])}


def _report(_setting: Setting, state: State, action: Action) -> State:
    return _off({**state, "reported": noted(state["reported"], action[1])})


def _apply(_setting: Setting, state: State, action: Action) -> State:
    return _on({**state, "draft": {"cv": None, "letter": None}}, "application", action[1])


def _cv(_setting: Setting, state: State, action: Action) -> State:
    return {**state, "draft": {**state["draft"], "cv": action[1]}}


def _send(_setting: Setting, state: State, _action: Action) -> State:
    offer = state["at"][-1][1]
    return _off({**state, "draft": None, "sent": noted(state["sent"], [offer, state["draft"]["cv"]])})


_ACTS: Mapping[str, Act] = {
    "back": _back,
    "type": _type,
    "search": _search,
    "filter": _filter,
    "alert": _alert,
    "open": _open,
    "keep": _keep,
    "report": _report,
    "apply": _apply,
    "cv": _cv,
    "send": _send,
}


def _act(setting: Setting, state: State, action: Action) -> State:
    return _ACTS[action[0]](setting, state, action)


_NOTED: Mapping[str, str] = {"filter": "filters", "open": "opened", "keep": "kept", "report": "reported"}
"""Where the things that a goal may name are found in a state."""


def _met(_setting: Setting, state: State, goal: Goal) -> bool:
    match goal["do"]:
        case "search":
            return bool(state["searched"])
        case "alert":
            return bool(state["alert"])
        case "apply":
            return any(offer == goal["on"] and goal.get("with", cv) == cv for offer, cv in state["sent"])
        case verb:
            return goal["on"] in state[_NOTED[verb]]


def _useful(_setting: Setting, goals: Iterable[Goal], action: Action) -> bool:
    """Whether a goal asks for it; a CV is needed also where the goal names none."""
    verb, thing = action[0], action[-1]
    asked: list[Mapping[str, Any]] = list(goals)
    match verb:
        case "back" | "search":
            return True
        case "alert":
            return any(goal["do"] == "alert" for goal in asked)
        case "send":
            return any(goal["do"] == "apply" for goal in asked)
        case "cv":
            return any(goal["do"] == "apply" and goal.get("with", thing) == thing for goal in asked)
        case "open":
            return any(goal.get("on") == thing for goal in asked)
        case _:
            return any(goal["do"] == verb and goal.get("on") == thing for goal in asked)


KIND = Kind(
    name="jobs",
    initial=_initial,
    moves=_moves,
    act=_act,
    met=_met,
    looks=frozenset({"open"}),
    useful=_useful,
    leads_through=True,
)
