"""Guessing cards, at the door for the QR and at the form for the number: how many guesses are looked at, what an
answer gives away, and what goes on meanwhile. The clock stands still, so that no minute ends inside a test."""

import re
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
import time_machine
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from elearning.accounts import cards, fingerprints, keys, limits
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.events import a_batch, an_event, append_of, send
from tests.factories.receipts import give_back

SESSION, CARD = "/api/v1/session", "/carte"
NOW = datetime(2026, 3, 2, 9, 0, 30, tzinfo=UTC)
HERE, ELSEWHERE = "198.51.100.1", "198.51.100.2"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def lookups(monkeypatch):
    """Every read key that was looked for in the database."""
    seen, find = [], cards.find_card_by_read_key
    monkeypatch.setattr(cards, "find_card_by_read_key", lambda read: seen.append(read) or find(read))
    return seen


def read_of(issued):
    return keys.to_wire(keys.derive(issued.token, "read"))


def show(read, *, address=HERE, client=None, confirm=True, **headers):
    """Show a card's read key to the door; without one, a key of no card."""
    body = {"read": read or keys.to_wire(keys.new_key()), "confirm": confirm}
    client = client or Client()
    return client.post(SESSION, body, content_type="application/json", REMOTE_ADDR=address, headers=headers)


def type_in(number, secret, *, client=None, address=HERE):
    client = client or Client(raise_request_exception=False)
    return client.post(CARD, {"number": number, "secret": secret}, REMOTE_ADDR=address)


class TestSixThousandWrongCards:
    def test_are_looked_for_thirty_times_a_minute(self, lookups, clock):
        answers = []
        # The counter stops at thirty however many follow: 100 a minute stand for 6,000.
        for _minute in range(3):
            answers += [show(None).status_code for _ in range(100)]
            clock.shift(timedelta(minutes=1))

        assert answers == ([401] * 30 + [429] * 70) * 3
        assert len(lookups) == len(set(lookups)) == 90
        assert Entry.objects.filter(action="sign_in.refused").count() == 90

    def test_keep_nobody_elsewhere_out(self, amina):
        for _ in range(100):
            show(None)

        assert show(read_of(amina.issued), address=ELSEWHERE).json()["first_name"] == "Amina"
        assert type_in(amina.issued.number, amina.issued.secret, address=ELSEWHERE).status_code == 200

    def test_keep_out_who_shares_the_address_for_a_minute_only(self, amina, clock):
        for _ in range(100):
            show(None)

        assert show(read_of(amina.issued)).status_code == 429
        clock.shift(timedelta(minutes=1))
        assert show(read_of(amina.issued)).status_code == 200

    def test_get_no_more_from_a_right_one_among_them(self, lookups, amina):
        client = Client()
        for _ in range(29):
            show(None)
        assert show(read_of(amina.issued), client=client).status_code == 200
        assert client.delete(SESSION, REMOTE_ADDR=HERE).status_code == 204

        assert show(read_of(amina.issued), client=client).status_code == 429
        assert show(None).status_code == 429
        assert len(lookups) == 30

    def test_do_not_use_up_the_tries_of_the_form(self, amina):
        for _ in range(100):
            show(None)

        assert "Amina" in type_in(amina.issued.number, amina.issued.secret).content.decode()


class TestThousandClaimedAddresses:
    @pytest.mark.parametrize(
        "header", ["X-Forwarded-For", "X-Real-IP", "Forwarded", "True-Client-IP", "CF-Connecting-IP", "Client-IP"]
    )
    def test_count_as_one(self, lookups, header):
        number_of = 1000 if header == "X-Forwarded-For" else 100

        for number in range(number_of):
            show(None, **{header: f"203.0.{number // 250}.{number % 250}"})

        assert len(lookups) == 30

    @pytest.mark.parametrize("claim", ["203.0.113.{}, ", "{0}, {0}, 203.0.113.{0}, ", "2001:db8:{}::1,"])
    def test_count_as_one_behind_a_proxy(self, lookups, settings, claim):
        settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1

        for number in range(100):
            show(None, address="10.0.0.1", **{"X-Forwarded-For": f"{claim.format(number)}{HERE}"})

        assert len(lookups) == 30


class TestWrongSecretsFromOneAddress:
    def test_cost_ten_slow_hashes_a_minute(self, hashes):
        answers = [type_in("000000", f"WRONG{number:03}").status_code for number in range(50)]

        assert answers == [200] * 10 + [429] * 40
        assert len(hashes) == 10

    def test_get_no_more_from_a_right_one_among_them(self, amina):
        for _ in range(9):
            type_in("000000", "WRONGWRO")
        assert "Amina" in type_in(amina.issued.number, amina.issued.secret).content.decode()

        assert type_in(amina.issued.number, amina.issued.secret).status_code == 429


