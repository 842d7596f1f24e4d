"""Which work addresses vouch for a structure. Pure decisions."""

import re
from collections.abc import Iterable
from typing import Final

# Anybody opens a mailbox there in a minute: an address of one says nothing about where somebody works.
PUBLIC_MAILBOXES: Final = frozenset({
    "aol.com", "bbox.fr", "free.fr", "gmail.com", "gmx.fr", "hotmail.com", "hotmail.fr", "icloud.com", "laposte.net",
    "live.fr", "mail.com", "neuf.fr", "orange.fr", "outlook.com", "outlook.fr", "proton.me", "protonmail.com", "sfr.fr",
    "wanadoo.fr", "yahoo.com", "yahoo.fr",
})  # fmt: skip
MOST_DOMAINS: Final = 20
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_LONGEST: Final = 253


class NotADomain(ValueError):  # noqa: N818 - it says what was written
    """A line is no domain; it is the first argument."""


class PublicMailbox(ValueError):  # noqa: N818 - it says what was written
    """Everybody gets an address at this domain; it is the first argument."""


def domain_of(email: str) -> str:
    """Return what stands after the last @, in small letters; empty when nothing does."""
    return email.rpartition("@")[2].lower() if "@" in email else ""


def vouches(*, email: str, domains: Iterable[str]) -> bool:
    """Return whether reading a mail at this address proves that somebody works for the structure of these domains.

    The whole domain must be the same: whoever rents "ccas.exemple.fr.example" proves nothing.
    """
    domain = domain_of(email)
    return domain not in PUBLIC_MAILBOXES and domain in set(domains)


def read_domains(text: str) -> list[str]:
    """Return the domains of a typed list, each once, in order; "@" in front and capitals are no mistake.

    Raises NotADomain, PublicMailbox, and ValueError for more than 20.
    """
    found: list[str] = []
    for word in re.split(r"[\s,;]+", text.strip().lower()):
        domain = word.rpartition("@")[2]
        if not word or domain in found:
            continue
        if len(domain) > _LONGEST or not _DOMAIN.fullmatch(domain):
            raise NotADomain(word[:60])
        if domain in PUBLIC_MAILBOXES:
            raise PublicMailbox(domain)
        found.append(domain)
    if len(found) > MOST_DOMAINS:
        raise ValueError("too many domains")
    return found


def worth_proposing(emails: Iterable[str]) -> list[str]:
    """Return the domains of these addresses that could be a structure's, by alphabet."""
    domains = {domain_of(email) for email in emails}
    return sorted(d for d in domains if d not in PUBLIC_MAILBOXES and _DOMAIN.fullmatch(d))
