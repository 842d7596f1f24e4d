import pytest

from content.quality import sentences as quality
from content.quality.syllables import count_syllables

EASY = "Vous avez un mail. Le mail dit le jour et le lieu. Notez le jour. " * 5
HARD = "Toute réclamation administrative ultérieure nécessite obligatoirement une notification préalable. " * 8


class TestSentences:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Lisez. Puis écrivez !", ["Lisez.", "Puis écrivez !"], id="stops"),
            pytest.param("« Venez lundi. » À quelle heure ?", ["« Venez lundi.", "À quelle heure ?"], id="quotes"),
            pytest.param("Voici :\n- un mail\n- une photo", ["Voici :", "un mail", "une photo"], id="list"),
            pytest.param("<p>Un</p><ul><li>deux</li><li>trois</li></ul>", ["Un", "deux", "trois"], id="html"),
            pytest.param("Écrivez à amina@exemple.fr demain.", ["Écrivez à amina@exemple.fr demain."], id="address"),
            pytest.param("M. Petit vient. Il lit.", ["M. Petit vient.", "Il lit."], id="title"),
            pytest.param(" \n - \n", [], id="nothing to read"),
        ],
    )
    def test_end_at_stops_and_at_new_lines(self, text, expected):
        assert quality.sentences(text) == expected

    def test_are_long_above_the_limit_only(self):
        twelve = "un deux trois quatre cinq six sept huit neuf dix onze douze."

        assert quality.long_sentences(twelve, 12) == []
        assert quality.long_sentences(twelve, 11) == [twelve]


class TestWords:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("L'adresse, c'est **bien** ?", ["L'adresse,", "c'est", "bien"], id="signs are no words"),
            pytest.param("Appelez le 01 99 00 12 34.", ["Appelez", "le", "01 99 00 12 34."], id="telephone"),
            pytest.param("- amina.diallo@exemple.fr", ["amina.diallo@exemple.fr"], id="address"),
            pytest.param("", [], id="empty"),
        ],
    )
    def test_are_what_a_person_reads_as_one(self, text, expected):
        assert quality.words(text) == expected


class TestSyllables:
    @pytest.mark.parametrize(
        ("word", "language", "expected"),
        [
            ("adresse", "fr", 2),
            ("journée", "fr", 2),
            ("pratique", "fr", 2),
            ("créer", "fr", 1),
            ("l'arobase", "fr", 3),
            ("12", "fr", 1),
            ("table", "en", 2),
            ("password", "en", 2),
            ("asked", "en", 1),
        ],
    )
    def test_are_counted_without_silent_ends(self, word, language, expected):
        assert count_syllables(word, language) == expected


class TestIndex:
    def test_is_high_for_plain_words_and_low_for_office_prose(self):
        assert quality.kandel_moles(EASY, "fr") >= quality.INDEX_EASY
        assert quality.kandel_moles(HARD, "fr") < quality.INDEX_FAIR

    def test_says_nothing_of_short_texts_and_of_languages_it_does_not_know(self):
        assert quality.kandel_moles("Vous lisez un mail.", "fr") is None
        assert quality.kandel_moles(EASY, "ar") is None


class TestForbiddenWords:
    @pytest.mark.parametrize(
        ("text", "language", "expected"),
        [
            ("Une erreur de connexion.", "fr", ["erreur", "connexion"]),
            ("Votre compte désactivé est synchronisé.", "fr", ["compte désactivé", "synchronisé"]),
            ("Faux. Lisez encore.", "fr", ["Faux"]),
            ("C'est un faux mail.", "fr", []),
            ("Se connecter au Wi-Fi.", "fr", []),
            ("Wrong! Try again.", "en", ["Wrong"]),
            ("You have the wrong number.", "en", []),
            ("The session failed.", "en", ["session", "failed"]),
            ("Une erreur.", "ar", []),
        ],
    )
    def test_are_found_as_written(self, text, language, expected):
        assert quality.forbidden_words(text, language) == expected
