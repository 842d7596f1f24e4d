"""A module with a practice: what keeps it from being published, and what is kept of it."""

import copy
import json

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from content.blocks.practices.inbox import InboxBlock
from content.pages.hints import module_hints
from content.pages.practice_files import put
from content.pages.publication import problems

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
