"""The benchmark fails for what is counted, and only says what was timed."""

import io

import pytest

from tests.bench.figures import Figures


@pytest.fixture
def figures():
    return Figures(io.StringIO())


class TestFigures:
    @pytest.mark.parametrize("unit", ["", "kB"])
    def test_are_broken_by_too_many_requests_or_bytes(self, figures, unit):
        figures.add("first visit", 36, unit, most=35)

        assert figures.broken() == 1

    @pytest.mark.parametrize("unit", ["s", "ms", "/s", "times", "MB", "%"])
    def test_are_not_broken_by_a_busy_machine(self, figures, unit):
        figures.add("first visit", 36, unit, most=35)

        assert figures.broken() == 0
        assert "✗" in figures.out.getvalue()

    def test_are_not_broken_by_what_is_within(self, figures):
        figures.add("first visit", 35, "kB", most=35)
        figures.add("kills", 200, "", least=200)

        assert figures.broken() == 0
