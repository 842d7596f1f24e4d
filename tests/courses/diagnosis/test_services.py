"""Cases and diagnoses are kept once, and deleted after 12 months."""

import uuid
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from courses.diagnosis import services
from courses.diagnosis.models import Case, Diagnosis
from courses.reception.rules import is_code
from elearning.accounts import cards
from tests.factories import people
from tests.factories.diagnoses import a_case, a_diagnosis

pytestmark = pytest.mark.django_db
NOW = timezone.now()


class TestOpenCase:
    def test_draws_a_code_that_is_read_as_three_and_three(self):
        case = a_case()

        assert is_code(case.code)
        assert case.shown == f"{case.code[:3]}-{case.code[3:]}"

    def test_draws_again_when_a_code_is_taken(self, monkeypatch):
        drawn = iter(["AAAAAA", "AAAAAA", "BBBBBB"])
        monkeypatch.setattr(cards, "new_secret", lambda _length: next(drawn))

        assert [a_case().code for _ in range(2)] == ["AAAAAA", "BBBBBB"]

    def test_notes_when_the_person_agreed(self):
        assert a_case(now=NOW).consent_at == NOW

    def test_is_impossible_without_consent(self):
        with pytest.raises(IntegrityError), transaction.atomic():
            Case.objects.create(code="AAAAAA", worker=people.a_social_worker(), consent_at=None, created_at=NOW)


class TestKeepDiagnosis:
    def test_refuses_the_same_form_twice(self):
        kept = a_diagnosis()

        with pytest.raises(IntegrityError), transaction.atomic():
            a_diagnosis(case=kept.case, id=kept.pk)

    def test_keeps_keys_of_answers_and_no_level(self):
        kept = Diagnosis.objects.get(pk=a_diagnosis(declared={"phone": "own"}, observed={"unlock": None}).pk)

        assert kept.declared == {"phone": "own"}
        assert kept.observed == {"unlock": None}
        assert kept.outcomes == ["O6", "O1"]


class TestPurge:
    def test_deletes_after_12_months_and_not_before(self):
        old = a_diagnosis(now=NOW - timedelta(days=366))
        fresh = a_diagnosis(now=NOW - timedelta(days=364))

        gone = services.purge(now=NOW)

        assert gone == 2
        assert list(Diagnosis.objects.all()) == [fresh]
        assert list(Case.objects.all()) == [fresh.case]
        assert not Case.objects.filter(pk=old.case_id).exists()

    def test_keeps_a_case_that_was_seen_again(self):
        old = a_diagnosis(now=NOW - timedelta(days=400))
        again = a_diagnosis(case=old.case, now=NOW - timedelta(days=10))

        assert services.purge(now=NOW) == 1
        assert list(old.case.diagnoses.all()) == [again]

    def test_finds_nothing_the_second_time(self):
        a_diagnosis(now=NOW - timedelta(days=400))
        services.purge(now=NOW)

        assert services.purge(now=NOW) == 0

    def test_is_part_of_the_daily_housekeeping(self):
        a_diagnosis(now=NOW - timedelta(days=400))

        import_string(settings.JOBS_DAILY["diagnoses.purge"])(of_a_later_release=True)

        assert not Case.objects.exists()


class TestEraseCase:
    def test_takes_every_diagnosis_with_it(self):
        kept = a_diagnosis()
        a_diagnosis(case=kept.case, id=uuid.uuid4())

        services.erase_case(case=kept.case)

        assert not Diagnosis.objects.exists()
        assert not Case.objects.exists()
