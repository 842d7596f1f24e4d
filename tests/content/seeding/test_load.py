"""Loading starter content: as often as wanted, never over an author."""

from dataclasses import replace

import pytest
from wagtail.models import Page, Site

from content.pages.article import ArticlePage
from content.pages.course import CoursePage
from content.pages.module import ModulePage
from content.seed.contents import CASES
from content.seeding.load import load
from content.seeding.records import Outcome, Refused
from content.snippets.badge import Badge
from content.snippets.glossary import GlossaryWord
from tests.factories import starter
from tests.factories.starter import T


class TestLoad:
    def test_makes_both_languages_from_one_file(self, site):
        assert {page.url for page in ModulePage.objects.live()} == {
            "/parcours/email/lire-un-mail/",
            "/en/courses/email/read-an-email/",
        }
        assert CoursePage.objects.live().count() == GlossaryWord.objects.count() == Badge.objects.count() == 2

    def test_gives_both_languages_the_same_block_ids(self, module, english):
        assert [step.id for step in module.steps] == [step.id for step in english.steps]
        assert [step.id for step in module.steps] == [str(starter.MODULE.step_id(step.name)) for step in starter.STEPS]
        options = [option.id for option in module.steps[1].value["options"].bound_blocks]
        assert options == [str(starter.MODULE.part_id("qui", name)) for name in ("mairie", "magasin")]

    def test_opens_the_site_on_our_home_and_removes_the_welcome_page(self, site):
        assert Site.objects.get(is_default_site=True).root_page.title == "Bienvenue"
        assert not Page.objects.filter(title__startswith="Welcome to your").exists()

    def test_changes_nothing_the_second_time(self, site):
        again = load(starter.contents())

        assert again.counts == {**dict.fromkeys(Outcome, 0), Outcome.UNCHANGED: site.counts[Outcome.CREATED] + 1}
        assert ModulePage.objects.first().revisions.count() == 1

    def test_updates_a_page_that_is_still_as_it_was_loaded(self, module, english):
        report = load(starter.with_module(goal=T("Vous lisez un mail.", "You read an email.")))

        module.refresh_from_db()
        assert report.counts[Outcome.UPDATED] == 2
        assert module.goal == "Vous lisez un mail."

    def test_adds_a_step_in_both_languages_at_once(self, module):
        more = replace(starter.STEPS[0], name="encore", heading=T("Encore un écran", "One more screen"))

        load(starter.with_module(steps=(*starter.STEPS, more)))

        assert {len(page.steps) for page in ModulePage.objects.all()} == {7}
        assert not ModulePage.objects.filter(has_unpublished_changes=True).exists()

    def test_reports_and_leaves_what_an_author_published(self, module):
        module.goal = "Mes mots."
        module.save_revision().publish()

        report = load(starter.with_module(goal=T("Autre but.", "Another goal.")))

        module.refresh_from_db()
        assert module.goal == "Mes mots."
        assert report.left == ["lire-un-mail (fr)"]

    def test_leaves_a_language_that_no_longer_fits_what_an_author_published_in_another(self, module, english):
        module.goal = "Mes mots."
        module.save_revision().publish()
        more = replace(starter.STEPS[0], name="encore", heading=T("Encore un écran", "One more screen"))

        report = load(starter.with_module(steps=(*starter.STEPS, more)))

        assert report.left == ["read-an-email (en)", "lire-un-mail (fr)"]
        english.refresh_from_db()
        assert len(english.get_latest_revision_as_object().steps) == len(starter.STEPS)

    def test_leaves_a_page_that_an_author_is_writing(self, module):
        module.goal = "Brouillon."
        module.save_revision()

        load(starter.with_module(goal=T("Autre but.", "Another goal.")))

        module.refresh_from_db()
        assert module.goal == "Vous savez lire un mail."
        assert module.get_latest_revision_as_object().goal == "Brouillon."

    def test_leaves_a_definition_that_an_author_changed(self, site):
        word = GlossaryWord.objects.get(locale__language_code="fr")
        word.meaning = "Un mot à moi."
        word.save_revision().publish()

        report = load(starter.contents(glossary=(replace(starter.WORD, meaning=T("Autre.", "Other.")),)))

        word.refresh_from_db()
        assert word.meaning == "Un mot à moi."
        assert report.left == ["mail (fr)"]

    def test_does_not_bring_back_what_an_author_deleted(self, site):
        ArticlePage.objects.get(locale__language_code="fr").delete()

        report = load(starter.contents())

        assert not ArticlePage.objects.filter(locale__language_code="fr").exists()
        assert report.left == ["mentions (fr)"]

    def test_refuses_content_that_publication_would_refuse(self, db):
        long = T("Un " * 20 + "mot.", "A " * 20 + "word.")
        screen = replace(starter.STEPS[0], parts=(starter.Tip(long),))

        with pytest.raises(Refused, match="read-an-email"):
            load(starter.with_module(steps=(screen, *starter.STEPS[1:])))

    def test_refuses_an_interview_in_a_course_for_learners(self, db):
        with pytest.raises(Refused, match="ne se place que dans un cours pour les travailleurs sociaux"):
            load(starter.with_module(steps=(*starter.STEPS, CASES[0].talk)))
