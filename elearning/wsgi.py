"""The WSGI door. Production settings unless the environment names others."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "elearning.settings.production")
_django = get_wsgi_application()

from django.urls import resolve, reverse  # noqa: E402  what follows needs the application to be set up

from content import api as content  # noqa: E402
from elearning.replay import ReplayDocuments  # noqa: E402

# Loads every address and what stands behind it before workers are made: the first visitor of each would wait for that.
resolve(reverse("health-live"))
application = ReplayDocuments(_django)
content.begin_serving()
