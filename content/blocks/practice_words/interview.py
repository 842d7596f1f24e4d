"""What an interview says. Few words: they travel in each document that has this practice."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "on_signs": _("What did you notice?"),
    "on_steps": _("What is the first step?"),
    "on_end": _("The talk is over."),
    "you": _("You:"),
    "says": _("{name} says:"),
    "choose": _("What do you say?"),
    "asked": _("Touch what you noticed: {n} at least."),
    "noticed": _("Noticed"),
    "go_on": _("Go on"),
    "again": _("Start the talk again"),
    "unagreed": _("Nobody asked whether this person agrees. Start the talk again."),
}
