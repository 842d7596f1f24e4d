"""gunicorn, as `make run` and production start it: `gunicorn elearning.wsgi -c python:elearning.gunicorn_settings`."""

from pathlib import Path
from typing import Any

from django.db import connections

from elearning import env

workers = env.number("WEB_CONCURRENCY", default=2, minimum=1)
# A browser opens connections that it uses later: with threads they do not keep a worker from everybody else.
worker_class = "gthread"
threads = 4
preload_app = True
timeout = 30
graceful_timeout = 10
keepalive = 5
max_requests = 20_000
max_requests_jitter = 2_000
# The heartbeat must not wait for a disk.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108
loglevel = "warning"
control_socket_disable = True


def post_fork(_server: Any, _worker: Any) -> None:
    """Give each worker connections of its own: a database connection cannot be shared between processes."""
    connections.close_all()
