"""The outbox with a real broker: a bell that is lost, a worker that is killed, and still each job is done once."""

import random
import socket
import time

import pytest
from wagtail.models import Page

from elearning.celery import app
from elearning.jobs import services
from elearning.jobs.models import Job, JobState
from tests.scale.conftest import done, wait_for

pytestmark = [pytest.mark.scale, pytest.mark.xdist_group("scale")]


def add(*numbers, kind="scale.note", **more):
    for number in numbers:
        services.add(kind=kind, unique_key=f"scale:{number}", number=number, **more)


@pytest.fixture
def dead_broker():
    """The broker as it is when it is down: nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    before = app.conf.broker_url
    app.conf.broker_url = f"{before.partition('://')[0]}://127.0.0.1:{port}"
    app._after_fork()
    yield
    app.conf.broker_url = before
    app._after_fork()


class TestBell:
    def test_brings_a_worker_right_after_the_commit(self, celery):
        celery.start_worker()

        add(1)

        assert wait_for(lambda: done() == [1], seconds=5)

    def test_that_is_lost_is_made_good_by_beat(self, celery):
        add(1, 2, 3)
        app.control.purge()

        celery.start_worker()
        celery.start_beat()

        assert wait_for(lambda: done() == [1, 2, 3])

    def test_that_cannot_ring_keeps_nobody_waiting_and_loses_nothing(self, celery, dead_broker):
        started = time.monotonic()

        add(1)

        assert time.monotonic() - started < 10
        assert Job.objects.get().state == JobState.READY


class TestWorker:
    def test_that_is_killed_in_the_middle_of_a_job_leaves_it_to_another(self, celery, tmp_path):
        sign = tmp_path / "began"
        first = celery.start_worker()
        add(1, kind="scale.note_slowly", sign=str(sign))
        assert wait_for(sign.exists)

        celery.kill(first)
        celery.start_worker()
        celery.start_beat()

        assert wait_for(lambda: done() == [1])
        assert wait_for(lambda: Job.objects.get().state == JobState.DONE)
        assert Job.objects.get().attempts == 2

    def test_that_is_killed_again_and_again_does_each_job_once(self, celery):
        draw = random.Random(7)
        celery.start_beat()
        worker = celery.start_worker()
        for burst in range(3):
            add(*range(burst * 20, burst * 20 + 20))
            time.sleep(draw.random() / 5)
            celery.kill(worker)
            worker = celery.start_worker()

        assert wait_for(lambda: len(done()) >= 60, seconds=60)
        assert done() == list(range(60))

    def test_that_is_asked_to_stop_finishes_its_job(self, celery, tmp_path):
        sign = tmp_path / "began"
        worker = celery.start_worker()
        add(1, kind="scale.note_slowly", sign=str(sign))
        assert wait_for(sign.exists)

        worker.terminate()
        worker.wait(timeout=30)

        assert done() == [1]

    def test_does_what_wagtail_leaves_for_later(self, celery, settings):
        settings.TASKS = {"default": {"BACKEND": "elearning.jobs.task_backend.OutboxBackend"}}
        celery.start_worker()
        page = Page.objects.first()

        page.title = "Another title"
        page.save()

        left = Job.objects.filter(kind="wagtail.task")
        assert left.exists()
        assert wait_for(lambda: not left.exclude(state=JobState.DONE).exists(), seconds=60)
