"""Sample data for the pattern page, in the three languages whose looks it checks. No database, nothing true."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from elearning.dev_interview import sample_interview
from elearning.dev_practice import sample_practice

LANGUAGES = {"fr": "Français", "en": "English", "ar": "العربية"}

# The same sentences side by side: fr, en, ar.
_SAID: Mapping[str, tuple[str, str, str]] = {
    "module": ("Lire un mail", "Read an e-mail", "قراءة رسالة"),
    "next": ("Répondre à un mail", "Answer an e-mail", "الرد على رسالة"),
    "course": ("Le mail", "E-mail", "البريد"),
    "summary": (
        "Recevoir, lire et envoyer des messages.",
        "Get, read and send messages.",
        "استقبال الرسائل وقراءتها وإرسالها.",
    ),
    "goal": (
        "Vous savez ouvrir un mail et dire qui l'écrit.",
        "You can open an e-mail and say who wrote it.",
        "تستطيع فتح رسالة ومعرفة من كتبها.",
    ),
    "heading": ("Qui vous écrit ?", "Who is writing to you?", "من يكتب لك؟"),
    "text": (
        "<p>Le <strong>nom</strong> est en haut du mail. Regardez-le avant de lire.</p>"
        "<ul><li>Vous le connaissez : lisez.</li><li>Vous ne le connaissez pas : demandez.</li></ul>",
        "<p>The <strong>name</strong> is at the top. Look at it before you read.</p>"
        "<ul><li>You know it: read on.</li><li>You do not know it: ask.</li></ul>",
        "<p><strong>الاسم</strong> في أعلى الرسالة. انظر إليه قبل القراءة.</p>",
    ),
    "tip": (
        "Vous pouvez relire un mail autant de fois que vous voulez.",
        "You can read an e-mail again as often as you like.",
        "يمكنك قراءة الرسالة مرات كثيرة.",
    ),
    "warning": (
        "Ne donnez jamais votre mot de passe dans un mail.",
        "Never give your password in an e-mail.",
        "لا تكتب كلمة السر في رسالة أبدا.",
    ),
    "word": ("Expéditeur", "Sender", "المرسل"),
    "meaning": ("La personne qui envoie le mail.", "The person who sends the e-mail.", "الشخص الذي يرسل الرسالة."),
    "question": ("Qui a écrit ce mail ?", "Who wrote this e-mail?", "من كتب هذه الرسالة؟"),
    "option_1": ("Nadia, de l'école", "Nadia, from the school", "نادية من المدرسة"),
    "option_2": ("Une publicité", "An advert", "إعلان"),
    "option_3": ("Je ne sais pas", "I don't know", "لا أعرف"),
    "why_1": ("Son nom est écrit en haut.", "Her name is at the top.", "اسمها مكتوب في الأعلى."),
    "why_2": (
        "Une publicité veut vendre. Ce mail donne un rendez-vous.",
        "An advert wants to sell. This e-mail gives an appointment.",
        "الإعلان يريد البيع. هذه الرسالة تعطي موعدا.",
    ),
    "why_3": (
        "Regardez la ligne du haut, à côté du rond.",
        "Look at the top line, beside the circle.",
        "انظر إلى السطر الأول بجانب الدائرة.",
    ),
    "order": ("Que fait-on d'abord ?", "What comes first?", "ماذا نفعل أولا؟"),
    "order_1": ("Ouvrir le mail", "Open the e-mail", "فتح الرسالة"),
    "order_2": ("Lire le nom", "Read the name", "قراءة الاسم"),
    "order_3": ("Lire le texte", "Read the text", "قراءة النص"),
    "fill": ("Quel jour est le rendez-vous ?", "Which day is the appointment?", "في أي يوم الموعد؟"),
    "label": ("Écrivez la date", "Write the date", "اكتب التاريخ"),
    "real": ("Pour de vrai", "For real", "في الحياة"),
    "intro": (
        "Faites-le avec votre mail, aujourd'hui ou plus tard.",
        "Do it with your own e-mail, today or later.",
        "افعلها في بريدك، اليوم أو لاحقا.",
    ),
    "real_1": ("J'ai ouvert un mail.", "I opened an e-mail.", "فتحت رسالة."),
    "real_2": ("J'ai dit qui l'écrit.", "I said who wrote it.", "عرفت من كتبها."),
    "badge": ("Je découvre", "I discover", "أكتشف"),
}


@dataclass(frozen=True)
class SampleChild:
    """What a list's bound block offers to templates: an id and a value."""

    id: str
    value: Mapping[str, Any]


