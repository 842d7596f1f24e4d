"""What could name a person or open a door does not reach a log."""

import pytest

from elearning.common.redaction import is_personal, redacted

TOKEN = "HVN2ILAFP52IUNJRJP6D2WEY2K"


class TestRedacted:
    @pytest.mark.parametrize(
        ("text", "kept"),
        [
            ("no account for amina@exemple.fr here", "no account for [e-mail] here"),
            (f"card {TOKEN} refused", "card [token] refused"),
            ("/invitation/abc-DEF_1/", "/invitation/[link]/"),
            ("/apercu/eyJ0:1x:sig/?mode=phone", "/apercu/[link]/?mode=phone"),
            ("/accounts/password/reset/key/1-abc/", "/accounts/password/reset/key/[link]/"),
            ("/parcours/email/", "/parcours/email/"),
        ],
        ids=["e-mail", "token", "invitation", "draft", "new password", "nothing"],
    )
    def test_hides_what_names_a_person_or_opens_a_door(self, text, kept):
        assert redacted(text) == kept

    def test_changes_nothing_when_read_again(self):
        once = redacted(f"{TOKEN} a@b.c /invitation/x/")

        assert redacted(once) == once


class TestIsPersonal:
    @pytest.mark.parametrize(("text", "is_so"), [("to a@b.c", True), (TOKEN, True), ("point 12", False)])
    def test_sees_addresses_and_tokens(self, text, is_so):
        assert is_personal(text) is is_so
