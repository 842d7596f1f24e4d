"""What the job site says around the offers."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "look_for": _("Look for a job"),
    "what": _("Which job?"),
    "where": _("Which town?"),
    "go": _("Search"),
    "found": _("Offers found:"),
    "filters": _("Show only"),
    "none": _("No offer is left. Take a filter away."),
    "alert": _("Get new offers by email"),
    "alerted": _("New offers will come by email"),
    "is_kept": _("Offer kept"),
    "is_sent": _("Application sent"),
    "is_reported": _("Offer reported"),
    "company": _("Company:"),
    "town": _("Place:"),
    "contract": _("Contract:"),
    "hours": _("Hours:"),
    "apply": _("Apply"),
    "keep": _("Keep this offer"),
    "report": _("Report this offer"),
    "application": _("Your application"),
    "offer": _("Offer:"),
    "cv": _("Which CV do you send?"),
    "cv_first": _("First choose a CV."),
    "letter": _("Your message"),
    "send": _("Send"),
}
