"""Every template is used, and says what it expects."""

import re
from functools import cache

import pytest
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.template.loaders.app_directories import get_app_template_dirs

from tests.architecture.repository import ROOT, files, name, sources, text

# Django finds these by their names.
BY_CONVENTION = {"400.html", "403.html", "404.html", "500.html", "503.html", "429.html"}


@cache
def everything_that_names_templates() -> str:
    return "\n".join(
        text(file) for file in [*sources(".py"), *files(".html", ".txt", ".xml", ".js", under="templates")]
    )


def is_override(template: str) -> bool:
    """Whether it takes the place of a template of Django, Wagtail or allauth."""
    return any((folder / template).exists() for folder in get_app_template_dirs("templates"))


def ours() -> list[str]:
    return [file.relative_to(ROOT / "templates").as_posix() for file in files(under="templates")]


class TestTemplates:
    def test_are_all_used(self):
        named = everything_that_names_templates()

        def is_used(template):
            folder, _, file = template.rpartition("/")
            # Blocks and components may build the last part of the name.
            return (
                f'"{template}"' in named
                or f"'{template}'" in named
                or (f'"{folder}/' in named and is_built(folder, file))
            )

        def is_built(folder, file):
            return bool(re.search(rf'["\']{re.escape(folder)}/\{{', named))

        assert [t for t in ours() if t not in BY_CONVENTION and not is_override(t) and not is_used(t)] == []

    @pytest.mark.parametrize("template", ours())
    def test_compile(self, template):
        try:
            get_template(template)
        except TemplateDoesNotExist as absent:
            pytest.fail(f"{template} names {absent}, which does not exist")

    def test_hold_no_inline_script_or_style(self):
        inline = re.compile(r"<script(?![^>]*(?:\bsrc=|application/json))[^>]*>|\sstyle=|\son[a-z]+=\"", re.IGNORECASE)

        assert [name(file) for file in files(".html", under="templates") if inline.search(text(file))] == []
