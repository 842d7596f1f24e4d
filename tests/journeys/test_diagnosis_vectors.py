"""The diagnosis on a phone and on the server agree: the same vectors run in Chromium, and Python opens its boxes."""

import json
import uuid

import pytest

from courses.diagnosis.rules.place_words import BEGINNINGS
from courses.diagnosis.rules.sealing import CannotOpen, open_box, public_key
from tests.journeys.test_script_vectors import VECTORS

pytestmark = pytest.mark.browser
HELD = json.loads((VECTORS / "diagnosis.json").read_text(encoding="utf-8"))
SECRET = b"a secret of the tests, which is long enough"
FORM = {"v": 1, "nickname": "Nour 🌿", "place": "Point d'accueil, 01 23 45 67 89", "chosen": {"phone": None}}
_SEAL = """async ([publicKey, id, form]) => {
    const { seal } = await import("/static/js/diagnosis/seal.js");
    return Promise.all([seal({ publicKey, id, form }), seal({ publicKey, id, form })]);
}"""


@pytest.fixture
def page(phone):
    return phone.open("/dev/components/")


class TestRules:
    def test_lead_to_the_pages_and_next_steps_of_the_server(self, page):
        found = page.evaluate(
            """async ({ grid, vectors }) => {
                const [{ gatesTripped, pagesOf }, { propose }] = await Promise.all(
                    ["path", "outcomes"].map((name) => import(`/static/js/diagnosis/${name}.js`)),
                );
                return vectors.map(({ name, chosen, refused }) => {
                    const taken = { grid, chosen, isRefused: refused };
                    return {
                        name, chosen, refused, gates: gatesTripped(taken),
                        pages: pagesOf(taken).map(
                            ({ group, isObserved, questions }) => [group, isObserved, questions.map(({ key }) => key)],
                        ),
                        proposals: propose(taken).map(({ step, why }) => [step, why]),
                    };
                });
            }""",
            HELD,
        )

        assert [one for one, vector in zip(found, HELD["vectors"], strict=True) if one != vector] == []

    def test_propose_and_allow_the_days_of_the_server(self, page):
        proposed, allowed = page.evaluate(
            """async ({ days, standing }) => {
                const { firstDay, isDay } = await import("/static/js/diagnosis/days.js");
                return [
                    days.map(({ step, today }) => firstDay(step || undefined, today)),
                    standing.map(({ day, today }) => isDay(day, today)),
                ];
            }""",
            HELD,
        )

        assert proposed == [vector["proposed"] for vector in HELD["days"]]
        assert allowed == [vector["is_day"] for vector in HELD["standing"]]

    def test_find_the_words_of_the_server(self, page):
        from_server = page.evaluate(
            """async ([texts, beginnings]) => {
                const { sensitiveWords } = await import("/static/js/diagnosis/words.js");
                return texts.map((text) => sensitiveWords(text, beginnings));
            }""",
            [[vector["text"] for vector in HELD["words"]], list(BEGINNINGS)],
        )

        assert from_server == [vector["found"] for vector in HELD["words"]]


class TestBoxes:
    def test_are_opened_by_the_server_and_tell_nothing_by_their_size(self, page):
        id = uuid.uuid4()

        first, second = page.evaluate(_SEAL, [public_key(SECRET), str(id), FORM])
        (longer, _same) = page.evaluate(_SEAL, [public_key(SECRET), str(id), FORM | {"nickname": "n" * 40}])

        plain = open_box(secret=SECRET, id=id, box=first)
        assert json.loads(plain) == json.loads(open_box(secret=SECRET, id=id, box=second)) == FORM
        assert first != second
        assert len(first) == len(longer)
        with pytest.raises(CannotOpen):
            open_box(secret=SECRET, id=uuid.uuid4(), box=first)

    def test_are_shut_with_a_key_that_no_script_keeps(self, page):
        opened = page.evaluate(
            """async ([publicKey, id, form]) => {
                const { generateKey } = crypto.subtle;
                const made = [];
                crypto.subtle.generateKey = async (...told) => {
                    const pair = await generateKey.apply(crypto.subtle, told);
                    made.push(pair.privateKey);
                    return pair;
                };
                await (await import("/static/js/diagnosis/seal.js")).seal({ publicKey, id, form });
                return made.map(({ extractable, usages }) => [extractable, usages]);
            }""",
            [public_key(SECRET), str(uuid.uuid4()), FORM],
        )

        assert opened == [[False, ["deriveBits"]]]
