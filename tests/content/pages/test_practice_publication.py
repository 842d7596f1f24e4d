"""A module with a practice: what keeps it from being published, and what is kept of it."""

import copy
import json

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.blocks.practices.inbox import InboxBlock
from content.blocks.practices.interview import InterviewBlock
from content.outlines import Track
from content.pages import rendering
from content.pages.hints import module_hints
from content.pages.module import ModulePage
from content.pages.practice_files import put
from content.pages.publication import problems
from content.pages.track import TrackPage

EXAMPLE = InboxBlock._meta_class.preview_value


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def practised(module):
    """Return a function that puts the example into the module, with changes."""

    def write(change=lambda _scenario: None):
        scenario = copy.deepcopy(EXAMPLE)
        change(scenario)
        put(module, scenario)
        return module

    return write


class TestPublication:
    def test_of_a_practice_keeps_what_is_played(self, practised):
        module = practised()

        module.save_revision().publish()

        step = module.version().steps[-1]
        assert step.kind == "practice"
        assert json.loads(step.scenario)["goals"] == EXAMPLE["goals"]

    def test_refuses_a_real_address_and_names_step_and_field(self, practised):
        module = practised(lambda s: s["setting"]["mails"][0].update(address="caf@caf-aides.com"))

        with pytest.raises(ValidationError) as refusal:
            module.save_revision(clean=False).publish()

        assert refusal.value.messages == [
            "Step 7, “Un mail de la CAF”. Mails → 1 → Address: “caf-aides.com” may be a real address."
            " Write one that ends in exemple.fr."
        ]

    def test_refuses_a_practice_that_nobody_can_finish(self, practised):
        def bar_the_way(scenario):
            goal = {"do": "reply", "on": "m1", "say": "Répondez.", "hint": "Touchez le bouton."}
            scenario["goals"].append(goal)
            scenario["traps"].append({"do": "send", "why": "N'envoyez rien."})

        assert "Nobody can reach all the goals" in problems(practised(bar_the_way))[0]

    def test_refuses_a_long_sentence_in_a_mail(self, practised):
        words = " ".join(["mot"] * 16)

        assert "15 words" in problems(practised(lambda s: s["setting"]["mails"][0].update(body=words)))[0]

    def test_sends_an_author_to_the_marked_field(self, practised):
        module = practised()
        module.steps[-1].value["goals"][0]["on"] = ""

        assert problems(module) == ["A step is not finished. Open the module: the field is marked."]


class TestInterview:
    @pytest.fixture
    def module(self, module):
        TrackPage.objects.update(audience=Track.PRO)
        return ModulePage.objects.get(pk=module.pk)

    @pytest.fixture
    def interview(self):
        return copy.deepcopy(InterviewBlock._meta_class.preview_value)

    def test_keeps_what_is_played(self, module, interview):
        put(module, interview)

        module.save_revision().publish()

        assert json.loads(module.version().steps[-1].scenario)["setting"]["person"]["name"] == "Samira Benali"

    def test_without_a_way_to_consent_is_refused(self, module, interview):
        interview["setting"]["nodes"][0]["choices"][0].update(wrong=True)
        interview["setting"]["nodes"][0]["choices"][1].update(wrong=False, to="n2")
        put(module, interview)

        assert "Nobody can reach all the goals" in problems(module)[0]

    def test_leads_to_the_grid_of_its_case(self, module, interview):
        interview["setting"]["case"] = "samira"
        put(module, interview)

        assert 'href="/pro/entretiens/samira/"' in rendering.render(module).decode()

    def test_without_a_case_leads_to_no_grid(self, module, interview):
        put(module, interview)

        assert "/pro/entretiens/" not in rendering.render(module).decode()

    def test_is_read_in_sentences_where_no_script_runs(self, module, interview):
        put(module, interview)

        assert "<li>Relisez ce qu&#x27;elle a dit d&#x27;elle.</li>" in rendering.render(module).decode()

    @pytest.mark.parametrize(("track", "is_refused"), [(Track.LEARN, True), (Track.PRO, False)])
    def test_may_be_said_in_longer_sentences_to_social_workers(self, module, interview, track, is_refused):
        interview["setting"]["nodes"][0]["says"] = " ".join(["mot"] * 20) + "."
        TrackPage.objects.update(audience=track)
        put(module, interview)

        assert any("words, cut it in two" in problem for problem in problems(module)) is is_refused


class TestHints:
    def test_show_what_publication_would_refuse(self, practised):
        module = practised(lambda s: s["setting"]["mails"][0].update(subject="Votre colis Chronopost"))

        assert any("Chronopost" in refusal for refusal in module_hints(module).refusals)

    def test_look_at_a_practice_that_is_not_begun(self, module):
        stream = module.steps.stream_block
        empty = stream.child_blocks["inbox"]
        raw = [child.get_prep_value() for child in module.steps]
        raw.append({"type": "inbox", "id": None, "value": empty.get_prep_value(empty.get_default())})
        module.steps = stream.to_python(raw)

        assert module_hints(module).steps[-1].place == 7
