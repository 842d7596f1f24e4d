from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections
from django.db.utils import InterfaceError, InternalError, OperationalError
from django.test import RequestFactory
from redis.exceptions import RedisError

from elearning.accounts import limits
from elearning.accounts.limits import Action
from elearning.accounts.models import Counter

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, 30, tzinfo=UTC)


def points_of_the_test(address: str) -> bool:
    return address == "192.0.2.77"


@pytest.fixture(autouse=True)
def _points(settings):
    settings.ESCALE_POINT_ADDRESSES = f"{__name__}.points_of_the_test"


def broken(fault):
    def count(*_args, **_options):
        raise fault("it is gone")

    return count


def from_address(address, **headers):
    return RequestFactory().post("/", REMOTE_ADDR=address, **headers)


class TestCardLogin:
    def test_stops_after_thirty_of_six_thousand_tries_a_minute(self):
        request = from_address("198.51.100.1")

        allowed = [limits.may_try_card(request, now=NOW) for _ in range(300)]

        assert allowed == [True] * 30 + [False] * 270

    def test_lets_the_others_go_on(self):
        for _ in range(100):
            limits.may_try_card(from_address("198.51.100.1"), now=NOW)

        assert limits.may_try_card(from_address("198.51.100.2"), now=NOW)

    def test_opens_again_in_the_next_minute(self):
        request = from_address("198.51.100.1")
        for _ in range(31):
            limits.may_try_card(request, now=NOW)

        assert limits.may_try_card(request, now=NOW + timedelta(minutes=1))

    def test_lets_a_workshop_of_an_access_point_in(self):
        request = from_address("192.0.2.77")

        allowed = [limits.may_try_card(request, now=NOW) for _ in range(301)]

        assert allowed == [True] * 300 + [False]

    def test_counts_one_visitor_whatever_addresses_they_claim(self):
        allowed = [
            limits.may_try_card(from_address("198.51.100.1", HTTP_X_FORWARDED_FOR=f"203.0.113.{n}"), now=NOW)
            for n in range(200)
        ]

        assert sum(allowed) == 30

    def test_believes_the_configured_proxy_and_nobody_before_it(self, settings):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

        allowed = [
            limits.may_try_card(from_address("10.0.0.1", HTTP_X_FORWARDED_FOR=f"203.0.113.{n}, 198.51.100.9"), now=NOW)
            for n in range(200)
        ]

        assert sum(allowed) == 30

    def test_counts_a_whole_ipv6_line_as_one(self):
        allowed = [limits.may_try_card(from_address(f"2001:db8:1:2::{n:x}"), now=NOW) for n in range(1, 60)]

        assert sum(allowed) == 30


class TestSecrets:
    def test_stop_after_ten_a_minute(self):
        request = from_address("198.51.100.1")

        allowed = [limits.may_try_secret(request, now=NOW) for _ in range(20)]

        assert allowed == [True] * 10 + [False] * 10

    def test_sound_one_alarm_beyond_a_hundred_an_hour_and_close_no_door(self, caplog):
        allowed = [limits.may_try_secret(from_address(f"198.51.100.{n}"), now=NOW) for n in range(1, 111)]

        assert all(allowed)
        assert len([record for record in caplog.records if "this hour" in record.message]) == 1


class TestCounter:
    """The table that counts where there is no Redis."""

    @pytest.fixture(autouse=True)
    def _without_redis(self, settings):
        settings.REDIS_URL = ""

    def test_keeps_no_address(self):
        limits.may_try_card(from_address("198.51.100.1"), now=NOW)

        assert "198" not in Counter.objects.get().key

    def test_forgets_old_windows(self):
        limits.may_try_card(from_address("198.51.100.1"), now=NOW)
        limits.may_try_card(from_address("198.51.100.2"), now=NOW + timedelta(minutes=5))

        assert Counter.objects.count() == 1

    def test_costs_one_query_from_the_second_time_on(self, django_assert_num_queries):
        limits.hit(action=Action.SYNC, key="phone", now=NOW)

        with django_assert_num_queries(1):
            limits.hit(action=Action.SYNC, key="phone", now=NOW)

    def test_refuses_sign_in_and_not_learning_without_redis(self, monkeypatch, settings):
        settings.REDIS_URL = "redis://127.0.0.1:1/0"
        monkeypatch.setattr(limits, "_count_in_redis", broken(RedisError))

        assert limits.hit(action=Action.CARD_LOGIN, key="x", now=NOW) is False
        assert limits.may_try_secret(from_address("198.51.100.1"), now=NOW) is False
        assert limits.hit(action=Action.SYNC, key="x", now=NOW) is True

    @pytest.mark.parametrize("fault", [OperationalError, InternalError, InterfaceError])
    def test_pauses_sign_in_and_not_learning_without_the_database(self, monkeypatch, fault):
        monkeypatch.setattr(limits, "_count_in_database", broken(fault))

        with pytest.raises(fault):
            limits.hit(action=Action.CARD_LOGIN, key="x", now=NOW)
        assert limits.hit(action=Action.SYNC, key="x", now=NOW) is True

    def test_pauses_sign_in_when_the_database_goes_between_two_counts(self, monkeypatch):
        monkeypatch.setattr(limits, "hit", lambda **_options: True)
        monkeypatch.setattr(limits, "_count_in_database", broken(OperationalError))

        with pytest.raises(OperationalError):
            limits.may_try_secret(from_address("198.51.100.1"), now=NOW)


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestManyTriesAtOnce:
    def test_get_exactly_the_tries_that_are_left(self):
        for _ in range(29):
            limits.hit(action=Action.CARD_LOGIN, key="a", now=NOW)

        def attempt(_number):
            try:
                return limits.hit(action=Action.CARD_LOGIN, key="a", now=NOW)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(max_workers=8) as pool:
            answers = list(pool.map(attempt, range(50)))

        assert answers.count(True) == 1
