"""What other packages ask of content."""

import uuid

import pytest

from content import api
from content.outlines import BadgeLevel, StepKind
from content.pages.module import ModulePage
from tests.factories import starter

KEY = starter.MODULE.id


@pytest.mark.usefixtures("site")
class TestApi:
    def test_costs_no_query_while_nothing_changes(self, module, django_assert_num_queries):
        def ask_everything():
            api.course_outlines("fr")
            api.badge_outlines("en")
            api.module_outline(KEY, "fr")
            api.module_url(KEY, "en")
            api.article("legal", "fr")
            api.foot_articles("en")
            api.find_translation("/parcours/email/", "en")
            api.get_version(module.version_key)

        ask_everything()

        with django_assert_num_queries(0):
            ask_everything()

    def test_sees_a_change_at_once_even_before_its_commit(self, module):
        assert api.module_outline(KEY, "fr").title == "Lire un e-mail"

        module.title = "Ouvrir un mail"
        module.save_revision().publish()

        assert api.module_outline(KEY, "fr").title == "Ouvrir un mail"

    def test_gives_courses_with_their_modules_in_order(self):
        (course,) = api.course_outlines("en")

        assert (course.key, course.title, course.url) == ("email", "Email", "/en/courses/email/")
        assert [module.url for module in course.modules] == ["/en/courses/email/read-an-email/"]
        assert course.modules[0].step_keys == api.module_outline(KEY, "fr").step_keys

    def test_gives_a_version_as_it_was_published(self, module):
        version = api.get_version(module.version_key)

        assert [step.kind for step in version.steps] == [
            StepKind.SCREEN, StepKind.CHOICE, StepKind.SEVERAL, StepKind.ORDER, StepKind.FILL, StepKind.REAL,
        ]  # fmt: skip
        assert version.steps[1].right_keys == (version.steps[1].options[0].key,)
        assert version.steps[4].accepted == ("12 mars 2026",)
        assert version.steps[4].refused[0].text == "12/04/2026"

    def test_keeps_the_version_after_the_page_is_gone(self, module):
        key = module.version_key
        ModulePage.objects.all().delete()

        assert api.get_version(key).title == "Lire un e-mail"

    def test_names_what_it_does_not_know(self):
        with pytest.raises(api.UnknownVersion):
            api.get_version("0" * 16)
        with pytest.raises(api.UnknownModule):
            api.module_outline(uuid.uuid4(), "fr")
        with pytest.raises(api.UnknownModule):
            api.module_url(uuid.uuid4(), "fr")
        with pytest.raises(api.UnknownArticle):
            api.article("nothing", "fr")

    def test_leads_to_another_language_when_one_is_missing(self, english):
        english.unpublish()

        assert api.module_url(KEY, "en") == "/parcours/email/lire-un-mail/"

    def test_expands_a_badge_to_the_modules_of_its_course(self):
        (badge,) = api.badge_outlines("fr")

        assert badge.level is BadgeLevel.DISCOVER
        assert badge.needs == {KEY}

    def test_asks_nothing_for_a_badge_whose_course_is_gone(self, module):
        module.get_parent().specific.unpublish()

        assert api.badge_outlines("fr")[0].needs == frozenset()

    @pytest.mark.parametrize("words", ["e-mail", "email", "E-MAIL", "courriel", "lire"])
    def test_finds_modules_by_the_words_people_use(self, words):
        assert [module.key for module in api.find_modules(words, "fr")] == [KEY]

    @pytest.mark.parametrize("words", ["", "  ", "agenda", '"', "*", "AND OR"])
    def test_finds_nothing_for_other_words(self, words):
        assert api.find_modules(words, "fr") == []

    def test_finds_the_same_page_in_the_other_language(self):
        assert api.find_translation("/parcours/email/lire-un-mail/", "en") == "/en/courses/email/read-an-email/"
        assert api.find_translation("/en/", "fr") == "/"
        assert api.find_translation("/nowhere/", "en") is None


@pytest.mark.usefixtures("site")
class TestSitemap:
    def test_names_every_page_in_every_language(self, client):
        body = client.get("/sitemap.xml").content.decode()

        for path in ("/", "/en/", "/parcours/email/lire-un-mail/", "/en/courses/email/", "/mentions/", "/en/legal/"):
            assert f"{path}</loc>" in body
        assert "/parcours/</loc>" not in body
