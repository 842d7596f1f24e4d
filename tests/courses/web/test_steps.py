import uuid

import pytest
from django.test import Client

from courses.progress.models import Event, ModuleProgress
from tests.factories.events import (
    CHOICE,
    FILL,
    ITEMS,
    ORDER,
    REAL,
    RIGHT,
    SCREEN,
    SEVERAL,
    WRONG,
    a_batch,
    append_of,
    everything,
    send,
)
from tests.factories.pages import version_of
from tests.factories.people import signed_in

pytestmark = pytest.mark.django_db
OURS = {"Sec-Fetch-Site": "same-origin"}
CANARY = "canary-typed-words"


def page_words(response):
    return response.content.decode()


@pytest.fixture
def answer(module):
    """Post a question's form as a browser without a script does."""

    def post(step, client=None, *, headers=OURS, version=None, door="answer", **fields):
        form = {"version": version or version_of(module).key} | fields
        client = client or Client()
        return client.post(f"/m/{module.translation_key}/{step}/{door}/", form, headers=headers)

    return post


@pytest.fixture
def client_of_amina(amina):
    return signed_in(amina.learner)


class TestAnswer:
    @pytest.mark.parametrize(
        ("step", "fields", "words"),
        [
            (CHOICE, {"chosen": RIGHT}, "It has an @ sign."),
            (CHOICE, {"chosen": WRONG}, "This one is a site."),
            (SEVERAL, {"chosen": ["ca000001", "ca000003"]}, "A mail is free."),
            (ORDER, {f"place-{key}": n for n, key in enumerate(ITEMS, 1)}, "That is the order."),
            (ORDER, {f"place-{key}": n for n, key in enumerate(reversed(ITEMS), 1)}, "Because of 0a000001."),
            (FILL, {"typed": " AROBASE "}, "Yes, the at sign."),
            (FILL, {"typed": "#"}, "This is a hash."),
            (FILL, {"typed": CANARY}, "It looks like an a in a circle."),
        ],
    )
    def test_is_explained_to_somebody_who_is_not_signed_in(self, answer, step, fields, words):
        response = answer(step, **fields)

        assert response.status_code == 200
        assert words in page_words(response)
        assert response["Cache-Control"] == "no-store"
        assert not response.cookies
        assert Event.objects.count() == 0

    def test_leads_to_the_next_step_when_it_is_right(self, answer, module):
        assert f"{module.url}#e-{SEVERAL}" in page_words(answer(CHOICE, chosen=RIGHT))

    def test_leads_back_to_its_step_when_it_is_not(self, answer, module):
        assert f"{module.url}#e-{CHOICE}" in page_words(answer(CHOICE, chosen=WRONG))

    def test_counts_for_somebody_who_is_signed_in(self, answer, client_of_amina, amina):
        answer(CHOICE, client_of_amina, chosen=RIGHT)

        event = Event.objects.get()
        assert (event.learner, event.kind, event.data) == (amina.learner, "answer", {"chosen": [RIGHT]})
        assert ModuleProgress.objects.get().steps[CHOICE][1] == 100

    def test_counts_once_when_the_form_is_sent_again(self, answer, client_of_amina):
        for _ in range(3):
            answer(CHOICE, client_of_amina, chosen=RIGHT)

        assert ModuleProgress.objects.get().steps[CHOICE][2] == 1

    def test_counts_another_try_as_another_act(self, answer, client_of_amina):
        answer(CHOICE, client_of_amina, chosen=WRONG)
        answer(CHOICE, client_of_amina, chosen=RIGHT)

        assert ModuleProgress.objects.get().steps[CHOICE][2] == 2
        assert sorted(Event.objects.values_list("n", flat=True)) == [1, 2]

    def test_keeps_nothing_that_was_typed(self, answer, client_of_amina, caplog, capfd):
        answer(FILL, client_of_amina, typed=CANARY)

        assert Event.objects.get().data == {"variant": None}
        captured = capfd.readouterr()
        assert CANARY not in str(list(Event.objects.values())) + caplog.text + captured.out + captured.err

    @pytest.mark.parametrize(
        "headers",
        [
            {"Sec-Fetch-Site": "cross-site"},
            {"Sec-Fetch-Site": "same-site", "Origin": "http://testserver"},
            {"Sec-Fetch-Site": "none"},
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {},
        ],
        ids=str,
    )
    def test_is_explained_and_not_counted_when_another_site_sent_it(self, answer, client_of_amina, headers):
        response = answer(CHOICE, client_of_amina, headers=headers, chosen=RIGHT)

        assert "It has an @ sign." in page_words(response)
        assert Event.objects.count() == 0

    def test_counts_from_a_browser_that_only_says_its_origin(self, answer, client_of_amina):
        answer(CHOICE, client_of_amina, headers={"Origin": "http://testserver"}, chosen=RIGHT)

        assert Event.objects.count() == 1

    @pytest.mark.parametrize(
        ("step", "fields"),
        [
            (CHOICE, {}),
            (CHOICE, {"chosen": "00000000"}),
            (SEVERAL, {}),
            (FILL, {}),
            (FILL, {"typed": "   "}),
            (ORDER, {}),
            (ORDER, {f"place-{key}": "1" for key in ITEMS}),
            (ORDER, {f"place-{key}": "x" for key in ITEMS}),
        ],
        ids=str,
    )
    def test_asks_for_an_answer_when_there_is_none(self, answer, client_of_amina, step, fields):
        response = answer(step, client_of_amina, **fields)

        assert response.status_code == 200
        assert 'role="alert"' in page_words(response)
        assert Event.objects.count() == 0

    def test_is_marked_by_the_version_that_was_on_the_screen(self, answer, client_of_amina, module):
        old = version_of(module)
        module.steps = module.steps.stream_block.to_python(
            [step for step in module.steps.get_prep_value() if not step["id"].startswith(CHOICE)]
        )
        module.save()

        response = answer(CHOICE, client_of_amina, version=old.key, chosen=RIGHT)

        assert "It has an @ sign." in page_words(response)
        assert Event.objects.get().version_key == old.key

    @pytest.mark.parametrize("version", ["0" * 16, "x", "é" * 40, "' or 1=1", "\x00"])
    def test_takes_the_live_page_when_the_version_is_unknown(self, answer, version):
        assert "It has an @ sign." in page_words(answer(CHOICE, version=version, chosen=RIGHT))

    def test_does_not_take_a_version_of_another_module(self, answer, client_of_amina, version):
        answer(CHOICE, client_of_amina, version=version.key, chosen=RIGHT)

        assert Event.objects.get().version_key != version.key

    @pytest.mark.parametrize("step", ["00000000", SCREEN])
    def test_says_in_words_that_a_step_is_not_there(self, answer, step):
        response = answer(step, chosen=RIGHT)

        assert response.status_code == 404
        assert "<h1>" in page_words(response)

    def test_says_in_words_that_a_module_is_not_there(self):
        assert Client().post(f"/m/{uuid.uuid4()}/{CHOICE}/answer/").status_code == 404

    def test_leads_to_the_step_when_its_address_is_opened(self, module):
        response = Client().get(f"/m/{module.translation_key}/{CHOICE}/answer/")

        assert response["Location"] == f"{module.url}#e-{CHOICE}"

    def test_gives_the_same_progress_as_a_phone(self, answer, client_of_amina, amina, module):
        answer(SCREEN, client_of_amina, door="done")
        answer(CHOICE, client_of_amina, chosen=RIGHT)
        answer(SEVERAL, client_of_amina, chosen=["ca000001", "ca000002"])
        answer(ORDER, client_of_amina, **{f"place-{key}": n for n, key in enumerate(ITEMS, 1)})
        answer(FILL, client_of_amina, typed="@")
        answer(REAL, client_of_amina, door="done")
        by_forms = ModuleProgress.objects.get()
        from_forms = {key: values[1:] for key, values in by_forms.steps.items()}
        assert by_forms.finished_at

        ModuleProgress.objects.all().delete()
        send(append_of(amina.issued), a_batch(everything(version_of(module))))

        assert {key: values[1:] for key, values in ModuleProgress.objects.get().steps.items()} == from_forms


