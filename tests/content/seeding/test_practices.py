"""From a practice of the starter content to the step of a module."""

import dataclasses
import json

import pytest

from content.blocks.practices.scenario import to_scenario
from content.blocks.stream import StepsBlock
from content.seed.writing import Practice, T
from content.seeding.steps import Library, StepWriter
from tests.factories import starter

PRACTICE = Practice(
    name="boite",
    kind="inbox",
    heading=T("Un mail", "A mail"),
    task=T("Ouvrez le mail : celui de la CAF.", "Open the mail of the CAF."),
    done=T("Bravo.", "Well done."),
    setting={
        "me": {"name": "Amina Diallo", "address": "amina@exemple.fr"},
        "mails": [
            {
                "id": "m1",
                "from": "CAF",
                "address": "caf@exemple.fr",
                "subject": T("Bonjour", "Hello"),
                "day": T("lundi", "Monday"),
                "body": T("À 14 h.", "At 2 pm."),
            }
        ],
    },
    goals=({"do": "open", "on": "m1", "say": T("Ouvrez.", "Open."), "hint": T("En haut.", "At the top.")},),
    variants=((("Amina Diallo", "Karim Benali"),),),
)


def written(language):
    module = dataclasses.replace(starter.contents().courses[0].modules[0], steps=(PRACTICE,))
    library = Library(word=lambda _key: 0, picture=lambda _picture: 0)
    (step,) = StepWriter(module, language, library).steps()
    return module, step


class TestPractice:
    @pytest.mark.parametrize(
        ("language", "heading", "body"), [("fr", "Un mail", "À 14\u00a0h."), ("en", "A mail", "At 2 pm.")]
    )
    def test_is_a_step_of_its_own_type_in_each_language(self, language, heading, body):
        module, step = written(language)
        block = StepsBlock().child_blocks["inbox"]

        value = block.to_python(step["value"])

        assert (step["type"], step["id"]) == ("inbox", str(module.step_id("boite")))
        assert value["heading"] == heading
        assert to_scenario(block, value)["setting"]["mails"][0]["body"] == body

    def test_has_the_same_ids_in_both_languages_and_at_every_load(self):
        def ids(step):
            raw = step["value"]
            return [raw["mails"][0]["id"], raw["goals"][0]["id"], raw["goals"][0]["value"]["on"]]

        french, english = written("fr")[1], written("en")[1]

        assert ids(french) == ids(english)
        assert json.dumps(french) == json.dumps(written("fr")[1])
