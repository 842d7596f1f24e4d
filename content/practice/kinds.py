"""The types of simulators, by name."""

from content.practice import calendar, form, inbox, interview, jobs, phone, scam
from content.practice.engine import Game, Kind, Scenario
from content.practice.variants import vary

KINDS: dict[str, Kind] = {
    kind.name: kind for kind in (inbox.KIND, calendar.KIND, phone.KIND, jobs.KIND, form.KIND, scam.KIND, interview.KIND)
}


def game(scenario: Scenario, variant: int = 0) -> Game:
    """Return a scenario ready to be played; raises IndexError for a variant that it does not have."""
    return Game(KINDS[scenario["type"]], vary(scenario, variant))
