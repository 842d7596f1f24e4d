"""`python -m tests.bench.card`: makes a learner with a card; prints `{"token": …}`, which is kept nowhere else."""

import json

import django

django.setup()

from django.utils import timezone  # noqa: E402

from courses.flows.create_learner import create_learner  # noqa: E402
from tests.bench.people import a_room  # noqa: E402

if __name__ == "__main__":
    made = create_learner(first_name="Person", language="fr", point=a_room(), by=None, now=timezone.now())
    print(json.dumps({"token": made.issued.token}))  # noqa: T201
