// One round: the pretended screen, what is said about each act, hints that grow, undo. `then` hears how it ends.

import { game, same } from "./engine.js";
import { icon, make, painter } from "./view.js";

// An evidence of more would not fit into its event.
const MOST_ACTIONS = 90;
const BACK = ["back"];

// told: the scenario as its variant tells it. mode: shown, with or alone.
// then: { first, restart, look, takeBack, stop, left, finished({ hints, actions }) }; first: words to say at the start.
export function playRound(room, told, { kind, view, words, sprite, path, saying }, mode, then) {
  const play = game(kind, told);
  const memory = new Map();
  const past = [];
  let actions = [];
  let state = play.start();
  let hints = 0;
  let level = 0;
  let shown = null;

  const tool = (name, word, work, extra = "button-small") => {
    const made = make("button", { type: "button", className: `button ${extra}` }, icon(name, sprite), words[word]);
    made.addEventListener("click", work);
    return made;
  };
  const box = (className) => {
    const made = make("div", { className, hidden: true });
    made.setAttribute("role", "status");
    return made;
  };
  const now = make("div", { className: "play-now" });
  const screen = make("div", { className: "play-screen" });
  const ask = make("div", { className: "play-ask", hidden: !play.setting.ask });
  const tip = box("callout");
  const said = box("answer");
  const tools = {
    back: tool("back", "back", () => brush.flush() && dispatch(BACK)),
    undo: tool("retry", "undo", undo),
    hint: tool("tip", "hint", hint),
    follow: tool("next", "follow", follow, ""),
    stop: tool("out", "stop", then.stop),
  };
  const offered = mode === "shown" ? ["back", "follow", "stop"] : ["back", "undo", "hint", "stop"];
  const bar = make("div", { className: "play-tools" }, ...offered.map((name) => tools[name]));
  const brush = painter({ dispatch, memory, words, sprite, language: saying.language });
  const askBrush = painter({ dispatch: (action) => brush.flush() && dispatch(action), memory, words, sprite });

  function tell(place, ...parts) {
    place.replaceChildren(...parts.map((part) => (typeof part === "string" ? make("p", { textContent: part }) : part)));
    place.hidden = false;
    place.scrollIntoView({ block: "nearest" });
  }

  const notYet = () => make("p", { className: "answer-word" }, icon("retry", sprite), words.not_yet);
  const look = () => tool("real", "look", then.look);
  const canGoBack = () => play.moves(state).some((move) => same(move, BACK));
  const nextGoal = () => {
    const met = play.met(state);
    return play.goals.find((_goal, index) => !met[index]);
  };

  // What to do: in words of its own when one is alone, goal by goal with help.
  function drawNow() {
    const met = play.met(state);
    const goals = mode === "alone" ? [] : play.goals.filter(({ say }) => say);
    const items = goals.map((goal) => {
      const isMet = met[play.goals.indexOf(goal)];
      const item = make("li", {}, icon(isMet ? "done" : "next", sprite), make("span", { textContent: goal.say }));
      if (isMet) item.dataset.met = "";
      return item;
    });
    now.replaceChildren(items.length ? make("ul", {}, ...items) : make("p", { textContent: told.task }));
  }

  const nodes = () => view(play.setting, state.on, words, saying);

  // The question is about the pretended screen and stands under it.
  function drawAsk() {
    const { text, options } = play.setting.ask;
    const answers = options.map(({ id, text: label }) => ({ act: ["tell", id], label, on: state.told.includes(id) }));
    askBrush.draw(ask, [{ pick: { label: text, options: answers } }], "ask");
  }

  // Typed text is forgotten as soon as its screen is left.
  function forget(names) {
    for (const key of memory.keys()) if (!names.some((name) => key.startsWith(`${name} `))) memory.delete(key);
  }

  function draw() {
    const at = state.on.at ?? [];
    const name = JSON.stringify(at);
    forget(at.map((_screen, depth) => JSON.stringify(at.slice(0, depth + 1))));
    const focused = nameOf(document.activeElement);
    brush.draw(screen, nodes(), name);
    if (play.setting.ask) drawAsk();
    drawNow();
    tools.back.hidden = !canGoBack();
    tools.undo.hidden = !past.length;
    point();
    if (name !== shown) {
      shown = name;
      room.scrollIntoView();
      screen.querySelector("h2")?.focus({ preventScroll: true });
    } else if (focused) {
      const again = [...room.querySelectorAll("button, input, select, textarea")].find((one) => nameOf(one) === focused);
      again?.focus({ preventScroll: true });
    }
  }

  const nameOf = (element) => element?.dataset?.act ?? element?.dataset?.field ?? element?.dataset?.select;

  function placeOf(action) {
    if (same(action, BACK)) return tools.back;
    if (action[0] === "type") return screen.querySelector(`[data-field="${action[1]}"]`);
    const exact = [...room.querySelectorAll("[data-act]")].find((one) => one.dataset.act === JSON.stringify(action));
    return exact ?? screen.querySelector(`[data-select="${action[0]}"]`);
  }

  const exampleOf = ([, name, index]) => nodes().find(({ field }) => field?.name === name)?.field.accept?.[index];

  // Puts a thick edge around the next thing to touch, in the modes that help. Returns it.
  function point() {
    room.querySelectorAll(".play-target").forEach((one) => one.classList.remove("play-target"));
    tip.hidden = true;
    if (mode === "alone" && level < 2) return null;
    const action = play.guide(state, path);
    const place = action && placeOf(action);
    place?.classList.add("play-target");
    const example = action?.[0] === "type" && mode !== "alone" && exampleOf(action);
    if (example) tell(tip, `${words.write} ${example}`);
    return place;
  }

  // Does an act; true when the screen is still the same one. quiet: from a field, which keeps its place.
  function dispatch(action, why = null, { quiet = false } = {}) {
    // A demonstration goes its own way.
    if (mode === "shown" && !same(action, path[actions.length])) return true;
    const after = play.next(state, action);
    if (!after) {
      if (!quiet) tell(said, notYet(), why ?? words.not_now);
      return quiet;
    }
    const reason = play.explain(state, action);
    const before = state;
    if (reason === null) {
      past.push({ state, actions });
      level = 0;
    }
    said.hidden = true;
    actions = [...actions, action];
    state = after;
    if (play.isDone(state)) {
      then.finished({ hints: Math.min(hints, 99), actions });
      return false;
    }
    if (actions.length >= MOST_ACTIONS) {
      then.restart();
      return false;
    }
    if (quiet && reason === null) point();
    else draw();
    if (reason !== null) explain(reason);
    return same(state.on.at, before.on.at);
  }

  // First why, then where to look, then how it is done.
  function explain(reason) {
    const parts = [notYet(), reason];
    if (state.slips > 1 && nextGoal()?.hint) parts.push(nextGoal().hint);
    if (state.slips > 2) parts.push(look());
    tell(said, ...parts);
  }

  function hint() {
    hints += 1;
    level += 1;
    const place = point();
    const sentence = nextGoal()?.hint || nextGoal()?.say || told.task;
    tell(tip, ...[sentence, place && words.place, level > 2 && look()].filter(Boolean));
    place?.scrollIntoView({ block: "nearest" });
  }

  function undo() {
    const last = past.pop();
    if (!last) return;
    const [verb, field] = actions[last.actions.length];
    if (verb === "type") memory.delete(`${JSON.stringify(last.state.on.at)} ${field}`);
    ({ state, actions } = last);
    said.hidden = true;
    draw();
  }

  // The demonstration goes on at each touch: nobody has to read fast.
  function follow() {
    const action = path[actions.length];
    if (action[0] === "type") {
      const text = exampleOf(action);
      memory.set(`${JSON.stringify(state.on.at)} ${action[1]}`, { text, told: text });
    }
    dispatch(action);
  }

  room.replaceChildren(make("p", { className: "play-band" }, icon("tip", sprite), words[mode]), now, screen, ask, tip, said, bar);
  screen.setAttribute("role", "group");
  screen.setAttribute("aria-label", words[mode]);
  then.takeBack(() => {
    if (mode === "shown" || !canGoBack()) {
      then.left();
      return false;
    }
    dispatch(BACK);
    return true;
  });
  draw();
  if (then.first) tell(said, then.first);
}
