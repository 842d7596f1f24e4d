"""What a badge asks for."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class CriteriaBlock(blocks.StreamBlock):
    """Everything here is asked for. Any language of a page or a badge stands for all its languages."""

    course = blocks.PageChooserBlock(page_type="content.CoursePage", label=_("Every module of a course"))
    module = blocks.PageChooserBlock(page_type="content.ModulePage", label=_("A module"))
    badge = blocks.ListBlock(
        SnippetChooserBlock("content.Badge", label=_("Badge")), min_num=1, label=_("One of these badges")
    )
    seen = blocks.CharBlock(
        max_length=160,
        icon="view",
        label=_("Something staff see the person do"),
        help_text=_("The list is what staff look at before they say that the person did it for real."),
    )

    class Meta:
        min_num = 1
