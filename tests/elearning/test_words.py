"""What learners read on the screens around the modules: short sentences, words of every day, in both languages."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Message

from content.quality.sentences import SENTENCE_GOAL, forbidden_words, long_sentences
from elearning import translations

LEARNER_PLACES = re.compile(
    r"templates/(?:base[^/]*|error|\d{3})\.html|templates/components/|templates/content/(?:blocks|pages)/"
    r"|templates/courses/web/|courses/web/|content/templatetags/"
)
UNBOUND_FRENCH_SIGN = re.compile(r"[^\u00a0][:;?!»](?!\w)|«[^\u00a0]|[\dsd] (?:ko|Mo)\b")


def _messages() -> Iterator[Message]:
    for package in translations.SOURCES:
        for message in translations._read(package, "fr"):
            if message.id and any(LEARNER_PLACES.match(place) for place, _line in message.locations):
                yield message


def _texts(language: str) -> list[str]:
    texts = []
    for message in _messages():
        text = message.string if language == "fr" else message.id
        texts += [text] if isinstance(text, str) else list(text)
    return texts


class TestWordsForLearners:
    @pytest.mark.parametrize("place", ["templates/components/top.html", "courses/web/cards.py", "templates/base.html"])
    def test_are_found_where_they_stand(self, place):
        assert any(place == found for message in _messages() for found, _line in message.locations)

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_hold_no_machine_word_and_no_verdict(self, language):
        found = {text: forbidden_words(text, language) for text in _texts(language)}

        assert {text: words for text, words in found.items() if words} == {}

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_make_short_sentences(self, language):
        assert [sentence for text in _texts(language) for sentence in long_sentences(text, SENTENCE_GOAL)] == []


class TestFrenchWords:
    def test_leave_no_sign_alone_on_a_line(self):
        assert [text for text in _texts("fr") if UNBOUND_FRENCH_SIGN.search(text)] == []
