"""A calendar to practise in."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.practices.base import PracticeBlock, goal_list, trap_list
from content.blocks.practices.parts import (
    DayBlock,
    TimeBlock,
    Verb,
    choice,
    line,
    lines,
    part,
    question,
    things,
    typed_words,
)

_EVENTS = "events:title"
_OPEN = Verb("open", _("Open the event"), _EVENTS)
_MESSAGE = Verb("message", _("Read the message"))
_CANCEL = Verb("cancel", _("Cancel the event"), _EVENTS)
_TELL = Verb("tell", _("Answer the question"), "ask.options:text")
_LEAST = (("hour", _("One hour before, or earlier")), ("day", _("One day before")))


class CalendarBlock(PracticeBlock):
    """Reading weeks, adding, moving and cancelling events."""

    kind = "calendar"
    goal_verbs = (
        Verb("add", _("Add an event"), more=("date", "time")),
        Verb("move", _("Move the event"), _EVENTS, more=("date", "time")),
        _CANCEL,
        Verb("remind", _("Set a reminder"), _EVENTS, more=("least",), may_be_any=True),
        _OPEN,
        _MESSAGE,
        _TELL,
    )
    trap_verbs = (
        _OPEN,
        _MESSAGE,
        Verb("week", _("Look at another week")),
        Verb("new", _("Start a new event")),
        Verb("change", _("Change the event"), _EVENTS),
        _CANCEL,
        Verb("date", _("Choose the day")),
        Verb("time", _("Choose the time")),
        Verb(
            "remind",
            _("Choose the reminder"),
            words=(("none", _("None")), ("hour", _("One hour before")), ("day", _("One day before"))),
        ),
        _TELL,
    )

    today = DayBlock(label=_("Today"), help_text=_("The day on which the story happens."))
    first = DayBlock(label=_("First day shown"), help_text=_("A Monday."))
    days = blocks.IntegerBlock(
        min_value=7, max_value=28, default=14, label=_("Days shown"), help_text=_("7, 14, 21 or 28.")
    )
    times = blocks.ListBlock(
        TimeBlock(label=_("Time")), min_num=2, max_num=24, label=_("Times"), help_text=_("Those that can be chosen.")
    )
    events = things(
        "e",
        _("Events"),
        _("Event"),
        [
            ("date", DayBlock(label=_("Day"))),
            ("time", TimeBlock(label=_("Time"))),
            ("title", line(_("Title"), 80)),
            ("place", line(_("Place"), 80, required=False)),
        ],
        max_num=12,
        named="title",
        always=True,
        help_text=_("What is in the calendar at the start."),
    )
    message = part(
        _("Message to read"),
        [("from", line(_("From"), 80)), ("text", lines(_("Text"), 400, rows=4))],
        help_text=_("Leave empty when there is no message."),
    )
    titles = typed_words(_("Title to type"))
    ask = question()
    goals = goal_list(
        goal_verbs,
        [
            ("date", DayBlock(required=False, label=_("Day"), help_text=_("To add or to move."))),
            ("time", TimeBlock(required=False, label=_("Time"), help_text=_("To add or to move."))),
            ("least", choice(_("When to remind"), _LEAST, required=False)),
        ],
    )
    traps = trap_list(trap_verbs)

    class Meta:
        icon = "calendar-alt"
        label = _("Practice: calendar")
        description = _("An invented calendar: read a week, add or move an event.")
        preview_value = {
            "heading": "Un rendez-vous",
            "v": 1,
            "type": "calendar",
            "task": "Ouvrez le rendez-vous de jeudi.",
            "done": "Vous avez trouvé le rendez-vous.",
            "setting": {
                "today": "2026-03-09",
                "first": "2026-03-09",
                "days": 14,
                "times": ["09:00", "10:00", "14:00"],
                "events": [{"id": "e1", "date": "2026-03-12", "time": "10:00", "title": "Mission locale"}],
            },
            "goals": [{"do": "open", "on": "e1", "say": "Ouvrez le rendez-vous.", "hint": "Regardez jeudi."}],
            "traps": [],
            "variants": [[["2026-03-12", "2026-03-13"], ["jeudi", "vendredi"]]],
        }
