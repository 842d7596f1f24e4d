"""A trainer who has read no manual makes practices in the editor; a colleague reads them and publishes."""

import json
from contextlib import suppress

import pytest
from playwright.sync_api import expect

from content.models import CoursePage, ModulePage, TrackPage
from content.outlines import Track
from content.seed.contents import COURSES
from tests.factories import people
from tests.journeys.desks import Desk, Part

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.usefixtures("content_on"),
    # Wagtail leaves the temporary file of a picture that it resizes to the garbage collector.
    pytest.mark.filterwarnings("ignore:Exception ignored in:pytest.PytestUnraisableExceptionWarning"),
]


def _new_module(desk: Desk, title: str, kind: str, audience: Track = Track.LEARN) -> Part:
    """Begin a module with one step of a kind, as its icon says; return the step's form."""
    track = TrackPage.objects.get(locale__language_code="fr", audience=audience)
    course = CoursePage.objects.child_of(track).order_by("path").first()
    desk.open(f"/admin/pages/add/content/modulepage/{course.pk}/")
    page = desk.page
    page.fill("input[name=title]", title)
    page.fill("[name=goal]", "Vous savez faire cet exercice.")
    page.locator("[data-contentpath=steps] button.c-sf-add-button").first.click()
    page.locator(f"[role=option]:has(use[href='#icon-{kind}'])").first.click()
    return Part(page.locator("[data-contentpath=steps] [data-practice]").first)


def _preview_as(page, mode: str) -> None:
    """Choose what the phone frame shows, again while it shows something else: a choice during an update is lost."""
    shown = page.locator(f"iframe.w-preview__iframe:not(.w-preview__proxy)[src*='mode={mode}']")
    for _choice in range(8):
        page.locator("[name=preview_mode]").select_option(mode)
        with suppress(AssertionError):
            return expect(shown).to_be_visible(timeout=5000)
    pytest.fail(f"The phone frame never showed {mode}.")


def _starter_inbox() -> ModulePage:
    """Return a module of the starter content with an inbox and room for one more step; other tests make their own."""
    ours = [module.id for course in COURSES for module in course.modules]
    modules = ModulePage.objects.live().filter(locale__language_code="fr", translation_key__in=ours).order_by("path")
    return next(
        module
        for module in modules
        if any(step.block_type == "inbox" for step in module.steps) and len(module.steps) < 12
    )


def _submit(desk: Desk) -> None:
    desk.page.locator("footer [data-w-dropdown-target=toggle]").click()
    desk.page.locator("button[name=action-submit]").click()
    expect(desk.page.locator(".messages .success")).to_be_visible(timeout=30_000)


def _approve(desk: Desk, title: str) -> ModulePage:
    module = ModulePage.objects.get(title=title)
    desk.open(f"/admin/pages/{module.pk}/edit/")
    desk.page.locator("footer [data-w-dropdown-target=toggle]").click()
    desk.page.locator("button[data-workflow-action-name=approve]").first.click()
    expect(desk.page.locator(".messages .success")).to_be_visible(timeout=30_000)
    module.refresh_from_db()
    return module


