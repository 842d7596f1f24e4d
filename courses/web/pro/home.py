"""/pro/: where social workers start."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from content import api as content
from courses.flows.show_training import show_training
from courses.web.staff import member, show_staff
from elearning.accounts.roles import Role, roles_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """The training and how far the person is in it, and the ways to the work itself."""
    training = show_training(user=member(request), language=request.LANGUAGE_CODE)
    # Learners have a host of their own in production.
    learners = settings.BASE_URL + content.home_url(request.LANGUAGE_CODE)
    context = {
        "training": training,
        "learners": learners,
        "is_at_reception": Role.RECEPTION in roles_of(member(request)),
        "is_trainer": bool(roles_of(member(request)) & {Role.TRAINER, Role.MODERATOR}),
    }
    return show_staff(request, "courses/web/pro/home.html", context)
