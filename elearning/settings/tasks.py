"""Background work. The outbox (`elearning.jobs`) is the queue; a broker, when there is one, is only its bell."""

from elearning import env

CELERY_BROKER_URL = env.url("CELERY_BROKER_URL", "", schemes=frozenset({"redis", "rediss", "amqp", "amqps"}))
# Without a broker the process that committed the job does it, right after the commit.
JOBS_INLINE = not CELERY_BROKER_URL
