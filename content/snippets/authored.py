"""What glossary words and badges share: drafts, review, two languages."""

from typing import Any

from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, TranslatableMixin, WorkflowMixin


class CheckedForm(WagtailAdminModelForm):
    """Tells the definition whether to look at everything (submit, publish) or only at what a draft needs (save)."""

    def _post_clean(self) -> None:
        self.instance.is_draft_only = self.is_deferred_validation or bool(self.errors)
        super()._post_clean()


class AuthoredSnippet(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, TranslatableMixin, models.Model):
    """A definition that trainers write, moderators publish, and each language has its own text of."""

    # Declared so that deleting a definition deletes its drafts with it.
    _revisions = GenericRelation("wagtailcore.Revision", object_id_field="object_id")
    _workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        for_concrete_model=False,
    )

    is_draft_only = False
    """Whether an unfinished draft is being saved: it is not looked at in full. Set by `CheckedForm`."""

    class Meta(TranslatableMixin.Meta):
        abstract = True

    @property
    def revisions(self) -> Any:
        return self._revisions

    @property
    def workflow_states(self) -> Any:
        return self._workflow_states
