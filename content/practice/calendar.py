"""Calendar: a list of weeks, the events in them, a message, and a form that adds or moves one event. Pure.

docs/practice.md describes it; static/js/practice/calendar.js does the same.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import count
from typing import Any

from content.practice.engine import Action, Goal, Kind, Setting, State, back, by_id, typed

_REMINDERS = ("none", "hour", "day")
"""From none to the earliest: a goal asks for one of them at least."""


def initial(setting: Setting) -> State:
    """Start in the week of `today`. An event that was added has a `title`, the index of what was typed.

    `opened` is sorted: the order says nothing, and keeping it would make the solver look at the same state many times.
    """
    return {
        "at": _screens(setting, _home(setting)),
        "events": [
            {"id": event["id"], "date": event["date"], "time": event["time"], "remind": "none"}
            for event in setting["events"]
        ],
        "draft": None,
        "opened": [],
        "read": False,
    }


def _dates(setting: Setting) -> list[str]:
    first = date.fromisoformat(setting["first"])
    return [(first + timedelta(days=days)).isoformat() for days in range(setting["days"])]


def _week_of(setting: Setting, day: str) -> int:
    """Return the number of the week of a date, -1 for one that the calendar does not show."""
    dates = _dates(setting)
    return dates.index(day) // 7 if day in dates else -1


def _home(setting: Setting) -> int:
    return max(0, _week_of(setting, setting["today"]))


def _screens(setting: Setting, week: int) -> list[list[Any]]:
    """Return the way to a week: any other lies on top of this week, so that going back comes home."""
    home = _home(setting)
    return [["week", home]] if week == home else [["week", home], ["week", week]]


def _times(setting: Setting) -> list[str]:
    """Return the times that the form offers; those of the events too, or an event could not keep its own."""
    return sorted({*setting["times"], *(event["time"] for event in setting["events"])})


def _on_week(setting: Setting, state: State) -> list[Action]:
    week = state["at"][-1][1]
    last = (setting["days"] - 1) // 7
    shown = [event["id"] for event in state["events"] if _week_of(setting, event["date"]) == week]
    return [
        *(["week", other] for other in (week - 1, week + 1) if 0 <= other <= last),
        *([["message"]] if setting.get("message") else []),
        *(["open", key] for key in shown),
        ["new"],
    ]


def _on_message(_setting: Setting, _state: State) -> list[Action]:
    return []


def _on_event(_setting: Setting, state: State) -> list[Action]:
    key = state["at"][-1][1]
    return [["change", key], ["cancel", key]]


def _on_form(setting: Setting, state: State) -> list[Action]:
    return [
        *(typed("title", setting["titles"]["accept"]) if _asks_title(setting, state) else []),
        *(["date", day] for day in _dates(setting)),
        *(["time", time] for time in _times(setting)),
        *(["remind", when] for when in _REMINDERS),
        *([["save"]] if _is_complete(setting, state) else []),
    ]


def _asks_title(setting: Setting, state: State) -> bool:
    return state["at"][-1][0] == "new" and bool(setting.get("titles"))


def _is_complete(setting: Setting, state: State) -> bool:
    draft, screen = state["draft"], state["at"][-1]
    if draft["date"] is None or draft["time"] is None or (_asks_title(setting, state) and draft["title"] is None):
        return False
    others = [event for event in state["events"] if screen != ["change", event["id"]]]
    return all((event["date"], event["time"]) != (draft["date"], draft["time"]) for event in others)


_SCREENS: dict[str, Callable[[Setting, State], list[Action]]] = {
    "week": _on_week,
    "message": _on_message,
    "event": _on_event,
    "new": _on_form,
    "change": _on_form,
}


def moves(setting: Setting, state: State) -> list[Action]:
    return [*_SCREENS[state["at"][-1][0]](setting, state), *back(state)]


def act(setting: Setting, state: State, action: Action) -> State:
    match action:
        case ["back"]:
            return {**state, "at": state["at"][:-1], "draft": None}
        case ["week", int(week)]:
            return {**state, "at": _screens(setting, week)}
        case ["message"]:
            return {**state, "at": [*state["at"], ["message"]], "read": True}
        case ["open", str(key)]:
            return {**state, "at": [*state["at"], ["event", key]], "opened": sorted({*state["opened"], key})}
        case ["cancel", str(key)]:
            left = [event for event in state["events"] if event["id"] != key]
            return {**state, "at": state["at"][:-1], "events": left}
        case ["new"] | ["change", _]:
            return {**state, "at": [*state["at"], action], "draft": _draft(state, action)}
        case ["type", str(name), value] | [("date" | "time" | "remind") as name, value]:
            return {**state, "draft": {**state["draft"], name: value}}
        case _:
            return _saved(setting, state)


def _draft(state: State, action: Action) -> dict[str, Any]:
    """Return what the form shows first: nothing chosen, or what is known of the event."""
    empty = {"date": None, "time": None, "remind": "none", "title": None}
    if action[0] == "new":
        return empty
    event = by_id(state["events"], action[1])
    return {key: event.get(key) for key in empty}


def _saved(setting: Setting, state: State) -> State:
    draft = state["draft"]
    events = state["events"]
    match state["at"][-1]:
        case ["change", key]:
            chosen = {name: draft[name] for name in ("date", "time", "remind")}
            events = [{**event, **chosen} if event["id"] == key else event for event in events]
        case _:
            known = {event["id"] for event in events}
            free = next(key for key in (f"n{number}" for number in count(1)) if key not in known)
            events = [*events, {"id": free, **draft}]
    return {**state, "at": _screens(setting, _week_of(setting, draft["date"])), "events": events, "draft": None}


def met(_setting: Setting, state: State, goal: Goal) -> bool:
    events = state["events"]
    added = [event for event in events if "title" in event]
    named = [event for event in events if event["id"] == goal.get("on")]
    match goal["do"]:
        case "add":
            return any(_is_at(event, goal) for event in added)
        case "move":
            return any(_is_at(event, goal) for event in named)
        case "cancel":
            return not named
        case "remind":
            return any(_is_reminded(event, goal) for event in (named if "on" in goal else added))
        case "open":
            return goal["on"] in state["opened"]
        case _:
            return bool(state["read"])


def _is_at(event: dict[str, Any], goal: Goal) -> bool:
    return bool(event["date"] == goal["date"] and event["time"] == goal["time"])


def _is_reminded(event: dict[str, Any], goal: Goal) -> bool:
    return _REMINDERS.index(event["remind"]) >= _REMINDERS.index(goal["least"])


def useful(setting: Setting, goals: Iterable[Goal], action: Action) -> bool:
    """Whether a way could need it: the days and times that goals name, the weeks where their events are."""
    goals = list(goals)
    verbs = {goal["do"] for goal in goals}
    adds = "add" in verbs or any(goal["do"] == "remind" and "on" not in goal for goal in goals)
    match action:
        case ["new"]:
            return adds
        case ["message"]:
            return "message" in verbs
        case ["week", int(week)]:
            return _leads_to_events(setting, goals, week)
        case ["cancel" as verb, key] | ["open" as verb, key]:
            return any(goal.get("on") == key and (verb == "open" or goal["do"] == verb) for goal in goals)
        case ["change", key]:
            return any(goal.get("on") == key and goal["do"] in {"move", "remind"} for goal in goals)
        case [("date" | "time") as name, value]:
            named = {goal[name] for goal in goals if name in goal}
            return value in named or (adds and not named)
        case ["remind", value]:
            return any(goal.get("least") == value for goal in goals)
        case _:
            return True


def _leads_to_events(setting: Setting, goals: list[Goal], week: int) -> bool:
    named = {goal.get("on") for goal in goals}
    wanted = [_week_of(setting, event["date"]) for event in setting["events"] if event["id"] in named]
    weeks = [_home(setting), *wanted]
    return min(weeks) <= week <= max(weeks)


KIND = Kind(
    name="calendar",
    initial=initial,
    moves=moves,
    act=act,
    met=met,
    looks=frozenset({"week", "message", "open"}),
    useful=useful,
)
