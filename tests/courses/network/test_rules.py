import uuid

import pytest

from courses.network.rules import SEES, Standing, can_see_person, is_inside, read_networks
from elearning.accounts.roles import Role

HERE, THERE = uuid.uuid4(), uuid.uuid4()


def standing(*roles, points=()):
    return Standing(id=uuid.uuid4(), roles=frozenset(roles), points=frozenset(points))


class TestCanSeePerson:
    @pytest.mark.parametrize("role", sorted(Role))
    def test_lets_only_reception_read_a_learner_of_its_point(self, role):
        person = standing(Role.LEARNER, points=[HERE])

        assert can_see_person(viewer=standing(role, points=[HERE]), person=person) == (role is Role.RECEPTION)

    @pytest.mark.parametrize("role", sorted(Role))
    def test_lets_nobody_read_a_learner_of_another_point(self, role):
        person = standing(Role.LEARNER, points=[THERE])

        assert not can_see_person(viewer=standing(role, points=[HERE]), person=person)

    @pytest.mark.parametrize("role", sorted(set(Role) - {Role.LEARNER}))
    def test_lets_no_desk_read_staff(self, role):
        person = standing(role, Role.LEARNER, points=[HERE])

        assert not can_see_person(viewer=standing(Role.RECEPTION, points=[HERE]), person=person)

    def test_lets_everybody_read_themselves(self):
        person = standing()

        assert can_see_person(viewer=person, person=person)

    def test_lets_nobody_without_a_role_read_anybody(self):
        assert not can_see_person(viewer=standing(points=[HERE]), person=standing(Role.LEARNER, points=[HERE]))

    def test_has_a_rule_for_every_role(self):
        assert set(SEES) == set(Role)


class TestNetworks:
    @pytest.mark.parametrize(
        ("address", "networks", "inside"),
        [
            ("192.0.2.7", ["192.0.2.0/28"], True),
            ("192.0.2.7", ["192.0.2.7"], True),
            ("192.0.2.77", ["192.0.2.0/28"], False),
            ("2001:db8::1", ["2001:db8::/64"], True),
            ("192.0.2.7", ["2001:db8::/64"], False),
            ("192.0.2.7", ["nonsense", "192.0.2.7"], True),
            ("192.0.2.7", [], False),
            ("", ["0.0.0.0/0"], False),
            ("::ffff:192.0.2.7", ["192.0.2.7"], False),
        ],
    )
    def test_hold_an_address_or_not(self, address, networks, inside):
        assert is_inside(address, networks) == inside

    @pytest.mark.parametrize("text", ["192.0.2.300", "192.0.2.7/28", "example.org", ""])
    def test_are_refused_when_they_are_none(self, text):
        with pytest.raises(ValueError):
            read_networks([text])
