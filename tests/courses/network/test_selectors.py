from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from courses.network import selectors, services
from courses.network.models import Membership
from elearning.accounts.models import Invitation
from elearning.accounts.roles import Role
from elearning.accounts.signals import invitation_accepted
from tests.factories import people
from tests.factories.network import a_point

pytestmark = pytest.mark.django_db
NOW = timezone.now()
STAFF = sorted(set(Role) - {Role.LEARNER})


@pytest.fixture
def points():
    return a_point(), a_point()


def joins(user, point, *, since=NOW - timedelta(days=1)):
    services.join_point(user=user, point=point, now=since)
    return user


class TestPeopleOf:
    @pytest.mark.parametrize("role", STAFF)
    def test_are_the_learners_of_a_desks_own_point(self, points, role):
        here, there = points
        viewer = joins(people.a_member_of_staff(role), here)
        amina = joins(people.a_learner("Amina"), here)
        joins(people.a_learner("Bilal"), there)
        joins(people.a_reception(), here)

        found = list(selectors.people_of(viewer, now=NOW))

        assert found == ([amina] if role is Role.RECEPTION else [])

    @pytest.mark.parametrize("role", STAFF)
    def test_agree_with_the_rule_for_one_person(self, points, role):
        viewer = joins(people.a_member_of_staff(role), points[0])
        everybody = [joins(people.a_learner(), points[0]), joins(people.a_learner(), points[1]), people.a_learner()]
        everybody += [joins(people.a_trainer(), points[0])]

        listed = set(selectors.people_of(viewer, now=NOW))

        assert listed == {one for one in everybody if selectors.can_see_person(viewer=viewer, person=one, now=NOW)}

    def test_leave_with_the_membership(self, points):
        desk = joins(people.a_reception(), points[0])
        amina = joins(people.a_learner(), points[0])
        services.leave_point(user=amina, point=points[0], now=NOW - timedelta(hours=1))

        assert not selectors.people_of(desk, now=NOW).exists()

    def test_are_nobody_for_a_desk_that_left(self, points):
        desk = joins(people.a_reception(), points[0])
        joins(people.a_learner(), points[0])
        services.leave_point(user=desk, point=points[0], now=NOW - timedelta(hours=1))

        assert not selectors.people_of(desk, now=NOW).exists()

    def test_are_nobody_for_a_closed_account(self, points):
        desk = joins(people.a_reception(), points[0])
        amina = joins(people.a_learner(), points[0])
        desk.is_active = False

        assert not selectors.can_see_person(viewer=desk, person=amina, now=NOW)


class TestPointAddress:
    def test_is_one_of_an_open_point(self):
        a_point(addresses=["192.0.2.0/28"])
        a_point(addresses=["198.51.100.1"], is_open=False)

        assert selectors.is_point_address("192.0.2.7")
        assert not selectors.is_point_address("198.51.100.1")
        assert not selectors.is_point_address("nonsense")

    def test_is_written_as_a_network(self):
        point = a_point(addresses=["not an address"])

        with pytest.raises(ValidationError):
            point.full_clean()


class TestInvitation:
    def test_brings_the_person_to_their_point(self, points):
        desk = people.a_reception()

        invitation_accepted.send(
            sender=Invitation, person=desk, role=Role.RECEPTION, point=points[0].pk, now=timezone.now()
        )

        assert Membership.objects.get().point == points[0]
        assert selectors.find_point(desk) == points[0]

    @pytest.mark.parametrize("point", [None, "7c1f3f0e-52b4-4c1e-9a55-0d9f6c8b1aff"])
    def test_brings_nobody_to_a_point_that_is_not_there(self, point):
        invitation_accepted.send(
            sender=Invitation, person=people.a_trainer(), role=Role.TRAINER, point=point, now=timezone.now()
        )

        assert not Membership.objects.exists()


class TestFindPoint:
    def test_is_where_the_person_came_last(self, points):
        amina = joins(people.a_learner(), points[0], since=NOW - timedelta(days=9))
        joins(amina, points[1])

        assert selectors.find_point(amina, now=NOW) == points[1]

    def test_is_none_for_somebody_who_belongs_nowhere(self):
        assert selectors.find_point(people.a_learner(), now=NOW) is None
