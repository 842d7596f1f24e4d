import json
import uuid

import pytest
from django.core.management import call_command
from django.utils import timezone

from courses.badges.models import Award
from courses.flows.rebuild_progress import rebuild_progress
from courses.flows.replay_held import replay_held
from courses.progress.models import Event, ModuleProgress, PhoneCounter
from tests.factories.events import CHOICE, a_batch, a_version, an_event, everything, published, send
from tests.factories.pages import a_badge, version_of

pytestmark = pytest.mark.django_db


def found(*, check=True):
    return rebuild_progress(check=check, now=timezone.now())


class TestRebuildProgress:
    @pytest.fixture(autouse=True)
    def somebody(self, amina, append, module):
        a_badge(module)
        send(append, a_batch([*everything(version_of(module)), an_event(k="pref", n=7, d={"voice": True})]))
        send(append, a_batch([an_event(version_of(module), k="dance", n=8)]))

    def test_finds_nothing_to_say_about_what_was_recorded(self):
        assert (found().learners, found().differences) == (1, 0)

    @pytest.mark.parametrize(
        "spoil",
        [
            lambda: ModuleProgress.objects.update(finished_at=None),
            lambda: ModuleProgress.objects.update(steps={}),
            lambda: ModuleProgress.objects.all().delete(),
            lambda: ModuleProgress.objects.update(module_key=uuid.uuid4()),
            lambda: PhoneCounter.objects.update(seen=[[1, 3]]),
            lambda: PhoneCounter.objects.all().delete(),
            lambda: Award.objects.all().delete(),
        ],
        ids=["not finished", "no steps", "no row", "another module", "fewer numbers", "no counter", "no badge"],
    )
    def test_reports_and_repairs_what_differs(self, spoil):
        spoil()

        assert found().differences > 0
        found(check=False)
        assert found().differences == 0

    def test_changes_nothing_when_only_checking(self):
        ModuleProgress.objects.update(steps={})

        found()

        assert ModuleProgress.objects.get().steps == {}

    def test_is_a_command_that_says_how_it_went(self, capsys):
        call_command("rebuild_progress", "--check")
        assert json.loads(capsys.readouterr().out.splitlines()[-1])["differences"] == 0

        ModuleProgress.objects.update(steps={})
        with pytest.raises(SystemExit) as end:
            call_command("rebuild_progress", "--check")
        assert end.value.code == 1

        call_command("rebuild_progress")
        call_command("rebuild_progress", "--check")


class TestReplayHeld:
    def test_counts_what_a_later_release_understands(self, append):
        version = a_version()
        held = everything(version)
        send(append, a_batch(held))
        assert Event.objects.held().count() == 6

        published(version)
        done = replay_held(now=timezone.now())

        assert (done.counted, done.held) == (6, 0)
        assert ModuleProgress.objects.get().finished_at
        assert found().differences == 0
        assert len(send(append, a_batch(held)).json()["dup"]) == 6

    def test_leaves_what_it_still_does_not_understand(self, append, version):
        send(append, a_batch([an_event(version, k="dance")]))

        done = replay_held(now=timezone.now())

        assert (done.counted, done.held) == (0, 1)

    def test_counts_once_when_it_runs_twice(self, append, version):
        send(append, a_batch(everything(version), v=2))

        first = replay_held(now=timezone.now())
        second = replay_held(now=timezone.now())

        assert (first.counted, first.held, second.held) == (0, 6, 6)

    def test_gives_the_same_as_counting_at_once(self, append, amina):
        version = a_version()
        send(append, a_batch([an_event(version, CHOICE, k="answer", d={"chosen": ["aa000001"], "sec": 30})]))
        published(version)

        replay_held(now=timezone.now())

        assert ModuleProgress.objects.get().steps[CHOICE][1:] == [100, 1, 30]
