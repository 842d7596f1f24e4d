"""The calendar: what its vectors do not show."""

import copy

import pytest

from content.practice.calendar import KIND
from content.practice.engine import Game, NotPossible
from content.practice.solver import solve


def an_event(number, day, time, **more):
    return {"id": f"e{number}", "date": day, "time": time, "title": "Rendez-vous", **more}


VISIT = an_event(1, "2026-03-10", "09:15")
CLASS = an_event(2, "2026-03-17", "14:00")


def a_calendar(goals=(), *, events=(VISIT, CLASS), **more):
    setting = {"today": "2026-03-09", "first": "2026-03-09", "days": 14, "times": ["10:00", "14:00"], **more}
    return Game(KIND, {"setting": {**setting, "events": list(events)}, "goals": list(goals), "traps": []})


class TestState:
    def test_is_the_same_whatever_the_order_of_looking(self):
        game = a_calendar(events=[VISIT, an_event(2, "2026-03-11", "10:00")])

        one = game.play([["open", "e1"], ["back"], ["open", "e2"], ["back"]])
        other = game.play([["open", "e2"], ["back"], ["open", "e1"], ["back"]])

        assert one == other

    def test_is_left_as_it_was_by_the_next_act(self):
        game = a_calendar()
        state = game.play([["open", "e1"], ["change", "e1"], ["time", "10:00"]])
        before = copy.deepcopy(state)

        game.next(state, ["save"])

        assert state == before

    def test_lays_another_week_on_top_of_this_one(self):
        game = a_calendar()

        assert game.start()["on"]["at"] == [["week", 0]]
        assert game.play([["week", 1]])["on"]["at"] == [["week", 0], ["week", 1]]

    def test_starts_in_the_first_week_when_today_is_not_shown(self):
        game = a_calendar(today="2026-05-04")

        assert game.start()["on"]["at"] == [["week", 0]]

    def test_holds_an_added_event_with_the_place_of_its_title_only(self):
        game = a_calendar(titles={"accept": ["médecin", "docteur"], "missing": "Écrivez avec qui."})
        form = [["new"], ["type", "title", 1], ["date", "2026-03-12"], ["time", "10:00"]]

        added = game.play([*form, ["save"]])["on"]["events"][-1]

        assert added == {"id": "n1", "date": "2026-03-12", "time": "10:00", "remind": "none", "title": 1}

    def test_gives_a_free_name_to_what_is_added(self):
        game = a_calendar()

        def add(day):
            return [["new"], ["date", day], ["time", "10:00"], ["save"]]

        state = game.play(
            [*add("2026-03-10"), *add("2026-03-11"), ["open", "n1"], ["cancel", "n1"], *add("2026-03-12")]
        )

        assert [event["id"] for event in state["on"]["events"]] == ["e1", "e2", "n2", "n1"]


class TestForm:
    def test_offers_the_times_in_order_with_those_of_the_events(self):
        game = a_calendar()

        offered = [move[1] for move in game.moves(game.play([["new"]])) if move[0] == "time"]

        assert offered == ["09:15", "10:00", "14:00"]

    def test_shows_what_is_known_of_an_event(self):
        game = a_calendar()

        draft = game.play([["open", "e1"], ["change", "e1"]])["on"]["draft"]

        assert draft == {"date": "2026-03-10", "time": "09:15", "remind": "none", "title": None}

    def test_saves_an_event_that_was_not_changed(self):
        game = a_calendar()

        state = game.play([["open", "e1"], ["change", "e1"], ["save"]])

        assert state["on"]["events"] == game.start()["on"]["events"]


class TestWeek:
    def test_that_is_not_whole_ends_with_the_last_day(self):
        game = a_calendar(days=10, events=[CLASS, an_event(3, "2026-03-20", "10:00")])

        with pytest.raises(NotPossible):
            game.play([["week", 1], ["open", "e3"]])

    def test_without_events_offers_a_new_one(self):
        game = a_calendar(events=[], days=7)

        assert game.moves(game.start()) == [["new"]]


class TestWay:
    def test_leads_through_the_week_of_the_event(self):
        game = a_calendar([{"do": "open", "on": "e2"}])

        assert solve(game).path == [["week", 1], ["open", "e2"]]

    def test_finds_a_day_for_a_reminder_that_names_none(self):
        game = a_calendar([{"do": "remind", "least": "hour"}])

        path = solve(game).path

        assert path is not None
        assert [action[0] for action in path if action[0] != "back"] == ["new", "date", "time", "remind", "save"]

    def test_makes_room_when_a_goal_cancels_what_stands_there(self):
        goals = [{"do": "cancel", "on": "e2"}, {"do": "move", "on": "e1", "date": "2026-03-17", "time": "14:00"}]
        game = a_calendar(goals)

        path = solve(game).path

        assert path is not None
        assert path.index(["cancel", "e2"]) < path.index(["save"])

    def test_is_not_there_when_the_time_is_taken(self):
        game = a_calendar([{"do": "move", "on": "e1", "date": "2026-03-17", "time": "14:00"}])

        assert solve(game).path is None

    @pytest.mark.parametrize(
        "goals",
        [
            [("2026-03-12", "10:00"), ("2026-03-18", "14:00")],
            [("2026-03-12", "10:00"), ("2026-03-12", "14:00")],
        ],
        ids=["on two days", "on one day"],
    )
    def test_to_two_new_events_is_found_soon(self, goals):
        game = a_calendar([{"do": "add", "date": day, "time": time} for day, time in goals])

        solution = solve(game)

        assert solution.path
        assert solution.visited < 2000
