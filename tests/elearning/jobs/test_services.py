import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from elearning.jobs import selectors, services
from elearning.jobs.models import Job, JobState

NOW = datetime(2030, 1, 1, 12, 0, tzinfo=UTC)


def add(kind="test.note", key="k", **more):
    return services.add(kind=kind, unique_key=key, **more)


def job(**changes):
    return Job.objects.create(**({"kind": "test.note", "unique_key": uuid.uuid4().hex} | changes))


@pytest.mark.django_db
class TestAdd:
    def test_writes_one_job_for_the_same_key(self):
        assert (add(award=1), add(award=1)) == (True, False)
        assert Job.objects.count() == 1

    def test_writes_another_once_the_first_is_being_done(self):
        first = job(unique_key="k", state=JobState.CLAIMED, claimed_until=NOW)

        assert add() is True
        assert Job.objects.exclude(pk=first.pk).get().state == JobState.READY

    def test_ends_the_pause_of_a_waiting_job(self):
        waiting = job(unique_key="k", run_after=NOW)

        add()

        waiting.refresh_from_db()
        assert waiting.run_after < NOW

    @pytest.mark.parametrize("value", [[1], {"a": 1}, NOW, uuid.uuid4()], ids=lambda value: type(value).__name__)
    def test_refuses_arguments_that_are_no_scalars(self, value):
        with pytest.raises(TypeError, match="thing"):
            add(thing=value)

    def test_is_undone_with_its_cause(self, django_capture_on_commit_callbacks, did):
        with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
            add()
            transaction.set_rollback(True)

        assert Job.objects.count() == 0
        assert did == []

    def test_is_done_right_after_the_commit_without_a_broker(self, settings, django_capture_on_commit_callbacks, did):
        settings.JOBS_INLINE = True

        with django_capture_on_commit_callbacks(execute=True):
            add(award=7)
            assert did == []

        assert did == [{"award": 7}]
        assert selectors.outbox().done == 1

    def test_a_job_for_later_is_left_for_later(self, settings, django_capture_on_commit_callbacks, did):
        settings.JOBS_INLINE = True

        with django_capture_on_commit_callbacks(execute=True):
            add(run_after=NOW)

        assert did == []


@pytest.mark.django_db
class TestDrain:
    def test_gives_the_handler_its_arguments_by_name(self, did):
        add(award=7, name="x", flag=True)

        assert services.drain(now=NOW) == services.Drained(done=1)
        assert did == [{"award": 7, "name": "x", "flag": True}]

    def test_takes_the_job_that_waits_longest_first(self, did):
        job(args={"n": 2}, run_after=NOW - timedelta(minutes=1))
        job(args={"n": 1}, run_after=NOW - timedelta(minutes=2))

        services.drain(now=NOW)

        assert did == [{"n": 1}, {"n": 2}]

    def test_stops_at_the_limit(self, did):
        for _ in range(3):
            job()

        assert services.drain(limit=2, now=NOW).total == 2

    def test_leaves_what_is_not_due(self, did):
        job(run_after=NOW + timedelta(seconds=1))

        assert services.drain(now=NOW).total == 0

    def test_does_what_a_handler_adds_in_the_same_round(self, did):
        add(kind="test.note_and_add")

        assert services.drain(now=NOW).done == 2

    def test_tries_again_later_when_a_handler_stumbles(self, did):
        add(kind="test.stumble")

        assert services.drain(now=NOW) == services.Drained(again=1)

        stumbled = Job.objects.get()
        assert (stumbled.state, stumbled.attempts) == (JobState.READY, 1)
        assert stumbled.run_after == NOW + timedelta(seconds=30)
        assert services.drain(now=NOW).total == 0

    def test_keeps_the_reason_without_addresses(self, did):
        add(kind="test.stumble")

        services.drain(now=NOW)

        assert Job.objects.get().last_error == "ConnectionError: the post office is closed for [e-mail]"

    def test_gives_up_after_eight_tries(self, did):
        add(kind="test.stumble")
        now = NOW

        for _ in range(20):
            services.drain(now=now)
            now += timedelta(hours=7)

        assert len(did) == 8
        assert Job.objects.get().state == JobState.DEAD

    def test_gives_up_at_once_when_the_handler_says_so(self, did):
        add(kind="test.refuse")

        assert services.drain(now=NOW) == services.Drained(dead=1)
        assert selectors.dead_jobs()[0].last_error.endswith("this address does not exist")

    def test_keeps_a_job_whose_handler_is_not_known_here(self):
        add(kind="test.from_a_newer_version")

        assert services.drain(now=NOW) == services.Drained(again=1)

    def test_a_stumbling_job_makes_way_for_a_newer_one_with_its_key(self, did):
        add(kind="test.stumble")
        old = services._claim(NOW)
        add(kind="test.stumble")

        services._do(old, clock=lambda: NOW)

        old.refresh_from_db()
        assert old.state == JobState.DONE
        assert selectors.outbox().waiting == 1


