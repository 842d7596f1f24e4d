"""Words about health, religion and origin are noticed."""

import pytest

from courses.diagnosis.rules.place_words import sensitive_words


class TestSensitiveWords:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Maison du Pont, 01 99 00 12 34", []),
            ("", []),
            ("Mairie de Laon, bureau 4", []),
            ("CHU, service psychiatrie", ["psychiatrie"]),
            ("Elle est MALADE", ["malade"]),
            ("dépression", ["depression"]),
            ("accueil des réfugiés", ["refugies"]),
            ("il est musulman et handicapé", ["musulman", "handicape"]),
        ],
    )
    def test_are_found_without_accents_and_capitals(self, text, words):
        assert sensitive_words(text) == words
