"""Trainers see agreement, never a person."""

import pytest

from content.grid_outlines import Dimension
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import text
from tests.factories.referrals import a_partner, employ
from tests.factories.trainings import AGREEMENT, a_grading

pytestmark = pytest.mark.django_db
LIKE, UNLIKE = {Dimension.USES: 1}, {Dimension.USES: 0}


@pytest.fixture
def desk():
    return people.signed_in(people.a_trainer(language="en"))


def graded_by(count, *, partner=None, given=LIKE):
    """Have so many people grade a case, who work for a structure."""
    for number in range(count):
        worker = people.a_social_worker(first_name=f"Worker{number}")
        a_grading(worker, given=given)
        if partner:
            employ(worker, partner)


class TestAgreement:
    def test_is_shown_from_five_people_on(self, desk):
        graded_by(4)
        assert "Too few people have filled in grids yet." in text(desk.get(AGREEMENT))

        graded_by(1, given=UNLIKE)
        shown = text(desk.get(AGREEMENT))

        assert "Too few" not in shown
        assert "80 % like the reference." in shown
        assert "Kappa: 0.00, little agreement." in shown

    def test_is_of_people_not_of_gradings(self, desk):
        worker = people.a_social_worker()
        for _ in range(6):
            a_grading(worker, given=LIKE)

        assert "Too few people have filled in grids yet." in text(desk.get(AGREEMENT))

    def test_says_kappa_in_a_number_and_in_words(self, desk):
        reference = {Dimension.USES: 0}
        graded_by(4)
        a_grading(people.a_social_worker(), given=reference, reference=reference)

        assert "Kappa: 1.00, very good agreement." in text(desk.get(AGREEMENT))

    def test_shows_structures_with_five_people_and_hides_the_others(self, desk):
        large, small = a_partner("CCAS du Pont"), a_partner("CCAS de la Gare")
        graded_by(5, partner=large)
        graded_by(4, partner=small)
        graded_by(1)

        shown = text(desk.get(AGREEMENT))

        assert "CCAS du Pont" in shown
        assert "CCAS de la Gare" not in shown
        assert "Structures with too few people are not shown." in shown

    def test_hides_a_structure_by_which_a_few_others_could_be_found_out(self, desk):
        graded_by(5, partner=a_partner("CCAS du Pont"))
        graded_by(4, partner=a_partner("CCAS de la Gare"))

        assert "CCAS du Pont" not in text(desk.get(AGREEMENT))

    def test_names_nobody(self, desk):
        graded_by(6, partner=a_partner("CCAS du Pont"))

        assert "Worker" not in text(desk.get(AGREEMENT))

    def test_leaves_out_a_structure_that_nobody_vouched_for(self, desk):
        graded_by(5, partner=a_partner("CCAS du Pont", is_approved=False))

        assert "CCAS du Pont" not in text(desk.get(AGREEMENT))

    def test_is_noted_in_the_log(self, desk):
        desk.get(AGREEMENT)

        assert Entry.objects.filter(action="agreement.read").count() == 1

    @pytest.mark.parametrize("person", [people.a_social_worker, people.a_reception, people.a_region, people.a_learner])
    def test_is_for_trainers_alone(self, person):
        assert people.signed_in(person()).get(AGREEMENT).status_code == 403

    def test_is_for_moderators_too_and_takes_no_form(self, desk):
        assert people.signed_in(people.a_moderator()).get(AGREEMENT).status_code == 200
        assert desk.post(AGREEMENT).status_code == 405

    def test_is_reached_from_the_home_of_trainers(self, desk):
        assert AGREEMENT in text(desk.get("/pro/"))
        assert AGREEMENT not in text(people.signed_in(people.a_social_worker()).get("/pro/"))

    def test_asks_as_much_for_a_hundred_people(self, desk, django_assert_max_num_queries):
        graded_by(12, partner=a_partner())
        desk.get(AGREEMENT)

        with django_assert_max_num_queries(12):
            desk.get(AGREEMENT)
