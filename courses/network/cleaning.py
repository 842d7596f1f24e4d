"""Puts what files write into one shape: texts, capitals, telephone numbers, coordinates, dates. Pure, never raises."""

import re
import unicodedata
from datetime import date, datetime

# A spreadsheet runs a cell that begins so; ours carry an apostrophe in front.
TRIGGERS = ("=", "+", "-", "@", "\t", "\r")
_GUARDED = re.compile(r"^'(?=[=+\-@\t\r])")
_INTERNATIONAL = re.compile(r"\+\d{6,15}")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")


def clean_text(value: object, *, lines: bool = False) -> str:
    """Return a value as one text without invisible signs, the guard against formulas taken off; "" for nothing.

    lines: keep line breaks. Whole floats that spreadsheets and JSON make of codes lose their ".0".
    """
    if value is None or isinstance(value, bool | dict | list | tuple | set):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    if isinstance(value, int) and abs(value) >= 10**40:
        # Python itself refuses to write a number of thousands of digits.
        return ""
    text = _GUARDED.sub("", unicodedata.normalize("NFC", str(value)).replace("\r\n", "\n"))
    # Most texts are printable as they are, and looking at each of their characters is slow.
    kept = _SPACES.sub(" ", text if text.isprintable() else "".join(_visible(c) for c in text))
    kept = _LINES.sub("\n" if lines else " ", kept).strip()
    while _GUARDED.match(kept):
        kept = kept[1:].strip()
    return kept


def _visible(character: str) -> str:
    category = unicodedata.category(character)
    if character == "\n" or category[0] != "C":
        return character
    return "" if category == "Cf" else " "


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula; a telephone number stays as it is."""
    if cell.startswith(TRIGGERS) and not _INTERNATIONAL.fullmatch(cell):
        return f"'{cell}"
    return cell


def folded(text: str) -> str:
    """Return a text for comparing: small letters and digits without accents, one space between words."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", letters))


def department_of(*, insee: str, postcode: str) -> str:
    """Return the code of the département: of the town where it is known, else of the postcode ("02", "2A", "974")."""
    if insee:
        return insee[:3] if insee.startswith("97") else insee[:2]
    if postcode.startswith(("97", "98")):
        return postcode[:3]
    if postcode.startswith("20"):
        return "2A" if postcode < "20200" else "2B"
    return postcode[:2]


def town_key(town: str) -> str:
    """Return a town's name for comparing: "ST-QUENTIN" and "Saint Quentin" are one; a "Cedex" is left out."""
    words = re.sub(r" cedex( \d+)?$", "", folded(town)).split()
    return " ".join({"st": "saint", "ste": "sainte"}.get(word, word) for word in words)


_SMALL_WORDS = "a à au aux d de des du en et l la le les lès lez ou par près sous sur un une"
_ROAD_WORDS = (
    "allée allee avenue bd bis boulevard chaussée chaussee chemin cité cours esplanade impasse lieu-dit mail passage"
    " place quai quater quartier résidence residence route rue ruelle square ter"
)
# Initials that people read as letters; a word without a vowel is taken for initials too.
_INITIAL_WORDS = (
    "AFPA AFPI APF ARACT ASBL CAF CAPE CC CCAS CD CIAS CIDFF CIDJ CIO CPAM EHPAD EPCI EPIDE EPN ERIC ESAT EVS FJT GRETA"
    " IME INSEE MAIF MDA MEF MJC MSA MSAP OPAC PIJ PIMMS PLIE PMI RPE RSA SIAE UDAF UFCV UNIS URSSAF ZAC ZI"
)
_SMALL, _ROADS = frozenset(_SMALL_WORDS.split()), frozenset(_ROAD_WORDS.split())
_INITIALS = frozenset(_INITIAL_WORDS.split())
_SHORTENED = {"ST": "St", "STE": "Ste", "DR": "Dr", "MGR": "Mgr"}


