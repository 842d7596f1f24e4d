import uuid

import pytest
from django.utils import timezone

from courses.network.correcting import Correction, correct_place
from courses.network.places import Place
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.places import a_place

pytestmark = pytest.mark.django_db
NOW = timezone.now()
KNOWN = {"telephone": "+33199000001", "horaires": "Mo-Fr 09:00-12:00", "frais_a_charge": "Gratuit"}
AS_KNOWN = {"phone": "+33199000001", "hours": "Mo-Fr 09:00-12:00", "costs": ("free",), "is_closed": False}


def correct(place: Place, **changes: object) -> tuple[str, ...]:
    correction = Correction(**AS_KNOWN | changes)
    return correct_place(place_id=place.pk, correction=correction, by=people.a_reception(), now=NOW)


class TestCorrection:
    def test_is_kept_beside_what_was_imported(self):
        place = a_place(**KNOWN)

        changed = correct(place, phone="+33199000009", costs=("paid",))

        place.refresh_from_db()
        assert changed == ("costs", "phone")
        assert (place.phone, place.corrected().phone) == ("+33199000001", "+33199000009")
        assert (place.imported().costs, place.corrected().costs) == (("free",), ("paid",))

    def test_that_says_what_is_known_changes_nothing(self):
        place = a_place(**KNOWN)

        assert correct(place) == ()
        assert Place.objects.get().corrected_at is None
        assert not Entry.objects.filter(action="place.corrected").exists()

    def test_that_is_taken_back_lets_imports_move_the_value_again(self):
        place = a_place(**KNOWN)
        correct(place, phone="+33199000009")

        assert correct(place) == ("phone",)
        assert Place.objects.get().corrections == {}

    def test_closes_a_place_for_good_and_opens_it_again(self):
        place = a_place(**KNOWN)

        correct(place, is_closed=True)
        assert Place.objects.get().is_closed
        assert not Place.objects.open_for_good().exists()
        correct(place)
        assert not Place.objects.get().is_closed

    def test_is_in_the_log_without_what_was_typed(self):
        place = a_place(**KNOWN)

        correct(place, hours="à l'heure d'Amina")

        entry = Entry.objects.get(action="place.corrected")
        assert (entry.subject, entry.data) == (f"place:{place.pk}", {"what": "hours"})

    def test_of_no_place_is_refused(self):
        with pytest.raises(Place.DoesNotExist):
            correct(Place(pk=uuid.uuid4()))
