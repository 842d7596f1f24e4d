"""The WSGI door. Production settings unless the environment names others."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "elearning.settings.production")
_django = get_wsgi_application()

from content import api as content  # noqa: E402  content needs the application to be set up
from elearning.replay import ReplayDocuments  # noqa: E402

application = ReplayDocuments(_django)
content.begin_serving()
