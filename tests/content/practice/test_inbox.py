"""The inbox: what its vectors do not show."""

import copy

import pytest

from content.practice.engine import Game
from content.practice.inbox import KIND
from content.practice.solver import solve


def a_mail(number, **more):
    mail = {"id": f"m{number}", "from": "Mairie", "address": f"bureau{number}@mairie.exemple.fr", "subject": "Note"}
    return {**mail, "day": "lundi 2 mars", "body": "Bonjour.", **more}


TWO_MAILS = (a_mail(1), a_mail(2))


def an_inbox(goals, *, traps=(), mails=TWO_MAILS, **more):
    me = {"name": "Amina Diallo", "address": "amina.diallo@exemple.fr"}
    return Game(KIND, {"setting": {"me": me, "mails": list(mails), **more}, "goals": goals, "traps": list(traps)})


class TestState:
    def test_is_the_same_whatever_the_order_of_reading(self):
        game = an_inbox([])

        one = game.play([["open", "m1"], ["back"], ["open", "m2"], ["back"]])
        other = game.play([["open", "m2"], ["back"], ["open", "m1"], ["back"]])

        assert one == other

    def test_holds_a_message_that_is_sent_twice_once(self):
        game = an_inbox([])
        reply = [["open", "m1"], ["reply", "m1"], ["send"], ["back"]]

        assert game.play([*reply, *reply]) == game.play(reply)

    def test_is_left_as_it_was_by_the_next_act(self):
        game = an_inbox([], photos=[{"id": "p1", "name": "cv.pdf"}])
        state = game.play([["write"]])
        before = copy.deepcopy(state)

        game.next(state, ["attach", "p1"])

        assert state == before


class TestWay:
    def test_leads_through_the_mail_that_holds_what_a_goal_names(self):
        held = a_mail(2, folder="spam", links=[{"id": "l1", "text": "Mon dossier"}])
        game = an_inbox([{"do": "link", "on": "l1"}], mails=[a_mail(1), held])

        assert solve(game).path == [["folder", "spam"], ["open", "m2"], ["link", "l1"]]

    def test_goes_round_a_person_that_a_trap_names(self):
        people = [{"id": f"c{number}", "name": "Paul", "address": f"p{number}@exemple.fr"} for number in (1, 2)]
        game = an_inbox([{"do": "send"}], traps=[{"do": "to", "on": "c1", "why": "Un autre Paul."}], contacts=people)

        assert solve(game).path == [["write"], ["to", "c2"], ["send"]]

    @pytest.mark.parametrize("trapped", ["write", "reply"])
    def test_lets_any_message_carry_what_no_goal_ties_to_one(self, trapped):
        game = an_inbox(
            [{"do": "attach", "on": "p1"}],
            traps=[{"do": trapped, "why": "Pas comme cela."}],
            contacts=[{"id": "c1", "name": "Paul", "address": "paul@exemple.fr"}],
            photos=[{"id": "p1", "name": "cv.pdf"}],
        )

        assert ["attach", "p1"] in solve(game).path

    def test_through_six_mails_to_sort_is_found_soon(self):
        mails = [a_mail(number) for number in range(1, 7)]
        game = an_inbox([{"do": "delete", "on": mail["id"]} for mail in mails], mails=mails)

        solution = solve(game)

        assert len(solution.path) == 12
        assert solution.visited < 2_200

    def test_is_not_there_for_a_mail_that_is_not_there(self):
        assert solve(an_inbox([{"do": "delete", "on": "m9"}])).path is None


class TestGoals:
    @pytest.mark.parametrize(("to", "met"), [("c1", [True]), ("c2", [False])])
    def test_of_an_attachment_may_name_who_gets_it(self, to, met):
        people = [{"id": f"c{number}", "name": "Paul", "address": f"p{number}@exemple.fr"} for number in (1, 2)]
        photos = [{"id": "p1", "name": "cv.pdf"}]
        game = an_inbox([{"do": "attach", "on": "p1", "to": to}], contacts=people, photos=photos)

        state = game.play([["write"], ["to", "c1"], ["attach", "p1"], ["send"]])

        assert game.met(state) == met
