"""The editor works under its strict policy: no stranger's script, style or request, nothing blocked that it needs."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from content.models import ModulePage
from content.seed import email_1_adresse
from tests.factories import people

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.usefixtures("content_on"),
    # Wagtail leaves the temporary file of a picture that it resizes to the garbage collector.
    pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning"),
]

LISTS = (
    "/admin/",
    "/admin/pages/",
    "/admin/pages/search/?q=mail",
    "/admin/images/",
    "/admin/images/add/",
    "/admin/snippets/",
    "/admin/snippets/content/glossaryword/",
    "/admin/snippets/content/glossaryword/add/",
    "/admin/snippets/content/badge/",
    "/admin/snippets/content/badge/add/",
    "/admin/snippets/content/recording/",
    "/admin/snippets/content/recording/add/",
    "/admin/reports/workflow/",
    "/admin/reports/locked/",
    "/admin/reports/site-history/",
    "/admin/reports/aging-pages/",
    "/admin/account/",
)


@pytest.fixture
def module(content_on, db) -> ModulePage:
    """A module whose first screen has a glossary word."""
    return ModulePage.objects.get(locale__language_code="fr", translation_key=email_1_adresse.MODULE.id)


@pytest.fixture
def lent_module(module) -> Iterator[ModulePage]:
    """The same, given back to the other journeys as it was."""
    title = module.title
    yield module
    module.refresh_from_db()
    module.title = title
    module.save_revision().publish()


class TestModerator:
    def test_walks_through_the_lists_without_a_violation(self, at_desk):
        desk = at_desk(people.a_moderator())

        for path in LISTS:
            desk.open(path)

        desk.is_quiet()

    @pytest.mark.scale
    def test_sees_the_phone_frame_and_the_calendar_while_editing(self, at_desk, module):
        desk = at_desk(people.a_moderator())
        desk.open(f"/admin/pages/{module.pk}/edit/")

        desk.page.click("[data-side-panel-toggle=preview]")
        expect(
            desk.page.frame_locator("iframe.w-preview__iframe:not(.w-preview__proxy)").locator("main[data-module]")
        ).to_be_visible(timeout=20_000)
        desk.page.click("[data-side-panel-toggle=status]")
        desk.page.click("[data-side-panel=status] [data-a11y-dialog-show=schedule-publishing-dialog]")
        desk.page.locator("#schedule-publishing-dialog input[name=go_live_at]").click()
        expect(desk.page.locator(".xdsoft_datetimepicker").first).to_be_visible()

        desk.is_quiet()

    @pytest.mark.scale
    def test_chooses_words_pages_and_pictures(self, at_desk, module):
        desk = at_desk(people.a_moderator())
        page = desk.page
        desk.open(f"/admin/pages/{module.pk}/edit/")
        modal = page.locator(".modal-dialog")

        # Another glossary word for the first screen.
        word = page.locator(".snippet-chooser:not(.blank)").first
        word.locator("[data-w-dropdown-target=toggle]").click()
        page.locator("[data-chooser-action-choose]:visible").first.click()
        modal.locator("a[data-chooser-modal-choice]").first.click()
        expect(modal).to_be_hidden()
        # A link in the first text.
        page.locator(".public-DraftEditor-content").first.click()
        page.keyboard.press("Control+a")
        page.keyboard.press("Control+k")
        expect(modal).to_be_visible()
        modal.get_by_role("button", name="Fermer").click()
        expect(modal).to_be_hidden()
        # A picture, in a part added to the first screen.
        page.locator("button.c-sf-add-button").nth(1).click()
        page.get_by_role("option", name="Image").or_(page.get_by_role("option", name="Picture")).first.click()
        page.get_by_role("button", name="Choisir une image").first.click()
        expect(modal.locator("form").first).to_be_visible()

        desk.is_quiet()

    @pytest.mark.scale
    def test_reads_history_and_usage(self, at_desk, module):
        desk = at_desk(people.a_moderator())

        for path in ("history", "usage", "workflow_history", "copy", "move", "unpublish", "delete"):
            desk.open(f"/admin/pages/{module.pk}/{path}/")

        desk.is_quiet()


class TestTrainerAndModerator:
    def test_write_submit_and_publish_together(self, at_desk, lent_module):
        module = lent_module
        trainer = at_desk(people.a_trainer())
        trainer.open(f"/admin/pages/{module.pk}/edit/")
        trainer.page.fill("input[name=title]", "Un titre qui change")
        trainer.page.locator("footer [data-w-dropdown-target=toggle]").click()
        trainer.page.locator("button[name=action-submit]").click()
        expect(trainer.page.locator(".messages .success")).to_be_visible(timeout=20_000)
        assert trainer.page.locator("button[name=action-publish]").count() == 0

        moderator = at_desk(people.a_moderator())
        moderator.open("/admin/")
        expect(moderator.page.get_by_text("Un titre qui change").first).to_be_visible()
        moderator.open(f"/admin/pages/{module.pk}/edit/")
        moderator.page.locator("footer [data-w-dropdown-target=toggle]").click()
        moderator.page.locator("button[data-workflow-action-name=approve]").first.click()
        expect(moderator.page.locator(".messages .success")).to_be_visible(timeout=20_000)

        trainer.is_quiet()
        moderator.is_quiet()
        module.refresh_from_db()
        assert (module.live, module.title) == (True, "Un titre qui change")
