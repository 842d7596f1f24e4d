"""A lent phone comes back to the desk with a code on its screen."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client

from elearning.accounts.models import User
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import DESK, PHONE, text
from tests.factories.receipts import a_receipt

pytestmark = pytest.mark.django_db
MADE = datetime(2026, 3, 2, 9, 4, tzinfo=UTC)


@pytest.fixture
def receipt():
    return a_receipt(made_at=MADE)


@pytest.fixture(autouse=True)
def clock():
    """An hour after the receipt was made: no limit's window ends while a test runs."""
    with time_machine.travel(MADE + timedelta(hours=1), tick=False) as clock:
        yield clock


class TestCheck:
    def test_says_that_everything_came_how_much_and_when(self, desk, receipt):
        shown = text(desk.post(PHONE, {"code": receipt.shown}))

        assert "Everything has arrived." in shown
        assert "6 answers came from this phone." in shown
        assert f"Code {receipt.shown}, made on 2 March 2026 at 10:04." in shown
        assert "Already checked" not in shown

    def test_keeps_who_checked_and_when(self, desk, staff, receipt):
        desk.post(PHONE, {"code": receipt.shown})

        receipt.refresh_from_db()
        assert (receipt.checked_by, receipt.checked_at) == (staff, MADE + timedelta(hours=1))
        entry = Entry.objects.get(action="phone.returned")
        assert (entry.actor, entry.subject, entry.data) == (staff.pk, f"receipt:{receipt.pk}", {"answers": 6})

    def test_says_when_it_was_checked_before_and_changes_nothing(self, desk, french_desk, receipt, clock):
        desk.post(PHONE, {"code": receipt.shown})
        clock.shift(timedelta(minutes=10))

        shown = text(desk.post(PHONE, {"code": receipt.shown}))

        assert "Everything has arrived." in shown
        assert "Already checked on 2 March 2026 at 11:04." in shown
        before = type(receipt).objects.get().checked_at
        french_desk.post(PHONE, {"code": receipt.shown})
        assert type(receipt).objects.get().checked_at == before
        assert Entry.objects.filter(action="phone.returned").count() == 1

    def test_outlives_the_member_of_the_desk(self, desk, staff, receipt):
        desk.post(PHONE, {"code": receipt.shown})

        User.objects.filter(pk=staff.pk).delete()

        receipt.refresh_from_db()
        assert (receipt.checked_by, receipt.checked_at is None) == (None, False)

    def test_says_so_when_nothing_was_done_on_the_phone(self, desk):
        assert "No answer came from this phone." in text(desk.post(PHONE, {"code": a_receipt(answers=0).shown}))

    @pytest.mark.parametrize(
        "write",
        [
            str,
            str.lower,
            lambda code: code.replace("-", ""),
            lambda code: code.replace("-", " – "),
            lambda code: f"  {' '.join(code)}\r\n",
            lambda code: code.replace("0", "O").replace("1", "I"),
            lambda code: code.lower().replace("0", "o").replace("1", "l"),
        ],
    )
    def test_knows_a_code_however_it_is_typed(self, desk, receipt, write):
        type(receipt).objects.update(code="10F2QM")

        assert "Everything has arrived." in text(desk.post(PHONE, {"code": write("10F-2QM")}))

    @pytest.mark.parametrize(
        ("typed", "says"),
        [
            ("", "Write the 6 letters"),
            ("K7F", "Write the 6 letters"),
            ("UUUUUU", "Write the 6 letters"),
            ("\x00K7F2QM", "Write the 6 letters"),
            ("K" * 5000, "Write the 6 letters"),
            ("ZZZ-ZZZ", "This code is not known."),
        ],
        ids=lambda text: text[:20].replace("\x00", "NUL"),
    )
    def test_says_what_to_do_with_another_code(self, desk, typed, says):
        response = desk.post(PHONE, {"code": typed})

        assert response.status_code == 200
        assert says in text(response)
        assert 'role="alert"' in text(response)
        assert ("It shows a new code." in text(response)) == ("not known" in says)
        assert not Entry.objects.filter(action="phone.returned").exists()

    def test_writes_back_what_was_typed_and_nothing_that_runs(self, desk):
        assert 'value="&lt;b&gt;&quot;"' in text(desk.post(PHONE, {"code": '<b>"'}))

    def test_is_kept_by_nobody(self, desk, receipt):
        assert desk.post(PHONE, {"code": receipt.shown})["Cache-Control"] == "no-store"


class TestManyTries:
    def test_stop_after_thirty_a_minute_for_a_member_of_the_desk(self, desk, receipt, clock):
        answers = [desk.post(PHONE, {"code": "ZZZZZZ"}, REMOTE_ADDR=f"198.51.100.{n}") for n in range(30)]
        refused = desk.post(PHONE, {"code": receipt.shown}, REMOTE_ADDR="198.51.100.99")

        assert {answer.status_code for answer in answers} == {200}
        assert refused.status_code == 429
        assert "Wait one minute." in text(refused)
        assert "Everything has arrived." not in text(refused)
        clock.shift(timedelta(minutes=1))
        assert "Everything has arrived." in text(desk.post(PHONE, {"code": receipt.shown}))

    def test_stop_after_thirty_a_minute_for_an_address(self, desk, french_desk):
        for _ in range(30):
            desk.post(PHONE, {"code": "ZZZZZZ"})

        assert french_desk.post(PHONE, {"code": "ZZZZZZ"}).status_code == 429
        assert french_desk.post(PHONE, {"code": "ZZZZZZ"}, REMOTE_ADDR="198.51.100.7").status_code == 200

    def test_take_nothing_from_who_searches_a_module(self, desk):
        for _ in range(31):
            desk.post(PHONE, {"code": "ZZZZZZ"})

        assert Client().get("/chercher", {"q": "mail"}).status_code == 200


class TestPage:
    def test_is_one_button_away_from_the_list(self, desk):
        assert f'href="{PHONE}"' in text(desk.get(DESK))

    def test_asks_for_a_code_and_says_nothing_else(self, desk):
        shown = text(desk.get(PHONE))

        assert 'name="code"' in shown
        assert 'role="alert"' not in shown

    def test_takes_3_queries_to_ask_and_16_to_check(self, desk, receipt, django_assert_max_num_queries):
        desk.get(PHONE)

        with django_assert_max_num_queries(3):
            desk.get(PHONE)
        with django_assert_max_num_queries(16):
            desk.post(PHONE, {"code": receipt.shown})

    def test_asks_for_our_own_form(self, staff, receipt):
        client = Client(enforce_csrf_checks=True)
        client.cookies = people.signed_in(staff).cookies

        assert client.post(PHONE, {"code": receipt.shown}).status_code == 403
