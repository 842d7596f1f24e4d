"""What an administrator says of a structure: its e-mail domains, which one it is, who works there."""

import uuid
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from courses.network.partner_rules import MOST_DOMAINS, NotADomain, PublicMailbox, read_domains
from courses.network.partners import Partner


class DomainsForm(forms.Form):
    """The domains of a structure's work addresses, one a line; none is allowed."""

    domains = forms.CharField(
        label=_("E-mail domains of this structure"),
        help_text=_("One a line, as ccas.example.fr. Whoever has an address there gets in without you."),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4, "spellcheck": "false", "autocapitalize": "none"}),
    )

    def clean_domains(self) -> list[str]:
        try:
            return read_domains(self.cleaned_data["domains"])
        except NotADomain as wrong:
            raise ValidationError(_("“%(domain)s” is no domain."), params={"domain": wrong.args[0]}) from None
        except PublicMailbox as public:
            raise ValidationError(
                _("Anybody can have an address at “%(domain)s”. It proves nothing."), params={"domain": public.args[0]}
            ) from None
        except ValueError:
            raise ValidationError(_("Write %(number)d domains at most."), params={"number": MOST_DOMAINS}) from None


class MergeForm(forms.Form):
    """Which structure of the list this one is."""

    target = forms.ChoiceField(
        label=_("It is the same as"),
        error_messages={
            "required": _("Choose the structure that stays."),
            "invalid_choice": _("Choose the structure that stays."),
        },
    )
    sure = forms.BooleanField(
        label=_("I am sure: two become one for good."), error_messages={"required": _("Tick the box if you are sure.")}
    )

    def __init__(self, *args: Any, others: Iterable[Partner], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["target"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", _("Choose")), *((str(one.pk), str(one)) for one in others)]

    def clean_target(self) -> uuid.UUID:
        return uuid.UUID(self.cleaned_data["target"])


class WorkerForm(forms.Form):
    """The address of a social worker who has an account and works here."""

    email = forms.EmailField(
        label=_("E-mail address of a social worker"),
        max_length=254,
        error_messages={
            "required": _("Write the e-mail address of their account."),
            "invalid": _("This is not an e-mail address. Look at it again."),
        },
    )
