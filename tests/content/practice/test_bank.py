"""Proposed variants: other words everywhere alike, the same task."""

import json

import pytest

from content.practice.bank import MEN, MOST_CHANGES, WOMEN, propose
from content.practice.solver import solve
from content.practice.variants import texts, vary

from .playing import VECTORS, game_of

SCENARIOS = [
    pytest.param(scenario, id=f"{file.stem}-{name}")
    for file in sorted(VECTORS.glob("practice_*.json"))
    for name, scenario in json.loads(file.read_text(encoding="utf-8"))["scenarios"].items()
]


def _scenario(*bodies, me="Amina Diallo", variants=()):
    return {
        "type": "inbox",
        "setting": {"me": {"name": me, "address": "amina.diallo@exemple.fr"}, "mails": [{"body": b} for b in bodies]},
        "traps": [],
        "variants": list(variants),
    }


def said(*bodies, language="fr", **scenario):
    """Return the bodies as the proposed variant tells them."""
    written = _scenario(*bodies, **scenario)
    written["variants"] = [*written["variants"], propose(written, language=language)]
    told = vary(written, len(written["variants"]))
    return [mail["body"] for mail in told["setting"]["mails"]]


class TestProposal:
    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            ("Jeudi 12 mars à 14 h", "Jeudi 19 mars à 15 h"),
            ("le jeudi 26 mars", "le jeudi 2 avril"),
            ("le 25 mars", "le 1er avril"),
            ("le 1er mars 2026", "le 8 mars 2026"),
            ("le 30 décembre 2026", "le 6 janvier 2027"),
            ("12 mars\u00a0: 14\u00a0h\u00a030", "19 mars\u00a0: 15\u00a0h\u00a030"),
            ("2026-03-12, 08:30", "2026-03-19, 09:30"),
            ("de 9 h à 10 h", "de 10 h à 11 h"),
            ("à 19 h", "à 7 h"),
            ("Payez 2 euros ou 12,50 €", "Payez 5 euros ou 15,50 €"),
            ("Rien ne change", "Rien ne change"),
        ],
    )
    def test_moves_days_by_a_week_hours_by_one_and_amounts_alike(self, body, expected):
        assert said(body) == [expected]

    def test_reads_english_days(self):
        assert said("Thursday 26 March, 9:30", language="en") == ["Thursday 2 April, 10:30"]
        assert said("on the 1st March", language="en") == ["on the 8th March"]

    def test_gives_the_person_another_name_of_the_bank_in_every_form(self):
        body = "Bonjour Amina Diallo, ton CV amina-diallo.pdf. Amina, réponds à amina.diallo@exemple.fr"

        changed = said(body)[0]

        assert "mina" not in changed.lower()
        first, last = next(person for person in WOMEN if " ".join(person) in changed)
        assert f"{first.lower()}-{last.lower()}.pdf" in changed
        assert f"{first.lower()}.{last.lower()}@exemple.fr" in changed

    def test_names_no_form_twice(self):
        changes = propose(_scenario("Bonjour Amina Diallo"), language="fr")

        assert [old for old, _new in changes] == ["Amina Diallo", "amina.diallo"]

    def test_keeps_women_women_and_men_men(self):
        changed = said("Paul Girard écrit à Fatou Sarr.")[0]

        assert any(changed.startswith(" ".join(man)) for man in MEN)
        assert any(" ".join(woman) in changed for woman in WOMEN)

    def test_differs_from_the_one_before(self):
        first = propose(_scenario("jeudi 12 mars"), language="fr")
        second = propose(_scenario("jeudi 12 mars", variants=[first]), language="fr")

        assert dict(map(tuple, first))["12 mars"] != dict(map(tuple, second))["12 mars"]
        assert dict(map(tuple, first))["Amina Diallo"] != dict(map(tuple, second))["Amina Diallo"]

    @pytest.mark.parametrize("scenario", SCENARIOS)
    def test_of_every_scenario_can_still_be_played(self, scenario):
        changes = propose(scenario, language="fr")

        changed = {**scenario, "variants": [changes]}

        assert len(changes) <= MOST_CHANGES
        assert all(any(old in text for text in texts(scenario)) for old, _new in changes)
        assert solve(game_of(changed, 1)).path
