import hashlib
import hmac
import json
from pathlib import Path

import pytest

from elearning.accounts import keys

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "card_keys.json").read_text(encoding="utf-8"))


class TestToken:
    @pytest.mark.parametrize("text", VECTORS["not_tokens"])
    def test_of_another_shape_is_refused(self, text):
        assert not keys.is_token(text)
        with pytest.raises(ValueError):
            keys.derive(text, "read")


class TestDerivedKeys:
    @pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["token"][:6])
    @pytest.mark.parametrize("info", ["read", "append", "local"])
    def test_equal_the_shared_vectors(self, vector, info):
        assert keys.to_wire(keys.derive(vector["token"], info)) == vector[info]

    @pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["token"][:6])
    def test_equal_hkdf_written_out_by_hand(self, vector):
        extracted = hmac.new(b"card-v1", vector["token"].encode(), hashlib.sha256).digest()
        expanded = hmac.new(extracted, b"append\x01", hashlib.sha256).digest()

        assert keys.derive(vector["token"], "append") == expanded


class TestWire:
    @pytest.mark.parametrize("text", VECTORS["not_keys"])
    def test_refuses_what_is_not_a_key(self, text):
        with pytest.raises(ValueError):
            keys.from_wire(text)

    def test_round_trips(self):
        key = keys.new_key()

        assert keys.from_wire(keys.to_wire(key)) == key
