import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail

from elearning.accounts import email_codes, mails
from elearning.accounts.email_codes import AccountExists, Answer, CodeOver
from elearning.accounts.models import EmailCode
from elearning.accounts.retention import forget_email_codes
from elearning.jobs.models import Job
from tests.factories import people
from tests.factories.partners import EMAIL, code_in_mail, mailed_code, wrong

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def ask(*, email=EMAIL, id=None, now=NOW):
    return email_codes.ask(id=id or uuid.uuid4(), email=email, language="fr", now=now)


@pytest.fixture
def asked():
    return ask()


def check(row, code, *, after=timedelta(0)):
    return email_codes.check(id=row.pk, code=code, now=NOW + after)


class TestAsk:
    def test_writes_a_job_that_names_no_code_and_no_address(self, asked):
        job = Job.objects.get()

        assert (job.kind, job.args) == ("email_code.mail", {"code_id": str(asked.pk)})

    def test_of_the_same_form_mails_once(self, asked):
        assert ask(id=asked.pk) == asked
        assert Job.objects.count() == 1

    @pytest.mark.parametrize("email", ["Lou@CCAS.exemple.fr", EMAIL.upper()])
    def test_takes_capitals_for_the_same_address(self, asked, email):
        assert ask(id=asked.pk, email=email) == asked

    def test_of_the_same_form_for_another_address_is_another(self, asked):
        other = ask(id=asked.pk, email="max@ccas.exemple.fr")

        assert other.pk != asked.pk
        assert EmailCode.objects.get(pk=asked.pk).email == EMAIL

    def test_of_the_same_form_after_its_code_is_over_is_another(self, asked):
        mailed_code(asked.pk, now=NOW)

        assert ask(id=asked.pk, now=NOW + timedelta(minutes=15)).pk != asked.pk


class TestMail:
    def test_brings_a_code_of_eight_digits_that_stands_nowhere_else(self, asked):
        mails.mail_code(id=asked.pk, now=NOW)

        code = code_in_mail()
        assert len(code) == 8
        assert mail.outbox[0].to == [EMAIL]
        assert code not in str(list(EmailCode.objects.values())) + str(list(Job.objects.values()))
        assert check(asked, code) is Answer.RIGHT

    def test_tells_who_has_an_account_where_to_sign_in_and_no_code(self, settings):
        settings.STAFF_URL = "https://equipe.example"
        person = people.a_trainer()
        mails.mail_code(id=ask(email=person.email).pk, now=NOW)

        assert "https://equipe.example/accounts/login/" in mail.outbox[0].body
        assert not any(character.isdigit() for character in mail.outbox[0].body)

    def test_speaks_the_language_of_the_page(self):
        row = email_codes.ask(id=uuid.uuid4(), email=EMAIL, language="en", now=NOW)
        mails.mail_code(id=row.pk, now=NOW)

        assert mail.outbox[0].subject == "Escale – Your code"

    def test_done_twice_makes_the_newest_code_right(self, asked):
        first, second = mailed_code(asked.pk, now=NOW), mailed_code(asked.pk, now=NOW)

        assert (check(asked, first), check(asked, second)) == (Answer.WRONG, Answer.RIGHT)

    def test_leaves_no_more_when_nobody_waits_for_it(self, asked):
        mails.mail_code(id=asked.pk, now=NOW + timedelta(hours=1))
        mails.mail_code(id=uuid.uuid4(), now=NOW)
        check(asked, mailed_code(asked.pk, now=NOW))
        mails.mail_code(id=asked.pk, now=NOW)

        assert mail.outbox == []


class TestCheck:
    def test_takes_spaces_and_dashes(self, asked):
        code = mailed_code(asked.pk, now=NOW)

        assert check(asked, f" {code[:4]}-{code[4:]} ") is Answer.RIGHT

    def test_takes_the_right_code_twice(self, asked):
        code = mailed_code(asked.pk, now=NOW)

        assert [check(asked, code) for _ in range(7)] == [Answer.RIGHT] * 7

    def test_is_over_after_five_wrong_ones_even_for_the_right_one(self, asked):
        code = mailed_code(asked.pk, now=NOW)

        answers = [check(asked, wrong(code)) for _ in range(5)]

        assert answers == [*[Answer.WRONG] * 4, Answer.OVER]
        assert check(asked, code) is Answer.OVER

    def test_is_right_until_fifteen_minutes_and_not_after(self, asked):
        code = mailed_code(asked.pk, now=NOW)

        assert check(asked, code, after=timedelta(minutes=15)) is Answer.OVER
        assert check(asked, code, after=timedelta(minutes=14, seconds=59)) is Answer.RIGHT

    @pytest.mark.parametrize("code", ["", "12345678", "x" * 20, "１２３４５６７８", "\x00"])
    def test_refuses_anything_before_the_mail_left(self, asked, code):
        assert check(asked, code) is Answer.WRONG

    def test_of_an_unknown_id_is_over(self):
        assert email_codes.check(id=uuid.uuid4(), code="12345678", now=NOW) is Answer.OVER


class TestUse:
    def test_gives_the_address_once(self, asked):
        check(asked, mailed_code(asked.pk, now=NOW))

        assert email_codes.use(id=asked.pk, now=NOW) == EMAIL
        with pytest.raises(AccountExists):
            email_codes.use(id=asked.pk, now=NOW)

    def test_refuses_an_address_that_got_an_account_in_between(self, asked):
        check(asked, mailed_code(asked.pk, now=NOW))
        people.a_trainer(email=EMAIL)

        with pytest.raises(AccountExists):
            email_codes.use(id=asked.pk, now=NOW)

    def test_wants_the_code_first(self, asked):
        mailed_code(asked.pk, now=NOW)

        with pytest.raises(CodeOver):
            email_codes.use(id=asked.pk, now=NOW)

    def test_waits_an_hour_and_no_longer(self, asked):
        check(asked, mailed_code(asked.pk, now=NOW))

        with pytest.raises(CodeOver):
            email_codes.use(id=asked.pk, now=NOW + timedelta(hours=1))


class TestForgetEmailCodes:
    def test_deletes_addresses_after_a_day(self, asked):
        assert forget_email_codes(now=NOW + timedelta(days=1)) == 0
        assert forget_email_codes(now=NOW + timedelta(days=1, seconds=1)) == 1
        assert not EmailCode.objects.exists()
