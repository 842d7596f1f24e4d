import hashlib
import hmac
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from elearning.accounts import cards, fingerprints, keys
from elearning.accounts.cards import AppendKeyExpired, CardBlocked
from elearning.accounts.models import AppendKey, Card, PersonSession
from elearning.accounts.sessions import SessionKind
from elearning.audit.models import Entry
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def amina():
    return people.a_learner_with_card("Amina")


def read_key(issued):
    return keys.derive(issued.token, "read")


def append_key(issued):
    return keys.derive(issued.token, "append")


class TestIssuedCard:
    def test_opens_by_its_read_key(self, amina):
        assert cards.find_card_by_read_key(read_key(amina.issued)).owner == amina.learner

    def test_opens_nothing_by_its_other_keys(self, amina):
        assert cards.find_card_by_read_key(append_key(amina.issued)) is None
        assert cards.find_append_key(read_key(amina.issued), now=timezone.now()) is None

    def test_prints_six_digits_and_eight_letters_that_cannot_be_misread(self, amina):
        assert len(amina.issued.number) == 6
        assert amina.issued.number.isdecimal()
        assert len(amina.issued.secret) == 8
        assert set(amina.issued.secret) <= set(cards.SECRET_ALPHABET)

    def test_leaves_neither_token_nor_key_nor_secret_in_the_database(self, amina):
        issued = amina.issued
        secrets = [issued.token, issued.secret, keys.to_wire(read_key(issued)), keys.to_wire(append_key(issued))]
        raw = [read_key(issued), append_key(issued), hashlib.sha256(read_key(issued)).digest()]

        with connection.cursor() as cursor:
            for table in connection.introspection.table_names():
                cursor.execute(f'SELECT * FROM "{table}"')
                for row in cursor.fetchall():
                    for value in row:
                        if isinstance(value, bytes | memoryview):
                            assert not any(key in bytes(value) for key in raw)
                        assert not any(secret in str(value) for secret in secrets)

    def test_is_for_learners_only(self):
        with pytest.raises(ValueError, match="learners"):
            cards.issue_card(owner=people.a_trainer(), issued_by=None, now=timezone.now())

    def test_is_in_the_log_without_its_token(self, amina):
        entry = Entry.objects.get(action="card.issued")

        assert entry.subject == f"card:{amina.issued.card.pk}"
        assert amina.issued.token not in str(vars(entry))


class TestHmacKeys:
    def test_rotate_without_a_new_card(self, amina, settings):
        old = settings.CARD_HMAC_KEYS
        settings.CARD_HMAC_KEYS = {2: b"n" * 32, **old}

        assert cards.find_card_by_read_key(read_key(amina.issued)) == amina.issued.card
        assert cards.find_append_key(append_key(amina.issued), now=timezone.now()) is not None

        stored = Card.objects.get()
        assert stored.hmac_version == 2
        assert bytes(stored.read_hmac) == hmac.new(b"n" * 32, read_key(amina.issued), hashlib.sha256).digest()

    def test_open_nothing_once_their_version_is_gone(self, amina, settings):
        settings.CARD_HMAC_KEYS = {7: b"x" * 32}

        assert cards.find_card_by_read_key(read_key(amina.issued)) is None

    def test_make_the_stored_values_useless_as_keys(self, amina):
        assert cards.find_card_by_read_key(bytes(Card.objects.get().read_hmac)) is None


class TestNumberAndSecret:
    def test_open_the_card_however_they_are_typed(self, amina):
        issued = amina.issued
        typed = f" {issued.secret[:4].lower()} - {issued.secret[4:].lower()} ".replace("0", "o").replace("1", "l")
        number = f"{issued.number[:3]} {issued.number[3:]}"

        assert cards.check_number_and_secret(number=number, secret=typed, now=timezone.now()) == issued.card

    @pytest.mark.parametrize("number", ["000000", "", "12", "abcdef", "１２３４５６"])
    def test_do_not_match_another_number(self, amina, number):
        assert cards.check_number_and_secret(number=number, secret=amina.issued.secret, now=timezone.now()) is None

    def test_stop_after_five_wrong_secrets_even_for_the_right_one(self, amina):
        now = timezone.now()
        for _ in range(5):
            assert cards.check_number_and_secret(number=amina.issued.number, secret="WRONGWRO", now=now) is None

        for _ in range(3):
            with pytest.raises(CardBlocked):
                cards.check_number_and_secret(number=amina.issued.number, secret=amina.issued.secret, now=now)

    def test_stay_blocked_a_year_later(self, amina):
        Card.objects.update(wrong_secrets=5)

        with pytest.raises(CardBlocked):
            cards.check_number_and_secret(
                number=amina.issued.number,
                secret=amina.issued.secret,
                now=timezone.now() + timedelta(days=365),
            )

    def test_start_at_zero_again_after_the_right_secret(self, amina):
        now = timezone.now()
        for _ in range(4):
            cards.check_number_and_secret(number=amina.issued.number, secret="WRONGWRO", now=now)
        cards.check_number_and_secret(number=amina.issued.number, secret=amina.issued.secret, now=now)

        assert Card.objects.get().wrong_secrets == 0

    def test_leave_the_qr_of_a_blocked_card_working(self, amina):
        Card.objects.update(wrong_secrets=5)

        assert cards.find_card_by_read_key(read_key(amina.issued)) is not None

    def test_cost_one_slow_hash_whether_the_number_exists_or_not(self, amina, monkeypatch):
        hashed = []
        encode = fingerprints.make_password
        check = fingerprints.check_password
        monkeypatch.setattr(fingerprints, "make_password", lambda p: hashed.append("make") or encode(p))
        monkeypatch.setattr(fingerprints, "check_password", lambda p, e: hashed.append("check") or check(p, e))
        now = timezone.now()

        cards.check_number_and_secret(number=amina.issued.number, secret="WRONGWRO", now=now)
        cards.check_number_and_secret(number="000001", secret="WRONGWRO", now=now)

        assert hashed == ["check", "make"]

    def test_survive_a_new_pepper_and_not_a_lost_one(self, amina, settings):
        old = settings.LOCK_PEPPERS
        now = timezone.now()

        settings.LOCK_PEPPERS = {2: b"p" * 32, **old}
        assert cards.check_number_and_secret(number=amina.issued.number, secret=amina.issued.secret, now=now)
        settings.LOCK_PEPPERS = {2: b"p" * 32}
        assert cards.check_number_and_secret(number=amina.issued.number, secret=amina.issued.secret, now=now) is None


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
class TestManyTriesAtOnce:
    def test_count_as_many(self):
        issued = people.a_learner_with_card().issued

        def attempt(_number):
            try:
                return cards.check_number_and_secret(number=issued.number, secret="WRONGWRO", now=timezone.now())
            except CardBlocked:
                return "blocked"
            finally:
                connections.close_all()

        with ThreadPoolExecutor(max_workers=8) as pool:
            answers = list(pool.map(attempt, range(50)))

        assert answers.count(None) == 5
        assert answers.count("blocked") == 45


