"""How many syllables a word has, near enough for a readability index. Pure, no Django."""

import re

_FRENCH_VOWELS = re.compile(r"[aeiouyàâäéèêëîïôöùûüÿœæ]+")
_FRENCH_SILENT_END = re.compile(r"(?:[bcçdfghjklmnpqrstvwxz]|[qg]u)es?$")
_FRENCH_HIATUS = re.compile(r"(?<=é)(?=[aiou])|(?=[ïë])")
_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_ENGLISH_SILENT_END = re.compile(r"[^aeiouyl]es?$|[^aeiouytd]ed$|[^aeiouy][lr]es$|[aeiouy]le$")
_PARTS = re.compile(r"[^\W\d_]+")


def count_syllables(word: str, language: str) -> int:
    """Return the syllables of one word, at least 1; numbers and signs count 1. language: "fr" or "en"."""
    count = _french if language == "fr" else _english
    return max(1, sum(count(part) for part in _PARTS.findall(word.lower())))


def _french(part: str) -> int:
    groups = len(_FRENCH_VOWELS.findall(_FRENCH_HIATUS.sub(" ", part)))
    return groups - 1 if groups > 1 and _FRENCH_SILENT_END.search(part) else groups


def _english(part: str) -> int:
    groups = len(_ENGLISH_VOWELS.findall(part))
    return groups - 1 if groups > 1 and _ENGLISH_SILENT_END.search(part) else groups