class TestTrainer:
    @pytest.mark.scale
    def test_makes_a_set_of_scams_that_a_colleague_publishes(self, at_desk):
        desk = at_desk(people.a_trainer())
        step = _new_module(desk, "Vrai ou faux message", "warning")

        step.write(
            heading="Vrai ou faux ?",
            task="Lisez chaque message. Dites ce que vous en pensez.",
            done="Vous savez douter au bon moment.",
        )
        items = step.named("items")
        fake, genuine = items.entry(0), items.add()
        fake.choose("channel", "sms").tick("fake").write(
            from_="Colis",
            text="Payez 2 euros pour votre colis.",
            link="colis-paye.exemple.fr",
            hint="Regardez le lien.",
            why="Un vrai service ne demande pas d'argent ainsi.",
        )
        fake.named("clues").add().tick("right").write(text="Le lien", why="Oui. Son adresse est étrange.")
        fake.named("clues").add().write(text="Le mot colis", why="Ce mot est normal.")
        fake.named("acts").add().tick("safe").write(text="Je supprime", why="Oui. Rien n'est perdu.")
        fake.named("acts").add().write(text="Je paye", why="L'argent part pour toujours.")
        genuine.choose("channel", "mail").write(
            from_="Mission locale",
            text="Votre rendez-vous est jeudi à 10 h.",
            hint="Vous attendez ce message.",
            why="Oui. On ne vous demande rien.",
        )
        _submit(desk)
        desk.is_quiet()

        colleague = at_desk(people.a_moderator())
        module = _approve(colleague, "Vrai ou faux message")
        colleague.is_quiet()
        assert module.live
        assert module.steps[0].block_type == "scam"

    def test_makes_an_interview_whose_words_lead_from_moment_to_moment(self, at_desk):
        desk = at_desk(people.a_trainer())
        step = _new_module(desk, "Un premier entretien", "group", Track.PRO)

        step.write(heading="Premier entretien", task="Choisissez vos mots.", done="Vous avez écouté.")
        step.named("person").write(name="Samira Benali", about="Elle vient pour son dossier.")
        moments = step.named("nodes")
        first, second = moments.entry(0), moments.add()
        first.write(says="Mon fils fait tout.")
        second.write(says="Les lettres sont trop petites.")
        second.named("choices").entry(0).write(text="Merci de me le dire.", why="Vous finissez sur ses mots.")
        asked, judged = first.named("choices").entry(0), first.named("choices").add()
        asked.choose("to", "Les lettres").tick("consent").write(text="En parlons-nous ?", why="Elle peut dire non.")
        judged.tick("wrong").write(text="Il faut s'y mettre.", why="Cette phrase juge.")
        step.named("signs").entry(0).tick("right").write(text="Elle voit mal", why="Elle l'a dit.")
        step.named("hints").write(talk="Demandez son accord.", signs="Relisez ses mots.")
        _submit(desk)
        desk.is_quiet()

        colleague = at_desk(people.a_moderator())
        module = _approve(colleague, "Un premier entretien")
        colleague.is_quiet()
        outline = json.loads(module.version().steps[0].scenario)
        assert [choice.get("to") for choice in outline["setting"]["nodes"][0]["choices"]] == ["n2", None]

    def test_makes_an_inbox_that_a_colleague_publishes(self, at_desk):
        desk = at_desk(people.a_trainer())
        step = _new_module(desk, "Ouvrir le bon mail", "mail")

        step.write(
            heading="Un mail de la CAF",
            task="Ouvrez le mail de la CAF.",
            done="Vous avez ouvert le bon mail.",
        )
        step.named("me").write(name="Amina Diallo", address="amina.diallo@exemple.fr")
        mails = step.named("mails")
        mails.entry(0).write(
            from_="Boutique Lumio",
            address="pub@lumio.exemple.fr",
            subject="Petits prix",
            day="mardi 10 mars",
            body="Venez vite.",
        )
        mails.add().write(
            from_="CAF",
            address="caf@caf-infos.exemple.fr",
            subject="Votre rendez-vous",
            day="lundi 9 mars",
            body="Votre rendez-vous est jeudi.",
        )
        step.named("goals").entry(0).choose("do", "open").choose("on", "Votre rendez-vous").write(
            say="Ouvrez le mail de la CAF.", hint="Son nom est écrit en gras."
        )
        step.named("traps").add().choose("do", "open").choose("on", "Petits prix").write(
            why="C'est une publicité. Cherchez le mail de la CAF."
        )
        _submit(desk)
        desk.is_quiet()

        colleague = at_desk(people.a_moderator())
        module = _approve(colleague, "Ouvrir le bon mail")
        value = module.steps[0].value
        assert module.live
        assert value["goals"][0]["on"] == value["mails"].bound_blocks[1].id
        assert value["traps"][0]["on"] == value["mails"].bound_blocks[0].id


def _offered(part: Part) -> list[str]:
    """Return what a target's list shows: its choice first, then everything that it offers."""
    select = part.named("on").place.locator("select:visible").first
    select.focus()
    chosen = select.evaluate("select => select.selectedOptions[0].text")
    return [chosen, *select.locator("option").all_text_contents()[1:]]


