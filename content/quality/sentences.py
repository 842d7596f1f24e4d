"""How easily a text reads: its sentences, its words, one index and the words we do not use.

Pure, no Django. The editor warns with it; the tests of the starter content hold its limits. Tools warn, people decide:
the numbers find what to read again, they do not say that a text is simple.
"""

import re
from collections.abc import Sequence

from content.quality.syllables import count_syllables

SENTENCE_GOAL = 12
"""Longer sentences are shown to the author."""
SENTENCE_LIMIT = 15
"""Longer sentences are refused on the learn track."""
PRO_SENTENCE_LIMIT = 25
"""Longer sentences are refused on the track of social workers, who read for their work."""
SCREEN_WORDS = 40
"""One idea a screen: heading and parts together, without the meanings of glossary words."""
INDEX_MIN_WORDS = 50
"""Below this many words the index is noise: only the length of sentences counts."""
INDEX_EASY = 85
INDEX_FAIR = 65

_MARKS = re.compile(r"\*\*|^\s*(?:- |#{1,6} |\d+\. )", re.MULTILINE)
_BLOCK_TAGS = re.compile(r"</(?:p|li|h\d|div)>|<br\s*/?>", re.IGNORECASE)
_TAGS = re.compile(r"<[^>]+>")
# A full stop after a title ("M. Petit") ends no sentence; one inside an address has no space after it.
_SENTENCE_END = re.compile(r"(?<!\bM\.)(?<!\bMr\.)(?<=[.!?…])(?:\s*[»”\")])*\s+|\s*\n+\s*")
_NUMBER_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d)")
_HAS_LETTER_OR_DIGIT = re.compile(r"\w")

_NEVER = {
    "fr": (
        r"synchronis\w*",
        r"connexions?",
        r"sessions?",
        r"erreurs?",
        r"échecs?",
        r"échou\w*",
        r"invalides?",
        r"comptes? désactivés?",
    ),
    "en": (
        r"synchroni[sz]\w*",
        r"sync(?:ed|ing|s)?",
        r"connections?",
        r"sessions?",
        r"errors?",
        r"fail(?:s|ed|ures?)?",
        r"invalid",
        r"accounts? disabled",
        r"disabled accounts?",
    ),
}
# "Un faux mail" teaches; "Faux." judges. The verdict is what we never say.
_VERDICTS = {
    "fr": r"(?:faux|mauvaise réponse|incorrect|raté|perdu)(?=\s*(?:[.!,:…]|$))",
    "en": r"(?:wrong|false|incorrect|wrong answer)(?=\s*(?:[.!,:…]|$))",
}


def plain_lines(text: str) -> str:
    """Return the text without HTML tags, list marks and bold marks; each block on its own line."""
    return _MARKS.sub("", _TAGS.sub("", _BLOCK_TAGS.sub("\n", text)))


def sentences(text: str) -> list[str]:
    """Return the sentences in order. A new line, a list item or a heading ends a sentence like a full stop."""
    found = (part.strip() for part in _SENTENCE_END.split(plain_lines(text)))
    return [part for part in found if _HAS_LETTER_OR_DIGIT.search(part)]


def words(text: str) -> list[str]:
    """Return the words in order. "l'adresse", "rendez-vous", an address and "01 99 00 12 34" are one word each."""
    joined = _NUMBER_GROUPS.sub("\u2060", plain_lines(text))
    return [word.replace("\u2060", " ") for word in joined.split() if _HAS_LETTER_OR_DIGIT.search(word)]


def long_sentences(text: str, limit: int = SENTENCE_GOAL) -> list[str]:
    """Return the sentences that have more than `limit` words."""
    return [sentence for sentence in sentences(text) if len(words(sentence)) > limit]


def kandel_moles(text: str, language: str) -> float | None:
    """Return how easily the text reads, from 0 to 100, higher is easier; None when it is too short to tell.

    French: Kandel and Moles, 207 - 1.015 x words per sentence - 73.6 x syllables per word (plain texts about 100,
    ordinary instructions 70, administrative prose 20). English: the Flesch formula it was adapted from.
    Other languages have no index here: None.
    """
    weights = {"fr": (207.0, 73.6), "en": (206.835, 84.6)}.get(language)
    all_words = words(text)
    if weights is None or len(all_words) < INDEX_MIN_WORDS:
        return None
    start, per_syllable = weights
    words_per_sentence = len(all_words) / len(sentences(text))
    syllables_per_word = sum(count_syllables(word, language) for word in all_words) / len(all_words)
    index = start - 1.015 * words_per_sentence - per_syllable * syllables_per_word
    return round(max(0.0, min(100.0, index)), 1)


def forbidden_words(text: str, language: str) -> list[str]:
    """Return, as written, what learners never read: machine words ("connexion") and verdicts ("Faux.")."""
    plain = plain_lines(text)
    found = _matches(plain, _NEVER.get(language, ()))
    verdict = _VERDICTS.get(language)
    if verdict:
        starts = (re.match(verdict, sentence, re.IGNORECASE) for sentence in sentences(plain))
        found += [match.group() for match in starts if match]
    return found


def _matches(text: str, patterns: Sequence[str]) -> list[str]:
    if not patterns:
        return []
    return re.findall(rf"\b(?:{'|'.join(patterns)})\b", text, re.IGNORECASE)
