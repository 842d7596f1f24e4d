"""A telephone to practise with."""

from django.utils.translation import gettext_lazy as _

from content.blocks.practices.base import PracticeBlock, goal_list, trap_list
from content.blocks.practices.parts import (
    Verb,
    accepted,
    flag,
    line,
    lines,
    otherwise,
    part,
    question,
    things,
    typed_words,
)

_CONTACTS, _MESSAGES = "contacts:name", "messages:text"
_CALL = Verb("call", _("Call"), _CONTACTS)
_DIAL = Verb("dial", _("Dial the number"))
_TEXT = Verb("text", _("Send a text message to"), _CONTACTS)
_SHARE = Verb("share", _("Share the place with"), _CONTACTS)
_READ = Verb("read", _("Read the message"), _MESSAGES)
_BLOCK = Verb("block", _("Block the sender of"), _MESSAGES)
_TELL = Verb("tell", _("Answer the question"), "ask.options:text")


class PhoneBlock(PracticeBlock):
    """Contacts, calls and text messages."""

    kind = "phone"
    goal_verbs = (Verb("save", _("Save the new contact")), _CALL, _DIAL, _TEXT, _SHARE, _READ, _BLOCK, _TELL)
    trap_verbs = (
        _CALL,
        _DIAL,
        _TEXT,
        _SHARE,
        _READ,
        _BLOCK,
        Verb("open", _("Open the contact"), _CONTACTS),
        Verb("new", _("Start a new contact")),
        Verb("contacts", _("Open the contacts")),
        Verb("messages", _("Open the messages")),
        Verb("keypad", _("Open the keypad")),
        Verb("card", _("Look at the card")),
        Verb("send", _("Send")),
        Verb("save", _("Save the new contact")),
        _TELL,
    )

    card = part(
        _("Card or paper"),
        [("title", line(_("Title"), 60)), ("text", lines(_("Text"), 400, rows=3))],
        help_text=_("What the person has in the hand, such as a card with a number. It may stay empty."),
    )
    contacts = things(
        "c",
        _("Contacts"),
        _("Contact"),
        [
            ("name", line(_("Name"), 60)),
            ("number", line(_("Number"), 20, help_text=_("01 99 00 12 34 or 06 39 98 12 34: nobody has these."))),
            ("role", line(_("Who it is"), 120, required=False)),
        ],
        max_num=8,
        named="name",
        always=True,
    )
    messages = things(
        "s",
        _("Text messages"),
        _("Text message"),
        [
            ("from", line(_("From"), 60)),
            ("text", lines(_("Text"), 400, rows=3)),
            ("day", line(_("When"), 60)),
        ],
        max_num=8,
        named="text",
    )
    new = part(
        _("Contact to save"),
        [
            ("names", accepted(_("Right names"), 60)),
            ("numbers", accepted(_("Right numbers"), 20, 6)),
            ("missing", otherwise(120)),
        ],
        help_text=_("Leave empty when no contact has to be saved."),
    )
    sms = typed_words(_("Text message to type"), 80, 120)
    dial = part(
        _("Number to dial"),
        [("accept", accepted(_("Right numbers"), 20, 6)), ("missing", otherwise(120))],
        help_text=_("Leave empty when no number has to be dialled."),
    )
    place = flag(_("The place can be shared"))
    ask = question()
    goals = goal_list(goal_verbs)
    traps = trap_list(trap_verbs)

    class Meta:
        icon = "mobile-alt"
        label = _("Practice: telephone")
        description = _("An invented telephone: contacts, calls, text messages.")
        preview_value = {
            "heading": "Appeler la mairie",
            "v": 1,
            "type": "phone",
            "task": "Appelez la mairie.",
            "done": "Vous avez appelé la mairie.",
            "setting": {
                "contacts": [
                    {"id": "c1", "name": "Mairie", "number": "01 99 00 12 34"},
                    {"id": "c2", "name": "Nadia", "number": "06 39 98 12 34", "role": "Une amie"},
                ]
            },
            "goals": [{"do": "call", "on": "c1", "say": "Appelez la mairie.", "hint": "Ouvrez les contacts."}],
            "traps": [{"do": "call", "on": "c2", "why": "C'est Nadia. Cherchez la mairie."}],
            "variants": [[["Mairie", "École"], ["mairie", "école"]]],
        }
