import re

import pytest
from django.test import Client
from django.utils import timezone

from courses.network import services as network
from courses.progress.models import ModuleProgress
from tests.factories.events import a_batch, append_of, everything, send
from tests.factories.network import a_point
from tests.factories.pages import a_badge, a_course, a_module, an_article, version_of
from tests.factories.people import a_region, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def own(amina):
    """Amina's browser, in English."""
    amina.learner.language = "en"
    amina.learner.save()
    return signed_in(amina.learner)


def words(response):
    return " ".join(response.content.decode().split())


class TestOwnPage:
    @pytest.mark.parametrize("slash", ["", "/"])
    def test_asks_for_the_card(self, slash):
        assert Client().get("/moi" + slash)["Location"].startswith("/carte")

    def test_is_not_for_the_region(self):
        assert signed_in(a_region()).get("/moi").status_code == 403

    def test_is_kept_by_nobody(self, own):
        assert own.get("/moi")["Cache-Control"] == "no-store"

    def test_says_so_when_there_is_no_module(self, own):
        assert "There is no module yet." in words(own.get("/moi"))

    def test_proposes_the_first_module_to_somebody_new(self, own, module, amina):
        amina.learner.language = "fr"
        amina.learner.save()

        page = words(own.get("/moi"))

        assert module.url in page
        assert "Amina" in page

    def test_says_how_far_one_is_without_a_percentage(self, own, amina, module):
        amina.learner.language = "fr"
        amina.learner.save()
        send(append_of(amina.issued), a_batch(everything(version_of(module))[:3]))

        page = words(own.get("/moi"))

        assert f'href="{module.url}#e-04000004"' in page
        shown = re.sub(r"<script.*?</script>", "", page.split("<main")[1].split("</main>")[0])
        assert "%" not in shown

    def test_shows_badges_held_and_badges_ahead(self, own, amina):
        course = a_course()
        first, second = a_module(course), a_module(course, title="A password")
        a_badge(first)
        a_badge(first, second, key="later")
        amina.learner.language = "fr"
        amina.learner.save()
        send(append_of(amina.issued), a_batch(everything(version_of(first))))

        page = words(own.get("/moi"))

        assert page.count("I discover") == 2
        assert "A password" in page

    def test_shows_a_badge_whose_definition_is_gone(self, own, amina, module):
        badge = a_badge(module)
        send(append_of(amina.issued), a_batch(everything(version_of(module))))
        badge.delete()

        assert "je-decouvre" in words(own.get("/moi"))

    def test_keeps_what_was_done_when_the_module_is_deleted(self, own, amina, module):
        send(append_of(amina.issued), a_batch(everything(version_of(module))[:2]))
        module.delete()

        assert own.get("/moi").status_code == 200
        assert ModuleProgress.objects.count() == 1

    def test_escapes_a_name(self, own, amina):
        amina.learner.first_name = "<script>alert(1)</script>"
        amina.learner.save()

        assert "<script>alert" not in own.get("/moi").content.decode()


class TestFinished:
    def test_ends_the_session(self, own):
        response = own.post("/moi/fini", headers={"Sec-Fetch-Site": "same-origin"})

        assert response["Location"] == "/carte?fini"
        assert own.get("/moi").status_code == 302

    def test_does_not_end_it_for_another_site(self, own):
        own.post("/moi/fini", headers={"Sec-Fetch-Site": "cross-site"})

        assert own.get("/moi").status_code == 200

    def test_shows_the_button_when_its_address_is_opened(self, own):
        response = own.get("/moi/fini")

        assert 'action="/moi/fini"' in words(response)
        assert own.get("/moi").status_code == 200

    def test_works_for_somebody_who_is_not_signed_in(self):
        assert Client().post("/moi/fini").status_code == 302


class TestHelpPage:
    def test_names_the_persons_point(self, own, amina):
        point = a_point(name="Le Relais", phone="03 53 01 42 10")
        a_point(name="Elsewhere")
        network.join_point(user=amina.learner, point=point, now=timezone.now())

        page = words(own.get("/aide"))

        assert "Le Relais" in page
        assert 'href="tel:0353014210"' in page
        assert "Elsewhere" not in page

    def test_lists_the_open_points_for_anybody(self):
        a_point(name="Le Relais")
        a_point(name="Closed one", is_open=False)

        page = words(Client().get("/aide/"))

        assert "Le Relais" in page
        assert "Closed one" not in page

    def test_shows_what_authors_wrote(self):
        an_article("help", body="<p>Somebody answers.</p>")

        assert "Somebody answers." in words(Client().get("/aide"))

    def test_says_whom_to_ask_when_there_is_nothing(self):
        assert Client().get("/aide").status_code == 200


class TestLanguage:
    def test_is_remembered_by_the_browser(self):
        client = Client()

        response = client.post("/langue", {"language": "en", "next": "/aide"})

        assert response["Location"] == "/aide"
        assert client.get("/aide")["Content-Language"] == "en"

    def test_is_remembered_for_the_person(self, own, amina):
        own.post("/langue", {"language": "fr"})

        amina.learner.refresh_from_db()
        assert amina.learner.language == "fr"

    @pytest.mark.parametrize("language", ["xx", "", "en/../", "<b>"])
    def test_ignores_a_language_the_site_has_not(self, language):
        response = Client().post("/langue", {"language": language})

        assert response.status_code == 302
        assert not response.cookies

    @pytest.mark.parametrize("next_path", ["//evil.example", "https://evil.example", "/\\evil.example", "evil"])
    def test_stays_on_this_site(self, next_path):
        assert Client().post("/langue", {"language": "en", "next": next_path})["Location"] == "/"

    def test_is_not_changed_by_another_site(self, own, amina):
        own.post("/langue", {"language": "fr"}, headers={"Sec-Fetch-Site": "cross-site"})

        amina.learner.refresh_from_db()
        assert amina.learner.language == "en"

    def test_takes_a_form_only(self):
        assert Client().get("/langue").status_code == 405
