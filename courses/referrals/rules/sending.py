"""Who may send somebody to a place. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """Who asks. has_partner: works for an approved structure, which vouches for them. is_employed: says to work for
    one, approved or not. has_point: belongs to an access point today."""

    is_social_worker: bool = False
    is_at_reception: bool = False
    is_employed: bool = False
    has_partner: bool = False
    has_point: bool = False


def may_send(who: Standing) -> bool:
    """Return whether somebody is vouched for: by their structure, by the invitation that made them a social worker,
    or by the point where they work. Who waits for an approval sends nobody yet."""
    if who.is_social_worker and (who.has_partner or not who.is_employed):
        return True
    return who.is_at_reception and who.has_point
