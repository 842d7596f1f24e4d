"""The script and the server agree: the same vectors run in Chromium and in Python."""

import json
from pathlib import Path

import pytest

from content.practice.matching import find_refused

pytestmark = pytest.mark.browser
VECTORS = Path(__file__).parents[1] / "vectors"


def load(name: str) -> list[dict[str, object]]:
    held = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return held["vectors"] if isinstance(held, dict) else held


class TestCardKeys:
    def test_are_the_ones_that_the_server_derives(self, phone):
        page = phone.open("/dev/components/")
        vectors = load("card_keys.json")

        derived = page.evaluate(
            """async (tokens) => {
                const { derive } = await import("/static/js/lib/keys.js");
                const all = (token) => Promise.all(["read", "append", "local"].map((info) => derive(token, info)));
                return Promise.all(tokens.map(all));
            }""",
            [vector["token"] for vector in vectors],
        )

        assert derived == [[vector["read"], vector["append"], vector["local"]] for vector in vectors]

    def test_local_key_encrypts_as_the_derived_bytes_do_and_cannot_be_read_back(self, phone):
        page = phone.open("/dev/components/")

        opened, exported = page.evaluate(
            """async (token) => {
                const { derive, deriveLocal, importLocal } = await import("/static/js/lib/keys.js");
                const kept = await deriveLocal(token);
                const same = await importLocal(await derive(token, "local"));
                const how = { name: "AES-GCM", iv: new Uint8Array(12) };
                const secret = await crypto.subtle.encrypt(how, kept, new TextEncoder().encode("Amina"));
                const clear = new TextDecoder().decode(await crypto.subtle.decrypt(how, same, secret));
                const out = await crypto.subtle.exportKey("raw", kept).then(() => true, () => false);
                return [clear, out];
            }""",
            "A" * 26,
        )

        assert (opened, exported) == ("Amina", False)

    @pytest.mark.parametrize("token", ["", "A" * 25, "A" * 27, "a" * 26, "0" * 26, "É" * 26])
    def test_refuse_what_is_not_a_token(self, phone, token):
        page = phone.open("/dev/components/")

        refused = page.evaluate(
            """async (token) => (await import("/static/js/lib/keys.js")).derive(token, "read")
                .then(() => false, (error) => error instanceof RangeError)""",
            token,
        )

        assert refused is True


class TestFillingIn:
    def test_finds_the_accepted_forms_that_the_server_finds(self, phone):
        page = phone.open("/dev/components/")
        vectors = load("fill.json")

        found = page.evaluate(
            """async (vectors) => {
                const { match } = await import("/static/js/lib/matching.js");
                return vectors.map((vector) => match(vector.typed, vector));
            }""",
            vectors,
        )

        wrong = [vector for vector, variant in zip(vectors, found, strict=True) if variant != vector["expected"]]
        assert wrong == []

    def test_finds_the_refused_forms_that_the_server_finds(self, phone):
        page = phone.open("/dev/components/")
        vectors = load("fill.json")

        found = page.evaluate(
            """async (vectors) => {
                const { findRefused } = await import("/static/js/lib/matching.js");
                return vectors.map((vector) => findRefused(vector.typed, vector));
            }""",
            vectors,
        )

        expected = [
            find_refused(vector["typed"], vector["refused"], vector["kind"], vector["language"]) for vector in vectors
        ]
        assert found == expected
