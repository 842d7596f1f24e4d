"""Messages to trust or to doubt."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from content.blocks.practices.base import PracticeBlock
from content.blocks.practices.checks import entry_error
from content.blocks.practices.parts import choice, flag, line, lines, things, why

_CHANNELS = (
    ("sms", _("A text message")),
    ("mail", _("A mail")),
    ("call", _("A call")),
    ("sticker", _("A code to scan")),
    ("person", _("Somebody in front of you")),
)
_PARTS = (
    ("clues", "right", _("Write two clues at least. Tick the one that gives it away.")),
    ("acts", "safe", _("Write two acts at least. Tick the safe one.")),
)


class ScamBlock(PracticeBlock):
    """Trust, doubt or ask; find what gives it away; choose the safe act. Its goals come from its items."""

    kind = "scam"

    items = things(
        "i",
        _("Messages"),
        _("Message"),
        [
            ("channel", choice(_("How it comes"), _CHANNELS)),
            ("from", line(_("From"), 80)),
            ("address", line(_("Address or number"), 120, required=False)),
            ("text", lines(_("Text"), 400, rows=4)),
            ("link", line(_("Link"), 120, required=False)),
            ("fake", flag(_("This is a scam"), always=True)),
            ("hint", line(_("Hint"), 200, help_text=_("Say where to look, in one sentence."))),
            ("why", why(length=400, help_text=_("What shows that it is a scam, or that it is genuine."))),
            (
                "clues",
                things(
                    "k",
                    _("What gives it away?"),
                    _("Clue"),
                    [
                        ("text", line(_("Clue"), 120)),
                        ("right", flag(_("This gives it away"), always=True)),
                        ("why", why()),
                    ],
                    max_num=5,
                    named="text",
                    help_text=_("For a scam only: two or three, at least one that gives it away."),
                ),
            ),
            (
                "acts",
                things(
                    "a",
                    _("What do you do?"),
                    _("Act"),
                    [
                        ("text", line(_("Act"), 120)),
                        ("safe", flag(_("This is a safe act"), always=True)),
                        ("why", why()),
                    ],
                    max_num=5,
                    named="text",
                    help_text=_("For a scam only: two or three, at least one that is safe."),
                ),
            ),
        ],
        least=2,
        max_num=8,
        named="from",
        help_text=_("Half of them genuine, so that doubt stays useful."),
    )

    def setting_error(self, value: Any) -> ValidationError | None:
        """Return the mistake in a message: nothing that gives a scam away, no safe act."""
        for n, item in enumerate(value["items"]):
            for name, quality, sentence in _PARTS:
                choices = list(item[name])
                if choices and not item["fake"]:
                    return entry_error(["items", n, name], _("Empty this: the message is genuine. Or tick “scam”."))
                if choices and not (len(choices) > 1 and any(choice[quality] for choice in choices)):
                    return entry_error(["items", n, name], sentence)
        return None

    class Meta:
        icon = "warning"
        label = _("Practice: scam or not")
        description = _("Messages to trust or to doubt, one by one.")
        preview_value = {
            "heading": "Vrai ou faux ?",
            "v": 1,
            "type": "scam",
            "task": "Lisez chaque message. Dites ce que vous en pensez.",
            "done": "Vous savez douter au bon moment.",
            "setting": {
                "items": [
                    {
                        "id": "i1",
                        "channel": "sms",
                        "from": "Colis",
                        "text": "Payez 2 euros pour votre colis.",
                        "link": "colis-paye.exemple.fr",
                        "fake": True,
                        "hint": "Regardez l'adresse du lien.",
                        "why": "Un vrai service ne demande pas d'argent ainsi.",
                        "clues": [
                            {"id": "k1", "text": "Le lien", "right": True, "why": "Oui. L'adresse est étrange."},
                            {"id": "k2", "text": "Le mot colis", "right": False, "why": "Ce mot est normal."},
                        ],
                        "acts": [
                            {"id": "a1", "text": "Je supprime", "safe": True, "why": "Oui. Rien n'est perdu."},
                            {"id": "a2", "text": "Je paye", "safe": False, "why": "L'argent part pour toujours."},
                        ],
                    },
                    {
                        "id": "i2",
                        "channel": "mail",
                        "from": "Mission locale",
                        "address": "accueil@mission-locale.exemple.fr",
                        "text": "Votre rendez-vous est jeudi à 10 h.",
                        "fake": False,
                        "hint": "Vous attendez ce message.",
                        "why": "Oui. On ne vous demande rien.",
                    },
                ]
            },
            "goals": [],
            "traps": [],
            "variants": [],
        }
