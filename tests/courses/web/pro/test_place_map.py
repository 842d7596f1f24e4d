from math import hypot

from courses.web.pro.place_map import HEIGHT, WIDTH, draw


def away(dot) -> float:
    return hypot(dot.x - WIDTH / 2, dot.y - HEIGHT / 2)


class TestDrawing:
    def test_has_north_up_and_east_to_the_right(self):
        north, east = draw(49.9, 2.3, [(49.95, 2.3), (49.9, 2.4)]).dots

        assert (north.x, north.y < HEIGHT / 2) == (WIDTH / 2, True)
        assert (east.x > WIDTH / 2, east.y) == (True, HEIGHT / 2)

    def test_fits_whatever_is_far(self):
        for dot in draw(49.9, 2.3, [(49.9, 2.31), (50.3, 2.3), (49.9, 1.7)]).dots:
            assert 14 <= dot.x <= WIDTH - 14
            assert 14 <= dot.y <= HEIGHT - 14

    def test_has_a_ring_of_a_round_distance(self):
        drawing = draw(49.9, 2.3, [(49.9 + 7 / 111.2, 2.3)])

        assert drawing.ring_km == 5
        assert abs(drawing.ring / away(drawing.dots[0]) - 5 / 7) < 0.01

    def test_puts_places_of_one_address_side_by_side(self):
        one, two, three = draw(49.9, 2.3, [(49.95, 2.3)] * 3).dots

        assert one.x < two.x < three.x
        assert two.x - one.x >= 28

    def test_of_a_place_where_one_is_divides_by_nothing(self):
        assert [dot.number for dot in draw(49.9, 2.3, [(49.9, 2.3)]).dots] == [1]
