"""What an author may want to read again, step by step. Tools warn, people decide."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from content.blocks.stream import step_words
from content.pages import publication, rendering
from content.quality.sentences import (
    INDEX_EASY,
    INDEX_FAIR,
    SCREEN_WORDS,
    SENTENCE_GOAL,
    forbidden_words,
    kandel_moles,
    long_sentences,
    words,
)
from elearning.common.html import join_plain

if TYPE_CHECKING:
    from content.pages.module import ModulePage


@dataclass(frozen=True, slots=True)
class StepHints:
    """One step and what to read again in it. place: from 1."""

    place: int
    heading: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModuleHints:
    """refusals: what publication would refuse. kilobytes: of the document; None while it cannot be weighed.

    index: how easily the whole reads, 0 to 100, None for a short text. ease: "easy", "fair" or "hard".
    """

    refusals: tuple[str, ...]
    steps: tuple[StepHints, ...]
    kilobytes: float | None
    index: float | None
    ease: str

    @property
    def most_kilobytes(self) -> int:
        return publication.MOST_BYTES // 1024

    @property
    def is_clean(self) -> bool:
        return not self.refusals and not any(step.messages for step in self.steps)


def _step_messages(screen: str, explanations: str, language: str) -> list[str]:
    said = f"{screen}\n{explanations}"
    messages = [
        _("More than %(limit)d words in one sentence: “%(sentence)s”") % {"limit": SENTENCE_GOAL, "sentence": sentence}
        for sentence in long_sentences(said, SENTENCE_GOAL)
    ]
    count = len(words(screen))
    if count > SCREEN_WORDS:
        messages.append(
            _("%(count)d words on one screen. %(limit)d is the most.") % {"count": count, "limit": SCREEN_WORDS}
        )
    messages += [_("Say it another way: “%(word)s”.") % {"word": word} for word in forbidden_words(said, language)]
    return messages


def _ease(index: float | None) -> str:
    if index is None:
        return ""
    if index >= INDEX_EASY:
        return "easy"
    return "fair" if index >= INDEX_FAIR else "hard"


def module_hints(page: "ModulePage") -> ModuleHints:
    """Return what to read again in a draft, saved or not; an unfinished one is looked at as far as it goes."""
    language = page.locale.language_code
    steps, texts = [], []
    for place, (child, shown, explained) in enumerate(step_words(page.steps), start=1):
        screen, explanations = join_plain(filter(None, shown)), join_plain(filter(None, explained))
        texts += [screen, explanations]
        messages = _step_messages(screen, explanations, language)
        if not any(explained) and child.block.explanations(child.block.get_default()):
            messages.append(_("No explanation yet."))
        heading = next(filter(None, shown), "")
        steps.append(StepHints(place=place, heading=heading, messages=tuple(messages)))
    index = kandel_moles("\n".join(texts), language)
    return ModuleHints(
        refusals=tuple(publication.problems(page)),
        steps=tuple(steps),
        kilobytes=round(rendering.brotli_size(rendering.render(page)) / 1024, 1),
        index=index,
        ease=_ease(index),
    )
