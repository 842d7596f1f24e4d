"""Pages for when something is wrong: they must come when little else works."""

import re

import pytest
from django.template.loader import render_to_string
from django.utils import translation

CODES = ("400", "403", "404", "429", "500", "503")
# What a person who is afraid of doing wrong should not read.
HARD_WORDS = re.compile(r"\b(?:error|failed|failure|invalid|session|erreur|échec|invalide)\b", re.IGNORECASE)


@pytest.mark.parametrize("code", CODES)
class TestErrorPages:
    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_are_drawn_without_a_request_and_say_what_to_do(self, code, language):
        with translation.override(language):
            page = render_to_string(f"{code}.html")

        page = re.sub(r"<template.*?</template>", "", page, flags=re.DOTALL)
        text = re.sub(r"<style>.*?</style>|<script.*?</script>|<[^>]+>", " ", page, flags=re.DOTALL)
        assert f'<html lang="{language}"' in page
        assert page.count("<h1>") == 1
        assert HARD_WORDS.search(text) is None

    def test_lead_to_the_start_and_to_somebody(self, code):
        page = render_to_string(f"{code}.html")

        assert 'href="/"' in page
        assert 'href="/aide"' in page
