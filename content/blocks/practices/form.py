"""A procedure to practise."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from content.blocks.practices.base import PracticeBlock, goal_list, trap_list
from content.blocks.practices.checks import entry_error
from content.blocks.practices.parts import (
    TargetBlock,
    Verb,
    accepted,
    choice,
    flag,
    line,
    lines,
    part,
    question,
    struct,
    things,
    why,
)

_KINDS = (
    ("text", _("Words")),
    ("date", _("A date")),
    ("number", _("A number")),
    ("email", _("An e-mail address")),
    ("phone", _("A telephone number")),
    ("choice", _("A choice")),
)
_LOOKS = (
    ("good", _("Good")),
    ("blurry", _("Blurred")),
    ("cut", _("Cut off")),
    ("wrong", _("Another document")),
)
_SERVICES, _PAPERS, _DOCUMENTS, _ANSWERS = "services:name", "papers:name", "documents:name", "answers:from"
_FIELDS = "pages.fields:label"
_CHOOSE = Verb("choose", _("Choose the service"), _SERVICES)
_PACK = Verb("pack", _("Take the paper"), _PAPERS)
_PHOTO = Verb("photo", _("Choose the photo"), _DOCUMENTS)
_READ = Verb("read", _("Read the answer"), _ANSWERS)
_STATUS = Verb("status", _("Look at the status"))
_TELL = Verb("tell", _("Answer the question"), "ask.options:text")


class FormBlock(PracticeBlock):
    """A procedure on the site of a public service, screen by screen."""

    kind = "form"
    goal_verbs = (
        Verb("refuse", _("Refuse the cookies")),
        _CHOOSE,
        _PACK,
        Verb("fill", _("Fill in the field"), _FIELDS),
        _PHOTO,
        Verb("send", _("Send")),
        Verb("keep", _("Keep the receipt")),
        _STATUS,
        _READ,
        _TELL,
    )
    trap_verbs = (
        Verb("cookies", _("Answer the cookies"), words=(("yes", _("Accept")), ("no", _("Refuse")))),
        _CHOOSE,
        _PACK,
        Verb("pick", _("Choose the answer"), "pages.fields.options:text"),
        _PHOTO,
        Verb("edit", _("Go back to the page"), "pages:title"),
        _STATUS,
        _READ,
        _TELL,
    )

    site = struct(_("Site"), [("name", line(_("Name"), 80, help_text=_("Invented, such as “My benefits”.")))])
    cookies = flag(_("It asks about cookies first"))
    services = things(
        "s",
        _("Services to choose from"),
        _("Service"),
        [("name", line(_("Name"), 80)), ("text", line(_("What it is for"), 200))],
        max_num=5,
        named="name",
        help_text=_("None, or two at least."),
    )
    login = part(
        _("Signing in"),
        [("text", lines(_("What is said there"), 400))],
        help_text=_("Leave empty when nobody signs in."),
    )
    papers = things(
        "a",
        _("Papers to prepare"),
        _("Paper"),
        [("name", line(_("Name"), 80)), ("needed", flag(_("It is needed"), always=True)), ("why", why())],
        max_num=6,
        named="name",
        help_text=_("None, or two at least, one of them needed."),
    )
    pages = things(
        "g",
        _("Pages"),
        _("Page"),
        [
            ("title", line(_("Title"), 80)),
            (
                "fields",
                things(
                    "i",
                    _("Fields"),
                    _("Field"),
                    [
                        ("label", line(_("Name of the field"), 80)),
                        ("help", line(_("Help under the field"), 120, required=False)),
                        ("kind", choice(_("What is typed"), _KINDS, default="text")),
                        ("accept", accepted(default=[], min_num=0, help_text=_("To type only."))),
                        (
                            "options",
                            things(
                                "o",
                                _("Answers"),
                                _("Answer"),
                                [("text", line(_("Answer"), 120))],
                                max_num=6,
                                named="text",
                                help_text=_("For a choice only."),
                            ),
                        ),
                        (
                            "right",
                            TargetBlock(
                                at=".options:text",
                                required=False,
                                label=_("Right answer"),
                                help_text=_("For a choice only. Empty: any of them is right."),
                            ),
                        ),
                        ("value", line(_("Written there at the start"), 80, required=False)),
                        ("needed", flag(_("It must be filled in"))),
                        ("wrong", why(_("What to say when it is not right"))),
                    ],
                    least=1,
                    max_num=8,
                    named="label",
                ),
            ),
        ],
        least=1,
        max_num=6,
        named="title",
    )
    documents = things(
        "d",
        _("Photos of the document"),
        _("Photo"),
        [("name", line(_("What it shows"), 120)), ("look", choice(_("How it looks"), _LOOKS)), ("why", why())],
        max_num=5,
        named="name",
        help_text=_("None, or at least a good one."),
    )
    timeout = flag(_("It closes once before the end"), help_text=_("Signing in again is part of the practice."))
    receipt = line(_("Receipt"), 400, help_text=_("What stands on it, with its number."))
    answers = things(
        "r",
        _("Answers that come later"),
        _("Answer"),
        [("from", line(_("From"), 80)), ("text", lines(_("Text"), 400, rows=3))],
        max_num=5,
        named="from",
    )
    ask = question()
    goals = goal_list(goal_verbs)
    traps = trap_list(trap_verbs)

    def setting_error(self, value: Any) -> ValidationError | None:
        """Return the mistake in a field of a page: no entry to compare with, nothing to choose from."""
        for n, page in enumerate(value["pages"]):
            for m, field in enumerate(page["fields"]):
                is_choice, options = field["kind"] == "choice", list(field["options"])
                if is_choice and len(options) < 2:
                    return entry_error(["pages", n, "fields", m, "options"], _("Write two answers at least."))
                if not is_choice and not list(field["accept"]):
                    return entry_error(["pages", n, "fields", m, "accept"], _("Write a right entry."))
                if is_choice and list(field["accept"]):
                    return entry_error(["pages", n, "fields", m, "accept"], _("Empty this: it is a choice."))
                if not is_choice and options:
                    return entry_error(["pages", n, "fields", m, "options"], _("Empty this: it is no choice."))
        if value["timeout"] and not value["login"]["text"]:
            return entry_error(["login", "text"], _("Say how one signs in, or untick “It closes once”."))
        return None

    class Meta:
        icon = "form"
        label = _("Practice: procedure")
        description = _("An invented procedure: papers, fields, a photo, a receipt.")
        preview_value = {
            "heading": "Une demande d'aide",
            "v": 1,
            "type": "form",
            "task": "Faites la demande.",
            "done": "Votre demande est partie.",
            "setting": {
                "site": {"name": "Mes aides"},
                "pages": [
                    {
                        "id": "g1",
                        "title": "Vous",
                        "fields": [
                            {
                                "id": "i1",
                                "label": "Votre nom",
                                "kind": "text",
                                "accept": ["Diallo"],
                                "needed": True,
                                "wrong": "Écrivez Diallo.",
                            }
                        ],
                    }
                ],
                "receipt": "Demande numéro 4827",
            },
            "goals": [{"do": "send", "say": "Envoyez la demande.", "hint": "Remplissez d'abord la page."}],
            "traps": [],
            "variants": [[["Diallo", "Benali"]]],
        }
