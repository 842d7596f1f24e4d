"""A card opens a person's pages, and leaves nothing behind."""

import re

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from courses.flows.create_learner import create_learner
from courses.network.models import AccessPoint, Territory
from courses.progress.models import Event
from tests.journeys.steps import main_button, shown, wait_until

pytestmark = pytest.mark.browser
MODULE = "/parcours/email/adresse-email/"


@pytest.fixture(scope="module")
def point(content_on):
    territory, _made = Territory.objects.get_or_create(code="80", defaults={"name": "Somme"})
    return AccessPoint.objects.create(name="Accueil des Tilleuls", address="1 rue du Pont", territory=territory)


@pytest.fixture
def new_learner(point):
    def make(first_name: str):
        return create_learner(first_name=first_name, language="fr", point=point, by=None, now=timezone.now())

    return make


def sign_in(phone, token: str):
    page = phone.open(f"/c#{token}")
    page.get_by_role("button", name="Oui, c'est moi").click()
    page.get_by_role("button", name="Il est prêté").click()
    expect(page).to_have_url(re.compile("/moi$"))
    return page


def send_now(page) -> None:
    """Do what a phone does when it is taken out of a pocket: what waits leaves at once."""
    page.evaluate("dispatchEvent(new Event('online'))")


def on_disk(page) -> str:
    """Return everything that a curious person finds in the phone's storage, as text."""
    return page.evaluate(
        """async () => {
            const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
            for (const { name } of await indexedDB.databases()) {
                const database = await new Promise((resolve) => {
                    indexedDB.open(name).onsuccess = ({ target }) => resolve(target.result);
                });
                for (const store of database.objectStoreNames) {
                    const all = database.transaction(store).objectStore(store).getAll();
                    const held = await new Promise((resolve) => { all.onsuccess = () => resolve(all.result); });
                    found.push(JSON.stringify(held));
                }
                database.close();
            }
            return found.join("\\n");
        }"""
    )


class TestASquareThatIsScanned:
    def test_greets_asks_and_opens_the_persons_page(self, phone, new_learner):
        token = new_learner("Amina").issued.token

        page = phone.open(f"/c#{token}")

        expect(page.get_by_role("heading", name="Bonjour Amina")).to_be_visible()
        assert page.url == f"{phone.base}/c"
        page.get_by_role("button", name="Oui, c'est moi").click()
        page.get_by_role("button", name="Il est prêté").click()
        expect(page).to_have_url(f"{phone.base}/moi")
        expect(page.get_by_role("heading", name="Bonjour Amina")).to_be_visible()
        assert phone.said == []

    def test_never_sends_its_token_and_leaves_it_nowhere(self, phone, new_learner):
        token = new_learner("Amina").issued.token
        sent = []
        phone.page.on("request", lambda one: sent.append(f"{one.url} {one.headers} {one.post_data}"))

        page = sign_in(phone, token)

        assert [line for line in sent if token in line] == []
        kept = on_disk(page)
        assert token not in kept
        assert "Amina" not in kept
        page.go_back()
        assert token not in page.url

    def test_says_no_when_it_is_somebody_elses(self, phone, new_learner):
        page = phone.open(f"/c#{new_learner('Amina').issued.token}")

        page.get_by_role("button", name="Non, ce n'est pas moi").click()

        expect(page.get_by_role("heading", name="Montrez votre carte")).to_be_visible()
        assert phone.page.context.cookies() == []

    def test_says_in_words_when_a_card_is_dead(self, phone):
        page = phone.open(f"/c#{'A' * 26}")

        expect(page.get_by_role("heading", name="Cette carte ne marche plus")).to_be_visible()

    def test_can_be_tried_again_when_internet_is_back(self, phone, new_learner):
        phone.page.route("**/api/v1/session", lambda route: route.abort())
        page = phone.open(f"/c#{new_learner('Amina').issued.token}")
        expect(page.get_by_role("button", name="Essayer encore")).to_be_visible()

        phone.page.unroute("**/api/v1/session")
        page.get_by_role("button", name="Essayer encore").click()

        expect(page.get_by_role("heading", name="Bonjour Amina")).to_be_visible()


