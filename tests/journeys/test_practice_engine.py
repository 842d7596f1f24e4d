"""The phone plays as the server does: the same vectors, and random walks compared state by state."""

import random

import pytest

from content.practice.variants import vary
from tests.content.practice.playing import NAMES, game_of, held

pytestmark = pytest.mark.browser
WALKS = 30
STEPS = 40
each_type = pytest.mark.parametrize("name", NAMES)

PLAY = """async ([name, scenarios, vectors]) => {
    const { game, vary } = await import("/static/js/practice/engine.js");
    const { kind } = await import(`/static/js/practice/${name}.js`);
    return vectors.map((vector) => {
        const play = game(kind, vary(scenarios[vector.scenario], vector.variant));
        let state = play.start();
        let legal = true;
        for (const action of vector.actions) {
            const after = play.next(state, action);
            legal = after !== null;
            if (!legal) break;
            state = after;
        }
        return { legal, met: play.met(state), done: play.isDone(state), slips: state.slips };
    });
}"""
WALK = """async ([name, walks]) => {
    const { game, vary } = await import("/static/js/practice/engine.js");
    const { kind } = await import(`/static/js/practice/${name}.js`);
    return walks.map(({ scenario, variant, actions }) => {
        const play = game(kind, vary(scenario, variant));
        const states = [play.start()];
        const moves = [play.moves(states[0])];
        for (const action of actions) {
            states.push(play.next(states.at(-1), action));
            moves.push(play.moves(states.at(-1)));
        }
        return { states, moves, met: play.met(states.at(-1)) };
    });
}"""
OFFERED = """async ([name, walks]) => {
    const { game, same } = await import("/static/js/practice/engine.js");
    const { kind, view } = await import(`/static/js/practice/${name}.js`);
    const tools = { language: "fr", day: String, time: String };
    const words = new Proxy({}, { get: (_target, key) => String(key) });
    const offers = (node) => [
        ...[...(node.list ?? []), ...(node.acts ?? []), ...(node.pick?.options ?? [])].map(({ act }) => act),
        ...(node.field ? [...(node.field.accept ?? []).keys(), null].map((i) => ["type", node.field.name, i]) : []),
        ...(node.select?.options ?? []).map(([value]) => [node.select.verb, value]),
    ];
    const missing = new Set();
    for (const { scenario, actions } of walks) {
        const play = game(kind, scenario);
        let state = play.start();
        for (const action of [...actions, null]) {
            const offered = view(play.setting, state.on, words, tools).flatMap(offers);
            for (const move of play.moves(state)) {
                const byPlayer = ["back", "tell"].includes(move[0]);
                if (!byPlayer && !offered.some((one) => same(one, move))) missing.add(JSON.stringify(move));
            }
            state = action && play.next(state, action);
        }
    }
    return [...missing];
}"""


def random_walks(name: str) -> list[dict[str, object]]:
    """Return walks of legal acts; the same ones at every run."""
    chance = random.Random(name)
    walks = []
    for scenario in held(name)["scenarios"].values():
        for number in range(WALKS):
            variant = number % (len(scenario["variants"]) + 1)
            game = game_of(scenario, variant)
            state, actions, states = game.start(), [], [game.start()]
            while len(actions) < STEPS and (moves := game.moves(state)):
                action = chance.choice(moves)
                state = game.next(state, action)
                actions.append(action)
                states.append(state)
            walks.append({"scenario": scenario, "variant": variant, "actions": actions, "states": states})
    return walks


@each_type
class TestPhone:
    def test_plays_the_vectors_that_the_server_plays(self, phone, name):
        page = phone.open("/dev/components/")
        vectors = held(name)["vectors"]

        found = page.evaluate(PLAY, [name, held(name)["scenarios"], vectors])

        wanted = [{key: vector[key] for key in ("legal", "met", "done", "slips")} for vector in vectors]
        assert [v["what"] for v, f, w in zip(vectors, found, wanted, strict=True) if f != w] == []

    def test_comes_to_the_same_state_after_every_act_of_a_random_walk(self, phone, name):
        page = phone.open("/dev/components/")
        walks = random_walks(name)

        found = page.evaluate(WALK, [name, [{k: w[k] for k in ("scenario", "variant", "actions")} for w in walks]])

        for walk, played in zip(walks, found, strict=True):
            game = game_of(walk["scenario"], walk["variant"])
            assert played["states"] == walk["states"], walk["actions"]
            assert played["moves"] == [game.moves(state) for state in walk["states"]]
            assert played["met"] == game.met(walk["states"][-1])

    def test_offers_a_control_for_every_act_that_is_possible(self, phone, name):
        page = phone.open("/dev/components/")
        walks = [{"scenario": vary(w["scenario"], w["variant"]), "actions": w["actions"]} for w in random_walks(name)]

        assert page.evaluate(OFFERED, [name, walks]) == []
