"""What can be done with each practice of a saved draft: beside its steps in the editor."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.admin.panels import Panel

from content.pages.practice_files import practices


@dataclass(frozen=True, slots=True)
class PracticeLinks:
    """One practice: its place among the steps from 1, its names, its addresses."""

    place: int
    heading: str
    label: str
    export_url: str
    variant_url: str


class PracticePanel(Panel):
    """Lists the practices; there is nothing to fill in."""

    class BoundPanel(Panel.BoundPanel):
        """The list for one page."""

        template_name = "content/admin/practice_panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            page = self.instance
            places = {child.id: place for place, child in enumerate(page.steps, start=1)}
            links = [
                PracticeLinks(
                    place=places[child.id],
                    heading=child.value["heading"] or "…",
                    label=str(child.block.label),
                    export_url=reverse("content-practice-export", args=[page.pk, child.id]),
                    variant_url=reverse("content-practice-variant", args=[page.pk, child.id]),
                )
                for child in practices(page.steps)
                if child.id
            ]
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"practices": links, "import_url": reverse("content-practice-import", args=[page.pk])}
