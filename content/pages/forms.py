"""The editor's form: a draft may be unfinished, what is submitted or published may not."""

from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page


class AuthoringForm(WagtailAdminPageForm):
    """Tells the page whether to look at everything (submit, publish) or only at what a draft needs (save, autosave)."""

    def _post_clean(self) -> None:
        is_finished = not self.is_deferred_validation and not self.errors
        self.instance.is_checked_in_full = is_finished
        if is_finished and self.instance.pk is None and self.parent_page is not None:
            self._stand_in_the_tree()
        super()._post_clean()

    def _stand_in_the_tree(self) -> None:
        """Give a page that is not saved yet a place under its parent, so that it can be rendered and weighed."""
        page, parent = self.instance, self.parent_page
        page.depth = parent.depth + 1
        page.path = Page._get_children_path_interval(parent.path)[0]
        page.slug = page.slug or self.cleaned_data.get("slug") or "new"
        page.set_url_path(parent)
