"""The region reads of how many people that were sent somewhere the outcome is known."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from courses.network.partners import Partner
from courses.referrals.models import Referral, State
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import text
from tests.factories.network import a_territory
from tests.factories.referrals import a_referral

pytestmark = pytest.mark.django_db
FIGURES = "/region/orientations/"
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def region(db):
    return people.signed_in(people.a_region(language="en"))


@pytest.fixture
def worker(db):
    return people.a_social_worker()


@pytest.fixture
def structure():
    def make(name, territory="Somme"):
        place = a_territory(code=territory, name=territory)
        return Partner.objects.create(name=name, town="Amiens", territory=place, created_at=NOW, approved_at=NOW)

    return make


@pytest.fixture
def send(worker):
    """Send people from a structure; known: how many of them came, "no news" for the others."""

    def sending(partner, *, known, unknown=0, at=NOW):
        ids = [a_referral(sender=worker, partner=partner, now=at).pk for _ in range(known + unknown)]
        Referral.objects.filter(pk__in=ids[:known]).update(state=State.CAME)
        Referral.objects.filter(pk__in=ids[known:]).update(state=State.NO_NEWS)

    return sending


class TestFigures:
    def test_say_the_share_of_each_structure_and_territory_and_of_all(self, region, structure, send):
        send(structure("CCAS de Rivery"), known=6, unknown=6)
        send(structure("CCAS de Laon", "Aisne"), known=8)

        shown = text(region.get(FIGURES))

        assert "CCAS de Rivery, Amiens" in shown
        assert "50% known: 6 of 12" in shown
        assert "100% known: 8 of 8" in shown
        assert "70% known: 14 of 20" in shown
        assert shown.index("Aisne") < shown.index("CCAS de Laon") < shown.index("Somme") < shown.index("CCAS de Rivery")

    def test_offer_no_year_of_which_a_part_is_deleted(self, structure, send, clock):
        send(structure("CCAS de Rivery"), known=10)
        clock.shift(timedelta(days=729))

        shown = people.signed_in(people.a_region(language="en")).get(FIGURES).content.decode()

        assert 'value="2028"' in shown
        assert 'value="2026"' not in shown

    @pytest.mark.parametrize(
        ("state", "is_known"),
        [
            (State.SENT, False),
            (State.SEEN, False),
            (State.APPOINTMENT, False),
            (State.NO_NEWS, False),
            (State.CAME, True),
            (State.DID_NOT_COME, True),
            (State.REFUSED, True),
            (State.STARTED, True),
            (State.AUTONOMOUS, True),
        ],
    )
    def test_count_as_known_what_was_answered(self, region, structure, send, state, is_known):
        send(structure("CCAS de Rivery"), known=10, unknown=5)
        ids = list(Referral.objects.filter(state=State.CAME).values_list("pk", flat=True)[:5])
        Referral.objects.filter(pk__in=ids).update(state=state)

        assert (f"{10 if is_known else 5} of 15" in text(region.get(FIGURES))) is True

    def test_hide_a_small_one_and_what_would_give_it_away(self, region, structure, send):
        send(structure("CCAS de Rivery"), known=2, unknown=1)
        send(structure("CCAS de Corbie"), known=6, unknown=7)
        send(structure("CCAS de Boves"), known=10, unknown=10)

        shown = text(region.get(FIGURES))

        assert shown.count("–</span>") == 2
        assert "10 of 20" in shown
        assert "18 of 36" in shown
        assert [figure for figure in ("2 of 3", "6 of 13") if figure in shown] == []

    def test_count_one_year_that_was_chosen(self, region, structure, send):
        partner = structure("CCAS de Rivery")
        send(partner, known=7, at=datetime(2025, 12, 31, 22, 59, tzinfo=UTC))
        send(partner, known=8, at=datetime(2025, 12, 31, 23, 1, tzinfo=UTC))

        assert "8 of 8" in text(region.get(FIGURES))
        assert "7 of 7" in text(region.get(FIGURES, {"year": "2025"}))

    @pytest.mark.parametrize("year", ["", "1999", "x", "\x00", "2026.0", "9" * 5000, "²"], ids=ascii)
    def test_show_this_year_for_one_that_has_none(self, region, structure, send, year):
        send(structure("CCAS de Rivery"), known=8)

        shown = text(region.get(FIGURES, {"year": year}))

        assert "Known outcomes in 2026" in shown
        assert "8 of 8" in shown

    def test_print_their_definition(self, region):
        shown = text(region.get(FIGURES))

        assert "Known: came, did not come, or not possible there." in shown
        assert "“–”: fewer than 5 people" in shown
        assert "Nobody was sent anywhere this year." in shown

    def test_name_what_has_no_structure_and_no_territory(self, region, worker, send):
        send(None, known=8)
        Referral.objects.update(territory=None)

        shown = text(region.get(FIGURES))

        assert "Without a structure" in shown
        assert "Territory not known" in shown

    def test_are_in_the_log_and_kept_by_no_browser(self, region):
        response = region.get(FIGURES, {"year": "2026"})

        assert Entry.objects.get(action="figures.read").subject == "referrals:2026"
        assert response["Cache-Control"] == "no-store"

    def test_take_as_many_queries_for_many_structures(self, region, structure, send, django_assert_max_num_queries):
        for number in range(6):
            send(structure(f"CCAS {number}"), known=6)
        region.get(FIGURES)

        with django_assert_max_num_queries(13):
            region.get(FIGURES)

    def test_are_where_the_region_lands_after_signing_in(self, region):
        assert region.get("/accounts/after-login/")["Location"] == FIGURES

    @pytest.mark.parametrize("who", [people.a_reception, people.a_trainer, people.a_moderator, people.a_social_worker])
    def test_open_to_nobody_else(self, who):
        assert people.signed_in(who()).get(FIGURES).status_code == 403

    def test_open_to_an_administrator(self, db):
        assert people.signed_in(people.an_administrator()).get(FIGURES).status_code == 200
