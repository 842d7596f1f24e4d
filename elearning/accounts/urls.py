"""Staff: after signing in, invitations, the team. Card sign-in is in `courses`."""

from django.urls import path, reverse_lazy
from django.views.generic import RedirectView

from .web import entrance, team
from .web.closed import closed

# POST included: a name and password sent to Wagtail's own form are never looked at.
_to_sign_in = RedirectView.as_view(pattern_name="account_login", query_string=True)
_to_reset = RedirectView.as_view(url=reverse_lazy("account_reset_password"))

urlpatterns = [
    path("accounts/after-login/", entrance.after_login, name="after-login"),
    path("invitation/<str:token>/", entrance.invitation, name="invitation"),
    path("equipe/", team.team, name="team"),
    path("equipe/inviter/", team.invite, name="team-invite"),
    path("equipe/<uuid:pk>/roles/", team.change_roles, name="team-roles"),
    path("equipe/<uuid:pk>/fermer/", team.close, name="team-close"),
    path("equipe/<uuid:pk>/rouvrir/", team.reopen, name="team-reopen"),
    path("equipe/<uuid:pk>/second-facteur/", team.reset_second_factor, name="team-reset-second-factor"),
    # Wagtail's lists of users are closed, and so are their bulk actions.
    path("admin/bulk/accounts/<path:rest>", closed, name="wagtail-bulk-users-closed"),
    # These hide Wagtail's own: they must come before its includes.
    path("admin/login/", _to_sign_in, name="wagtail-login-closed"),
    path("_util/login/", _to_sign_in, name="wagtail-frontend-login-closed"),
    path("admin/password_reset/", _to_reset, name="wagtail-reset-closed"),
    path("admin/password_reset/<path:rest>", _to_reset, name="wagtail-reset-steps-closed"),
]
