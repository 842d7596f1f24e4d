"""Places for tests."""

import uuid
from typing import Any

from courses.network.models import AccessPoint, Territory


def a_territory(code: str = "80", name: str = "Somme") -> Territory:
    return Territory.objects.get_or_create(code=code, defaults={"name": name})[0]


def a_point(name: str = "", **fields: Any) -> AccessPoint:
    values = {"name": name or f"Point {uuid.uuid4().hex[:6]}", "address": "1 rue du Pont", "territory": a_territory()}
    return AccessPoint.objects.create(**(values | fields))
