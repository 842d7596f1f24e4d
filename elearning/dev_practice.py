"""A sample practice for the pattern page, in the three languages whose looks it checks. Nothing in it is true."""

import json
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from content.outlines import StepKind, StepOutline
from elearning.common.ids import wire_key

_TEXTS: dict[str, dict[str, str]] = {
    "fr": {
        "heading": "Trouver le bon mail",
        "task": "Ouvrez le mail de la mairie. Dites l'heure du rendez-vous.",
        "done": "Vous avez trouvé l'heure du rendez-vous.",
        "me": "Amina Diallo",
        "hall": "Mairie",
        "shop": "Meubles Dupré",
        "subject": "Votre rendez-vous",
        "advert": "Moins cher cette semaine",
        "body": "Bonjour,\nVenez mardi à 14 h.\nMerci.",
        "sale": "Les chaises sont moins chères.",
        "day": "lundi",
        "ask": "À quelle heure est le rendez-vous ?",
        "right": "14 h",
        "wrong": "10 h",
        "say": "Ouvrez le mail de la mairie.",
        "tell": "Dites l'heure.",
        "hint": "Regardez le nom en haut du mail.",
        "why": "Cette heure n'est pas dans le mail. Lisez la deuxième ligne.",
        "other": "Karim Benali",
    },
    "en": {
        "heading": "Find the right email",
        "task": "Open the email from the town hall. Say what time the appointment is.",
        "done": "You found the time of the appointment.",
        "me": "Amina Diallo",
        "hall": "Town hall",
        "shop": "Dupré furniture",
        "subject": "Your appointment",
        "advert": "Cheaper this week",
        "body": "Hello,\nCome on Tuesday at 2 pm.\nThank you.",
        "sale": "Chairs cost less.",
        "day": "Monday",
        "ask": "What time is the appointment?",
        "right": "2 pm",
        "wrong": "10 am",
        "say": "Open the email from the town hall.",
        "tell": "Say the time.",
        "hint": "Look at the name at the top of the email.",
        "why": "This time is not in the email. Read the second line.",
        "other": "Karim Benali",
    },
    "ar": {
        "heading": "إيجاد الرسالة الصحيحة",
        "task": "افتح رسالة البلدية. قل ساعة الموعد.",
        "done": "وجدت ساعة الموعد.",
        "me": "أمينة ديالو",
        "hall": "البلدية",
        "shop": "أثاث دوبري",
        "subject": "موعدك",
        "advert": "أرخص هذا الأسبوع",
        "body": "مرحبا،\nتعال يوم الثلاثاء الساعة 14.\nشكرا.",
        "sale": "الكراسي أرخص.",
        "day": "الاثنين",
        "ask": "ما هي ساعة الموعد؟",
        "right": "الساعة 14",
        "wrong": "الساعة 10",
        "say": "افتح رسالة البلدية.",
        "tell": "قل الساعة.",
        "hint": "انظر إلى الاسم في أعلى الرسالة.",
        "why": "هذه الساعة ليست في الرسالة. اقرأ السطر الثاني.",
        "other": "كريم بن علي",
    },
}


def _scenario(t: dict[str, str]) -> dict[str, Any]:
    def mail(key: str, sender: str, subject: str, body: str) -> dict[str, str]:
        address = f"{key}@exemple.fr"
        return {"id": key, "from": sender, "address": address, "subject": subject, "day": t["day"], "body": body}

    return {
        "v": 1,
        "type": "inbox",
        "task": t["task"],
        "done": t["done"],
        "setting": {
            "me": {"name": t["me"], "address": "amina@exemple.fr"},
            "mails": [mail("m1", t["shop"], t["advert"], t["sale"]), mail("m2", t["hall"], t["subject"], t["body"])],
            "ask": {"text": t["ask"], "options": [{"id": "o1", "text": t["wrong"]}, {"id": "o2", "text": t["right"]}]},
        },
        "goals": [
            {"do": "open", "on": "m2", "say": t["say"], "hint": t["hint"]},
            {"do": "tell", "on": "o2", "say": t["tell"], "hint": t["hint"]},
        ],
        "traps": [{"do": "tell", "on": "o1", "why": t["why"]}],
        "variants": [[[t["me"], t["other"]]]],
    }


def sample_practice(language: str) -> Any:
    """Return what a template sees of a practice block: heading, task, voice, and its block."""
    t = _TEXTS[language]
    return block_value(_scenario(t), heading=t["heading"])


def block_value(scenario: Mapping[str, Any], *, heading: str) -> Any:
    """Return a scenario as the value of its block; its template reads no more of it than this."""
    written = json.dumps(scenario, ensure_ascii=False)

    def outline(block_id: str, _value: Any) -> StepOutline:
        return StepOutline(key=wire_key(block_id), kind=StepKind.PRACTICE, heading=heading, scenario=written)

    block = SimpleNamespace(kind=scenario["type"], outline=outline)
    case = scenario["setting"].get("case", "")
    return SimpleNamespace(heading=heading, task=scenario["task"], voice=None, case=case, block=block)
