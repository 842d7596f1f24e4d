import pytest
from django_tasks import task_backends
from wagtail.models import Page
from wagtail.tasks import update_reference_index_task

from elearning.jobs import selectors, services, task_backend
from elearning.jobs.models import Job, JobState

OUTBOX = {"default": {"BACKEND": "elearning.jobs.task_backend.OutboxBackend"}}


@pytest.mark.django_db
class TestOutboxBackend:
    @pytest.fixture(autouse=True)
    def _with_a_broker(self, settings):
        settings.TASKS = OUTBOX
        settings.JOBS_INLINE = False

    def test_is_what_wagtail_uses(self):
        assert isinstance(task_backends["default"], task_backend.OutboxBackend)

    def test_writes_a_job_and_the_outbox_does_it(self):
        page = Page.objects.first()

        update_reference_index_task.enqueue(page._meta.app_label, page._meta.model_name, str(page.pk))

        assert Job.objects.get().kind == "wagtail.task"
        assert services.drain().done == 1

    def test_saving_a_page_goes_through_the_outbox(self):
        page = Page.objects.first()
        page.title = "Another title"

        page.save()

        assert selectors.outbox().waiting > 0
        assert services.drain().again == 0

    def test_gives_up_what_is_no_task(self):
        services.add_row(
            kind="wagtail.task",
            unique_key="x",
            run_after=None,
            args={"path": "os.path.join", "args": ["a"], "kwargs": {}},
        )

        services.drain()

        assert Job.objects.get().state == JobState.DEAD
