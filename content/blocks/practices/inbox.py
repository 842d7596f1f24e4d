"""An inbox to practise in."""

from django.utils.translation import gettext_lazy as _

from content.blocks.practices.base import PracticeBlock, goal_list, trap_list
from content.blocks.practices.parts import (
    TargetBlock,
    Verb,
    choice,
    flag,
    line,
    lines,
    question,
    struct,
    things,
    typed_words,
)

_MAILS, _CONTACTS, _PHOTOS = "mails:subject", "contacts:name", "photos:name"
_FOLDERS = (("in", _("Received")), ("spam", _("Junk")), ("trash", _("Bin")))
_OPEN = Verb("open", _("Open the mail"), _MAILS)
_LINK = Verb("link", _("Touch the link"), "mails.links:text")
_FILE = Verb("file", _("Open the attached file"), "mails.files:name")
_REPLY = Verb("reply", _("Answer the mail"), _MAILS)
_FORWARD = Verb("forward", _("Forward the mail"), _MAILS)
_ATTACH = Verb("attach", _("Attach the photo"), _PHOTOS)
_SORT = (
    Verb("delete", _("Delete the mail"), _MAILS),
    Verb("spam", _("Put the mail into junk"), _MAILS),
    Verb("restore", _("Take the mail out of the bin"), _MAILS),
    Verb("safe", _("Take the mail out of junk"), _MAILS),
)
_TELL = Verb("tell", _("Answer the question"), "ask.options:text")


class InboxBlock(PracticeBlock):
    """Reading, answering, writing and sorting mails."""

    kind = "inbox"
    goal_verbs = (
        _OPEN,
        _LINK,
        _FILE,
        _REPLY,
        Verb("forward", _FORWARD.says, _MAILS, more=("to",)),
        Verb("send", _("Write a new mail"), more=("to",)),
        _ATTACH,
        *_SORT,
        _TELL,
    )
    trap_verbs = (
        _OPEN,
        _LINK,
        _FILE,
        _REPLY,
        _FORWARD,
        Verb("folder", _("Look into the folder"), words=(*_FOLDERS, ("sent", _("Sent")))),
        Verb("write", _("Start a new mail")),
        Verb("to", _("Send it to"), _CONTACTS),
        _ATTACH,
        Verb("send", _("Send")),
        *_SORT,
        _TELL,
    )

    me = struct(_("Whose inbox"), [("name", line(_("Name"), 60)), ("address", line(_("Address"), 80))])
    mails = things(
        "m",
        _("Mails"),
        _("Mail"),
        [
            ("from", line(_("From"), 60)),
            ("address", line(_("Address"), 80, help_text=_("Invented: …@exemple.fr"))),
            ("subject", line(_("Subject"), 120)),
            ("day", line(_("When"), 60, help_text=_("As it is read: “Monday 9 March”."))),
            ("body", lines(_("Text"), 400, rows=5)),
            ("folder", choice(_("Folder"), _FOLDERS, usual="in")),
            ("seen", flag(_("Already read"))),
            ("links", things("l", _("Links"), _("Link"), [("text", line(_("Words of the link"), 120))], max_num=4)),
            ("files", things("f", _("Attached files"), _("File"), [("name", line(_("Name"), 80))], max_num=4)),
        ],
        least=1,
        max_num=12,
        named="subject",
        help_text=_("The newest first. Mix what matters with what does not."),
    )
    contacts = things(
        "c",
        _("Contacts"),
        _("Contact"),
        [("name", line(_("Name"), 60)), ("address", line(_("Address"), 80))],
        max_num=8,
        named="name",
        help_text=_("Who can be written to. Only for tasks that send or forward."),
    )
    photos = things(
        "p",
        _("Photos on the phone"),
        _("Photo"),
        [("name", line(_("What it shows"), 80))],
        max_num=6,
        named="name",
        help_text=_("Only for tasks that attach a photo."),
    )
    message = typed_words(_("Text to type"), 80, 120)
    ask = question()
    goals = goal_list(
        goal_verbs,
        [
            (
                "to",
                TargetBlock(at=_CONTACTS, required=False, label=_("To whom"), help_text=_("For a mail that is sent.")),
            )
        ],
    )
    traps = trap_list(trap_verbs)

    class Meta:
        icon = "mail"
        label = _("Practice: inbox")
        description = _("An invented inbox: read, answer, attach, sort.")
        preview_value = {
            "heading": "Un mail de la CAF",
            "v": 1,
            "type": "inbox",
            "task": "Ouvrez le mail de la CAF.",
            "done": "Vous avez ouvert le bon mail.",
            "setting": {
                "me": {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"},
                "mails": [
                    {
                        "id": "m1",
                        "from": "CAF",
                        "address": "caf@caf-infos.exemple.fr",
                        "subject": "Votre rendez-vous",
                        "day": "lundi 9 mars",
                        "body": "Bonjour,\nvotre rendez-vous est jeudi.",
                    },
                    {
                        "id": "m2",
                        "from": "Boutique Lumio",
                        "address": "pub@lumio.exemple.fr",
                        "subject": "Des prix tout petits",
                        "day": "dimanche 8 mars",
                        "body": "Venez vite.",
                    },
                ],
            },
            "goals": [
                {"do": "open", "on": "m1", "say": "Ouvrez le mail de la CAF.", "hint": "Son nom est en haut."},
            ],
            "traps": [{"do": "open", "on": "m2", "why": "C'est une publicité. Cherchez le mail de la CAF."}],
            "variants": [[["Amina Diallo", "Karim Benali"], ["amina.diallo@", "karim.benali@"]]],
        }
