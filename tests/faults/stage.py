"""`python -m tests.faults.stage N`: a published module with its badge and N learners with cards, in an empty site.

Prints what `records.people` gives.
"""

import json
import sys

import django
from django.conf import settings
from django.db import transaction

# Nobody types the short secrets of these cards: they need no slow hash.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Publishing writes the document, whose assets were not collected: nobody opens it.
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
django.setup()

from elearning.accounts import keys  # noqa: E402
from tests.factories import pages, people  # noqa: E402


def main(count: int) -> None:
    with transaction.atomic():
        module = pages.a_module(pages.a_course())
        pages.a_badge(module)
        version = pages.version_of(module)
        made = [people.a_learner_with_card(f"Person {number}") for number in range(count)]
    steps = [
        {"key": step.key, "options": [option.key for option in step.options] if step.kind == "choice" else []}
        for step in version.steps
        if step.kind in {"screen", "choice"}
    ]
    wire = [keys.to_wire(keys.derive(one.issued.token, "append")) for one in made]
    print(json.dumps({"keys": wire, "versions": [{"key": version.key, "steps": steps}]}))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
