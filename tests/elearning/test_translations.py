"""The interface speaks French and English completely."""

import pytest

from elearning import translations


class TestTranslations:
    @pytest.mark.parametrize("package", sorted(translations.SOURCES))
    def test_leave_no_word_of_the_interface_without_french(self, package):
        assert translations.faults(package, "fr") == []

    def test_find_words_in_code_and_in_templates(self, tmp_path):
        template = tmp_path / "a.html"
        template.write_text('{% load i18n %}it\'s "{% translate "Check" %}"', encoding="utf-8")
        code = tmp_path / "a.py"
        code.write_text('label = _("Stop")\n', encoding="utf-8")

        found = [message for file in (template, code) for _line, message, *_rest in translations._extracted(file)]

        assert found == ["Check", "Stop"]

    @pytest.mark.parametrize(
        ("file", "package"),
        [
            ("templates/courses/web/moi.html", "courses"),
            ("templates/content/pages/home_page.html", "content"),
            ("templates/components/top.html", "elearning"),
            ("content/templatetags/content_tags.py", "content"),
        ],
    )
    def test_leave_each_file_to_one_package(self, file, package):
        owners = [name for name in translations.SOURCES if translations.ROOT / file in translations._files(name)]

        assert owners == [package]
