import pytest

from content.seed.typography import bind, bound
from content.seed.writing import Fill, Option, T


class TestBind:
    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            pytest.param("Qui écrit ?", "fr", "Qui écrit\u00a0?", id="sign"),
            pytest.param("« Oui » : merci", "fr", "«\u00a0Oui\u00a0»\u00a0: merci", id="quotes"),
            pytest.param("à 9 h 30, bureau 4", "fr", "à 9\u00a0h\u00a030, bureau 4", id="time"),
            pytest.param("le 01 99 00 12 34", "en", "le 01\u00a099\u00a000\u00a012\u00a034", id="telephone"),
            pytest.param("Who writes ?", "en", "Who writes ?", id="English signs stand close"),
        ],
    )
    def test_keeps_together_what_is_read_together(self, text, language, expected):
        assert bind(text, language) == expected


class TestBound:
    def test_reaches_every_text_and_leaves_what_people_type(self):
        step = Fill(
            name="time",
            question=T("Quand ?", "When?"),
            label=T("Heure :", "Time:"),
            accepted=(T("9 h 30", "9:30"),),
            right_why=T("Oui !", "Yes!"),
            wrong_why=T("Pas encore : lisez.", "Not yet."),
        )

        (read,) = bound((step,))

        assert read.question.fr == "Quand\u00a0?"
        assert read.wrong_why.fr == "Pas encore\u00a0: lisez."
        assert read.accepted == step.accepted

    def test_keeps_names_and_flags(self):
        option = Option("time", T("9 h", "9"), T("Oui. 9 h.", "Yes. 9."), right=True)

        assert (bound(option).name, bound(option).right) == ("time", True)
