"""What the procedure says around its pages."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "part": _("Step {n} of {all}"),
    "site": _("Site:"),
    "cookies": _("Do you accept cookies?"),
    "cookies_text": _("Cookies note what you do on the site. You can say no. The site works just the same."),
    "yes": _("Accept all"),
    "no": _("Refuse all"),
    "services": _("Choose from the list"),
    "login": _("Open your space"),
    "enter": _("Enter my space"),
    "closed": _("The site has closed the page. Your work is kept."),
    "papers": _("Prepare your papers"),
    "papers_text": _("Touch the papers that you need."),
    "papers_missing": _("A paper that you need is still missing."),
    "optional": _("(not required)"),
    "fill": _("Look at each line. A right answer is still missing."),
    "go_on": _("Continue"),
    "documents": _("Add your document"),
    "photo": _("Which photo do you send?"),
    "photo_first": _("First choose a photo."),
    "summary": _("Check before you send"),
    "filled": _("filled in"),
    "missing": _("still to fill in"),
    "empty": _("left empty"),
    "document": _("Photo:"),
    "edit": _("Change:"),
    "send": _("Send"),
    "receipt": _("It has been sent"),
    "keep": _("Keep the receipt"),
    "is_kept": _("Receipt kept"),
    "status": _("Follow my request"),
    "answers": _("The answers to your request"),
}
