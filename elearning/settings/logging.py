"""One JSON line per event on standard error, each with the request's id; no personal data."""

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "elearning.request_log.RequestIdFilter"}},
    "formatters": {"json": {"()": "elearning.request_log.JsonFormatter"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["request_id"]},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "escale": {"level": "INFO"},
        # Every visit that is not signed in would write a line.
        "django.request": {"level": "ERROR"},
        # Robots ask for hosts that are not ours all day: they get their 400, and no line each.
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        "django.server": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
    },
}
