"""A trainer looks at how far gradings agree with the reference: of everybody and by structure, never of a person."""

import uuid
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from courses.training import selectors as training
from courses.training.rules.figures import Figure, Graded, figures
from courses.training.rules.hiding import is_shown, shown
from elearning.accounts.models import User
from elearning.audit import services as audit


@dataclass(frozen=True, slots=True)
class Agreement:
    """figures: of everybody, empty while too few people graded. structures: by name, those with enough people.

    hides_any: whether there are structures that are not shown.
    """

    figures: tuple[Figure, ...]
    structures: tuple[tuple[str, tuple[Figure, ...]], ...]
    hides_any: bool


def show_agreement(*, by: User, now: datetime) -> Agreement:
    """Return the figures over every grading that is kept; every call is in the log. Three queries."""
    gradings = training.all_graded()
    workers = {worker for worker, _one in gradings}
    partners = training.partner_names(workers, now=now)
    of_partner: dict[uuid.UUID, list[Graded]] = defaultdict(list)
    for worker, one in gradings:
        if worker in partners:
            of_partner[partners[worker][0]].append(one)
    names = dict(sorted(set(partners.values()), key=lambda partner: (partner[1], partner[0])))
    at_work = [key for key, _name in partners.values()]
    visible = shown({key: at_work.count(key) for key in names}, everybody=len(workers))
    audit.record(action="agreement.read", actor=by.pk, data={"structures": len(visible)}, now=now)
    return Agreement(
        figures=tuple(figures(one for _worker, one in gradings)) if is_shown(len(workers)) else (),
        structures=tuple((names[key], tuple(figures(of_partner[key]))) for key in visible),
        hides_any=len(visible) < len(names),
    )
