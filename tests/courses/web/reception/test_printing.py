"""A new card is printed, and the one before it stops working."""

import uuid

import pytest
from django.conf import settings
from django.utils import timezone

from courses.flows import print_cards
from courses.flows.create_learner import create_learner
from elearning.accounts import limits
from elearning.accounts.models import Card
from elearning.audit.models import Entry
from tests.factories import people
from tests.factories.desk import DESK, SHEETS, card_of, page_of, text

pytestmark = pytest.mark.django_db


class TestCard:
    def test_says_what_a_new_one_does_and_changes_nothing(self, desk, meet):
        made = meet("Amina")

        shown = text(desk.get(card_of(made.learner)))

        assert "The old card stops working" in shown
        assert "progress is kept" in shown
        assert Card.objects.get().voided_at is None

    def test_comes_as_a_file_that_nobody_keeps(self, desk, staff, meet):
        made = meet("Amina")

        response = desk.post(card_of(made.learner))

        assert response["Content-Type"] == "application/pdf"
        assert response["Content-Disposition"] == 'attachment; filename="carte.pdf"'
        assert response["Cache-Control"] == "no-store"
        assert response.content.startswith(b"%PDF-")
        assert Entry.objects.filter(action="card.printed").get().subject == f"person:{made.learner.pk}"
        assert Entry.objects.filter(action="card.issued").filter(actor=staff.pk).count() == 1

    def test_ends_the_old_one_and_its_sessions(self, desk, meet):
        made = meet("Amina")
        phone = people.with_card(made.issued)

        desk.post(card_of(made.learner))

        assert Card.objects.get(pk=made.issued.card.pk).voided_at is not None
        assert Card.objects.filter(voided_at=None).count() == 1
        assert phone.get("/moi").status_code == 302

    def test_keeps_whose_phone_it_is(self, desk, point):
        now = timezone.now()
        made = create_learner(first_name="Amina", language="fr", point=point, by=None, now=now, is_for_own_phone=True)

        desk.post(card_of(made.learner))

        assert Card.objects.get(voided_at=None).is_for_own_phone

    def test_carries_what_opens_the_persons_pages(self, desk, meet, point, monkeypatch):
        printed = []
        monkeypatch.setattr(print_cards, "card_sheet", lambda cards: printed.extend(cards) or b"%PDF-")
        made = meet("Amina")

        desk.post(card_of(made.learner))

        card = printed[-1]
        assert (card.first_name, card.language, card.point_name) == ("Amina", "fr", point.name)
        assert card.base_url == settings.BASE_URL
        assert desk.post(DESK, {"words": f"{card.base_url}/c#{card.token}"})["Location"] == page_of(made.learner)
        assert desk.post(DESK, {"words": card.number})["Location"] == page_of(made.learner)

    def test_leaves_the_old_one_when_a_sheet_cannot_be_drawn(self, desk, meet, monkeypatch):
        def torn(cards):
            raise FileNotFoundError("a font")

        monkeypatch.setattr(print_cards, "card_sheet", torn)
        made = meet("Amina")

        with pytest.raises(FileNotFoundError):
            desk.post(card_of(made.learner))

        assert Card.objects.get().voided_at is None

    def test_is_not_made_beyond_the_days_number(self, desk, meet, monkeypatch):
        monkeypatch.setitem(limits.LIMITS, limits.Action.CARD_BATCH, limits.Limit(1, 86400))
        place = card_of(meet("Amina").learner)
        desk.post(place)

        refused = desk.post(place)

        assert refused.status_code == 429
        assert "200 cards today" in text(refused)
        assert Card.objects.count() == 2


class TestSheets:
    def test_are_asked_for_twice(self, desk, meet):
        ids = [str(meet(name).learner.pk) for name in ("Amina", "Bilal")]

        first = desk.post(SHEETS, {"person": ids})
        assert Card.objects.filter(voided_at=None).count() == 2
        assert not Entry.objects.filter(action="card.printed").exists()
        second = desk.post(SHEETS, {"person": ids, "sure": "yes"})

        assert "2 cards to print" in text(first)
        assert second["Content-Type"] == "application/pdf"
        assert Entry.objects.filter(action="card.printed").count() == 2
        assert Card.objects.filter(voided_at=None).count() == 2

    @pytest.mark.parametrize("sure", [{}, {"sure": "yes"}])
    def test_are_for_nobody_of_another_point(self, desk, meet, elsewhere, sure):
        ids = [str(meet("Bilal").learner.pk), str(elsewhere.learner.pk)]

        assert desk.post(SHEETS, {"person": ids} | sure).status_code == 404
        assert not Card.objects.exclude(voided_at=None).exists()

    @pytest.mark.parametrize("ids", [[], ["x"], ["\x00"], [str(uuid.uuid4()) for _ in range(25)]])
    def test_lead_back_to_the_list_without_a_fair_number_of_people(self, desk, ids):
        response = desk.post(SHEETS, {"person": ids}, follow=True)

        assert response.redirect_chain[0][0] == DESK
        assert "Tick" in text(response)
