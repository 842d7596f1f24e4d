"""A box opens for its own server and its own id, whole, and in no other case."""

import base64
import json
import uuid
from pathlib import Path

import pytest

from courses.diagnosis.rules.sealing import CannotOpen, open_box, public_key
from tests.factories.sealed import seal

SECRET, OTHER = b"s" * 32, b"o" * 32
ID = uuid.UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
# Shut by a phone of version 1 in Chromium, to be opened for ever.
HELD = json.loads((Path(__file__).parents[3] / "vectors" / "sealed.json").read_text(encoding="utf-8"))


def changed(box: str, at: int) -> str:
    return box[:at] + ("A" if box[at] != "A" else "B") + box[at + 1 :]


class TestOpenBox:
    @pytest.mark.parametrize("plain", [b"", b"{}", b"x" * 5000])
    def test_gives_back_what_was_shut_in(self, plain):
        assert open_box(secret=SECRET, id=ID, box=seal(plain, id=ID, secret=SECRET)) == plain

    @pytest.mark.parametrize("vector", HELD["vectors"], ids=lambda vector: vector["id"][:8])
    def test_opens_what_phones_shut(self, vector):
        secret = base64.b64decode(HELD["secret"])

        plain = open_box(secret=secret, id=uuid.UUID(vector["id"]), box=vector["box"])

        assert public_key(secret) == HELD["public"]
        assert json.loads(plain) == vector["form"]
        assert len(plain) % 512 == 0

    @pytest.mark.parametrize(
        "box",
        ["", "A", "é", "=", "A" * 200, "A" * 4000, "!" * 200, "a b" * 100, "\x00" * 130],
        ids=lambda box: repr(box[:3]),
    )
    def test_refuses_what_is_no_box(self, box):
        with pytest.raises(CannotOpen):
            open_box(secret=SECRET, id=ID, box=box)

    def test_refuses_a_box_with_any_part_changed(self):
        box = seal(b"{}", id=ID, secret=SECRET)

        for at in range(0, len(box) - 1, 3):
            with pytest.raises(CannotOpen):
                open_box(secret=SECRET, id=ID, box=changed(box, at))

    def test_refuses_a_box_cut_short(self):
        box = seal(b"{}", id=ID, secret=SECRET)

        for length in range(0, len(box), 7):
            with pytest.raises(CannotOpen):
                open_box(secret=SECRET, id=ID, box=box[:length])

    def test_refuses_a_box_under_another_id(self):
        box = seal(b"{}", id=ID, secret=SECRET)

        with pytest.raises(CannotOpen):
            open_box(secret=SECRET, id=uuid.uuid4(), box=box)

    def test_refuses_a_box_for_another_server(self):
        with pytest.raises(CannotOpen):
            open_box(secret=OTHER, id=ID, box=seal(b"{}", id=ID, secret=SECRET))


class TestPublicKey:
    def test_is_the_same_at_each_start_and_another_for_another_secret(self):
        assert public_key(SECRET) == public_key(bytes(SECRET))
        assert public_key(SECRET) != public_key(OTHER)
        assert len(public_key(SECRET)) == 87
