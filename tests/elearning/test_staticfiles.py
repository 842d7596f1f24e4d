"""What a phone fetches besides the page: how much, in which files, under which names."""

import base64
import hashlib
import re
from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command
from django.template.loader import render_to_string
from django.test import override_settings

from elearning import dev_samples, staticfiles

ROOT = Path(__file__).parents[2] / "static"
KILOBYTE = 1000
# The editor's own sheet stands beside Wagtail's, which knows no layers.
CSS = sorted(file for file in (ROOT / "css").rglob("*.css") if file.name != "editor.css")
JS = sorted((ROOT / "js").rglob("*.js"))
MODULE_PAGE = ("js/main.js", "js/components/steps.js", "js/components/questions.js", "js/lib/keep.js")


def weight(text: str | bytes) -> int:
    """Return the bytes that travel."""
    return len(brotli.compress(text.encode() if isinstance(text, str) else text))


def script_weight(file: Path) -> int:
    return weight(staticfiles.slim(file.read_text(encoding="utf-8")))


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


class TestWeight:
    @pytest.mark.parametrize(("path", "most"), [
        ("css/critical.css", 2.5), ("css/rest.css", 4), ("icons/first.svg", 2), ("icons/sprite.svg", 12),
    ])  # fmt: skip
    def test_of_what_is_assembled_is_within_budget(self, path, most):
        assert 0 < weight(staticfiles.assembled(path)) <= most * KILOBYTE

    def test_of_a_module_pages_scripts_is_14_kilobytes_at_most(self):
        assert sum(script_weight(ROOT / file) for file in MODULE_PAGE) <= 14 * KILOBYTE

    def test_of_all_practice_types_together_is_20_kilobytes_at_most(self):
        files = (ROOT / "js" / "practice").glob("*.js")

        assert 0 < sum(map(script_weight, files)) <= 20 * KILOBYTE

    def test_of_a_module_page_without_its_words_leaves_room_for_them(self):
        page = render_to_string("content/pages/module_page.html", dev_samples.sample_module("fr"))

        assert weight(page) <= 8 * KILOBYTE


class TestAModulePage:
    def test_fetches_four_scripts_side_by_side_after_the_content(self):
        page = render_to_string("content/pages/module_page.html", dev_samples.sample_module("fr"))
        head, _, after = page.partition("</main>")

        fetched = re.findall(r'(?:modulepreload" href|script type="module" src)="/static/([^"]+)"', after)

        assert sorted(fetched) == sorted(MODULE_PAGE)
        assert "modulepreload" not in head
        assert 'rel="stylesheet"' not in head

    def test_draws_its_first_paint_without_another_file(self):
        page = render_to_string("content/pages/module_page.html", dev_samples.sample_module("fr"))

        assert "sprite.svg#" not in page
        assert f"<style>{staticfiles.critical_css()}</style>" in page


class TestCriticalCss:
    def test_is_let_through_by_its_own_hash(self):
        digest = hashlib.sha256(staticfiles.critical_css().encode()).digest()

        assert staticfiles.critical_css_hash() == f"'sha256-{base64.b64encode(digest).decode()}'"

    def test_and_the_rest_hold_every_file_once(self):
        assembled = [f"css/{file}" for file in (*staticfiles.CRITICAL, *staticfiles.REST)]

        assert sorted(assembled) == [name(file) for file in CSS]

    def test_begins_with_the_order_of_the_layers(self):
        assert staticfiles.critical_css().startswith("@layer reset,tokens,base,layout,components,utilities;")

    def test_keeps_the_space_before_a_colon(self):
        """The minifier joins `.a :focus` into `.a:focus`, which means something else: none may be written."""
        lone = re.compile(r"^[^{};/*@]*[\w\])>] :[a-z-]+[^;]*[{,]$", re.MULTILINE)

        assert [name(file) for file in CSS if lone.search(file.read_text(encoding="utf-8"))] == []


