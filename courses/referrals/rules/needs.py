"""What a next step asks of the directory. Pure."""

from collections.abc import Mapping
from types import MappingProxyType

from content.grid_outlines import NextStep
from courses.network.needs import Need
from courses.network.vocabularies import Service

ASKED: Mapping[NextStep, Need | Service] = MappingProxyType(
    {
        NextStep.LEARNS_ALONE: Service.DAILY,
        NextStep.HELP_SESSION: Service.DAILY,
        NextStep.BEGINNER_PATH: Need.BEGINNER,
        NextStep.DONE_WITH: Need.PROCEDURE,
        NextStep.MANDATE: Need.PROCEDURE,
        NextStep.EQUIPMENT: Need.DEVICE,
        NextStep.CONNECTION: Need.CONNECTION,
        NextStep.READING: Need.LITERACY,
        NextStep.ADAPTED_PLACE: Need.ADAPTED,
        NextStep.ACCOUNT_RESCUE: Need.ACCOUNT,
        NextStep.SAFETY_HELP: Need.SECURE,
    }
)
"""Every next step for which somebody is sent: all but "nothing wanted"."""


def need_for(step: NextStep | None) -> Need | Service | None:
    """Return what a place must offer for a step, None when any place will do."""
    return ASKED.get(step) if step else None
