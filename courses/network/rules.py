"""Who may read whose page. Pure decisions: one function per role, deny by default.

Nobody "sees everything": an administrator keeps the house and has no reason to read a learner's page.
"""

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network


@dataclass(frozen=True, slots=True)
class Standing:
    """A person as the rules see them. roles: role names. points: access points they belong to today."""

    id: uuid.UUID
    roles: frozenset[str]
    points: frozenset[uuid.UUID]


def _nobody(viewer: Standing, person: Standing) -> bool:
    return False


def reception_sees(viewer: Standing, person: Standing) -> bool:
    """The desk reads the learners of its own points: it lends them phones and gives them cards."""
    return person.roles == {"learner"} and bool(viewer.points & person.points)


SEES: Mapping[str, Callable[[Standing, Standing], bool]] = {
    "learner": _nobody,
    # Their own people come with referrals; being a partner of a point does not open its learners' pages.
    "social_worker": _nobody,
    "reception": reception_sees,
    "trainer": _nobody,
    "moderator": _nobody,
    "region": _nobody,
    "administrator": _nobody,
    "data_protection": _nobody,
}


def can_see_person(*, viewer: Standing, person: Standing) -> bool:
    """Return whether `viewer` may read the page of `person`: their own, or by one of their roles."""
    return viewer.id == person.id or any(SEES.get(role, _nobody)(viewer, person) for role in viewer.roles)


def roles_that_see_their_point() -> frozenset[str]:
    """Return the roles whose people list is the learners of their own points."""
    return frozenset(role for role, rule in SEES.items() if rule is reception_sees)


def read_networks(texts: Iterable[str]) -> list[IPv4Network | IPv6Network]:
    """Return the networks written as "192.0.2.0/28" or "192.0.2.7"; raises ValueError on anything else."""
    return [ip_network(text.strip(), strict=True) for text in texts]


def is_inside(address: str, networks: Iterable[str]) -> bool:
    """Return whether an IP address lies in one of the networks; False for an unreadable address or network."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    for text in networks:
        try:
            if found in ip_network(text, strict=False):
                return True
        except (ValueError, TypeError):
            continue
    return False
