"""How needs are said to a place, and states to everybody."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from content.grid_outlines import NextStep

NEEDS: dict[NextStep, Any] = {
    NextStep.LEARNS_ALONE: _("Learning at one's own pace"),
    NextStep.HELP_SESSION: _("One meeting to help"),
    NextStep.BEGINNER_PATH: _("Beginner course or workshop"),
    NextStep.DONE_WITH: _("Help with a procedure"),
    NextStep.MANDATE: _("A mandate to do it for them"),
    NextStep.EQUIPMENT: _("A phone or a computer"),
    NextStep.CONNECTION: _("Internet that they can pay"),
    NextStep.READING: _("Reading and French"),
    NextStep.ADAPTED_PLACE: _("An adapted place"),
    NextStep.ACCOUNT_RESCUE: _("Get an account back"),
    NextStep.SAFETY_HELP: _("Help with safety"),
}
"""What is asked of a place, never why."""
