"""What the player of every practice says. Few words: they travel in each document that has a practice."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "start_with": _("Start, with help"),
    "start_alone": _("Do it alone"),
    "start_again": _("Once more, with other names"),
    "once_more": _("Do it again"),
    "show_me": _("Show me first"),
    "shown": _("Practice: watch"),
    "with": _("Practice: with help"),
    "alone": _("Practice: alone"),
    "hint": _("A hint"),
    "look": _("Look how to do it"),
    "place": _("It is the place with the thick edge."),
    "write": _("You can write:"),
    "follow": _("Next"),
    "undo": _("Undo"),
    "back": _("Back"),
    "stop": _("Stop the practice"),
    "not_yet": _("Not yet."),
    "not_now": _("This is not possible yet. Look at what is still missing."),
    "long": _("Many things were touched. Start again calmly: nothing is lost."),
    "seen": _("You have seen how to do it. Your turn now."),
    "done": _("It is done."),
    "kept": _("Kept in this phone."),
    "sent": _("Sent. It has arrived."),
    "unkept": _("This phone cannot keep this work. You can go on practising."),
}
