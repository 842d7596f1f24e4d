"""Who may do what with content: trainers write and submit, moderators publish, the administrator reads."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.images.models import Image
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)

from content.snippets.badge import Badge
from content.snippets.case import InterviewCase
from content.snippets.glossary import GlossaryWord
from content.snippets.grid import Grid
from content.snippets.recording import Recording
from elearning.accounts.roles import Role

WORKFLOW = "Relecture"
_PAGES = {
    Role.TRAINER: ("add_page", "change_page"),
    Role.MODERATOR: ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
    # Enough to find pages and look at them; what would change one is refused by the access rules.
    Role.ADMINISTRATOR: ("lock_page",),
}
_PICTURES = {
    Role.TRAINER: ("add_image", "choose_image"),
    Role.MODERATOR: ("add_image", "change_image", "choose_image"),
    Role.ADMINISTRATOR: ("choose_image",),
}
_WRITE = ("view", "add", "change")
_REVIEW = ("view", "add", "change", "delete", "publish", "lock", "unlock")
_SNIPPETS = {Role.TRAINER: _WRITE, Role.MODERATOR: _REVIEW, Role.ADMINISTRATOR: ("view",)}
# Wagtail's own groups may publish everything: nobody is in them, and nobody should be put there by mistake.
_WAGTAIL_GROUPS = ("Editors", "Moderators")
_WAGTAIL_WORKFLOW = "Moderators approval"


def grant(homes: Iterable[Page]) -> int:
    """Give each group its rights on everything under the home pages; return how many were missing."""
    pages = list(homes)
    made = 0
    for role, codenames in _PAGES.items():
        group = Group.objects.get_or_create(name=role.value)[0]
        made += _let_in(group)
        for permission in Permission.objects.filter(content_type__model="page", codename__in=codenames):
            for page in pages:
                made += GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)[1]
        made += _grant_pictures(group, _PICTURES[role])
        made += _grant_snippets(group, _SNIPPETS[role])
    return made + _review(pages) + _close_other_doors()


def _let_in(group: Group) -> bool:
    permission = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
    return _add(group, [permission]) > 0


def _grant_pictures(group: Group, codenames: Iterable[str]) -> int:
    root = Collection.get_first_root_node()
    image = ContentType.objects.get_for_model(Image)
    return sum(
        GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)[1]
        for permission in Permission.objects.filter(content_type=image, codename__in=codenames)
    )


def _grant_snippets(group: Group, actions: Iterable[str]) -> int:
    found: list[Permission] = []
    for model in (GlossaryWord, Badge, Grid, InterviewCase, Recording):
        names = [f"{action}_{model._meta.model_name}" for action in actions]
        found += Permission.objects.filter(content_type=ContentType.objects.get_for_model(model), codename__in=names)
    return _add(group, found)


def _add(group: Group, permissions: Iterable[Permission]) -> int:
    missing = [permission for permission in permissions if not group.permissions.filter(pk=permission.pk).exists()]
    group.permissions.add(*missing)
    return len(missing)


def _review(pages: Iterable[Page]) -> int:
    """Have a moderator read what is submitted, on pages, words, badges, grids and cases."""
    workflow, is_new = Workflow.objects.get_or_create(name=WORKFLOW, defaults={"active": True})
    task, is_new_task = GroupApprovalTask.objects.get_or_create(name=WORKFLOW, defaults={"active": True})
    if is_new_task:
        task.groups.set([Group.objects.get_or_create(name=Role.MODERATOR.value)[0]])
    made = is_new + WorkflowTask.objects.get_or_create(workflow=workflow, task=task.task_ptr)[1]
    for page in pages:
        # One workflow a page: an administrator's choice of another one stays.
        made += WorkflowPage.objects.get_or_create(page=page, defaults={"workflow": workflow})[1]
    for model in (GlossaryWord, Badge, Grid, InterviewCase):
        kind = ContentType.objects.get_for_model(model)
        made += WorkflowContentType.objects.get_or_create(content_type=kind, defaults={"workflow": workflow})[1]
    return made


def _close_other_doors() -> int:
    groups = Group.objects.filter(name__in=_WAGTAIL_GROUPS, user__isnull=True)
    closed = groups.count()
    groups.delete()
    closed += Workflow.objects.filter(name=_WAGTAIL_WORKFLOW).delete()[0] > 0
    return closed
