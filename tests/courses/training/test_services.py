"""Assessments, gradings, attestations, with the clock moved."""

import uuid
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from django.conf import settings
from django.db import IntegrityError
from django.utils import timezone
from django.utils.module_loading import import_string

from content.grid_outlines import Dimension
from courses.training import selectors, services
from courses.training.models import Assessment, Attestation, Grading
from courses.training.services import Answered
from tests.factories import people

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 12, 10, tzinfo=UTC)
YEAR = timedelta(days=365)


@pytest.fixture
def worker():
    return people.a_social_worker()


def answered(case_key="nadia", **changes):
    values = {
        "id": uuid.uuid4(),
        "case_key": case_key,
        "grid_version": "0" * 16,
        "chosen": {"phone": "own", "alone": None},
        "given": {Dimension.EQUIPMENT: 2},
        "reference": {Dimension.EQUIPMENT: 2, Dimension.USES: 1},
    }
    return Answered(**(values | changes))


def an_assessment(worker, *, share=None, now=NOW):
    assessment = services.begin_assessment(worker_id=worker.pk, cases=["one", "two"], now=now)
    if share is not None:
        services.finish_assessment(assessment=assessment, share=share, now=now)
    assessment.refresh_from_db()
    return assessment


class TestBegin:
    def test_gives_the_open_one_again(self, worker):
        first = an_assessment(worker)

        again = services.begin_assessment(worker_id=worker.pk, cases=["three"], now=NOW + YEAR)

        assert (again.pk, again.cases) == (first.pk, ["one", "two"])

    def test_begins_another_after_the_first_is_finished(self, worker):
        an_assessment(worker, share=Fraction(1, 2))

        assert an_assessment(worker).finished_at is None
        assert Assessment.objects.count() == 2


class TestGrading:
    def test_is_kept_once_under_the_id_of_its_form(self, worker):
        sent = answered()
        services.keep_grading(worker_id=worker.pk, answered=sent, now=NOW)

        with pytest.raises(IntegrityError):
            services.keep_grading(worker_id=worker.pk, answered=sent, now=NOW)

    def test_is_kept_once_a_case_in_an_assessment(self, worker):
        assessment = an_assessment(worker)
        services.keep_grading(worker_id=worker.pk, answered=answered(), assessment=assessment, now=NOW)

        with pytest.raises(IntegrityError):
            services.keep_grading(worker_id=worker.pk, answered=answered(), assessment=assessment, now=NOW)

    def test_is_read_as_it_was_written(self, worker):
        grading = services.keep_grading(worker_id=worker.pk, answered=answered(), now=NOW)
        grading.refresh_from_db()

        assert grading.chosen == {"phone": "own", "alone": None}
        assert selectors.graded(grading).reference == {Dimension.EQUIPMENT: 2, Dimension.USES: 1}
        assert selectors.share(grading) == Fraction(1, 2)


class TestFinish:
    @pytest.mark.parametrize(
        ("share", "kept", "is_passed"),
        [
            (Fraction(3, 4), "0.7500", True),
            (Fraction(1), "1.0000", True),
            (Fraction(749_999, 1_000_000), "0.7499", False),
            (Fraction(2, 3), "0.6666", False),
            (Fraction(0), "0.0000", False),
        ],
    )
    def test_keeps_the_share_and_never_rounds_it_up(self, worker, share, kept, is_passed):
        assessment = an_assessment(worker, share=share)

        assert assessment.share == Decimal(kept)
        assert selectors.is_passed(assessment) is is_passed
        assert (selectors.find_unattested(worker.pk, since=NOW - YEAR) is not None) is is_passed

    def test_happens_once(self, worker):
        assessment = an_assessment(worker, share=Fraction(1, 2))

        assert not services.finish_assessment(assessment=assessment, share=Fraction(1), now=NOW)


class TestAttestation:
    def test_is_issued_once_and_holds_two_years_from_the_day_it_was_passed(self, worker):
        assessment = an_assessment(worker, share=Fraction(1))

        first = services.issue_attestation(assessment=assessment, name="Camille Roy", now=NOW + timedelta(days=3))
        again = services.issue_attestation(assessment=assessment, name="Somebody Else", now=NOW + timedelta(days=4))

        assert again.pk == first.pk
        assert Attestation.objects.get().name == "Camille Roy"
        assert first.valid_until == NOW.replace(year=2028)
        assert selectors.find_unattested(worker.pk, since=NOW - YEAR) is None

    def test_holds_until_its_last_moment(self, worker):
        attestation = services.issue_attestation(
            assessment=an_assessment(worker, share=Fraction(1)), name="Camille", now=NOW
        )
        end = attestation.valid_until

        assert selectors.find_valid_attestation(worker.pk, now=end - timedelta(seconds=1)) == attestation
        assert selectors.find_valid_attestation(worker.pk, now=end) is None

    def test_is_followed_by_the_next_one(self, worker):
        services.issue_attestation(assessment=an_assessment(worker, share=Fraction(1)), name="Old", now=NOW)
        later = NOW + timedelta(days=650)
        passed = an_assessment(worker, share=Fraction(1), now=later)

        assert selectors.find_unattested(worker.pk, since=later - services.KEPT) == passed
        services.issue_attestation(assessment=passed, name="New", now=later)

        assert selectors.find_valid_attestation(worker.pk, now=later).name == "New"


class TestPurge:
    def test_leaves_what_is_young(self, worker):
        assessment = an_assessment(worker, share=Fraction(1))
        services.keep_grading(worker_id=worker.pk, answered=answered(), assessment=assessment, now=NOW)
        services.issue_attestation(assessment=assessment, name="Camille", now=NOW)

        assert services.purge(now=NOW + services.KEPT) == 0

    def test_deletes_assessments_and_gradings_after_two_years(self, worker):
        assessment = an_assessment(worker, share=Fraction(1))
        services.keep_grading(worker_id=worker.pk, answered=answered(), assessment=assessment, now=NOW)
        services.keep_grading(worker_id=worker.pk, answered=answered(), now=NOW)
        attestation = services.issue_attestation(assessment=assessment, name="Camille", now=NOW)
        later = NOW + services.KEPT + timedelta(seconds=1)

        assert services.purge(now=later) == 3
        assert services.purge(now=later) == 0
        assert not Grading.objects.exists()
        attestation.refresh_from_db()
        assert attestation.assessment is None

    def test_deletes_an_attestation_a_year_after_its_end(self, worker):
        attestation = services.issue_attestation(
            assessment=an_assessment(worker, share=Fraction(1)), name="Camille", now=NOW
        )

        services.purge(now=attestation.valid_until + YEAR)
        assert Attestation.objects.exists()
        services.purge(now=attestation.valid_until + YEAR + timedelta(seconds=1))

        assert not Attestation.objects.exists()

    def test_is_done_once_a_day_by_the_outbox(self, worker):
        assert settings.JOBS_DAILY["training.purge"] == "courses.training.tasks.purge"
        an_assessment(worker, now=timezone.now())

        import_string(settings.JOBS_DAILY["training.purge"])(of_a_later_release=True)

        assert Assessment.objects.exists()
