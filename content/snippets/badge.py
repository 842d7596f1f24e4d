"""Badge definitions. Who earned one is decided elsewhere; here is only what it asks and what it says."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from content.blocks.criteria import CriteriaBlock
from content.outlines import BadgeLevel
from content.quality.digcomp import digcomp_numbers, validate_digcomp
from content.snippets.authored import AuthoredSnippet


class Level(models.TextChoices):
    """How far a badge goes, as authors read it."""

    DISCOVER = BadgeLevel.DISCOVER.value, _("I am discovering")
    CAN_DO = BadgeLevel.CAN_DO.value, _("I can do it")
    AUTONOMY = BadgeLevel.AUTONOMY.value, _("Digital autonomy")


class Shape(models.TextChoices):
    """The picture of a badge: never told by colour alone."""

    DOOR = "door", _("Door")
    BRIDGE = "bridge", _("Bridge")
    ROAD = "road", _("Road")


class Badge(index.Indexed, AuthoredSnippet):
    """A badge in one language; the key is the same in every language."""

    key = models.SlugField(_("key"), max_length=60, help_text=_("The same in every language. It does not change."))
    level = models.CharField(_("level"), max_length=10, choices=Level.choices, default=Level.DISCOVER)
    shape = models.CharField(_("picture"), max_length=10, choices=Shape.choices, default=Shape.DOOR)
    name = models.CharField(_("name"), max_length=80)
    says = models.TextField(_("what it says"), max_length=400, help_text=_("What this badge proves, in plain words."))
    digcomp = models.CharField(
        _("DigComp numbers"), max_length=200, blank=True, validators=[validate_digcomp], help_text="2.1.10, 2.2.07"
    )
    criteria = StreamField(CriteriaBlock(), verbose_name=_("what it asks"), use_json_field=True)

    panels = [
        FieldPanel("key"),
        FieldPanel("name"),
        FieldPanel("says"),
        FieldPanel("level"),
        FieldPanel("shape"),
        FieldPanel("digcomp"),
        FieldPanel("criteria"),
    ]
    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("says"),
        index.FilterField("locale_id"),
    ]

    class Meta(AuthoredSnippet.Meta):
        verbose_name = _("badge")
        verbose_name_plural = _("badges")
        ordering = ["key"]
        constraints = [
            # Two definitions under one key: an award would prove one of two things.
            models.UniqueConstraint(fields=["key", "locale"], name="badge_once_a_language"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def digcomp_list(self) -> tuple[str, ...]:
        return digcomp_numbers(self.digcomp)