class TestTarget:
    @pytest.fixture
    def step(self, at_desk) -> Part:
        """An inbox of three mails whose goal is on the second."""
        desk = at_desk(people.a_trainer())
        step = _new_module(desk, "Des mails", "mail")
        mails = step.named("mails")
        mails.entry(0).write(subject="Un")
        mails.add().write(subject="Deux")
        mails.add().write(subject="Trois")
        step.named("goals").entry(0).choose("do", "open").choose("on", "Deux")
        return step

    def test_follows_what_is_written(self, step):
        second = (
            step.named("mails").place.locator("[data-streamfield-list-container] > [data-streamfield-child]").nth(1)
        )

        Part(second).write(subject="Rendez-vous")

        goal = step.named("goals").entry(0)
        assert _offered(goal) == ["2. Rendez-vous", "1. Un", "2. Rendez-vous", "3. Trois"]

    def test_stays_on_its_entry_when_others_move_or_go(self, step):
        step.named("mails").entry(0).place.get_by_role("button", name="Supprimer").first.click()

        assert _offered(step.named("goals").entry(0)) == ["1. Deux", "1. Deux", "2. Trois"]

    def test_says_when_its_entry_is_gone(self, step):
        second = (
            step.named("mails").place.locator("[data-streamfield-list-container] > [data-streamfield-child]").nth(1)
        )

        second.get_by_role("button", name="Supprimer").first.click()

        chosen, *offered = _offered(step.named("goals").entry(0))
        assert offered[1:] == ["1. Un", "2. Trois"]
        assert chosen == offered[0]

    def test_offers_only_what_the_verb_can_be_about(self, step):
        goal = step.named("goals").entry(0)

        goal.choose("do", "link")

        assert len(_offered(goal)) == 2
        assert "Deux" not in " ".join(_offered(goal))

    def test_of_a_copied_practice_is_on_the_copy(self, step):
        page = step.place.page
        page.get_by_role("button", name="Dupliquer").first.click()
        copied = Part(page.locator("[data-contentpath=steps] [data-practice]").nth(1))
        expect(copied.place).to_be_visible()

        assert _offered(copied.named("goals").entry(0))[0] == "2. Deux"
        own = copied.named("mails").entry(1).place
        held = copied.named("goals").place.locator("[data-contentpath=on] input[type=hidden]").first
        expect(held).to_have_value(own.get_attribute("data-contentpath"))

    def test_is_kept_by_a_draft(self, step):
        page = step.place.page
        page.locator("button[type=submit]:not([name])").filter(has_text="brouillon").first.click()
        expect(page.locator(".messages .success")).to_be_visible(timeout=30_000)

        assert _offered(Part(page.locator("[data-practice]").first).named("goals").entry(0))[0] == "2. Deux"


class TestPractice:
    def test_is_played_and_solved_in_the_phone_frame_from_what_is_not_saved_yet(self, at_desk):
        desk = at_desk(people.a_trainer())
        page = desk.page
        module = _starter_inbox()
        desk.open(f"/admin/pages/{module.pk}/edit/")
        practice = Part(page.locator("[data-contentpath=steps] [data-practice]").first)
        practice.write(task="Une tâche tout juste écrite.")

        page.click("[data-side-panel-toggle=preview]")
        frame = page.frame_locator("iframe.w-preview__iframe:not(.w-preview__proxy)")
        expect(frame.locator("main[data-module]")).to_be_visible(timeout=20_000)
        _preview_as(page, "play-0")
        expect(frame.locator(".play-screen")).to_be_visible(timeout=20_000)
        expect(frame.locator(".play-band").last).to_contain_text("avec de l'aide")
        _preview_as(page, "solution-0")
        expect(frame.locator(".play-band").last).to_contain_text("regardez", timeout=20_000)
        frame.get_by_role("button", name="Suite").click()

        expect(frame.locator("[data-intro] > p").first).to_contain_text("Une tâche tout juste écrite.")

    def test_goes_out_as_a_file_comes_in_again_and_gets_a_variant(self, at_desk, tmp_path):
        desk = at_desk(people.a_trainer())
        page = desk.page
        module = _starter_inbox()
        before = len(module.steps)

        desk.open(f"/admin/pages/{module.pk}/edit/")
        with page.expect_download() as download:
            page.locator("a[download]").first.click()
        file = tmp_path / download.value.suggested_filename
        download.value.save_as(file)
        page.locator("a[href$='/import/']").click()
        page.set_input_files("input[type=file]", file)
        page.locator("main form button").click()
        expect(page.locator(".messages .success")).to_be_visible(timeout=30_000)
        page.locator("a[href$='/variant/']").last.click()
        page.locator("main form button").click()
        expect(page.locator(".messages .success")).to_be_visible(timeout=30_000)

        module.refresh_from_db()
        draft = module.get_latest_revision_as_object()
        first = next(step for step in draft.steps if "variants" in step.value)
        assert len(draft.steps) == before + 1
        assert len(draft.steps[-1].value["variants"]) == len(first.value["variants"]) + 1
        desk.is_quiet()
