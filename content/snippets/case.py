"""The interview cases of social workers' training. Who filled in which grid is kept elsewhere."""

from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content import case_outlines
from content.blocks.case import FactsBlock, ReferenceBlock, TalkBlock
from content.blocks.grid import question_outlines
from content.blocks.practices.problems import problems as practice_problems
from content.blocks.practices.scenario import to_scenario
from content.quality.sentences import PRO_SENTENCE_LIMIT, long_sentences
from content.snippets.authored import AuthoredSnippet, CheckedForm
from content.snippets.grid import live_diagnosis


class Purpose(models.TextChoices):
    """What a case is for, as authors read it."""

    PRACTICE = case_outlines.Purpose.PRACTICE.value, _("To practise")
    ASSESSMENT = case_outlines.Purpose.ASSESSMENT.value, _("For the assessment")


class InterviewCase(index.Indexed, AuthoredSnippet):
    """An invented person in one language: a talk, and how the grid is filled in for them."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    place = models.PositiveSmallIntegerField(
        _("place in the list"), default=1, help_text=_("Cases are shown in this order.")
    )
    purpose = models.CharField(_("purpose"), max_length=10, choices=Purpose.choices, default=Purpose.PRACTICE)
    name = models.CharField(_("name"), max_length=80, help_text=_("Invented."))
    about = models.TextField(_("who it is"), max_length=400, help_text=_("What the worker knows before the talk."))
    facts = StreamField(FactsBlock(), verbose_name=_("what the desk shows"), use_json_field=True)
    talk = StreamField(TalkBlock(), verbose_name=_("talk"), use_json_field=True)
    reference = StreamField(
        ReferenceBlock(),
        verbose_name=_("reference"),
        help_text=_("How the grid is answered for this person. It is shown only after a grid was filled in."),
        use_json_field=True,
    )

    base_form_class = CheckedForm
    panels = [
        FieldPanel("key"),
        FieldPanel("place"),
        FieldPanel("purpose"),
        FieldPanel("name"),
        FieldPanel("about"),
        FieldPanel("facts"),
        FieldPanel("talk"),
        FieldPanel("reference"),
    ]
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(AuthoredSnippet.Meta):
        verbose_name = _("interview case")
        verbose_name_plural = _("interview cases")
        ordering = ["place", "key"]
        constraints = [
            # Two cases under one key: a grading would be compared with one of two references.
            models.UniqueConstraint(fields=["key", "locale"], name="case_once_a_language"),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if self.is_draft_only or self.locale_id is None:
            return
        found = {"reference": list(self._unknown()), "talk": list(self._unplayable())}
        if any(found.values()):
            raise ValidationError({field: problems for field, problems in found.items() if problems})

    def _unknown(self) -> Iterator[str]:
        """Yield what the live grid of this language does not have."""
        grid = live_diagnosis(self.locale.language_code)
        if grid is None:
            yield gettext("No grid is published in this language. Publish it first.")
            return
        questions = {question.key: question for question in question_outlines(grid.questions)}
        for child in self.reference:
            key, option = child.value["question"], child.value["option"]
            if key not in questions:
                yield gettext("The grid has no question “%(question)s”. Write the key of one it has.") % {
                    "question": key
                }
            elif questions[key].option(option) is None:
                yield gettext(
                    "The question “%(question)s” has no answer “%(option)s”. Write the key of one it has."
                ) % {
                    "question": key,
                    "option": option,
                }

    def _unplayable(self) -> Iterator[str]:
        """Yield what keeps the talk from being played, and its sentences that are too long."""
        for child in self.talk:
            scenario = to_scenario(child.block, child.value)
            language = self.locale.language_code
            yield from practice_problems(child.block, scenario, language, heading=child.value["heading"])
            said = [*child.block.words(child.value), *child.block.explanations(child.value)]
            for sentence in long_sentences("\n".join(said), PRO_SENTENCE_LIMIT):
                yield gettext("This sentence has more than %(limit)d words, cut it in two: “%(sentence)s”") % {
                    "limit": PRO_SENTENCE_LIMIT,
                    "sentence": sentence,
                }
