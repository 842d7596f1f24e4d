"""What the telephone says around contacts and messages."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "phone": _("Telephone"),
    "contacts": _("Contacts"),
    "messages": _("Messages"),
    "keypad": _("Dial a number"),
    "new": _("New contact"),
    "name": _("Name"),
    "number": _("Number"),
    "save": _("Save"),
    "saved": _("The contact is saved."),
    "call": _("Call"),
    "called": _("You called this person."),
    "dialled": _("It is ringing."),
    "text": _("Send a text message"),
    "texted": _("Your text message is sent."),
    "to": _("To:"),
    "sms": _("Your message"),
    "send": _("Send"),
    "share": _("Share where I am"),
    "shared": _("This person sees where you are."),
    "day": _("Received:"),
    "unread": _("Not read"),
    "block": _("Block this sender"),
    "blocked": _("Sender blocked"),
}
