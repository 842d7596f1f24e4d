"""A telephone: contacts, calls, short messages, the keypad. Pure; static/js/practice/phone.js does the same.

Screens: `["home"]`, `["contacts"]`, `["contact", c]`, `["sms", c]`, `["new"]`, `["keypad"]`, `["messages"]`,
`["message", s]`, `["card"]`. What was typed on a screen is forgotten when it is left.
"""

from collections.abc import Iterable

from content.practice.engine import Action, Goal, Kind, Setting, State, back, by_id, noted, typed

_HOME = {"contacts": "contacts", "messages": "messages", "keypad": "dial", "card": "card"}
_NOTED = {"call": "called", "share": "shared", "read": "read"}
_SCREENS = {"open": "contact", "text": "sms", "read": "message"}
_DONE = {**_NOTED, "text": "texted", "save": "saved", "dial": "dialled"}
_TO_CONTACT = frozenset({"contacts", "open"})
# The verbs on the way to a goal.
_WAYS = {
    "call": _TO_CONTACT | {"call"},
    "share": _TO_CONTACT | {"share"},
    "text": _TO_CONTACT | {"text", "send"},
    "save": frozenset({"contacts", "new", "save"}),
    "dial": frozenset({"keypad", "dial"}),
    "read": frozenset({"messages", "read"}),
    "block": frozenset({"messages", "read", "block"}),
}


def _initial(_setting: Setting) -> State:
    """Return the telephone. typed: the index of each field's entry; saved: pairs of such indexes, name and number."""
    return {
        "at": [["home"]],
        "typed": {},
        "called": [],
        "shared": [],
        "texted": [],
        "read": [],
        "blocked": [],
        "dialled": [],
        "saved": [],
    }


def _moves(setting: Setting, state: State) -> list[Action]:
    return [*_offered(setting, state), *back(state)]


def _offered(setting: Setting, state: State) -> list[Action]:
    match state["at"][-1]:
        case ["home"]:
            return [[verb] for verb, needed in _HOME.items() if needed in setting]
        case ["contacts"]:
            return [
                *(["open", contact["id"]] for contact in setting["contacts"]),
                *([["new"]] if "new" in setting else []),
            ]
        case ["contact", key]:
            return [["call", key], ["text", key], *([["share", key]] if setting.get("place") else [])]
        case ["sms", _key]:
            return _form(state, {"sms": setting["sms"]["accept"]} if "sms" in setting else {}, "send")
        case ["new"]:
            return _form(state, {"name": setting["new"]["names"], "number": setting["new"]["numbers"]}, "save")
        case ["keypad"]:
            return _form(state, {"dial": setting["dial"]["accept"]}, "dial")
        case ["messages"]:
            return [["read", message["id"]] for message in setting["messages"]]
        case ["message", key] if not _is_blocked(setting, state, key):
            return [["block", key]]
        case _:
            return []


def _form(state: State, fields: dict[str, list[str]], verb: str) -> list[Action]:
    """Return the typed actions of the fields, and the verb when an accepted entry stands in each of them."""
    entries = [action for name, accepted in fields.items() for action in typed(name, accepted)]
    is_ready = all(state["typed"].get(name) is not None for name in fields)
    return [*entries, *([[verb]] if is_ready else [])]


def _is_blocked(setting: Setting, state: State, key: str) -> bool:
    """Whether the sender of a message is blocked, be it through another of their messages."""
    messages = setting.get("messages", [])
    senders = {message["from"] for message in messages if message["id"] in state["blocked"]}
    return bool(by_id(messages, key)["from"] in senders)


def _act(_setting: Setting, state: State, action: Action) -> State:
    verb, screen = action[0], state["at"][-1]
    if verb == "type":
        return {**state, "typed": {**state["typed"], action[1]: action[2]}}
    if verb == "dial":
        return {**state, "dialled": noted(state["dialled"], state["typed"]["dial"])}
    if verb == "back":
        return _left(state)
    if verb == "send":
        return _left(_note(state, "texted", screen[1]))
    if verb == "save":
        pair = [state["typed"]["name"], state["typed"]["number"]]
        return {**_left(state), "saved": noted(state["saved"], pair)}
    if verb == "block":
        return _left(_note(state, "blocked", action[1]))
    if verb in _NOTED:
        state = _note(state, _NOTED[verb], action[1])
    if verb in {"call", "share"}:
        return state
    return {**state, "at": [*state["at"], [_SCREENS.get(verb, verb), *action[1:]]], "typed": {}}


def _note(state: State, name: str, key: str) -> State:
    """Note an id. The ids are sorted, so that the order of the calls makes no state."""
    return {**state, name: sorted(noted(state[name], key))}


def _left(state: State) -> State:
    return {**state, "at": state["at"][:-1], "typed": {}}


def _met(setting: Setting, state: State, goal: Goal) -> bool:
    if goal["do"] == "block":
        return any(m["id"] == goal["on"] for m in setting.get("messages", []) if _is_blocked(setting, state, m["id"]))
    done = state[_DONE[goal["do"]]]
    return goal["on"] in done if "on" in goal else bool(done)


def _useful(_setting: Setting, goals: Iterable[Goal], action: Action) -> bool:
    """Whether it is on the way to a goal; what is about a contact or a message must be about the goal's own one."""
    return action[0] in {"back", "tell"} or any(
        action[0] in _WAYS.get(goal["do"], ()) and action[1:] in ([], [goal.get("on")]) for goal in goals
    )


KIND = Kind(
    name="phone",
    initial=_initial,
    moves=_moves,
    act=_act,
    met=_met,
    looks=frozenset({*_HOME, "open", "read"}),
    useful=_useful,
)
