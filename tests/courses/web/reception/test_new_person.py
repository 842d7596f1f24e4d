"""The desk meets somebody new."""

import re

import pytest
from django.utils import timezone

from courses.network import services as network
from elearning.accounts.models import Card, User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import NEW, filled, page_of, text
from tests.factories.network import a_point

pytestmark = pytest.mark.django_db


class TestSomeoneNew:
    def test_is_of_my_point_and_gets_a_card_next(self, desk, staff, point):
        response = desk.post(NEW, filled(first_name="  Amina   B ", language="en"))

        learner = User.objects.get(first_name="Amina B")
        assert response["Location"] == f"{page_of(learner)}carte/?phone=lent"
        assert (learner.language, learner.memberships.get().point) == ("en", point)
        assert not Card.objects.exists()
        assert Entry.objects.filter(action="person.created").get().actor == staff.pk

    def test_is_one_person_after_two_presses(self, desk):
        form = filled()

        places = {desk.post(NEW, form)["Location"] for _press in range(2)}

        assert len(places) == 1
        assert User.objects.filter(first_name="Amina").count() == 1

    def test_has_a_card_for_the_phone_that_was_said(self, desk):
        place = desk.post(NEW, filled(phone="own"))["Location"]

        shown = text(desk.get(place))
        desk.post(place.split("?")[0], {"phone": re.search(r'name="phone" value="(\w+)"', shown)[1]})

        assert Card.objects.get().is_for_own_phone

    @pytest.mark.parametrize(
        ("changes", "says"),
        [
            ({"first_name": ""}, "Write a first name"),
            ({"first_name": " \x00 "}, "Write a first name"),
            ({"first_name": "x" * 500}, "80 letters at most"),
            ({"language": "xx"}, "Choose one of these languages"),
            ({"language": ""}, "Choose the language"),
            ({"phone": ""}, "Choose whose phone"),
            ({"phone": "stolen"}, "Choose whose phone"),
        ],
    )
    def test_is_asked_again_and_nothing_is_lost(self, desk, changes, says):
        sent = filled(first_name="Amina") | changes

        shown = text(desk.post(NEW, sent))

        assert says in shown
        assert not User.objects.filter(email=None).exists()
        assert sent["id"] in shown
        if sent["first_name"].strip("\x00 "):
            assert f'value="{sent["first_name"]}"' in shown

    def test_keeps_a_name_without_its_invisible_signs(self, desk):
        desk.post(NEW, filled(first_name="Am\x00ina\u202e"))

        assert User.objects.filter(first_name="Amina").exists()

    def test_joins_the_point_chosen_by_who_works_at_several(self, desk, staff):
        second = a_point("Second place")
        network.join_point(user=staff, point=second, now=timezone.now())
        assert "Second place" in text(desk.get(NEW))

        desk.post(NEW, filled(point=str(second.pk)))

        assert User.objects.get(first_name="Amina").memberships.get().point == second

    @pytest.mark.parametrize("works_at", [1, 2])
    def test_joins_no_point_that_is_not_mine(self, desk, staff, point, works_at):
        for _more in range(works_at - 1):
            network.join_point(user=staff, point=a_point(), now=timezone.now())
        foreign = a_point()

        shown = text(desk.post(NEW, filled(point=str(foreign.pk))))

        assert "Choose one of your points" in shown
        assert not foreign.memberships.exists()

    def test_takes_nobody_elses_id(self, desk, elsewhere):
        shown = text(desk.post(NEW, filled(id=str(elsewhere.learner.pk))))

        assert "Open it again" in shown
        assert elsewhere.learner.memberships.count() == 1

    def test_waits_for_a_desk_that_belongs_to_a_point(self):
        client = people.signed_in(people.a_reception(language="en"))

        assert "belongs to no open point" in text(client.get(NEW))
        assert "belongs to no open point" in text(client.post(NEW, filled()))
