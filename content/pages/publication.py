"""What a module must be before anybody can learn from it. One function, however it is published."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from content.blocks.practices.base import PracticeBlock
from content.blocks.practices.interview import InterviewBlock
from content.blocks.practices.problems import problems as practice_problems
from content.blocks.practices.scenario import to_scenario
from content.blocks.stream import step_ids, step_words
from content.outlines import StepKind, Track
from content.pages import rendering
from content.pages.versions import PublishedVersion, as_data
from content.practice.matching import is_readable
from content.quality.sentences import PRO_SENTENCE_LIMIT, SENTENCE_LIMIT, long_sentences
from elearning.common.html import join_plain

if TYPE_CHECKING:
    from content.pages.module import ModulePage

MOST_BYTES = 14 * 1024
"""One first round trip of the network carries this much."""


def is_due(page: "ModulePage") -> bool:
    """Whether the costly checks run now: asked by the editor's form, else for anything that is live."""
    asked: bool | None = getattr(page, "is_checked_in_full", None)
    return page.live if asked is None else asked


def problems(page: "ModulePage") -> list[str]:
    """Return what keeps the module from being published, each a sentence that says what to do; empty when all is well.

    Renders the page: a tenth of a second. Called when it is submitted or published, by hand, in bulk, on schedule or by
    a program; never for an autosaved draft.
    """
    try:
        page.steps.stream_block.clean(page.steps)
    except ValidationError:
        return [_("A step is not finished. Open the module: the field is marked.")]
    looked_for = (_unequal_steps, _out_of_track, _unreadable_entries, _unplayable, _long_sentences)
    return [problem for look in looked_for for problem in look(page)] or _too_heavy(page)


def _unequal_steps(page: "ModulePage") -> list[str]:
    """The source language decides which steps there are; the others say the same in their own words."""
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return []
    source = page.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).first()
    own = step_ids(page.steps)
    if source is None or own in (step_ids(source.steps), step_ids(source.get_latest_revision_as_object().steps)):
        return []
    return [
        _("The steps are not those of the %(language)s page. Add, move or remove steps there, not here.")
        % {"language": source.locale.get_display_name()}
    ]


def _out_of_track(page: "ModulePage") -> list[str]:
    """A talk ends in the grid, which only social workers may open."""
    if page.track is Track.PRO:
        return []
    return [
        _("Step %(place)d, “%(heading)s”. An interview stands only in a course for social workers.")
        % {"place": place, "heading": child.value["heading"]}
        for place, child in enumerate(page.steps, start=1)
        if isinstance(child.block, InterviewBlock)
    ]


def _unreadable_entries(page: "ModulePage") -> list[str]:
    language = page.locale.language_code
    return [
        _("“%(entry)s” cannot be read in the language of this page. Write it in full.") % {"entry": entry}
        for step in page.version().steps
        if step.kind is StepKind.FILL
        for entry in step.accepted
        if not is_readable(entry, kind=step.input_kind, language=language)
    ]


def _unplayable(page: "ModulePage") -> list[str]:
    """Name what keeps a practice from being played, with the step it is in."""
    language = page.locale.language_code
    return [
        _("Step %(place)d, “%(heading)s”. %(problem)s")
        % {"place": place, "heading": child.value["heading"], "problem": problem}
        for place, child in enumerate(page.steps, start=1)
        if isinstance(child.block, PracticeBlock)
        for problem in practice_problems(
            child.block, to_scenario(child.block, child.value), language, heading=child.value["heading"]
        )
    ]


def _long_sentences(page: "ModulePage") -> list[str]:
    limit = PRO_SENTENCE_LIMIT if page.track is Track.PRO else SENTENCE_LIMIT
    return [
        _("This sentence has more than %(limit)d words, cut it in two: “%(sentence)s”")
        % {"limit": limit, "sentence": sentence}
        for _child, words, explanations in step_words(page.steps)
        for sentence in long_sentences(join_plain([*words, *explanations]), limit)
    ]


def _too_heavy(page: "ModulePage") -> list[str]:
    size = rendering.brotli_size(rendering.render(page))
    if size <= MOST_BYTES:
        return []
    return [
        _("This module weighs %(size)s kB. 14 kB is the most. Shorten it or make two modules.")
        % {"size": f"{size / 1024:.1f}"}
    ]


def record_version(page: "ModulePage") -> PublishedVersion:
    """Keep what the module says now, for ever; the same content twice is kept once."""
    version = page.version()
    recorded: PublishedVersion
    recorded, _created = PublishedVersion.objects.get_or_create(
        key=version.key,
        defaults={
            "module_key": version.module_key,
            "language": version.language,
            "outline": as_data(version),
        },
    )
    return recorded
