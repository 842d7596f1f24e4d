"""`python -m tests.bench.people N M`: makes N learners with cards and M more; prints what `records.people` gives."""

import json
import sys

import django
from django.conf import settings
from django.db import transaction

# Nobody types the short secrets of these cards: they need no slow hash.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
django.setup()

from django.utils import timezone  # noqa: E402

from content import api as content  # noqa: E402
from content.outlines import StepKind  # noqa: E402
from courses.flows.create_learner import create_learner  # noqa: E402
from courses.network.models import AccessPoint, Territory  # noqa: E402
from elearning.accounts import fingerprints, keys  # noqa: E402
from elearning.accounts.models import AppendKey, User  # noqa: E402


def main(count: int, more: int) -> None:
    with transaction.atomic():
        point = a_room()
        made = [
            create_learner(first_name=f"Person {number}", language="fr", point=point, by=None, now=timezone.now())
            for number in range(count)
        ]
    found = {
        name: [keys.to_wire(keys.derive(one.issued.token, purpose)) for one in made]
        for name, purpose in (("keys", "append"), ("reads", "read"))
    }
    found["keys"] += a_crowd(more)
    print(json.dumps(found | {"versions": versions()}))  # noqa: T201


def a_crowd(count: int) -> list[str]:
    """Return the append keys of so many learners who never had a card here, written all at once."""
    owners = User.objects.bulk_create(User(first_name=f"Somebody {number}", email=None) for number in range(count))
    made = [(owner, keys.new_key()) for owner in owners]
    rows = []
    for owner, key in made:
        version, digest = fingerprints.newest(key)
        rows.append(AppendKey(owner=owner, origin=AppendKey.Origin.SESSION, hmac=digest, hmac_version=version))
    AppendKey.objects.bulk_create(rows)
    return [keys.to_wire(key) for _owner, key in made]


def a_room() -> AccessPoint:
    """Return a point at this machine's address: a whole room signs in behind one."""
    territory = Territory.objects.get_or_create(code="80", defaults={"name": "Somme"})[0]
    return AccessPoint.objects.get_or_create(
        name="The room of the benchmark", territory=territory, defaults={"addresses": ["127.0.0.1"]}
    )[0]


def versions() -> list[dict[str, object]]:
    """Return the modules' versions in French, with the steps that a phone can answer without playing."""
    found = []
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
            found.append({"key": version.key, "steps": steps})
    return found


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
