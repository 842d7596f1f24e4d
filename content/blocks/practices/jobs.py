"""A job site to practise on."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.practices.base import PracticeBlock, goal_list, trap_list
from content.blocks.practices.parts import (
    TargetBlock,
    Verb,
    accepted,
    flag,
    line,
    lines,
    otherwise,
    question,
    struct,
    things,
    typed_words,
)

_OFFERS, _FILTERS, _CVS = "offers:title", "filters:text", "cvs:name"
_FILTER = Verb("filter", _("Use the filter"), _FILTERS)
_OPEN = Verb("open", _("Open the offer"), _OFFERS)
_KEEP = Verb("keep", _("Keep the offer"), _OFFERS)
_APPLY = Verb("apply", _("Apply for the offer"), _OFFERS)
_REPORT = Verb("report", _("Report the offer"), _OFFERS)
_ALERT = Verb("alert", _("Make an alert"))
_TELL = Verb("tell", _("Answer the question"), "ask.options:text")


class JobsBlock(PracticeBlock):
    """Searching, reading offers, applying."""

    kind = "jobs"
    goal_verbs = (Verb("search", _("Search")), _FILTER, _OPEN, _KEEP, _APPLY, _REPORT, _ALERT, _TELL)
    trap_verbs = (_FILTER, _OPEN, _KEEP, _APPLY, _REPORT, Verb("cv", _("Choose the CV"), _CVS), _ALERT, _TELL)

    what = struct(
        _("Job to search for"),
        [("accept", accepted(help_text=_("Words that find the offers. One of the entries is enough.")))],
    )
    where = struct(
        _("Town to search in"),
        [("accept", accepted(help_text=_("Invented towns. One of the entries is enough.")))],
    )
    missing = otherwise()
    offers = things(
        "j",
        _("Offers"),
        _("Offer"),
        [
            ("title", line(_("Title"), 80)),
            ("company", line(_("Company"), 80)),
            ("place", line(_("Town"), 80)),
            ("km", blocks.IntegerBlock(min_value=0, max_value=999, label=_("Kilometres"))),
            ("contract", line(_("Contract"), 80)),
            ("hours", line(_("Hours"), 80)),
            ("text", lines(_("Text"), 400, rows=4)),
        ],
        least=1,
        max_num=6,
        named="title",
    )
    filters = things(
        "x",
        _("Filters"),
        _("Filter"),
        [
            ("text", line(_("Filter"), 80)),
            (
                "keeps",
                blocks.ListBlock(
                    TargetBlock(at=_OFFERS, label=_("Offer")),
                    default=[],
                    min_num=0,
                    max_num=6,
                    always=True,
                    label=_("Offers that stay"),
                ),
            ),
        ],
        max_num=4,
        named="text",
    )
    cvs = things("v", _("CVs on the phone"), _("CV"), [("name", line(_("Name"), 80))], max_num=4, named="name")
    letter = typed_words(_("Message to type"))
    alert = flag(_("An alert can be made"))
    ask = question()
    goals = goal_list(
        goal_verbs,
        [("with", TargetBlock(at=_CVS, required=False, label=_("With which CV"), help_text=_("To apply only.")))],
    )
    traps = trap_list(trap_verbs)

    class Meta:
        icon = "search"
        label = _("Practice: job site")
        description = _("An invented job site: search, read, keep, apply.")
        preview_value = {
            "heading": "Chercher un emploi",
            "v": 1,
            "type": "jobs",
            "task": "Cherchez un emploi de vendeur à Rivelle.",
            "done": "Vous avez trouvé une offre.",
            "setting": {
                "what": {"accept": ["vendeur", "vendeuse"]},
                "where": {"accept": ["Rivelle"]},
                "missing": "Écrivez le métier et la ville.",
                "offers": [
                    {
                        "id": "j1",
                        "title": "Vendeur",
                        "company": "Le Fournil",
                        "place": "Rivelle",
                        "km": 2,
                        "contract": "CDD, 6 mois",
                        "hours": "20 h par semaine",
                        "text": "Vous vendez le pain.",
                    }
                ],
            },
            "goals": [{"do": "open", "on": "j1", "say": "Ouvrez l'offre.", "hint": "Cherchez d'abord."}],
            "traps": [],
            "variants": [[["Rivelle", "Sauvigny-sur-Orle"]]],
        }