def small_letters(text: str, *, has_initials: bool = True) -> str:
    """Return a text written in capitals alone as people write it ("MAIRIE DE LAON" is "Mairie de Laon").

    Any other text comes back as it is; so does one short word, taken for initials, unless the text `has_initials` not.
    """
    is_short = len(text) <= 5 and text.isalpha() and not re.search("[AEIOUY].*[AEIOUY]", text)
    if not text.isupper() or (has_initials and is_short):
        return text
    made, is_first = [], True
    # Words keep what stands between them: spaces, hyphens, apostrophes.
    for part in re.split(r"([^\w]+)", text):
        made.append(_one_word(part, is_first=is_first, has_initials=has_initials))
        is_first = is_first and not part.isalnum()
    return unicodedata.normalize("NFC", "".join(made))


def _one_word(word: str, *, is_first: bool, has_initials: bool) -> str:
    small = word.lower()
    if word in _SHORTENED:
        return _SHORTENED[word]
    if (small in _ROADS or small in _SMALL) and not is_first:
        return small
    has_vowel = re.search("[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜ]", word)
    if has_initials and (word in _INITIALS or (len(word) > 1 and word.isalpha() and not has_vowel)):
        return word
    return small[:1].upper() + small[1:]


# Numbers of overseas départements are dialled with a prefix of their own.
_OVERSEAS = {
    "0262": "262", "0263": "262", "0269": "262", "0639": "262", "0692": "262", "0693": "262",
    "0590": "590", "0690": "590", "0691": "590", "0594": "594", "0694": "594", "0596": "596", "0696": "596",
    "0697": "596",
}  # fmt: skip
# What the standard takes; the prefixes of the Pacific have no leading zero to lose.
_TAKEN = re.compile(r"\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}")


def read_phone(text: str) -> str:
    """Return a telephone number in the standard's form ("+33322910000"), "" when there is none to be sure of.

    Of several numbers the first is kept. Short numbers such as 3939 have no such form.
    """
    for piece in re.split(r"[|;/,\n]|\bou\b|\bet\b|(?<=\d) - ", text):
        number = _one_phone(piece)
        if number:
            return number
    return ""


def _one_phone(text: str) -> str:
    digits = re.sub(r"[^\d+]", "", re.sub(r"\(\s*0\s*\)", "", text))
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if digits.startswith("+330") and len(digits) == 13:
        digits = "+33" + digits[4:]
    if re.fullmatch(r"33[1-9]\d{8}", digits):
        digits = "+" + digits
    if re.fullmatch(r"[1-9]\d{8}", digits):
        digits = "0" + digits
    if re.fullmatch(r"0[1-9]\d{8}", digits):
        digits = f"+{_OVERSEAS.get(digits[:4], '33')}{digits[1:]}"
    if digits.startswith("+33") and not re.fullmatch(r"\+33[1-9]\d{8}", digits):
        return ""
    return digits if _TAKEN.fullmatch(digits) and digits.count("+") == 1 else ""


# South, north, west, east: the mainland, then what is far away, generously.
_BOXES = (
    (41.0, 51.6, -5.6, 10.0), (14.0, 18.6, -63.5, -60.5), (2.0, 6.2, -55.0, -51.0), (-21.8, -20.5, 54.8, 56.2),
    (-13.2, -12.4, 44.7, 45.5), (46.6, 47.3, -56.7, -56.0), (-23.5, -17.5, 157.5, 169.0), (-28.5, -7.0, -155.5, -134.0),
    (-14.9, -12.9, -178.7, -175.8),
)  # fmt: skip


def is_in_france(latitude: float, longitude: float) -> bool:
    """Return whether a point lies in or near a part of France. Degrees, WGS84."""
    return any(s <= latitude <= n and w <= longitude <= e for s, n, w, e in _BOXES)


def read_degrees(text: str) -> float | None:
    """Return degrees from "49.8941" or "49,8941", None for anything else."""
    found = re.fullmatch(r"[+-]?\d{1,3}(?:[.,]\d{1,20})?", text.strip("° "), re.ASCII)
    return float(found[0].replace(",", ".")) if found else None


def read_day(text: str) -> date | None:
    """Return the day of "2024-05-31", of an instant that begins so, or of "31/05/2024"; None for anything else."""
    iso = re.match(r"\d{4}-\d{2}-\d{2}(?=$|[T ])", text, re.ASCII)
    try:
        if iso:
            found = date.fromisoformat(iso[0])
        elif re.fullmatch(r"\d{2}/\d{2}/\d{4}", text, re.ASCII):
            found = datetime.strptime(text, "%d/%m/%Y").date()
        else:
            return None
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2100 else None
