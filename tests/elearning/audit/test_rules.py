from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest

from elearning.audit import rules

AT = datetime(2026, 3, 1, 10, 0, tzinfo=UTC)


def a_hash(**changes):
    row = {
        "previous": rules.GENESIS,
        "number": 1,
        "at": AT,
        "action": "card.issued",
        "actor": UUID(int=7),
        "subject": "card:1",
        "why": "",
        "data": {"point": 3, "first": True},
    }
    return rules.entry_hash(**(row | changes))


class TestEntryHash:
    def test_is_the_same_for_the_same_row(self):
        assert a_hash() == a_hash(data={"first": True, "point": 3})

    def test_does_not_depend_on_the_time_zone_an_instant_is_written_in(self):
        assert a_hash() == a_hash(at=AT.astimezone(timezone(timedelta(hours=2))))

    @pytest.mark.parametrize(
        "change",
        [
            {"previous": "1" * 64},
            {"number": 2},
            {"at": AT + timedelta(microseconds=1)},
            {"action": "card.voided"},
            {"actor": None},
            {"subject": "card:2"},
            {"why": "lost"},
            {"data": {"point": 4, "first": True}},
        ],
        ids=lambda change: next(iter(change)),
    )
    def test_changes_with_each_part_of_the_row(self, change):
        assert a_hash(**change) != a_hash()


class TestWhatAnEntryHolds:
    @pytest.mark.parametrize("action", ["sign_in.ok", "restore", "card.issued"])
    def test_names_actions_with_dotted_words(self, action):
        assert rules.checked_action(action) == action

    @pytest.mark.parametrize("action", ["", "Card issued", "card..issued", "a" * 61, "card.issued\n"])
    def test_refuses_other_action_names(self, action):
        with pytest.raises(ValueError, match="no action"):
            rules.checked_action(action)

    @pytest.mark.parametrize("subject", ["amina@example.org", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "x" * 201])
    def test_refuses_a_subject_that_could_name_a_person_or_open_a_card(self, subject):
        with pytest.raises(ValueError, match="subject"):
            rules.checked_subject(subject)

    @pytest.mark.parametrize("value", ["amina@example.org", 1.5, None, ["a"], "x" * 201, "a\x00b"], ids=repr)
    def test_refuses_facts_that_are_personal_or_no_short_scalar(self, value):
        with pytest.raises(ValueError, match="fact"):
            rules.checked_data({"fact": value})

    def test_masks_addresses_and_tokens_in_a_typed_reason(self):
        reason = rules.masked_reason(" asked by  amina@example.org\nwith ABCDEFGHIJKLMNOPQRSTUVWXYZ ")

        assert reason == "asked by [e-mail] with [token]"
