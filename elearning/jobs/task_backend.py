"""Wagtail's own background work, put in the outbox: it happens if and only if its transaction commits."""

from typing import Any

from django.utils.module_loading import import_string
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskResult, TaskResultStatus
from django_tasks.utils import get_random_id, normalize_json

from . import services

KIND = "wagtail.task"


class OutboxBackend(BaseTaskBackend):
    """A django-tasks backend whose queue is `elearning.jobs`."""

    supports_defer = True

    def enqueue(self, task: Task, args: Any, kwargs: Any) -> TaskResult:
        """Write a job in the current transaction; nobody reads a result, so none is kept."""
        self.validate_task(task)
        result_id = get_random_id()
        services.add_row(
            kind=KIND,
            unique_key=f"{KIND}:{result_id}",
            run_after=task.run_after,
            args={"path": task.module_path, "args": normalize_json(list(args)), "kwargs": normalize_json(dict(kwargs))},
        )
        return TaskResult(
            task=task,
            id=result_id,
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )


def run(*, path: str, args: list[Any], kwargs: dict[str, Any], **_later_arguments: object) -> None:
    """Do one enqueued task, given by the dotted name of its function."""
    task = import_string(path)
    if not isinstance(task, Task) or task.takes_context:
        raise services.GiveUp(f"{path} is no task that the outbox can run")
    task.call(*args, **kwargs)