class SampleList(list):
    """A list of values that also has `bound_blocks`, as Wagtail's ListValue."""

    def __init__(self, values: Sequence[Any]) -> None:
        super().__init__(values)
        self.bound_blocks = [SampleChild(str(uuid.uuid5(uuid.NAMESPACE_OID, repr(v))), v) for v in values]


@dataclass(frozen=True)
class SampleBlock:
    """A block that renders its real template with sample values."""

    block_type: str
    value: Any
    id: str = field(default="")

    def render_as_block(self, context: Mapping[str, Any]) -> SafeString:
        flat = context.flatten() if hasattr(context, "flatten") else dict(context)
        return render_to_string(f"content/blocks/{self.block_type}.html", {**flat, "value": self.value})


def _step(kind: str, value: Any, name: str = "") -> SampleBlock:
    return SampleBlock(kind, value, str(uuid.uuid5(uuid.NAMESPACE_OID, name or kind)))


def said(language: str) -> dict[str, str]:
    """Return every sample sentence in one language (fr, en or ar)."""
    index = list(LANGUAGES).index(language)
    return {name: texts[index] for name, texts in _SAID.items()}


def sample_steps(t: Mapping[str, str], language: str) -> list[SampleBlock]:
    """Return one step of every kind."""
    options = SampleList([{"text": t[f"option_{n}"], "is_right": n == 1, "why": t[f"why_{n}"]} for n in (1, 2, 3)])
    parts = [
        SampleBlock("text", t["text"]),
        SampleBlock("tip", t["tip"]),
        SampleBlock("warning", t["warning"]),
        SampleBlock("word", {"word": t["word"], "meaning": t["meaning"]}),
    ]
    question = {"question": t["question"], "hint": "", "options": options, "voice": None}
    whys = {"right_why": t["why_1"], "wrong_why": t["why_3"], "hint": "", "voice": None}
    order = SampleList([{"text": t[f"order_{n}"], "why": t["why_3"]} for n in (1, 2, 3)])
    refused = SampleList([{"text": "13/03/2026", "why": t["why_2"]}])
    typed = {"input_kind": "date", "accepted": ["12/03/2026"], "refused": refused, "typing_slip": False}
    real = SampleList([{"text": t["real_1"]}, {"text": t["real_2"]}])
    # Nothing is behind this address: it shows the button of a recorded voice.
    voice = SimpleNamespace(url="/media/recordings/sample.ogg", size=12_000)
    return [
        _step("screen", {"heading": t["heading"], "parts": parts, "voice": None}),
        _step("choice", question),
        _step("several", question),
        _step("order", {"question": t["order"], "items": order, **whys}),
        _step("fill", {"question": t["fill"], "label": t["label"], **typed, **whys}),
        _step("practice", sample_practice(language)),
        _step("real", {"heading": t["real"], "intro": t["intro"], "items": real, "voice": voice}),
    ]


def interview_step(language: str) -> SampleBlock:
    """Return the practice of social workers; modules of learners have none."""
    return _step("practice", sample_interview(language), "interview")


def sample_module(language: str) -> dict[str, Any]:
    """Return the context of a module page."""
    t = said(language)
    page = SimpleNamespace(
        title=t["module"], goal=t["goal"], minutes=4, steps=sample_steps(t, language), translation_key=uuid.UUID(int=7)
    )
    modules = [
        SimpleNamespace(key=uuid.UUID(int=n), title=t[title], goal=t["goal"], minutes=4, weight=11_000, url="#")
        for n, title in ((7, "module"), (8, "next"))
    ]
    languages = [
        {"code": code, "name": name, "url": f"/dev/module/{code}/light/", "is_current": code == language}
        for code, name in LANGUAGES.items()
    ]
    return {
        "page": page,
        "version": "0123456789abcdef",
        "languages": languages,
        "course": SimpleNamespace(title=t["course"], summary=t["summary"], url="#", icon="mail", modules=modules),
        "next_module": modules[1],
        "badges": [
            SimpleNamespace(name=t["badge"], says=t["goal"], shape=shape) for shape in ("door", "bridge", "road")
        ],
    }
