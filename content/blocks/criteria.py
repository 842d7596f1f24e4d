"""What a badge asks for."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class CriteriaBlock(blocks.StreamBlock):
    """Courses and modules to finish, all of them. Any language of a page stands for all its languages."""

    course = blocks.PageChooserBlock(page_type="content.CoursePage", label=_("Every module of a course"))
    module = blocks.PageChooserBlock(page_type="content.ModulePage", label=_("A module"))

    class Meta:
        min_num = 1
