"""Finds in invented texts what belongs to somebody: addresses, telephone numbers, brands. Pure, no Django.

Tools warn, people decide, but in a practice a real name sends somebody to a real place: publication refuses it.

Addresses may only be at exemple.fr, example.org and below, which practices are written with, or at a public service.
Numbers may only be 01 99 00 XX XX and 06 39 98 XX XX, which nobody gets: ARCEP keeps them for fiction (numbering plan,
decision 2018-0881 of 24 July 2018). Or these, which are for everybody: 15, 17, 18, 112, 114, 115, 116 000, 116 006,
116 117, 119, 191, 196 and 197 (emergency numbers of the same plan), 3018, 3020, 3117, 3919, 3939, 3646, 3949, 3230,
33 700 (public services, service-public.gouv.fr) and 0 805 805 817 (Info Escroqueries, ministry of the interior).
Numbers of fewer than ten digits are not looked for: amounts and years look the same.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Real(StrEnum):
    """What somebody holds."""

    ADDRESS = "address"
    NUMBER = "number"
    BRAND = "brand"


@dataclass(frozen=True, slots=True)
class Found:
    """One real name, as written."""

    kind: Real
    words: str


_INVENTED = ("exemple.fr", "example.org")
_PUBLIC = (
    *("17cyber.gouv.fr", "cybermalveillance.gouv.fr", "service-public.gouv.fr", "service-public.fr", "gouv.fr"),
    *("ameli.fr", "caf.fr", "francetravail.fr", "impots.gouv.fr", "ants.gouv.fr", "lassuranceretraite.fr", "msa.fr"),
    *("francetravail.org", "cnil.fr", "33700.fr", "internet-signalement.gouv.fr"),
)
# Endings that people see; "plan.pdf" and "Bonjour.Merci" are no addresses.
_ENDINGS = (
    "fr|com|org|net|eu|info|io|co|be|ch|uk|us|de|es|it|pt|nl|lu|re|gp|mq|ca|ma|dz|tn|sn|ml|ci|ru|cn|app|dev|online|site|"
    "shop|store|xyz|biz|me|tv|top|click|live|link|mobi|pro|bzh|paris|club|vip|support|help"
)
_ADDRESS = re.compile(
    rf"(?<![\w-])(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d+])(?:\+|00|0)[ \u00a0\u202f.\-/()]*(?:\d[ \u00a0\u202f.\-/()]*){8,13}(?!\d)")
_FICTION = re.compile(r"0(?:19900|63998)\d{4}")
_FOR_EVERYBODY = frozenset({"0805805817"})

_BRANDS = (
    # Mail, searching, telephones and what runs on them.
    "gmail|google|hotmail|yahoo|icloud|microsoft|samsung|xiaomi|huawei|iphone|android|chatgpt|windows|laposte\\.net",
    # Talking and sharing.
    "facebook|instagram|whatsapp|telegram|snapchat|tiktok|twitter|youtube|linkedin|skype|viber|discord|netflix|spotify",
    # Shops and sales.
    "amazon|cdiscount|fnac|darty|leclerc|auchan|lidl|aldi|intermarche|ikea|decathlon|vinted|leboncoin|le bon coin|"
    "temu|shein|aliexpress|ebay|zalando|castorama|leroy merlin|boulanger\\.com|monoprix|franprix",
    # Parcels.
    "chronopost|colissimo|dhl|fedex|mondial relay|colis prive|relais colis|dpd",
    # Banks and money.
    "bnp paribas|bnp|societe generale|credit agricole|credit mutuel|caisse d.epargne|banque populaire|"
    "la banque postale|boursorama|boursobank|revolut|paypal|lydia|western union|moneygram|mastercard|nickel\\.eu",
    # Telephone companies, energy, journeys, work and health.
    "sfr|bouygues|free mobile|sosh|lycamobile|engie|edf|sncf|ratp|flixbus|blablacar|uber|deliveroo|airbnb|doctolib|"
    "hellowork|linkedin|mcdonald.?s|burger king",
)
_BRAND = re.compile(rf"(?<!\w)(?:{'|'.join(_BRANDS)})(?!\w)")
# Everyday words that are brands too: only with a capital where no sentence begins.
_CAPITAL = re.compile(
    r"(?<!\w)(?:Orange|Free|Apple|Carrefour|Action|Signal|Messenger|Outlook|Indeed|Monster|Zoom|Booking|Total|Visa|Red)(?!\w)"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?…:«“\"\n-])\s*$")


def real_names(text: str) -> list[Found]:
    """Return what may belong to somebody, in the order of kinds, each once."""
    return list(dict.fromkeys([*_addresses(text), *_numbers(text), *_brands(text)]))


def _addresses(text: str) -> Iterator[Found]:
    for found in _ADDRESS.finditer(text):
        host = found[0].lower()
        if not any(host == known or host.endswith(f".{known}") for known in (*_INVENTED, *_PUBLIC)):
            yield Found(Real.ADDRESS, found[0])


def _numbers(text: str) -> Iterator[Found]:
    for found in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        national = re.sub(r"^(?:00)?330?", "0", digits) if not digits.startswith("0") or digits[:2] == "00" else digits
        is_abroad = found[0].lstrip().startswith("+") and not digits.startswith("33")
        if len(national) == 10 and (_FICTION.fullmatch(national) or national in _FOR_EVERYBODY):
            continue
        if len(national) == 10 or is_abroad:
            yield Found(Real.NUMBER, found[0].strip(" \u00a0\u202f.-/()"))


def _brands(text: str) -> Iterator[Found]:
    for found in _BRAND.finditer(_folded(text)):
        yield Found(Real.BRAND, text[found.start() : found.end()])
    for found in _CAPITAL.finditer(text):
        begins = _SENTENCE_START.search(text[: found.start()])
        goes_on = re.match(r"\s+[a-zà-ÿ]", text[found.end() :])
        if not (begins and goes_on):
            yield Found(Real.BRAND, found[0])


def _folded(text: str) -> str:
    """Return the text in lower case without accents, letter by letter, so that places stay the same."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)
