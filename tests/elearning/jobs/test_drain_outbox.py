import json
import os
import signal
import subprocess
import sys
import time
from io import StringIO

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command

from elearning.jobs import services
from elearning.jobs.models import Job, JobState
from tests.databases import url_of_the_test_database


@pytest.mark.django_db
class TestDrainOutbox:
    def test_does_everything_due_and_says_how_much(self, settings, did):
        settings.JOBS_DAILY = {}
        for n in range(3):
            services.add(kind="test.note", unique_key=str(n))
        services.add(kind="test.stumble", unique_key="s")
        out = StringIO()

        call_command("drain_outbox", stdout=out)

        assert json.loads(out.getvalue().splitlines()[-1]) == {"done": 3, "again": 1, "dead": 0, "waiting": 1}

    def test_does_the_daily_housekeeping(self):
        call_command("drain_outbox", stdout=StringIO())

        assert Job.objects.filter(kind="jobs.purge", state=JobState.DONE).exists()
        assert Job.objects.exclude(state=JobState.DONE).count() == 0


@pytest.mark.django_db(transaction=True)
class TestWatch:
    def test_does_new_jobs_until_it_is_asked_to_stop(self, settings):
        settings.JOBS_INLINE = False
        environment = os.environ | {"DATABASE_URL": url_of_the_test_database(), "CELERY_BROKER_URL": ""}
        watcher = subprocess.Popen(
            [sys.executable, "manage.py", "drain_outbox", "--watch"], env=environment, cwd=django_settings.BASE_DIR
        )
        try:
            job = Job.objects.create(kind="jobs.purge", unique_key="by hand")
            waited = time.monotonic() + 30
            while time.monotonic() < waited and Job.objects.get(pk=job.pk).state != JobState.DONE:
                time.sleep(0.2)
            watcher.send_signal(signal.SIGTERM)
            code = watcher.wait(timeout=15)
        finally:
            watcher.kill()
            watcher.wait()

        assert Job.objects.get(pk=job.pk).state == JobState.DONE
        assert code == 0
