"""Makes the places and people that a development machine shows, and writes who can sign in to var/demo.json."""

import json
import os
import secrets
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone

from courses.flows.create_learner import create_learner
from courses.management import demo
from courses.network import files, importing, partner_services
from courses.network import services as network
from courses.network.models import AccessPoint, Membership, Territory
from courses.network.partners import Partner
from elearning.accounts import cards, keys
from elearning.accounts.models import Card, User


class Command(BaseCommand):
    help = "Make invented places and people, and write var/demo.json. Development only; safe to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEVELOPMENT:
            raise CommandError("Demo people are for development: nobody real may share a site with them.")
        file = Path(settings.VAR_DIR) / "demo.json"
        known = _read(file)
        now = timezone.now()
        with transaction.atomic():
            points = _keep_points()
            partners = _keep_partners(now)
            people = [_keep_person(person, points, partners, known, now) for person in demo.PEOPLE]
            learner = _keep_learner(points[demo.TROIS_PONTS.id], known.get("learner", {}), now)
        _keep_places(now)
        _write(file, {"base_url": settings.BASE_URL, "learner": learner, "people": people})
        self.stdout.write(json.dumps({"people": len(people), "points": len(points)}))


def _read(file: Path) -> dict[str, Any]:
    """Return what an earlier run wrote; {} when there is nothing that can be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(file: Path, content: Mapping[str, Any]) -> None:
    """Write passwords and a card for this machine's owner alone; a run that is cut leaves the old file whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".demo-{os.getpid()}.json")
    draft.touch(mode=0o600)
    draft.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(file)


def _keep_points() -> dict[Any, AccessPoint]:
    code, name = demo.REGION
    region = network.keep_territory(code=code, name=name)
    territories = {
        code: network.keep_territory(code=code, name=name, parent=region) for code, name in demo.TERRITORIES.items()
    }
    return {
        point.id: network.keep_point(
            id=point.id,
            name=point.name,
            address=point.address,
            hours=point.hours,
            phone=point.phone,
            territory=territories[point.territory],
        )
        for point in demo.POINTS
    }


def _keep_partners(now: datetime) -> dict[Any, Partner]:
    territories = {one.code: one for one in Territory.objects.filter(code__in=demo.TERRITORIES)}
    return {
        partner.id: partner_services.keep_partner(
            id=partner.id,
            name=partner.name,
            town=partner.town,
            territory=territories[partner.territory],
            domains=partner.domains,
            now=now,
        )
        for partner in demo.PARTNERS
    }


def _keep_places(now: datetime) -> None:
    """Bring the invented places into the directory; corrections stay, and a second time nothing changes."""
    importing.import_places(files.open_file(demo.PLACES).rows, is_dry_run=False, now=now)


def _keep_person(
    person: demo.DemoPerson,
    points: Mapping[Any, AccessPoint],
    partners: Mapping[Any, Partner],
    known: Mapping[str, Any],
    now: datetime,
) -> dict[str, str]:
    """Return a member of staff's credentials: the same as before while their account still takes them."""
    earlier = {one.get("email"): one.get("password") for one in known.get("people", [])}
    password = earlier.get(person.email) or secrets.token_urlsafe(15)
    user = User.objects.filter(email=person.email).first()
    if user is None:
        user = User.objects.create_staff(email=person.email, password=password, first_name=person.first_name)
        user.groups.add(Group.objects.get(name=person.role))
    elif not user.check_password(password):
        user.set_password(password)
        user.save(update_fields=["password"])
    if person.point:
        network.join_point(user=user, point=points[person.point], now=now)
    if person.partner and not user.employments.filter(until=None).exists():
        partner_services.employ(user=user, partner=partners[person.partner], is_approved=True, now=now)
    return {"role": person.role.value, "email": person.email, "password": password}


def _keep_learner(point: AccessPoint, known: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """Return the learner's card: the same as before while it opens their page, else a new one."""
    token = str(known.get("token", ""))
    card = cards.find_card_by_read_key(keys.derive(token, "read")) if keys.is_token(token) else None
    if card is not None and card.number == known.get("number") and known.get("secret"):
        return {"token": token, "number": card.number, "secret": str(known["secret"])}
    here = Membership.objects.filter(point=point).values("user_id")
    owner = User.objects.filter(pk__in=here, email=None, first_name=demo.LEARNER, is_active=True).first()
    if owner is None:
        owned = Card.objects.filter(number=str(known.get("number", ""))).select_related("owner").first()
        owner = owned.owner if owned and owned.owner.is_active else None
    if owner is None:
        issued = create_learner(first_name=demo.LEARNER, language="fr", point=point, by=None, now=now).issued
    else:
        issued = cards.reissue_card(owner=owner, by=None, now=now)
    return {"token": issued.token, "number": issued.number, "secret": issued.secret}
