"""Places of the directory for tests: rows as a file writes them, and what an import makes of them."""

from typing import Any

from django.utils import timezone

from courses.network.importing import import_places
from courses.network.places import Place

AMIENS = {"commune": "Amiens", "code_postal": "80000", "latitude": "49.894171", "longitude": "2.295695"}
LAON = {"commune": "Laon", "code_postal": "02000", "latitude": "49.564665", "longitude": "3.620686"}
BEAUVAIS = {"commune": "Beauvais", "code_postal": "60000", "latitude": "49.431744", "longitude": "2.089773"}


def a_row(id: str = "lieu-1", **changes: object) -> dict[str, object]:
    """Return a row of version 1.0.2 that has every required field; changes are by the standard's names."""
    values: dict[str, object] = {
        "id": id,
        "pivot": "43493312300029",
        "nom": f"Le Lieu {id}",
        "adresse": "12 rue du Pont",
        "date_maj": "2024-05-31",
        "services": "Aide aux démarches administratives",
    }
    return values | AMIENS | changes


def a_place(id: str = "lieu-1", *, corrections: dict[str, Any] | None = None, **changes: object) -> Place:
    """Return a place that was imported, with these corrections; changes are by the standard's names."""
    import_places([a_row(id, **changes)], is_dry_run=False, now=timezone.now())
    place = Place.objects.get(key=id)
    if corrections:
        place.corrections = corrections
        place.save(update_fields=["corrections"])
    return place
