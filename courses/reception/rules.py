"""What the desk typed or scanned, and how it is read. Pure decisions."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from elearning.accounts import keys

LONGEST_NAME = 80
"""As the column that keeps it."""
PEOPLE_ON_A_PAGE = 50
CARDS_AT_ONCE = 24
"""Three sheets: each code costs a slow hash on purpose, and the desk waits for the answer."""

CODE_LENGTH = 6
"""Of a receipt: 2^30 codes, of which some thousands are in use."""

_CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{6}")
_BETWEEN_DIGITS = re.compile(r"[\s.\-–]")
# Persian and Indian names are written with these; other invisible signs only turn the line around.
_JOINERS = {"\u200c", "\u200d"}


class SearchKind(StrEnum):
    """How a person is looked for."""

    NOTHING = "nothing"
    CARD = "card"
    NUMBER = "number"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Search:
    """text: the token ("" for an address that is not of our cards), the digits, or the letters, by kind."""

    kind: SearchKind
    text: str = ""


def read_line(text: str) -> str:
    """Return one line of what somebody typed: spaces made single, invisible signs (NUL too) taken out."""
    spaced = " ".join(text.split())
    return "".join(
        sign for sign in spaced if sign in _JOINERS or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co"}
    ).strip()


def read_search(text: str) -> Search:
    """Return what to look for. A scanner types the card's whole address ("…/c#TOKEN") or the token alone."""
    line = read_line(text)
    if not line:
        return Search(SearchKind.NOTHING)
    if "#" in line or keys.is_token(line):
        token = line.rpartition("#")[2].strip().upper()
        return Search(SearchKind.CARD, token if keys.is_token(token) else "")
    digits = _BETWEEN_DIGITS.sub("", line)
    if digits.isascii() and digits.isdigit():
        return Search(SearchKind.NUMBER, digits)
    return Search(SearchKind.LETTERS, line)


def plain(text: str) -> str:
    """Return the text in small letters without accents, as people type it in a hurry."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def starts_with(first_name: str, letters: str) -> bool:
    """Return whether a first name begins with these letters, accents and capitals apart."""
    return plain(first_name).startswith(plain(letters))


def is_code(text: str) -> bool:
    """Return whether this is the code of a receipt, as it is kept: capitals and digits without look-alikes."""
    return _CODE.fullmatch(text) is not None