class TestDone:
    def test_leads_to_the_next_step(self, answer, module):
        response = answer(SCREEN, door="done")

        assert response["Location"] == f"{module.url}#e-{CHOICE}"

    def test_leads_to_the_end_after_the_last_step(self, answer, module):
        assert answer(REAL, door="done")["Location"] == f"{module.url}#fin"

    def test_counts_for_somebody_who_is_signed_in(self, answer, client_of_amina):
        answer(REAL, client_of_amina, door="done", done=["4e0000a1", "not-an-item"])

        assert sorted(Event.objects.values_list("kind", flat=True)) == ["real.done", "step.done"]

    def test_does_not_count_a_question_that_was_not_answered(self, answer, client_of_amina):
        answer(CHOICE, client_of_amina, door="done")

        assert Event.objects.count() == 0


class TestModuleLink:
    @pytest.mark.parametrize("slash", ["", "/"])
    def test_leads_to_where_the_module_lives(self, module, slash):
        assert Client().get(f"/m/{module.translation_key}{slash}")["Location"] == module.url

    def test_follows_a_module_that_moved(self, module):
        module.slug = "somewhere-else"
        module.save()

        assert "somewhere-else" in Client().get(f"/m/{module.translation_key}/")["Location"]

    def test_says_in_words_that_it_is_gone(self, module):
        module.unpublish()

        response = Client().get(f"/m/{module.translation_key}/")
        assert response.status_code == 404
        assert "<h1>" in page_words(response)