class TestVoidedCard:
    def test_opens_nothing(self, amina):
        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now())

        assert cards.find_card_by_read_key(read_key(amina.issued)) is None
        assert (
            cards.check_number_and_secret(number=amina.issued.number, secret=amina.issued.secret, now=timezone.now())
            is None
        )

    def test_ends_its_persons_open_sessions_at_once(self, amina):
        client = people.with_card(amina.issued)
        other = people.with_card(people.a_learner_with_card("Bilal").issued)

        cards.void_card(card=amina.issued.card, voided_by=None, now=timezone.now())

        assert not PersonSession.objects.filter(session_key=client.session.session_key, user=amina.learner).exists()
        assert PersonSession.objects.filter(user=amina.learner).count() == 0
        assert "_auth_user_id" in other.session

    def test_takes_answers_for_ninety_days_and_not_one_more(self, amina):
        now = timezone.now()
        cards.void_card(card=amina.issued.card, voided_by=None, now=now)
        key = append_key(amina.issued)

        assert cards.find_append_key(key, now=now + timedelta(days=89, hours=23)).owner == amina.learner
        with pytest.raises(AppendKeyExpired):
            cards.find_append_key(key, now=now + timedelta(days=90, seconds=1))

    def test_keeps_its_first_ninety_days_when_voided_again(self, amina):
        now = timezone.now()
        cards.void_card(card=amina.issued.card, voided_by=None, now=now)
        cards.void_card(card=amina.issued.card, voided_by=None, now=now + timedelta(days=30))

        assert AppendKey.objects.get().valid_until == now + timedelta(days=90)
        assert Entry.objects.filter(action="card.voided").count() == 1


class TestReissuedCard:
    def test_replaces_the_old_one_and_keeps_the_person(self, amina):
        fresh = cards.reissue_card(owner=amina.learner, by=None, now=timezone.now())

        assert cards.find_card_by_read_key(read_key(amina.issued)) is None
        assert cards.find_card_by_read_key(read_key(fresh)).owner == amina.learner
        assert fresh.number != amina.issued.number

    def test_stays_a_card_for_ones_own_phone(self):
        sam = people.a_learner_with_card("Sam", is_for_own_phone=True)

        assert cards.reissue_card(owner=sam.learner, by=None, now=timezone.now()).card.is_for_own_phone


class TestSessionAppendKey:
    def test_names_the_person_who_asked(self, amina):
        row, key = cards.new_session_append_key(owner=amina.learner, now=timezone.now())

        assert cards.find_append_key(key, now=timezone.now()) == row
        assert row.origin == AppendKey.Origin.SESSION

    def test_ends_ninety_days_after_the_card_too(self, amina):
        now = timezone.now()
        row, _key = cards.new_session_append_key(owner=amina.learner, now=now)
        cards.void_card(card=amina.issued.card, voided_by=None, now=now)

        row.refresh_from_db()
        assert row.valid_until == now + timedelta(days=90)


class TestOpenedSession:
    def test_is_lent_unless_the_card_says_own_phone(self, amina, rf):
        sam = people.a_learner_with_card("Sam", is_for_own_phone=True)

        for held, kind in ((amina, SessionKind.LENT), (sam, SessionKind.OWN)):
            request = rf.get("/")
            request.session = Client().session
            cards.open_learner_session(request, card=held.issued.card)
            assert request.session["kind"] == kind

    def test_notes_the_day_the_card_was_used(self, amina, rf):
        request = rf.get("/")
        request.session = Client().session

        cards.open_learner_session(request, card=amina.issued.card)

        assert Card.objects.get().last_used_on == timezone.localdate()
        assert Entry.objects.filter(action="sign_in.ok", actor=amina.learner.pk).exists()
