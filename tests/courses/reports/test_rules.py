"""What is hidden cannot be counted out of what is shown."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.reports.rules import Figure, Shown, Table, add, hidden_with, table

Cells = dict[str, dict[str, Figure]]


def part(sent: int, known: int) -> Figure:
    return Figure(sent, known)


class TestFigure:
    @pytest.mark.parametrize(
        ("sent", "known", "stands"),
        [
            (0, 0, False),
            (4, 4, False),
            (5, 5, True),
            (9, 4, False),
            (9, 5, False),
            (10, 5, True),
            (20, 0, False),
            (20, 16, False),
            (20, 19, False),
            (20, 20, True),
        ],
    )
    def test_stands_with_five_on_each_side_or_nobody_without_an_outcome(self, sent, known, stands):
        assert part(sent, known).can_stand is stands

    def test_is_a_whole_percentage(self):
        assert part(30, 20).percent == 67


class TestHidden:
    @pytest.mark.parametrize(
        ("figures", "hidden", "shows_total"),
        [
            ({}, set(), False),
            ({"a": part(20, 10)}, set(), True),
            ({"a": part(20, 10), "b": part(30, 30)}, set(), True),
            # One small figure: the next smallest goes with it, the total stays.
            ({"a": part(3, 1), "b": part(20, 10), "c": part(30, 15)}, {"a", "b"}, True),
            # Two small ones that are large enough together.
            ({"a": part(8, 4), "b": part(9, 4), "c": part(30, 15)}, {"a", "b"}, True),
            # Two small ones that are too few together.
            ({"a": part(2, 1), "b": part(2, 1), "c": part(20, 10), "d": part(30, 15)}, {"a", "b", "c"}, True),
            # Everything of them known: together they would say "all".
            ({"a": part(4, 4), "b": part(4, 4), "c": part(20, 10)}, {"a", "b", "c"}, True),
            # Nothing suffices: the small one stays hidden, and the total with it.
            ({"a": part(3, 1)}, {"a"}, False),
            ({"a": part(3, 3), "b": part(20, 20)}, {"a"}, False),
            # As many as people: each of them would be one.
            ({str(n): part(1, n % 2) for n in range(10)}, {str(n) for n in range(10)}, False),
        ],
    )
    def test_grows_until_what_is_left_over_cannot_be_parted(self, figures, hidden, shows_total):
        assert hidden_with(figures, hidden=set()) == (hidden, shows_total)

    def test_takes_in_what_is_hidden_for_another_reason(self):
        figures = {"a": part(20, 10), "b": part(30, 15), "c": part(40, 20)}

        assert hidden_with(figures, hidden={"c"}) == ({"c", "a"}, True)


class TestTable:
    def test_shows_everything_where_nothing_is_small(self):
        cells = {"Somme": {"a": part(20, 10), "b": part(10, 10)}, "Aisne": {"c": part(15, 10)}}

        found = table(cells)

        assert found == Table(
            part(45, 30),
            {
                "Somme": Shown(part(30, 20), {"a": part(20, 10), "b": part(10, 10)}),
                "Aisne": Shown(part(15, 10), {"c": part(15, 10)}),
            },
        )

    def test_hides_a_structure_with_another_of_its_territory(self):
        cells = {"Somme": {"a": part(4, 2), "b": part(20, 10), "c": part(40, 20)}, "Aisne": {"d": part(15, 10)}}

        found = table(cells)

        assert found.groups["Somme"].parts == {"a": None, "b": None, "c": part(40, 20)}
        assert (found.groups["Somme"].total, found.groups["Aisne"].total) == (part(64, 32), part(15, 10))

    def test_hides_a_territory_with_another_and_all_their_structures(self):
        cells = {"Oise": {"a": part(3, 1)}, "Aisne": {"b": part(15, 10)}, "Somme": {"c": part(50, 25)}}

        found = table(cells)

        assert found.groups["Oise"] == Shown(None, {"a": None})
        assert found.groups["Aisne"] == Shown(None, {"b": None})
        assert found.groups["Somme"].total == part(50, 25)
        assert found.total == part(68, 36)

    def test_hides_a_territory_whose_structures_would_all_be_known(self):
        found = table({"Somme": {"a": part(3, 3), "b": part(4, 4)}, "Aisne": {"c": part(20, 10)}})

        assert found.groups["Somme"].total is None

    def test_is_empty_when_nobody_was_sent(self):
        assert table({}) == Table(None, {})


def shown_sums(cells: Cells, found: Table) -> list[Figure]:
    """Return what a reader would see in the places that `found` shows, if these were the figures."""
    sums = [add(figure for parts in cells.values() for figure in parts.values())] if found.total else []
    for group, shown in found.groups.items():
        sums += [add(cells[group].values())] if shown.total else []
        sums += [cells[group][key] for key, figure in shown.parts.items() if figure]
    return sums


def others_that_read_the_same(cells: Cells, found: Table) -> Iterator[Cells]:
    """Give figures that differ by one person in one or two places and that a reader cannot tell from the true ones."""
    places = [(group, key) for group, parts in cells.items() for key in parts]
    true = shown_sums(cells, found)
    for side in ("known", "unknown"):
        for one in places:
            for other in [*places, None]:
                changed = {group: dict(parts) for group, parts in cells.items()}
                for place, step in ((one, 1), (other, -1)):
                    if place and one != other:
                        figure = changed[place[0]][place[1]]
                        known = figure.known + step * (side == "known")
                        unknown = figure.unknown + step * (side == "unknown")
                        changed[place[0]][place[1]] = Figure(known + unknown, known)
                figures = [figure for parts in changed.values() for figure in parts.values()]
                possible = all(one.sent > 0 and one.known >= 0 and one.unknown >= 0 for one in figures)
                if possible and changed != cells and shown_sums(changed, found) == true:
                    yield changed


figures = st.builds(
    lambda known, unknown: Figure(known + unknown, known), st.integers(0, 12), st.integers(0, 12)
).filter(lambda figure: figure.sent > 0)
parts = st.dictionaries(st.sampled_from("abcd"), figures, min_size=1, max_size=4)
everything = st.dictionaries(st.sampled_from(["Somme", "Aisne", "Oise"]), parts, min_size=1, max_size=3)


class TestAnyTable:
    @given(everything)
    @settings(max_examples=300, deadline=None)
    def test_lets_no_hidden_figure_be_recovered(self, cells):
        found = table(cells)

        others = list(others_that_read_the_same(cells, found))
        for group, shown in found.groups.items():
            for key, figure in shown.parts.items():
                if figure is None:
                    assert {other[group][key].known for other in others} - {cells[group][key].known}
                    assert {other[group][key].unknown for other in others} - {cells[group][key].unknown}
            if shown.total is None:
                whole = add(cells[group].values())
                sums = [add(other[group].values()) for other in others]
                assert {one.known for one in sums} - {whole.known}
                assert {one.unknown for one in sums} - {whole.unknown}

    @given(everything)
    @settings(max_examples=200, deadline=None)
    def test_shows_true_figures_of_five_people_or_more(self, cells):
        found = table(cells)

        for group, shown in found.groups.items():
            assert shown.total in (None, add(cells[group].values()))
            assert all(figure in (None, cells[group][key]) for key, figure in shown.parts.items())
            visible = [figure for figure in (shown.total, *shown.parts.values()) if figure]
            assert all(figure.known >= 5 and figure.unknown not in range(1, 5) for figure in visible)

    @given(everything, st.randoms())
    @settings(max_examples=100, deadline=None)
    def test_does_not_depend_on_the_order(self, cells, random):
        groups = list(cells)
        random.shuffle(groups)

        assert table({group: dict(sorted(cells[group].items(), reverse=True)) for group in groups}) == table(cells)
