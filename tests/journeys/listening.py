"""A phone with voices, which notes what it would have said."""

import json
from typing import Any

_STUB = """
window.said = [];
const voices = %s.map((lang) => ({ lang, localService: %s, name: lang }));
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => voices, cancel() { window.said.push("(hush)"); }, addEventListener() {},
    speak(utterance) {
        window.said.push(utterance.text);
        window.spokenIn = utterance.lang;
        setTimeout(() => utterance.onend(), %d);
    },
} });"""


def give_voices(page: Any, *languages: str, is_own: bool = True, milliseconds: int = 5) -> None:
    """Give the pages opened next these voices. is_own: they live on the phone. milliseconds: a sentence takes."""
    page.add_init_script(_STUB % (json.dumps(languages), json.dumps(is_own), milliseconds))


def heard(page: Any) -> list[str]:
    """Return what was said aloud, without the silences."""
    return [text for text in page.evaluate("window.said") if text != "(hush)"]
