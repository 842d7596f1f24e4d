"""Background work. The outbox (`elearning.jobs`) is the queue; a broker, when there is one, is only its bell."""

from elearning import env

CELERY_BROKER_URL = env.url("CELERY_BROKER_URL", "", schemes=frozenset({"redis", "rediss", "amqp", "amqps"}))
# Without a broker the process that committed the job does it, right after the commit.
JOBS_INLINE = not CELERY_BROKER_URL
# kind: handler. Each is done once a day, and registered by its dotted name.
JOBS_DAILY = {
    "jobs.purge": "elearning.jobs.tasks.purge",
    "audit.seal_and_drop": "elearning.audit.tasks.seal_and_drop",
    "sessions.clear": "elearning.jobs.tasks.clear_sessions",
    "cards.forget": "elearning.accounts.retention.forget",
    "learners.erase_unseen": "courses.flows.erase_learner.daily",
    "diagnoses.purge": "courses.diagnosis.tasks.purge",
    "training.purge": "courses.training.tasks.purge",
    "receipts.forget": "courses.reception.tasks.forget_receipts",
    "referrals.autonomous": "courses.referrals.tasks.note_autonomous",
    "referrals.follow": "courses.referrals.tasks.follow",
    "referrals.purge": "courses.referrals.tasks.purge",
}

# Wagtail's own background work: at once in a one-process installation, through the outbox with a broker.
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend"
        if JOBS_INLINE
        else "elearning.jobs.task_backend.OutboxBackend",
    }
}

# Celery acknowledges a message after the work and gives it back when a worker dies; results live in the outbox.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_TIME_LIMIT = 600
CELERY_TASK_SOFT_TIME_LIMIT = 540
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_PUBLISH_RETRY = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 30
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A bell that nobody could answer for two minutes is worth nothing: beat has rung since.
CELERY_BEAT_SCHEDULE = {"outbox": {"task": "jobs.drain", "schedule": 30.0, "options": {"expires": 120}}}
CELERY_BEAT_SCHEDULE_FILENAME = env.text("CELERY_BEAT_FILE", "var/celerybeat-schedule")
CELERY_TIMEZONE = "Europe/Paris"
if CELERY_BROKER_URL.startswith("redis"):
    # The three places that Celery reads it from.
    CELERY_VISIBILITY_TIMEOUT = 900
    CELERY_RESULT_BACKEND_TRANSPORT_OPTIONS = {"visibility_timeout": CELERY_VISIBILITY_TIMEOUT}
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "visibility_timeout": CELERY_VISIBILITY_TIMEOUT,
        "unacked_restore_interval": 10,
        "unacked_restore_throttle": 1,
        "socket_connect_timeout": 2,
    }