@pytest.fixture(params=["table", "redis"])
def take_down(request, monkeypatch, settings):
    """Make the counter unreachable: its table is locked, or nobody answers at Redis' address.

    Give the status that a sign-in hears then: the whole site pauses, or it says to wait.
    """

    def locked(*_arguments, **_options):
        raise OperationalError("database table is locked")

    def go():
        if request.param == "table":
            settings.REDIS_URL = ""
            monkeypatch.setattr(limits, "_count_in_database", locked)
            return 503
        settings.REDIS_URL = "redis://127.0.0.1:1/0"
        settings.CACHES = {"default": settings.REDIS_CACHE | {"LOCATION": settings.REDIS_URL}}
        return 429

    return go


class TestCounterThatIsDown:
    def test_opens_no_card(self, take_down, amina, lookups):
        refusal = take_down()

        assert show(read_of(amina.issued)).status_code == refusal
        assert type_in(amina.issued.number, amina.issued.secret).status_code == refusal
        assert lookups == []

    def test_lets_learning_go_on(self, take_down, amina, append, version, module):
        phone, address = people.with_card(amina.issued), module.url
        take_down()

        assert send(append, a_batch([an_event(version)])).json()["acked"]
        assert phone.get("/api/v1/me").json()["first_name"] == "Amina"
        assert give_back(dev=uuid.uuid4()).status_code == 200
        assert phone.get("/chercher", {"q": "mail"}).status_code == 200
        assert phone.get("/moi").status_code == 200
        assert phone.get(address).status_code == 200
        assert phone.delete(SESSION).status_code == 204


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestFiftySignInsAtOnce:
    def test_share_the_last_try(self):
        read = read_of(people.a_learner_with_card("Amina").issued)
        for _ in range(29):
            show(None)

        # Ten start in the same instant, five times.
        start = Barrier(10)

        def attempt(_number):
            start.wait()
            try:
                return show(read).status_code
            finally:
                connection.close()

        with ThreadPoolExecutor(max_workers=10) as pool:
            answers = list(pool.map(attempt, range(50)))

        assert sorted(answers) == [200] + [429] * 49
        assert Entry.objects.filter(action="sign_in.ok").count() == 1


@pytest.fixture
def hashes(monkeypatch):
    """Every slow hash that was worked out."""
    worked_out = []
    for name in ("make_password", "check_password"):
        original = getattr(fingerprints, name)
        monkeypatch.setattr(
            fingerprints, name, lambda *args, name=name, work=original: worked_out.append(name) or work(*args)
        )
    return worked_out


def observed(ask, hashes, number=""):
    """Return what somebody outside sees of an answer, with what it cost: number of queries and of slow hashes."""
    hashes.clear()
    with CaptureQueriesContext(connection) as queries:
        response = ask()
    body = re.sub(r'(name="csrfmiddlewaretoken" value=)"[^"]+"', r"\1", response.content.decode())
    headers = {name: value for name, value in response.items() if name != "X-Request-ID"}
    seen = (response.status_code, body.replace(number, "…") if number else body, headers, sorted(response.cookies))
    return seen, len(queries), len(hashes)


class TestAnswerToAWrongCard:
    @pytest.fixture(autouse=True)
    def _warm(self):
        """The first try of a minute also clears old counters away."""
        show(None, confirm=False)
        type_in("000000", "WRONGWRO")

    @pytest.fixture
    def void(self):
        issued = people.a_learner_with_card("Bilal").issued
        cards.void_card(card=issued.card, voided_by=None, now=NOW)
        return issued

    @pytest.fixture
    def closed(self):
        found = people.a_learner_with_card("Chen")
        type(found.learner).objects.filter(pk=found.learner.pk).update(is_active=False)
        return found.issued

    @pytest.mark.parametrize("confirm", [False, True])
    def test_tells_no_unknown_card_from_one_that_is_dead(self, amina, void, closed, hashes, confirm):
        never = keys.to_wire(keys.new_key())

        reads = (never, read_of(void), read_of(closed), append_of(amina.issued))
        unknown, *others = [observed(lambda read=read: show(read, confirm=confirm), hashes) for read in reads]

        assert unknown[0][:2] == (401, '{"detail":"unknown card"}')
        assert unknown[2] == 0
        assert others == [unknown] * 3

    def test_tells_no_unknown_number_from_one_that_is_dead(self, void, closed, hashes):
        guesses = [("000001", "WRONGWRO"), (void.number, void.secret), (closed.number, closed.secret)]

        unknown, *others = [
            observed(lambda guess=guess: type_in(*guess), hashes, number=guess[0])
            for guess in [*guesses, (void.number, "WRONGWRO")]
        ]

        assert unknown[0][0] == 200
        assert unknown[2] == 1
        assert others == [unknown] * 3

    def test_tells_no_unknown_number_from_a_wrong_secret(self, amina, hashes):
        unknown = observed(lambda: type_in("000001", "WRONGWRO"), hashes, number="000001")
        number = amina.issued.number
        wrong = observed(lambda: type_in(number, "WRONGWRO"), hashes, number=number)

        assert wrong[0] == unknown[0]
        assert wrong[2] == unknown[2] == 1
