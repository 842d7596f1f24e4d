"""What Django's own checks cannot know: every block is drawn by a template, every page says where it may stand."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from wagtail.models import Page

from content.blocks.screen import PartsBlock
from content.blocks.stream import StepsBlock


def _page_types() -> list[type[Page]]:
    return [model for model in apps.get_app_config("content").get_models() if issubclass(model, Page)]


def _missing(template: str | None) -> bool:
    try:
        return not template or not get_template(template)
    except TemplateDoesNotExist:
        return True


def _blocks() -> Iterator[Any]:
    yield from StepsBlock().child_blocks.values()
    yield from PartsBlock().child_blocks.values()


@register("content")
def check_block_templates(**_options: Any) -> list[CheckMessage]:
    """Return an error for each step or part that no template draws."""
    return [
        Error(
            f"Block {block.name!r} has no template.", hint=f"Write {block.meta.template}.", obj=block, id="content.E001"
        )
        for block in _blocks()
        if _missing(getattr(block.meta, "template", None))
    ]


@register("content")
def check_page_types(**_options: Any) -> list[CheckMessage]:
    """Return an error for each page type that may stand anywhere or hold anything."""
    return [
        Error(f"{model.__name__} does not say its {name}.", hint=f"Set {name}.", obj=model, id="content.E002")
        for model in _page_types()
        for name in ("parent_page_types", "subpage_types")
        if name not in vars(model)
    ]


@register("content")
def check_page_templates(**_options: Any) -> list[CheckMessage]:
    """Return an error for each page type with a screen that no template draws."""
    return [
        Error(f"{model.__name__} has no template.", hint=f"Write {model.template}.", obj=model, id="content.E003")
        for model in _page_types()
        if model.preview_modes != [] and _missing(model.template)
    ]
