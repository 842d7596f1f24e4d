"""An inbox: reading, answering, writing, attaching, sorting. Pure; static/js/practice/inbox.js does the same.

Screens: `["list", folder]`, `["mail", m]`, `["draft"]`. A draft that is left by `back` is thrown away.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, back, by_id, noted, typed

FOLDERS = ("in", "spam", "trash", "sent")
_SEEN = {"open": "opened", "link": "links", "file": "files"}
_PLACES = {"delete": "trash", "spam": "spam", "restore": "in", "safe": "in"}
_MESSAGES = ("reply", "forward", "send", "attach")


def _initial(setting: Setting) -> State:
    """Return the inbox. where: the folder of each mail; opened is sorted, so that the order of reading makes no state.

    draft and each of sent: how (reply, forward, write), the mail it is about, the contact, the index of the typed text
    and the attached photos.
    """
    return {
        "at": [["list", "in"]],
        "where": {mail["id"]: mail.get("folder", "in") for mail in setting["mails"]},
        "opened": [],
        "links": [],
        "files": [],
        "draft": None,
        "sent": [],
    }


def _moves(setting: Setting, state: State) -> list[Action]:
    screen = state["at"][-1]
    offered = {"list": _list_moves, "mail": _mail_moves, "draft": _draft_moves}[screen[0]]
    return [*offered(setting, state), *back(state)]


def _list_moves(setting: Setting, state: State) -> list[Action]:
    shown = state["at"][-1][1]
    mails = [mail["id"] for mail in setting["mails"] if state["where"][mail["id"]] == shown]
    return [*(["folder", folder] for folder in FOLDERS), *(["open", mail] for mail in mails), ["write"]]


def _mail_moves(setting: Setting, state: State) -> list[Action]:
    key = state["at"][-1][1]
    mail = by_id(setting["mails"], key)
    verbs = {
        "in": ("reply", "forward", "delete", "spam"),
        "spam": ("delete", "safe"),
        "trash": ("restore",),
    }[state["where"][key]]
    return [
        *(["link", link["id"]] for link in mail.get("links", [])),
        *(["file", file["id"]] for file in mail.get("files", [])),
        *([verb, key] for verb in verbs),
    ]


def _draft_moves(setting: Setting, state: State) -> list[Action]:
    draft = state["draft"]
    contacts = [] if draft["how"] == "reply" else setting.get("contacts", [])
    photos = [photo["id"] for photo in setting.get("photos", [])]
    return [
        *(["to", contact["id"]] for contact in contacts),
        *(typed("message", setting["message"]["accept"]) if "message" in setting else []),
        *(["detach" if photo in draft["photos"] else "attach", photo] for photo in photos),
        *([["send"]] if _is_ready(setting, draft) else []),
    ]


def _is_ready(setting: Setting, draft: Mapping[str, Any]) -> bool:
    """Whether a draft can be sent: somebody receives it; the text is the meant one, which a forward can do without."""
    has_text = draft["how"] == "forward" or "message" not in setting or draft["message"] is not None
    return has_text and (draft["how"] == "reply" or draft["to"] is not None)


def _act(setting: Setting, state: State, action: Action) -> State:
    verb = action[0]
    if verb in _SEEN:
        return _look(state, verb, action[1])
    if verb in _PLACES:
        return {**_left(state), "where": {**state["where"], action[1]: _PLACES[verb]}}
    if verb in {"reply", "forward", "write"}:
        return _start(setting, state, action)
    if verb == "folder":
        return {**state, "at": [["list", action[1]]]}
    if verb == "send":
        return {**_left(state), "sent": noted(state["sent"], state["draft"])}
    if verb == "back":
        return _left(state)
    return {**state, "draft": _edited(state["draft"], action)}


def _left(state: State) -> State:
    """Return the state one screen back; only a draft's own screen shows it, so that leaving any screen ends it."""
    return {**state, "at": state["at"][:-1], "draft": None}


def _look(state: State, verb: str, key: str) -> State:
    seen = sorted(noted(state[_SEEN[verb]], key))
    at = [*state["at"], ["mail", key]] if verb == "open" else state["at"]
    return {**state, "at": at, _SEEN[verb]: seen}


def _start(setting: Setting, state: State, action: Action) -> State:
    """Open a draft; a reply goes to the contact of that address if there is one: it counts as sent to them."""
    how, mail = action[0], action[1] if len(action) > 1 else None
    to = None
    if how == "reply":
        address = by_id(setting["mails"], action[1])["address"]
        to = next((contact["id"] for contact in setting.get("contacts", []) if contact["address"] == address), None)
    draft = {"how": how, "mail": mail, "to": to, "message": None, "photos": []}
    return {**state, "at": [*state["at"], ["draft"]], "draft": draft}


def _edited(draft: Mapping[str, Any], action: Action) -> dict[str, Any]:
    verb = action[0]
    if verb == "to":
        return {**draft, "to": action[1]}
    if verb == "type":
        return {**draft, "message": action[2]}
    if verb == "attach":
        return {**draft, "photos": sorted([*draft["photos"], action[1]])}
    return {**draft, "photos": [photo for photo in draft["photos"] if photo != action[1]]}


def _met(_setting: Setting, state: State, goal: Goal) -> bool:
    do = goal["do"]
    if do in _SEEN:
        return goal["on"] in state[_SEEN[do]]
    if do in _PLACES:
        return bool(state["where"].get(goal["on"]) == _PLACES[do])
    return any(_is_meant(message, goal) for message in state["sent"])


def _is_meant(message: Mapping[str, Any], goal: Goal) -> bool:
    if "to" in goal and message["to"] != goal["to"]:
        return False
    if goal["do"] == "attach":
        return goal["on"] in message["photos"]
    if goal["do"] == "send":
        return bool(message["how"] != "forward")
    return bool(message["how"] == goal["do"] and message["mail"] == goal["on"])


def _useful(setting: Setting, goals: Iterable[Goal], action: Action) -> bool:
    """Whether a goal asks for it, or it leads to a mail that a goal is about or whose link or file it names."""
    goals = list(goals)
    wanted = {(goal["do"], goal.get("on")) for goal in goals}
    verb, key = action[0], action[1] if len(action) > 1 else None
    # "Attach" alone leaves open which message carries it.
    is_any = {do for do, _on in wanted if do in _MESSAGES} == {"attach"}
    if verb in {"folder", "open"}:
        mails = [mail for mail in setting["mails"] if is_any or _is_wanted(mail, {on for _do, on in wanted})]
        return key == "in" or any(key in {mail["id"], mail.get("folder")} for mail in mails)
    if verb == "write":
        return is_any or ("send", None) in wanted
    if verb == "to":
        return any(goal.get("to", key) == key for goal in goals if goal["do"] in _MESSAGES)
    if verb in {"reply", "forward"}:
        return is_any or (verb, key) in wanted
    return verb in {"back", "send"} or (verb, key) in wanted


def _is_wanted(mail: Mapping[str, Any], named: set[Any]) -> bool:
    held = [mail, *mail.get("links", []), *mail.get("files", [])]
    return any(thing["id"] in named for thing in held)


KIND = Kind(
    name="inbox",
    initial=_initial,
    moves=_moves,
    act=_act,
    met=_met,
    looks=frozenset({"folder", "open"}),
    useful=_useful,
    leads_through=True,
)
