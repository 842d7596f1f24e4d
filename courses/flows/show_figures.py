"""The region reads of how many people that were sent somewhere the outcome is known."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from courses.referrals.rules.states import KEPT
from courses.reports import rules, selectors
from courses.reports.rules import Table
from courses.reports.selectors import Group
from elearning.accounts.models import User
from elearning.audit import services as audit


@dataclass(frozen=True, slots=True)
class Figures:
    """One year. years: those that may be chosen, the last first. table: empty groups when nobody was sent."""

    year: int
    years: tuple[int, ...]
    table: Table[Group, Group]


@transaction.atomic
def show_figures(*, by: User, year: str, now: datetime) -> Figures:
    """Return the shares of one year, with nothing in them that counts fewer than 5 people; the reading is in the log.

    year: as it was asked for; anything but a year with figures is this year. Two queries and the log's.
    """
    this_year = timezone.localdate(now).year
    # Of an older year a part is deleted already: its shares would change each day.
    last_cut = timezone.localdate(now - KEPT).year
    whole = {one for one in selectors.years() if one > last_cut}
    found = sorted({this_year, *whole}, reverse=True)
    chosen = next((one for one in found if str(one) == year), this_year)
    table = rules.table(selectors.known_outcomes(chosen))
    audit.record(action="figures.read", actor=by.pk, subject=f"referrals:{chosen}", now=now)
    return Figures(year=chosen, years=tuple(found), table=table)
