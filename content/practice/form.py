"""A procedure on a public service's site, one screen after the other. Pure; docs/practice.md lists the actions."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, back, by_id, noted, typed

Screen = list[str]
Thing = Mapping[str, Any]

_SUMMARY: Screen = ["summary"]


def _steps(setting: Setting) -> list[Screen]:
    """Return the screens that come one after the other, up to the summary; those the setting lacks are left out."""
    before = [[name] for name in ("cookies", "services", "login", "papers") if setting.get(name)]
    documents = [["documents"]] if setting.get("documents") else []
    return [*before, *(["page", page["id"]] for page in setting["pages"]), *documents, _SUMMARY]


def _initial(setting: Setting) -> State:
    """Return the first screen.

    `filled` holds for each field the index of the accepted entry or the picked option, None for another entry;
    `renewed` says that the person logged in again after the site had closed the page.
    """
    return {
        "at": [_steps(setting)[0]],
        "cookies": None,
        "service": None,
        "packed": [],
        "filled": {},
        "photos": [],
        "renewed": False,
        "sent": False,
        "kept": False,
        "status": False,
        "read": [],
    }


def _field(setting: Setting, key: str) -> Thing:
    return by_id((field for page in setting["pages"] for field in page["fields"]), key)


def _is_filled(state: State, page: Thing) -> bool:
    """Whether every field of the page that is needed holds a right entry."""
    return all(state["filled"].get(field["id"]) is not None for field in page["fields"] if field.get("needed"))


def _cookies_moves(_setting: Setting, _state: State) -> list[Action]:
    return [["cookies", "no"], ["cookies", "yes"]]


def _services_moves(setting: Setting, _state: State) -> list[Action]:
    return [["choose", service["id"]] for service in setting["services"]]


def _login_moves(_setting: Setting, _state: State) -> list[Action]:
    return [["login"]]


def _papers_moves(setting: Setting, state: State) -> list[Action]:
    papers = setting["papers"]
    ready = all(paper["id"] in state["packed"] for paper in papers if paper["needed"])
    return [*(["pack", paper["id"]] for paper in papers), *_next(ready)]


def _page_moves(setting: Setting, state: State) -> list[Action]:
    page = by_id(setting["pages"], state["at"][-1][1])
    return [*(move for field in page["fields"] for move in _entries(field)), *_next(_is_filled(state, page))]


def _entries(field: Thing) -> list[Action]:
    if field["kind"] == "choice":
        return [["pick", field["id"], option["id"]] for option in field["options"]]
    return typed(field["id"], field.get("accept", []))


def _documents_moves(setting: Setting, state: State) -> list[Action]:
    return [*(["photo", document["id"]] for document in setting["documents"]), *_next(bool(state["photos"]))]


def _next(ready: bool) -> list[Action]:
    return [["next"]] if ready else []


def _summary_moves(setting: Setting, state: State) -> list[Action]:
    """Return also `send` unless a needed field was emptied after its page had been left."""
    pages = setting["pages"]
    send = [["send"]] if all(_is_filled(state, page) for page in pages) else []
    return [*(["edit", page["id"]] for page in pages), *send]


def _receipt_moves(setting: Setting, _state: State) -> list[Action]:
    return [["keep"], *([["status"]] if setting.get("answers") else [])]


def _answers_moves(setting: Setting, _state: State) -> list[Action]:
    return [["read", answer["id"]] for answer in setting["answers"]]


def _answer_moves(_setting: Setting, _state: State) -> list[Action]:
    return []


_MOVES: Mapping[str, Callable[[Setting, State], list[Action]]] = {
    "cookies": _cookies_moves,
    "services": _services_moves,
    "login": _login_moves,
    "papers": _papers_moves,
    "page": _page_moves,
    "documents": _documents_moves,
    "summary": _summary_moves,
    "receipt": _receipt_moves,
    "answers": _answers_moves,
    "answer": _answer_moves,
}


def _moves(setting: Setting, state: State) -> list[Action]:
    return [*_MOVES[state["at"][-1][0]](setting, state), *back(state)]


def _on(state: State, screen: Screen) -> State:
    return {**state, "at": [*state["at"], screen]}


def _off(state: State) -> State:
    return {**state, "at": state["at"][:-1]}


def _go_on(setting: Setting, state: State) -> State:
    """Return the next screen; from a screen that the summary led to, the summary again."""
    if state["at"][-2:-1] == [_SUMMARY]:
        return _off(state)
    steps = _steps(setting)
    return _on(state, steps[steps.index(state["at"][-1]) + 1])


def _login(setting: Setting, state: State) -> State:
    renewed = state["renewed"] or state["at"][-2:-1] == [_SUMMARY]
    return _go_on(setting, {**state, "renewed": renewed})


def _pack(setting: Setting, state: State, paper: str) -> State:
    """Put a paper in or take it out; they stand in the setting's order, whichever came first."""
    packed = {paper} ^ set(state["packed"])
    return {**state, "packed": [each["id"] for each in setting["papers"] if each["id"] in packed]}


