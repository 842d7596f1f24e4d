"""Words as people search for them: "e-mail", "email", "mél" are one, accents do not count. Pure, no Django."""

import re

from content.practice.matching import fold

_JOINED = re.compile(r"\b(\w+)[-‐‑’'](\w+)\b")
# The many names of one thing, as people say them and without accents.
_SAME = (
    ("email", "mail", "mails", "emails", "mel", "mels", "courriel", "courriels"),
    ("cv", "curriculum"),
    ("wifi", "internet"),
    ("sms", "texto", "textos"),
    ("agenda", "calendrier", "calendar"),
    ("arnaque", "arnaques", "escroquerie", "phishing", "scam", "scams"),
)
_NAMES = {name: group for group in _SAME for name in group}


def search_text(*texts: str) -> str:
    """Return texts as they are indexed: also without accents, with "email" beside "e-mail", with other names."""
    joined = " ".join(texts)
    one = [first + second for first, second in _JOINED.findall(joined)]
    bare = re.findall(r"\w+", fold(" ".join([joined, *one])))
    other_names = {name for word in bare for name in _NAMES.get(word, ())}
    return " ".join([joined, *one, *dict.fromkeys(bare), *sorted(other_names)]).strip()


def search_query(typed: str) -> str:
    """Return what was typed as it is searched for: words alone, without accents, parts that a hyphen joins are one.

    Signs are left out: a lone quotation mark stops SQLite's full-text search.
    """
    joined = re.sub(r"(?<=\w)[-‐‑](?=\w)", "", fold(typed[:200]))
    return re.sub(r"\be mail", "email", " ".join(re.findall(r"\w+", joined)))
