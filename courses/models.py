"""Re-exports for Django's discovery."""

from .badges.models import Award
from .network.models import AccessPoint, Membership, Territory
from .progress.models import Epoch, Event, ModuleProgress, PhoneCounter

__all__ = ["AccessPoint", "Award", "Epoch", "Event", "Membership", "ModuleProgress", "PhoneCounter", "Territory"]
