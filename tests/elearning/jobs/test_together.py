"""Several workers on one outbox, each with its own connection."""

from datetime import timedelta

import pytest
from django.utils import timezone

from elearning.jobs import services
from elearning.jobs.models import Job, JobState
from tests.threads import in_threads


@pytest.mark.django_db(transaction=True)
class TestTogether:
    def test_workers_never_do_the_same_job_twice(self, did):
        Job.objects.bulk_create(
            Job(kind="test.note", unique_key=str(n), args={"n": n}, run_after=timezone.now()) for n in range(40)
        )

        in_threads(4, lambda: services.drain(limit=100))

        assert sorted(done["n"] for done in did) == list(range(40))
        assert Job.objects.filter(state=JobState.DONE).count() == 40

    def test_the_same_cause_written_at_once_is_one_job(self, did, settings):
        settings.JOBS_INLINE = True
        later = timezone.now() + timedelta(hours=1)

        in_threads(4, lambda: services.add(kind="test.note", unique_key="k", run_after=later))

        assert Job.objects.filter(unique_key="k").count() == 1
