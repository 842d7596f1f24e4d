"""Taking a practice out of a module, bringing one in, proposing a variant: pages of the editor, for who may edit.

They work on the latest draft and make a new one; nothing here publishes.
"""

import uuid
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic.base import View
from django.views.generic.edit import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from content.blocks.practices.scenario import to_scenario
from content.pages.module import ModulePage
from content.pages.practice_files import MOST_BYTES, add_variant, file_of, find_practice, practices, put, read_file
from content.practice.bank import propose

MOST_VARIANTS = 4


class _Draft(View):
    """The latest draft of a module that this person may edit now."""

    def dispatch(self, request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponseBase:
        live = get_object_or_404(ModulePage, pk=named["page_id"])
        if not live.permissions_for_user(request.user).can_edit():
            raise PermissionDenied
        self.draft: Any = live.get_latest_revision_as_object()
        lock = live.get_lock()
        if request.method == "POST" and lock is not None and lock.for_user(request.user):
            messages.error(request, lock.get_message(request.user))
            return self.back()
        if "block_id" in named:
            self.child: Any = find_practice(self.draft.steps, named["block_id"])
            if self.child is None:
                raise Http404
        return super().dispatch(request, *arguments, **named)

    def save(self, message: str) -> HttpResponse:
        """Keep the changed draft and go back to the editor."""
        # A draft may be unfinished: what is submitted or published is looked at then.
        self.draft.save_revision(user=self.request.user, log_action=True, clean=False)
        messages.success(self.request, message)
        return self.back()

    def back(self) -> HttpResponse:
        return redirect(self.editor)

    @property
    def editor(self) -> str:
        """The address of the module's form."""
        return reverse("wagtailadmin_pages:edit", args=[self.draft.pk])


class Export(_Draft):
    """The practice as a file."""

    http_method_names = ["get", "head"]

    def get(self, request: HttpRequest, **_named: Any) -> HttpResponseBase:
        name, body = file_of(self.child)
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(body, content_type="application/json", headers=headers)


class FileForm(forms.Form):
    """A file, and where its practice goes."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("A file that “Take it out as a file” made, here or in another region."),
        widget=forms.FileInput(attrs={"accept": ".json,application/json"}),
    )
    where = forms.ChoiceField(label=gettext_lazy("Where it goes"), required=False, widget=forms.RadioSelect)

    def __init__(self, *arguments: Any, draft: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.draft = draft
        # Only the source language adds steps.
        is_source = draft.locale.language_code == settings.LANGUAGE_CODE
        new = [("", _("A new step, the last one"))] if is_source else []
        self.fields["where"].choices = [  # type: ignore[attr-defined]
            *new,
            *(
                (str(child.id), _("Instead of “%(heading)s”") % {"heading": child.value["heading"] or "…"})
                for child in practices(draft.steps)
            ),
        ]
        self.fields["where"].required = not is_source

    def clean_file(self) -> dict[str, Any]:
        held: UploadedFile = self.cleaned_data["file"]
        body = held.read(MOST_BYTES + 1)
        return read_file(body, self.draft.steps.stream_block.child_blocks)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        where = cleaned["where"]
        instead_of = find_practice(self.draft.steps, uuid.UUID(where)) if where else None
        try:
            put(self.draft, cleaned["file"], instead_of=instead_of)
        except ValidationError as error:
            self.add_error("file", error)
        return cleaned


class Import(_Draft, WagtailAdminTemplateMixin, FormView):  # type: ignore[misc]
    """A practice from a file."""

    form_class = FileForm
    template_name = "content/admin/practice_import.html"
    page_title = gettext_lazy("Bring a practice in")
    header_icon = "upload"

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "draft": self.draft}

    def form_valid(self, form: FileForm) -> HttpResponse:
        return self.save(_("The practice is in the draft. Look at it, then play it."))

    def get_context_data(self, **context: Any) -> dict[str, Any]:
        return super().get_context_data(editor=self.editor, **context)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return []


class Variant(_Draft, WagtailAdminTemplateMixin):  # type: ignore[misc]
    """A proposal of other names, days, hours and amounts; it is written into the draft when the author says so."""

    http_method_names = ["get", "head", "post"]
    template_name = "content/admin/practice_variant.html"
    page_title = gettext_lazy("One more variant")
    header_icon = "copy"

    def changes(self) -> list[list[str]]:
        scenario = to_scenario(self.child.block, self.child.value)
        if len(scenario["variants"]) >= MOST_VARIANTS:
            return []
        return propose(scenario, language=self.draft.locale.language_code)

    def get(self, request: HttpRequest, **_named: Any) -> HttpResponseBase:
        is_full = len(self.child.value["variants"]) >= MOST_VARIANTS
        heading = self.child.value["heading"]
        context = self.get_context_data(changes=self.changes(), is_full=is_full, heading=heading, editor=self.editor)
        return self.render_to_response(context)

    def post(self, request: HttpRequest, **_named: Any) -> HttpResponseBase:
        changes = self.changes()
        if not changes:
            messages.error(request, _("There is no variant to add."))
            return self.back()
        add_variant(self.draft, self.child, changes)
        return self.save(_("The variant is in the draft. Read its changes, then play it."))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return []


urls = [
    path("practice/<int:page_id>/import/", Import.as_view(), name="content-practice-import"),
    path("practice/<int:page_id>/<uuid:block_id>/export/", Export.as_view(), name="content-practice-export"),
    path("practice/<int:page_id>/<uuid:block_id>/variant/", Variant.as_view(), name="content-practice-variant"),
]
