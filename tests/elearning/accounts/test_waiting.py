"""Who has an account and no role: one page tells them so, and nothing else opens."""

import pytest
from django.urls import reverse

from elearning.accounts.access import RULES, Crowd, Verdict, Visitor, decide
from elearning.accounts.roles import Role
from elearning.accounts.sessions import SessionState
from tests.factories import people

AFTER = reverse("after-login")


class TestDecide:
    @pytest.mark.parametrize(
        "seen", [{}, {"enrolled": True}, {"enrolled": True, "proved": True, "recently": True}], ids=str
    )
    def test_opens_one_page_to_who_has_no_role(self, seen):
        waiting = Visitor(state=SessionState.OPEN, is_staff=True, **seen)

        opened = {
            name
            for name, rule in RULES.items()
            for method, audience in (("GET", rule.reads), ("POST", rule.writes))
            if Crowd.EVERYBODY not in audience and decide(rule, method, waiting) is Verdict.OPEN
        }

        assert opened == {"accounts/after-login"}

    def test_lets_a_learner_in_no_further(self):
        learner = Visitor(roles=frozenset({Role.LEARNER}), state=SessionState.OPEN)

        assert decide(RULES["accounts/after-login"], "GET", learner) is Verdict.FORBIDDEN


@pytest.mark.django_db
class TestWaitingPage:
    @pytest.mark.parametrize("with_second_factor", [True, False])
    @pytest.mark.parametrize("showed_it", [True, False])
    def test_is_what_an_account_without_a_role_gets(self, with_second_factor, showed_it):
        person = people.a_member_of_staff(with_second_factor=with_second_factor)
        client = people.signed_in(person, second_factor=showed_it)

        page = client.get(AFTER)

        assert page.status_code == 200
        assert person.email in page.content.decode()
        assert "data-signs-in" in page.content.decode()
