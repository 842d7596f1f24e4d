import uuid

from content.grid_outlines import Dimension
from content.seed.pro_course import COURSE
from courses.training.rules.agreement import COMPARED
from courses.training.rules.reading import EQUIPMENT, GRID, READ_AGAIN, to_read_again


class TestModulesToReadAgain:
    def test_are_known_for_every_compared_dimension(self):
        ours = {module.id for module in COURSE.modules}

        assert set(READ_AGAIN) == set(COMPARED)
        assert {key for keys in READ_AGAIN.values() for key in keys} <= ours

    def test_stand_in_the_order_of_the_course(self):
        other = uuid.uuid4()

        assert to_read_again([Dimension.EQUIPMENT], [other, GRID, EQUIPMENT]) == [GRID, EQUIPMENT]

    def test_are_all_where_none_of_ours_is_live(self):
        other = uuid.uuid4()

        assert to_read_again([Dimension.EQUIPMENT], [other]) == [other]
