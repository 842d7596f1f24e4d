"""What happens when somebody signs in or changes their second factor. Connected in `apps`."""

from typing import Any

from allauth.mfa import signals as mfa_signals
from allauth.mfa.models import Authenticator
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.dispatch import Signal, receiver
from django.http import HttpRequest
from django.utils import timezone

from elearning.audit import services as audit

from . import allauth_compat, sessions
from .users import User

# Sent inside the transaction that accepts an invitation, with `person`, `role` (Role), `point` and `partner` (UUIDs or
# None), `now`.
invitation_accepted = Signal()


@receiver(user_logged_in)
def start_session(sender: type, request: HttpRequest, user: User, **later_arguments: Any) -> None:
    """Start the clocks of the session, and log a member of staff's sign-in (cards log their own)."""
    now = timezone.now()
    sessions.begin(request, kind=sessions.kind_for(user), now=now)
    if user.email:
        audit.record(action="sign_in.ok", actor=user.pk, subject=f"person:{user.pk}", now=now)


@receiver(user_login_failed)
def log_refusal(sender: str, **later_arguments: Any) -> None:
    """Log that a password was refused; which address was tried is not kept."""
    audit.record(action="sign_in.refused", actor=None, data={"method": "password"})


@receiver(mfa_signals.authenticator_added)
def log_added(request: HttpRequest, user: User, authenticator: Authenticator, **later_arguments: Any) -> None:
    """Log a new second factor. The first one was proved while it was set up, so this session has it now."""
    audit.record(action="mfa.changed", actor=user.pk, subject=f"person:{user.pk}", data={"added": authenticator.type})
    if authenticator.type != Authenticator.Type.RECOVERY_CODES and request.user.pk == user.pk:
        allauth_compat.record_second_factor(request, user, authenticator=authenticator)


@receiver(mfa_signals.authenticator_removed)
def log_removed(user: User, authenticator: Authenticator, **later_arguments: Any) -> None:
    audit.record(action="mfa.changed", actor=user.pk, subject=f"person:{user.pk}", data={"removed": authenticator.type})


@receiver(mfa_signals.authenticator_reset)
def log_new_codes(user: User, authenticator: Authenticator, **later_arguments: Any) -> None:
    audit.record(action="mfa.changed", actor=user.pk, subject=f"person:{user.pk}", data={"reset": authenticator.type})


@receiver(mfa_signals.authentication_failed)
def log_wrong_code(user: User, **later_arguments: Any) -> None:
    audit.record(action="sign_in.refused", actor=user.pk, subject=f"person:{user.pk}", data={"method": "second factor"})