@pytest.mark.django_db
class TestLease:
    def test_keeps_a_claimed_job_from_other_workers(self, did):
        add()
        services._claim(NOW)

        assert services.drain(now=NOW + timedelta(seconds=29)).total == 0

    def test_brings_back_the_job_of_a_worker_that_was_lost(self, did):
        add(award=7)
        services._claim(NOW)

        assert services.drain(now=NOW + timedelta(seconds=30)).done == 1
        assert did == [{"award": 7}]

    def test_gives_up_a_job_that_kills_each_of_its_workers(self, did):
        add()
        for turn in range(8):
            services._claim(NOW + timedelta(minutes=turn))

        assert services.drain(now=NOW + timedelta(hours=1)) == services.Drained(dead=1)
        assert did == []

    def test_a_late_worker_does_not_close_a_job_that_another_one_took(self, did):
        add()
        late = services._claim(NOW)
        other = services._claim(NOW + timedelta(minutes=1))

        services._do(late, clock=lambda: NOW + timedelta(minutes=1))

        other.refresh_from_db()
        assert other.state == JobState.CLAIMED


@pytest.mark.django_db
class TestRetry:
    def test_gives_a_dead_job_all_its_tries_again(self, did):
        dead = job(state=JobState.DEAD, attempts=8)

        assert services.retry(dead.pk, now=NOW) is True

        dead.refresh_from_db()
        assert (dead.state, dead.attempts, dead.run_after) == (JobState.READY, 0, NOW)

    def test_closes_a_dead_job_whose_key_waits_again(self):
        dead = job(state=JobState.DEAD, unique_key="k")
        add()

        services.retry(dead.pk, now=NOW)

        dead.refresh_from_db()
        assert dead.state == JobState.DONE

    def test_leaves_a_job_that_is_not_dead(self):
        assert services.retry(job(state=JobState.DONE).pk, now=NOW) is False
        assert services.retry(uuid.uuid4(), now=NOW) is False


@pytest.mark.django_db
class TestPurge:
    def test_deletes_only_what_was_done_a_month_ago(self):
        old = job(state=JobState.DONE, done_at=NOW - timedelta(days=31))
        recent = job(state=JobState.DONE, done_at=NOW - timedelta(days=29))
        dead = job(state=JobState.DEAD)

        assert services.purge(now=NOW) == 1
        assert set(Job.objects.values_list("pk", flat=True)) == {recent.pk, dead.pk} - {old.pk}


@pytest.mark.django_db
class TestPlanDaily:
    def test_adds_each_daily_job_once_a_day(self, settings, did):
        settings.JOBS_DAILY = {"test.note": "tests.elearning.jobs.handlers.note"}
        now = timezone.now()

        assert services.plan_daily(now=now) == 1
        services.drain()
        assert services.plan_daily(now=now) == 0
        assert services.plan_daily(now=now + timedelta(days=1)) == 1
