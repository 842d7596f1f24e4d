"""Re-exports for Django's discovery."""

from .badges.models import Award
from .diagnosis.models import Case, Diagnosis, DiagnosisKey, SealedDiagnosis
from .network.models import AccessPoint, Membership, Territory
from .network.partners import Employment, Partner
from .network.places import Place
from .progress.models import Epoch, Event, ModuleProgress, PhoneCounter
from .reception.models import ReturnReceipt
from .referrals.models import Referral, ReferralChange
from .training.models import Assessment, Attestation, Grading

__all__ = [
    "AccessPoint",
    "Assessment",
    "Attestation",
    "Award",
    "Case",
    "Diagnosis",
    "DiagnosisKey",
    "Employment",
    "Epoch",
    "Event",
    "Grading",
    "Membership",
    "ModuleProgress",
    "Partner",
    "PhoneCounter",
    "Place",
    "Referral",
    "ReferralChange",
    "ReturnReceipt",
    "SealedDiagnosis",
    "Territory",
]
