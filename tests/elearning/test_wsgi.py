"""What a worker knows before its first visitor."""

import os
import subprocess
import sys

from elearning.start import places

_LOOK = "import sys, elearning.wsgi; print('courses.urls' in sys.modules, 'wagtail.admin.urls' in sys.modules)"


class TestWorkers:
    def test_know_every_address_before_anybody_asks(self, tmp_path):
        environment = os.environ | {"DJANGO_SETTINGS_MODULE": "elearning.settings.test", "ESCALE_VAR": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-c", _LOOK], cwd=places.ROOT, env=environment, capture_output=True, text=True, check=True
        )

        assert done.stdout.split() == ["True", "True"]
