"""Keys that authors type: one page per language behind each."""

from typing import TYPE_CHECKING

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from content.pages.article import ArticlePage
    from content.pages.course import CoursePage


def check_key(page: "CoursePage | ArticlePage") -> None:
    """Refuse a key that another page has, or that differs from this page's key in another language."""
    others = type(page).objects.exclude(pk=page.pk)
    if others.filter(key=page.key).exclude(translation_key=page.translation_key).exists():
        raise ValidationError({"key": _("Another page has this key. Choose another one.")})
    other = others.filter(translation_key=page.translation_key).exclude(key=page.key).first()
    if other is not None:
        raise ValidationError(
            {"key": _("In the other language the key is “%(key)s”. Write it here.") % {"key": other.key}}
        )
