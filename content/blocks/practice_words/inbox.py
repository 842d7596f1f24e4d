"""What the inbox says around the mails."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, Promise] = {
    "in_in": _("Inbox"),
    "in_spam": _("Spam"),
    "in_trash": _("Bin"),
    "in_sent": _("Sent emails"),
    "folders": _("Folders"),
    "empty": _("There is nothing here."),
    "unread": _("Not read"),
    "opened": _("Opened"),
    "compose": _("Write an email"),
    "reply": _("Reply"),
    "forward": _("Forward"),
    "delete": _("Delete"),
    "spam": _("Move to spam"),
    "restore": _("Take out of the bin"),
    "safe": _("This is not spam"),
    "from": _("From:"),
    "to": _("To:"),
    "day": _("Received:"),
    "subject": _("Subject:"),
    "text": _("Your message"),
    "attach": _("Attach"),
    "send": _("Send"),
    "whom": _("First choose who receives the email."),
    "nobody": _("There is nobody in your contacts."),
    "replied": _("You replied to this email."),
}
