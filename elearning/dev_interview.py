"""A sample interview for the pattern page, in the three languages whose looks it checks. Nothing in it is true."""

from typing import Any

from elearning.dev_practice import block_value

# The same sentences side by side: fr, en, ar.
_LANGUAGES = ("fr", "en", "ar")
_SAID: dict[str, tuple[str, str, str]] = {
    "heading": ("Premier entretien", "A first talk", "لقاء أول"),
    "task": (
        "Choisissez vos mots. Dites ce que vous avez remarqué. Proposez une étape.",
        "Choose your words. Say what you noticed. Offer a step.",
        "اختر كلماتك. قل ما لاحظته. اقترح خطوة.",
    ),
    "done": ("Vous avez écouté sans juger.", "You listened without judging.", "استمعت دون أن تحكم."),
    "name": ("Samira Benali", "Samira Benali", "سميرة بن علي"),
    "about": (
        "Elle vient pour son dossier. Elle garde son téléphone à la main.",
        "She comes about her file. She keeps her phone in her hand.",
        "جاءت من أجل ملفها. هاتفها في يدها.",
    ),
    "n1": (
        "Mon fils fait tout sur le téléphone.\nMoi, je ne touche pas.",
        "My son does everything on the phone.\nI do not touch it.",
        "ابني يفعل كل شيء على الهاتف.\nأنا لا ألمسه.",
    ),
    "w1": (
        "Voulez-vous que nous en parlions dix minutes ?",
        "Shall we talk about it for ten minutes?",
        "هل تريدين أن نتحدث عن ذلك عشر دقائق؟",
    ),
    "why_w1": ("Elle peut dire non.", "She can say no.", "يمكنها أن ترفض."),
    "w2": ("Tout le monde doit s'y mettre.", "Everybody has to learn it.", "على الجميع أن يتعلم."),
    "why_w2": (
        "Cette phrase juge. Partez de ce qu'elle dit.",
        "This judges. Begin with what she says.",
        "هذه الجملة تحكم. ابدأ بما تقوله.",
    ),
    "w3": ("Que fait votre fils pour vous ?", "What does your son do for you?", "ماذا يفعل ابنك لك؟"),
    "why_w3": ("Vous partez de sa vie.", "You begin with her life.", "تبدأ من حياتها."),
    "n2": ("Les lettres sont trop petites.", "The letters are too small.", "الحروف صغيرة جدا."),
    "w4": ("Merci de me l'avoir dit.", "Thank you for telling me.", "شكرا لأنك أخبرتني."),
    "why_w4": ("Vous finissez sur ses mots.", "You end on her words.", "تنهي بكلماتها."),
    "s1": ("Elle voit mal l'écran", "She does not see the screen well", "لا ترى الشاشة جيدا"),
    "s2": ("Son fils fait à sa place", "Her son does it for her", "ابنها يفعل بدلا منها"),
    "s3": ("Elle a un téléphone", "She has a phone", "لديها هاتف"),
    "s4": ("Elle ne veut rien", "She wants nothing", "لا تريد شيئا"),
    "why_s": ("Relisez ce qu'elle a dit.", "Read again what she said.", "اقرأ ما قالته مرة أخرى."),
    "f1": ("Un cours sur l'emploi", "A course about jobs", "درس عن العمل"),
    "f2": ("Agrandir les lettres", "Make the letters larger", "تكبير الحروف"),
    "why_f": ("Partez de ce qui la gêne.", "Begin with what bothers her.", "ابدأ بما يزعجها."),
    "hint": ("Demandez si elle est d'accord.", "Ask whether she agrees.", "اسأل إن كانت موافقة."),
    "other": ("Fatou Sarr", "Fatou Sarr", "فاتو سار"),
}


def sample_interview(language: str) -> Any:
    """Return what a template sees of an interview: a practice block with a case."""
    t = {name: texts[_LANGUAGES.index(language)] for name, texts in _SAID.items()}

    def words(key: str, **more: Any) -> dict[str, Any]:
        return {"id": key, "text": t[key], "why": t[f"why_{key}"], **more}

    def things(letter: str, *rights: bool) -> list[dict[str, Any]]:
        keys = [f"{letter}{number}" for number in range(1, len(rights) + 1)]
        why = t[f"why_{letter}"]
        return [{"id": k, "text": t[k], "right": r, "why": why} for k, r in zip(keys, rights, strict=True)]

    scenario = {
        "v": 1,
        "type": "interview",
        "task": t["task"],
        "done": t["done"],
        "setting": {
            "person": {"name": t["name"], "about": t["about"]},
            "nodes": [
                {
                    "id": "n1",
                    "says": t["n1"],
                    "choices": [words("w1", to="n2", consent=True), words("w2", wrong=True), words("w3", to="n2")],
                },
                {"id": "n2", "says": t["n2"], "choices": [words("w4")]},
            ],
            "signs": things("s", True, True, True, False),
            "steps": things("f", False, True),
            "hints": {"talk": t["hint"], "signs": t["why_s"], "step": t["why_f"]},
            "case": "samira",
        },
        "goals": [],
        "traps": [],
        "variants": [[[t["name"], t["other"]]]],
    }
    return block_value(scenario, heading=t["heading"])
