"""A talk with an invented person, for social workers."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.practices.base import PracticeBlock
from content.blocks.practices.checks import entry_error
from content.blocks.practices.parts import TargetBlock, flag, line, lines, struct, things, why
from content.practice.interview import SIGNS_ASKED

_END = -1
_NAME_OF_A_CASE = r"^[a-z][a-z0-9-]{1,59}\Z"


class InterviewBlock(PracticeBlock):
    """Choose words, notice signs, find the first step. Its goals come from its setting."""

    kind = "interview"

    person = struct(
        _("Person"),
        [
            ("name", line(_("Name"), 80, help_text=_("Invented."))),
            ("about", lines(_("Who it is"), 400, rows=3, help_text=_("What the worker knows before the talk."))),
        ],
    )
    nodes = things(
        "n",
        _("Talk"),
        _("Moment"),
        [
            ("says", lines(_("What the person says"), 400, rows=3)),
            (
                "choices",
                things(
                    "w",
                    _("What can be said"),
                    _("Words"),
                    [
                        ("text", lines(_("Words"), 200)),
                        (
                            "to",
                            TargetBlock(
                                at="nodes:says",
                                required=False,
                                label=_("Leads to"),
                                help_text=_("Empty: the talk ends."),
                            ),
                        ),
                        ("consent", flag(_("This asks whether the person agrees"))),
                        ("wrong", flag(_("This judges, or asks what is not needed"))),
                        ("why", why(length=300)),
                    ],
                    least=1,
                    max_num=5,
                    named="text",
                ),
            ),
        ],
        least=1,
        max_num=12,
        named="says",
        help_text=_("The talk starts at the first moment. Two or three words to choose from at each."),
    )
    signs = things(
        "s",
        _("What was there to notice"),
        _("Sign"),
        [
            ("text", lines(_("Sign"), 160)),
            ("right", flag(_("It was there"), always=True)),
            ("why", why(length=300)),
        ],
        least=1,
        max_num=8,
        named="text",
        help_text=_("Three at least that were there."),
    )
    steps = things(
        "f",
        _("First steps to choose from"),
        _("First step"),
        [
            ("text", lines(_("First step"), 160)),
            ("right", flag(_("This step fits"), always=True)),
            ("why", why(length=300)),
        ],
        max_num=5,
        named="text",
        help_text=_("None, or two at least, one of them fitting."),
    )
    hints = struct(
        _("Hints"),
        [
            ("talk", line(_("For the talk"), 200)),
            ("signs", line(_("For the signs"), 200)),
            ("step", line(_("For the first step"), 200, required=False)),
        ],
    )
    case = blocks.RegexBlock(
        _NAME_OF_A_CASE,
        required=False,
        max_length=60,
        label=_("Key of the case"),
        help_text=_("The grid of this case can be filled in afterwards. Empty: there is none."),
        error_messages={"invalid": _("Small letters, digits and dashes. Begin with a letter.")},
    )

    def setting_error(self, value: Any) -> ValidationError | None:
        """Return the first mistake: in how the moments lead to one another, in the signs, in the steps."""
        return _talk_error(value["nodes"].bound_blocks) or _signs_error(value["signs"]) or _steps_error(value)

    class Meta:
        icon = "group"
        label = _("Practice: interview")
        description = _("A talk with an invented person: words, signs, a first step. For social workers.")
        preview_value = {
            "heading": "Premier entretien",
            "v": 1,
            "type": "interview",
            "task": "Choisissez vos mots. Notez ce que vous avez vu. Proposez une première étape.",
            "done": "Vous avez écouté sans juger.",
            "setting": {
                "person": {"name": "Samira Benali", "about": "Elle vient pour son dossier. Elle garde son téléphone."},
                "nodes": [
                    {
                        "id": "n1",
                        "says": "Mon fils fait tout sur le téléphone. Moi, je ne touche pas.",
                        "choices": [
                            {
                                "id": "w1",
                                "text": "Acceptez-vous que nous en parlions dix minutes ?",
                                "to": "n2",
                                "consent": True,
                                "why": "Oui. Elle peut dire non.",
                            },
                            {
                                "id": "w2",
                                "text": "À votre âge, il faut s'y mettre.",
                                "wrong": True,
                                "why": "Cette phrase juge. Partez de ce qu'elle dit.",
                            },
                        ],
                    },
                    {
                        "id": "n2",
                        "says": "D'accord. Les lettres sont petites, je ne vois pas bien.",
                        "choices": [
                            {
                                "id": "w3",
                                "text": "Merci. Voulez-vous que je les agrandisse ?",
                                "why": "Oui. Vous proposez, elle choisit.",
                            }
                        ],
                    },
                ],
                "signs": [
                    {"id": "s1", "text": "Elle voit mal l'écran", "right": True, "why": "Elle l'a dit elle-même."},
                    {"id": "s2", "text": "Son fils fait à sa place", "right": True, "why": "Une aide est là."},
                    {"id": "s3", "text": "Elle a un téléphone", "right": True, "why": "Elle le garde avec elle."},
                    {"id": "s4", "text": "Elle ne veut rien", "right": False, "why": "Elle a dit d'accord."},
                ],
                "steps": [
                    {"id": "f1", "text": "Agrandir les lettres", "right": True, "why": "Oui. C'est sa demande."},
                    {"id": "f2", "text": "Le cours sur le mail", "right": False, "why": "Elle ne voit pas l'écran."},
                ],
                "hints": {
                    "talk": "Demandez d'abord si elle est d'accord.",
                    "signs": "Relisez ce qu'elle a dit d'elle.",
                    "step": "Partez de ce qu'elle demande.",
                },
            },
            "goals": [],
            "traps": [],
            "variants": [],
        }


def _talk_error(moments: Sequence[Any]) -> ValidationError | None:
    """Return the first mistake of the talk: it may only lead to moments, to each of them, and must come to an end."""
    places = {moment.id: n for n, moment in enumerate(moments)}
    leads: list[set[int]] = []
    for n, moment in enumerate(moments):
        choices = list(moment.value["choices"])
        for m, choice in enumerate(choices):
            if choice["to"] and choice["to"] not in places:
                return entry_error(
                    ["nodes", n, "choices", m, "to"], _("What was chosen is no longer there. Choose again.")
                )
        right = [choice for choice in choices if not choice["wrong"]]
        if not right:
            return entry_error(["nodes", n, "choices"], _("Write words that are not wrong."))
        leads.append({places[choice["to"]] if choice["to"] else _END for choice in right})
    reached = _grown({0}, lambda place, known: any(place in leads[n] for n in known), len(leads))
    ending = _grown({_END}, lambda place, known: bool(leads[place] & known), len(leads))
    for n in range(len(leads)):
        if n not in reached:
            return entry_error(["nodes", n, "says"], _("No right words lead to this moment. Choose it at another one."))
        if n not in ending:
            return entry_error(["nodes", n, "choices"], _("From here the talk never ends. Leave “Leads to” empty."))
    return None


def _grown(start: set[int], belongs: Callable[[int, set[int]], bool], count: int) -> set[int]:
    """Return the places that belong to the start, directly or through others."""
    known = set(start)
    for _round in range(count):
        known |= {place for place in range(count) if belongs(place, known)}
    return known


def _signs_error(signs: Iterable[Any]) -> ValidationError | None:
    all_signs = list(signs)
    if sum(bool(sign["right"]) for sign in all_signs) < min(SIGNS_ASKED, len(all_signs)):
        return entry_error(["signs"], _("Tick three signs that were there, or all where there are fewer."))
    return None


def _steps_error(value: Any) -> ValidationError | None:
    steps = list(value["steps"])
    if steps and not (len(steps) > 1 and any(step["right"] for step in steps)):
        return entry_error(["steps"], _("Write two steps at least. Tick the one that fits."))
    if steps and not value["hints"]["step"]:
        return entry_error(["hints", "step"], _("Say where to look, in one sentence."))
    return None