class TestStyleFiles:
    @pytest.mark.parametrize("file", CSS, ids=name)
    def test_wrap_themselves_in_a_layer_and_force_nothing(self, file):
        css = re.sub(r"/\*.*?\*/", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        outside = re.sub(r"@layer [\w, ]+;", "", css).strip()

        assert outside.startswith("@layer ")
        assert "!important" not in css
        assert not re.search(r"(?:^|[\s,>+~])#[a-zA-Z][\w-]*\s*[{,]", css)
        assert not re.search(r"\b(?:margin|padding|border)-(?:left|right)\b|\btext-align: (?:left|right)", css)

    @pytest.mark.parametrize("file", [file for file in CSS if name(file) != "css/tokens.css"], ids=name)
    def test_name_colours_by_their_role(self, file):
        css = re.sub(r"url\([^)]*\)", "", file.read_text(encoding="utf-8"))

        assert re.findall(r"#[0-9a-f]{3,8}\b", css.replace("#000", "")) == []


class TestScripts:
    @pytest.mark.parametrize("file", JS, ids=name)
    def test_never_make_markup_or_code_from_text(self, file):
        script = file.read_text(encoding="utf-8")

        for danger in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
            assert danger not in script

    @pytest.mark.parametrize("file", JS, ids=name)
    def test_have_no_text_over_several_lines_and_no_block_of_comment(self, file):
        """On the way to a phone lines lose their indentation and lines of comment go."""
        script = file.read_text(encoding="utf-8")

        assert [line for line in script.splitlines() if line.count("`") % 2] == []
        assert "/*" not in script.replace("catch { /*", "catch { ")

    @pytest.mark.parametrize("file", [file for file in JS if "lib" in file.parts], ids=name)
    def test_of_the_library_touch_no_page(self, file):
        assert not re.search(r"\bdocument\.|\bwindow\.", file.read_text(encoding="utf-8"))


class TestIcons:
    @pytest.mark.parametrize("icon", sorted(staticfiles.icon_names()))
    def test_are_drawn_with_one_pen_on_one_sheet(self, icon):
        drawing = (ROOT / "icons" / f"{icon}.svg").read_text(encoding="utf-8")

        assert 'viewBox="0 0 24 24"' in drawing
        assert 'stroke-width="2.5"' in drawing
        assert set(re.findall(r"<(\w+)", drawing)) <= {"svg", "path", "circle", "rect"}

    def test_are_each_in_exactly_one_sheet(self):
        first, sprite = staticfiles.first_icons(), staticfiles.assembled("icons/sprite.svg")

        held = re.findall(r'id="i-([a-z]+)"', first + sprite)

        assert sorted(held) == sorted(staticfiles.icon_names())


class TestAssembledFiles:
    @pytest.mark.parametrize("path", staticfiles.AssembledFinder.FOUND)
    def test_are_found_like_any_other(self, path):
        assert Path(finders.find(path)).read_text(encoding="utf-8") == staticfiles.assembled(path)

    def test_of_another_name_are_not_ours(self):
        assert staticfiles.AssembledFinder().find("css/tokens.css") == []

    def test_follow_an_edit_at_once_while_one_develops(self, settings, monkeypatch, tmp_path):
        settings.DEBUG = True
        sources = tmp_path / "static"
        (sources / "icons").mkdir(parents=True)
        monkeypatch.setattr(staticfiles, "_SOURCES", sources)
        icon = sources / "icons" / "new.svg"
        icon.write_text('<svg viewBox="0 0 24 24"><path d="M1 1"/></svg>')
        monkeypatch.setattr(staticfiles, "FIRST_ICONS", ())
        before = staticfiles.assembled("icons/sprite.svg")

        icon.write_text('<svg viewBox="0 0 24 24"><path d="M2 2"/></svg>')

        assert "M1 1" in before
        assert "M2 2" in staticfiles.assembled("icons/sprite.svg")


class TestCollecting:
    def test_gives_names_that_change_with_the_content_and_imports_that_follow(self, tmp_path):
        backend = {"BACKEND": "elearning.staticfiles.EscaleStorage", "OPTIONS": {"location": str(tmp_path)}}
        only_ours = [
            "elearning.staticfiles.AssembledFinder",
            "django.contrib.staticfiles.finders.FileSystemFinder",
        ]
        with override_settings(
            STATIC_ROOT=str(tmp_path), STORAGES={"staticfiles": backend}, STATICFILES_FINDERS=only_ours
        ):
            call_command("collectstatic", interactive=False, verbosity=0)

        main = next(tmp_path.glob("js/main.????????????.js")).read_text(encoding="utf-8")
        imported = re.findall(r'(?:from |import\()"\./([^"]+)"', main)
        assert len(imported) >= 4
        assert all(re.search(r"\.[0-9a-f]{12}\.js$", path) for path in imported)
        assert all((tmp_path / "js" / path).is_file() for path in imported)
        assert "\n//" not in main
        assert next(tmp_path.glob("css/rest.*.css.br")).stat().st_size <= 4 * KILOBYTE


class TestBuildKey:
    def test_names_one_state_of_templates_and_static_files(self):
        assert re.fullmatch(r"[0-9a-f]{12}", staticfiles.build_key())
