"""/pro/accord/: for trainers, how far social workers agree with the reference."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from courses.flows.show_agreement import show_agreement
from courses.training.rules.hiding import FEWEST_PEOPLE
from courses.web.staff import member, show_staff

from .words import figure_lines


@require_safe
def agreement(request: HttpRequest) -> HttpResponse:
    """Figures by dimension, of everybody and by structure; never of a person."""
    found = show_agreement(by=member(request), now=timezone.now())
    context = {
        "lines": figure_lines(found.figures),
        "structures": [(name, figure_lines(figures)) for name, figures in found.structures],
        "hides_any": found.hides_any,
        "fewest": FEWEST_PEOPLE,
    }
    return show_staff(request, "courses/web/pro/training/agreement.html", context)