def _send(setting: Setting, state: State) -> State:
    if setting.get("timeout") and not state["renewed"]:
        return _on(state, ["login"])
    return _on({**state, "sent": True}, ["receipt"])


def _act(setting: Setting, state: State, action: Action) -> State:
    match action:
        case ["type" | "pick", field, entry]:
            return {**state, "filled": {**state["filled"], field: entry}}
        case ["next"]:
            return _go_on(setting, state)
        case ["back"]:
            return _off(state)
        case ["login"]:
            return _login(setting, state)
        case ["send"]:
            return _send(setting, state)
        case ["keep"]:
            return {**state, "kept": True}
        case ["status"]:
            return _on({**state, "status": True}, ["answers"])
        case [verb, thing]:
            return _act_on(setting, state, verb, thing)
    raise ValueError(action)


def _act_on(setting: Setting, state: State, verb: str, thing: str) -> State:
    match verb:
        case "cookies":
            return _go_on(setting, {**state, "cookies": thing})
        case "choose":
            return _go_on(setting, {**state, "service": thing})
        case "pack":
            return _pack(setting, state, thing)
        case "photo":
            return {**state, "photos": noted(state["photos"], thing)}
        case "edit":
            return _on(state, ["page", thing])
        case "read":
            return _on({**state, "read": noted(state["read"], thing)}, ["answer", thing])
    raise ValueError(verb)


def _fault(setting: Setting, _state: State, action: Action) -> str | None:
    match action:
        case ["pack", key]:
            paper = by_id(setting["papers"], key)
            return None if paper["needed"] else str(paper["why"])
        case ["pick", key, option]:
            field = _field(setting, key)
            return None if field.get("right", option) == option else str(field["wrong"])
        case ["photo", key]:
            document = by_id(setting["documents"], key)
            return None if document["look"] == "good" else str(document["why"])
    return None


def _met(_setting: Setting, state: State, goal: Goal) -> bool:
    match goal["do"]:
        case "refuse":
            return bool(state["cookies"] == "no")
        case "choose":
            return bool(state["service"] == goal["on"])
        case "pack":
            return goal["on"] in state["packed"]
        case "fill":
            return state["filled"].get(goal["on"]) is not None
        case "photo":
            return goal["on"] in state["photos"]
        case "send":
            return bool(state["sent"])
        case "keep":
            return bool(state["kept"])
        case "status":
            return bool(state["status"])
        case "read":
            return goal["on"] in state["read"]
    raise ValueError(goal["do"])


def _useful(setting: Setting, goals: Iterable[Goal], action: Action) -> bool:
    """Whether a way could need it: a form leads through everything that is needed, and never twice through a page."""
    asked = [(goal["do"], goal.get("on")) for goal in goals]
    verb, thing = action[0], action[-1]
    named = [on for do, on in asked if do == verb]
    match verb:
        case "cookies":
            return bool(thing == "no")
        case "pick":
            return bool(_field(setting, action[1]).get("needed")) or ("fill", action[1]) in asked
        case "choose" | "photo":
            return not named or thing in named
        case "edit":
            return False
        case "back":
            return len([do for do, _on_what in asked if do == "read"]) > 1
        case "read" | "tell":
            return thing in named
        case "keep":
            return bool(named)
        case "status":
            return any(do in {"status", "read"} for do, _on_what in asked)
    return True


KIND = Kind(
    name="form",
    initial=_initial,
    moves=_moves,
    act=_act,
    met=_met,
    fault=_fault,
    looks=frozenset({"read", "status"}),
    useful=_useful,
    leads_through=True,
)