class TestWhatIsDone:
    def test_counts_for_the_person_and_is_said(self, phone, new_learner):
        new = new_learner("Amina")
        sign_in(phone, new.issued.token)
        page = phone.open(MODULE)

        main_button(page).click()
        send_now(page)

        wait_until(page, lambda: Event.objects.filter(learner=new.learner).count() == 2)
        page = phone.open("/moi")
        expect(page.get_by_text("1 étape finie").first).to_be_visible()

    def test_before_the_card_becomes_the_persons(self, phone, new_learner):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(shown(page).locator("h2").first).to_be_focused()
        new = new_learner("Amina")

        page = sign_in(phone, new.issued.token)

        wait_until(page, lambda: Event.objects.filter(learner=new.learner, kind="step.done").count() == 1)

    def test_waits_without_internet_and_leaves_by_itself(self, phone, new_learner):
        new = new_learner("Amina")
        sign_in(phone, new.issued.token)
        page = phone.open(MODULE)
        page.wait_for_load_state("networkidle")
        page.context.set_offline(True)

        main_button(page).click()
        expect(page.locator("[data-waiting]")).to_contain_text("1 réponse attend")
        page.context.set_offline(False)

        expect(page.locator("[data-waiting]")).to_contain_text("bien arrivées")
        assert Event.objects.filter(learner=new.learner, kind="step.done").count() == 1

    def test_shows_on_the_course_page(self, phone, new_learner):
        new = new_learner("Amina")
        sign_in(phone, new.issued.token)
        page = phone.open(MODULE)
        main_button(page).click()
        send_now(page)
        wait_until(page, lambda: Event.objects.filter(learner=new.learner).count() == 2)

        page = phone.open("/parcours/email/")

        expect(page.locator("[data-far]").first).to_contain_text("1 étape finie")


class TestImDone:
    def test_ends_the_session_and_says_goodbye(self, phone, new_learner):
        page = sign_in(phone, new_learner("Amina").issued.token)

        page.get_by_role("button", name="J'ai fini").click()

        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()
        phone.open("/moi")
        expect(page).to_have_url(re.compile("/carte"))

    def test_hides_the_person_from_the_back_button(self, phone, new_learner):
        page = sign_in(phone, new_learner("Amina").issued.token)
        page.get_by_role("button", name="J'ai fini").click()
        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()

        page.go_back()
        page.wait_for_timeout(300)

        expect(page.get_by_text("Amina")).to_have_count(0)

    def test_keeps_the_next_persons_acts_apart(self, phone, new_learner):
        first, second = new_learner("Amina"), new_learner("Bilal")
        page = sign_in(phone, first.issued.token)
        page.get_by_role("button", name="J'ai fini").click()
        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()
        sign_in(phone, second.issued.token)
        page = phone.open(MODULE)

        main_button(page).click()
        send_now(page)

        wait_until(page, lambda: Event.objects.filter(learner=second.learner).count() == 2)
        assert not Event.objects.filter(learner=first.learner).exists()

    def test_gives_a_guests_acts_to_nobody(self, phone, new_learner):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(shown(page).locator("h2").first).to_be_focused()
        page.get_by_role("button", name="J'ai fini").click()
        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible()
        new = new_learner("Amina")

        page = sign_in(phone, new.issued.token)
        page.wait_for_timeout(600)

        assert not Event.objects.filter(learner=new.learner).exists()

    def test_says_so_without_internet_and_ends_it_later(self, phone, new_learner):
        page = sign_in(phone, new_learner("Amina").issued.token)
        page.context.set_offline(True)

        page.get_by_role("button", name="J'ai fini").click()
        expect(page.get_by_role("heading", name="Au revoir")).to_be_visible(timeout=15_000)
        expect(page.get_by_text("Amina")).to_have_count(0)
        page.context.set_offline(False)

        wait_until(page, lambda: "sid" not in {cookie["name"] for cookie in page.context.cookies()})


class TestTheNumberOfACard:
    def sign_in(self, phone, new) -> None:
        page = phone.open("/carte")
        page.get_by_label("Numéro de votre carte").fill(new.issued.number)
        page.get_by_label("Code de votre carte").fill(new.issued.secret)
        page.get_by_role("button", name="Continuer").click()
        page.get_by_role("button", name="Oui, c'est moi").click()
        expect(page).to_have_url(re.compile("/moi$"))
        page.wait_for_timeout(500)

    def test_forgets_who_was_here_and_did_not_say_goodbye(self, phone, new_learner):
        first, second = new_learner("Amina"), new_learner("Bilal")
        sign_in(phone, first.issued.token)
        phone.page.wait_for_load_state("networkidle")
        phone.page.context.clear_cookies()
        self.sign_in(phone, second)
        page = phone.open(MODULE)

        main_button(page).click()
        send_now(page)

        wait_until(page, lambda: Event.objects.filter(learner=second.learner, kind="step.done").count() == 1)
        assert not Event.objects.filter(learner=first.learner).exists()

    def test_takes_up_what_a_guest_did(self, phone, new_learner):
        page = phone.open(MODULE)
        main_button(page).click()
        expect(shown(page).locator("h2").first).to_be_focused()
        new = new_learner("Amina")

        self.sign_in(phone, new)

        wait_until(page, lambda: Event.objects.filter(learner=new.learner, kind="step.done").count() == 1)

    def test_opens_the_page_and_gives_the_phone_its_keys(self, phone, new_learner):
        new = new_learner("Amina")
        self.sign_in(phone, new)
        page = phone.open(MODULE)

        main_button(page).click()
        send_now(page)

        wait_until(page, lambda: Event.objects.filter(learner=new.learner, kind="step.done").count() == 1)
