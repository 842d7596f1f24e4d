"""`python -m tests.bench.people N`: makes N learners in the benchmark's database; prints their keys as JSON."""

import json
import sys

import django
from django.db import transaction

django.setup()

from django.utils import timezone  # noqa: E402

from content import api as content  # noqa: E402
from content.outlines import StepKind  # noqa: E402
from courses.flows.create_learner import create_learner  # noqa: E402
from courses.network.models import AccessPoint  # noqa: E402
from elearning.accounts import keys  # noqa: E402


def main(count: int) -> None:
    point = AccessPoint.objects.first()
    with transaction.atomic():
        made = [
            create_learner(first_name=f"Person {number}", language="fr", point=point, by=None, now=timezone.now())
            for number in range(count)
        ]
    versions = []
    for course in content.course_outlines("fr"):
        for module in course.modules:
            version = content.get_version(content.module_outline(module.key, "fr").version_key)
            steps = [
                {
                    "key": step.key,
                    "options": [option.key for option in step.options] if step.kind is StepKind.CHOICE else [],
                }
                for step in version.steps
                if step.kind in {StepKind.SCREEN, StepKind.CHOICE}
            ]
            versions.append({"key": version.key, "steps": steps})
    append_keys = [keys.to_wire(keys.derive(one.issued.token, "append")) for one in made]
    print(json.dumps({"keys": append_keys, "versions": versions}))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
