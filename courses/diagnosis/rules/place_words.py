"""Words that do not belong beside a next step: about health, religion, origin. Found to be said, never refused.

A place may really be called so ("rue de la Santé"): the worker decides.
"""

import re
import unicodedata

# Beginnings of words, in small letters without accents, French and English.
BEGINNINGS = (
    "addict", "alcool", "alcohol", "autis", "cancer", "cecite", "demen", "depress", "diabet", "disab", "drog", "drug",
    "enceinte", "epilep", "handicap", "malad", "pregnan", "psych", "schizo", "sida", "surd", "trisom",
    "catholi", "chretien", "christian", "islam", "jew", "juif", "juive", "musulman", "muslim", "protestant", "religi",
    "africain", "asile", "asylum", "clandest", "etrang", "gitan", "immigr", "migrant", "refugi", "sans-papier",
)  # fmt: skip
_FOUND = re.compile(rf"\b(?:{'|'.join(map(re.escape, BEGINNINGS))})\w*")


def sensitive_words(text: str) -> list[str]:
    """Return the words of a text that may tell somebody's health, religion or origin, plain and in small letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return _FOUND.findall("".join(sign for sign in apart if not unicodedata.combining(sign)))
