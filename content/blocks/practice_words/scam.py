"""What scam spotting says. Few words: they travel in each document that has this practice."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "on_judge": _("What do you think?"),
    "on_clues": _("What makes you doubt?"),
    "on_acts": _("What do you do?"),
    "on_why": _("Good to know"),
    "on_end": _("You have seen everything."),
    "count": _("Situation {n} of {all}"),
    "sms": _("Text message from:"),
    "mail": _("Email from:"),
    "call": _("Call from:"),
    "sticker": _("Code to scan:"),
    "person": _("In front of you:"),
    "address": _("Address:"),
    "number": _("Number:"),
    "link": _("Link:"),
    "trust": _("I trust it"),
    "doubt": _("I have doubts"),
    "ask": _("I ask somebody"),
    "asked": _("Asking somebody is always a good idea."),
    "go_on": _("Go on"),
}
