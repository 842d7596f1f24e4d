"""The desk makes a card for a person who was sent to its point: one act makes the learner and tells the sender."""

import uuid
from datetime import datetime

from django.db import transaction

from content.grid_outlines import NextStep
from courses.diagnosis import selectors as diagnosis_reads
from courses.diagnosis import services as diagnosis
from courses.network import selectors as network
from courses.referrals import receiving, services
from courses.referrals.models import Referral, State
from courses.referrals.rules.states import Stage, may_follow
from elearning.accounts.models import User
from elearning.audit import services as audit

from .create_learner import add_learner

__all__ = ["HasCardElsewhere", "OldForm", "WasRefused", "welcome_referred"]


class HasCardElsewhere(Exception):  # noqa: N818 - it says what is there
    """The person of this referral learns at another point already."""


class WasRefused(Exception):  # noqa: N818 - it says what happened
    """The place answered that it is not possible there; nothing follows that."""


class OldForm(ValueError):  # noqa: N818 - it says what was sent
    """The form's id is of somebody of another point."""


@transaction.atomic
def welcome_referred(
    *,
    by: User,
    referral_id: uuid.UUID,
    id: uuid.UUID,
    first_name: str,
    language: str,
    started: NextStep | None = None,
    now: datetime,
) -> User:
    """Make the person of a referral a learner of the point they were sent to; return the learner, without a card yet.

    The case, while it exists, knows its learner from then on. The sender is told that the person came, or what was
    started. id: of the form. A second press meets the same person, also from another page while the case exists. Raises
    Referral.DoesNotExist, also for one to another point, WasRefused, HasCardElsewhere and OldForm.
    """
    own = receiving.received_at(network.point_ids_of(by, now=now))
    # Of two desks that press at once, the second finds what the first has made.
    referral = own.select_for_update(of=("self",)).get(pk=referral_id)
    if referral.case_id:
        # Sent to two points, the case has one learner too.
        diagnosis_reads.lock_case(referral.case_id)
    known = receiving.learner_id_of(referral)
    if known:
        learner = network.people_of(by, now=now).filter(is_active=True, pk=known).first()
        if learner is None:
            raise HasCardElsewhere
        return learner
    if referral.state == State.REFUSED:
        raise WasRefused
    assert referral.point is not None
    try:
        learner = add_learner(first_name=first_name, language=language, point=referral.point, by=by, id=id, now=now)
    except ValueError as refusal:
        raise OldForm from refusal
    if referral.case_id:
        diagnosis.give_learner(case_id=referral.case_id, learner=learner)
    _answer(referral, by=by, started=started, now=now)
    audit.record(action="referral.welcomed", actor=by.pk, subject=f"referral:{referral.pk}", now=now)
    return learner


def _answer(referral: Referral, *, by: User, started: NextStep | None, now: datetime) -> None:
    """Say the furthest that this act shows; a referral that is further stays where it is."""
    after = Stage.STARTED if started else Stage.CAME
    if may_follow(Stage(referral.state), after):
        services.answer(referral=referral, state=State(after.value), by=by, started=started, now=now)
