"""Words as people search for them: "e-mail", "email" and "E mail" are one. Pure, no Django."""

import re

_JOINED = re.compile(r"\b(\w+)[-‐‑’'](\w+)\b")


def search_text(*texts: str) -> str:
    """Return texts as they are indexed: every "e-mail" is followed by "email", so both are found."""
    joined = " ".join(texts)
    return f"{joined} {' '.join(one + other for one, other in _JOINED.findall(joined))}".strip()


def search_query(typed: str) -> str:
    """Return what was typed as it is searched for: words alone, parts that a hyphen joins are one.

    Signs are left out: a lone quotation mark stops SQLite's full-text search.
    """
    joined = re.sub(r"(?<=\w)[-‐‑](?=\w)", "", typed)
    return " ".join(re.findall(r"\w+", joined))
