"""What the calendar says. Few words: they travel in each document that has this practice."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "week": _("Week of {day}"),
    "today": _("today"),
    "free": _("nothing planned"),
    "earlier": _("The week before"),
    "later": _("The week after"),
    "message": _("A message"),
    "from": _("From:"),
    "event": _("Appointment"),
    "new": _("Add an appointment"),
    "change": _("Change this appointment"),
    "cancel": _("Cancel this appointment"),
    "title": _("Which appointment?"),
    "date": _("Day:"),
    "time": _("Time:"),
    "where": _("Where:"),
    "remind": _("Reminder:"),
    "reminder": _("Reminder"),
    "none": _("No reminder"),
    "hour": _("1 hour before"),
    "day": _("1 day before"),
    "save": _("Save"),
    "no_date": _("Choose the day."),
    "no_time": _("Choose the time."),
    "no_taken": _("There is already an appointment at this time. Choose another time."),
}
