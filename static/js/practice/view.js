// Draws what a type's `view` describes (docs/practice.md) as real controls: headings, lists of buttons, fields.

import { match } from "../lib/matching.js";

const SVG = "http://www.w3.org/2000/svg";
// Icons that point along the line of reading.
const TURNING = new Set(["back", "next", "out", "retry", "list", "send", "reply", "forward"]);

export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(Boolean));
  return element;
}

// An icon of the document when it is there, else of the sprite.
export function icon(name, sprite) {
  if (!name) return null;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", TURNING.has(name) ? "icon icon-turns" : "icon");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${document.getElementById(`i-${name}`) ? "" : sprite}#i-${name}`);
  svg.append(use);
  return svg;
}

const lines = (text) => text.split("\n").filter(Boolean).map((line) => make("p", { textContent: line }));

// dispatch(action, why) does an act. memory: what was typed on the screens that are open, in memory only.
export function painter({ dispatch, memory, language, words, sprite }) {
  let count = 0;
  let fields = [];
  let main = null;

  const act = (element, action, why) => {
    element.type = "button";
    element.dataset.act = JSON.stringify(action);
    element.addEventListener("click", () => {
      if (flush()) dispatch(action, why);
    });
    return element;
  };

  // Tells what was typed since the last time; false when another screen came of it.
  function flush() {
    return fields.every((field) => field.tell());
  }

  function row({ act: action, title, sub, tag, icon: symbol, strong }) {
    const button = make("button", { className: "play-row" }, icon(symbol, sprite));
    const name = make("span", { className: strong ? "play-strong" : "", textContent: title });
    const said = [tag, sub].filter(Boolean).map((text) => make("span", { className: "play-sub", textContent: text }));
    button.append(make("span", { className: "play-words" }, name, ...said));
    return make("li", {}, act(button, action));
  }

  function button({ act: action, label, icon: name, main: isMain, why }) {
    const made = make("button", { className: `button ${isMain ? "" : "button-second"}` }, icon(name, sprite), label);
    if (isMain) main = () => flush() && dispatch(action, why);
    return act(made, action, why);
  }

  function field({ name, label, kind = "text", accept = [], help, wrong, value = "", rows }, screen) {
    const id = `play-${(count += 1)}`;
    const key = `${screen} ${name}`;
    const known = memory.get(key) ?? { text: value, told: value };
    const input = make(rows ? "textarea" : "input", { id, className: "input", value: known.text, autocomplete: "off" });
    input.setAttribute("autocapitalize", "none");
    input.setAttribute("autocorrect", "off");
    input.spellcheck = false;
    if (rows) input.rows = rows;
    else input.inputMode = { email: "email", number: "decimal", phone: "tel" }[kind] ?? "text";
    input.dataset.field = name;
    const said = make("p", { className: "said", id: `${id}-said`, hidden: true });
    const index = () =>
      match(input.value, { accepted: accept, refused: [], kind, slip: kind === "text", language });
    const tell = () => {
      if (input.value === known.told) return true;
      known.told = input.value;
      memory.set(key, known);
      const found = input.value.trim() ? index() : null;
      said.hidden = found !== null || !wrong || !input.value.trim();
      return dispatch(["type", name, found], null, { quiet: true });
    };
    if (wrong) said.textContent = `${words.not_yet} ${wrong}`;
    input.setAttribute("aria-describedby", `${id}-help ${id}-said`);
    input.addEventListener("input", () => {
      known.text = input.value;
      memory.set(key, known);
    });
    input.addEventListener("change", tell);
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || rows) return;
      event.preventDefault();
      main?.();
    });
    fields.push({ tell });
    const hint = make("span", { id: `${id}-help`, className: "hint", textContent: help ?? "" });
    return make("div", { className: "field" }, make("label", { htmlFor: id, textContent: label }), hint, input, said);
  }

  function pick({ label, options }) {
    const group = make("div", { className: "play-picks" });
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    for (const option of options) {
      const made = act(make("button", { className: "option" }, make("span", { textContent: option.label })), option.act);
      made.setAttribute("aria-pressed", String(Boolean(option.on)));
      group.append(made);
    }
    return make("div", {}, make("p", { className: "label", textContent: label }), group);
  }

  function select({ label, value, options, verb }) {
    const id = `play-${(count += 1)}`;
    const made = make("select", { id, className: "input" });
    if (value === null || value === undefined) made.append(make("option", { value: "", textContent: "" }));
    for (const [key, text] of options) made.append(make("option", { value: String(key), textContent: text }));
    made.value = value ?? "";
    made.dataset.select = verb;
    let told = made.value;
    let isStepping = false;
    const tell = () => {
      if (made.value === told) return true;
      told = made.value;
      return dispatch([verb, options.find(([key]) => String(key) === told)[0]], null, { quiet: true });
    };
    // Arrow keys pass over other choices: what is meant is known when they are left.
    made.addEventListener("keydown", ({ key }) => {
      isStepping = key.startsWith("Arrow");
      if (key === "Enter") flush();
    });
    made.addEventListener("change", () => isStepping || flush());
    made.addEventListener("blur", tell);
    fields.push({ tell });
    return make("div", { className: "field" }, make("label", { htmlFor: id, textContent: label }), made);
  }

  const nodes = {
    h: (text) => make("h2", { className: "play-title", textContent: text, tabIndex: -1 }),
    p: (text) => make("div", { className: "stack" }, ...lines(text)),
    meta: ([label, text]) => make("p", { className: "play-meta" }, make("b", { textContent: label }), ` ${text}`),
    note: (text, { icon: name }) =>
      make("div", { className: "callout" }, icon(name ?? "tip", sprite), make("div", {}, ...lines(text))),
    list: (rows) => make("ul", { className: "play-rows" }, ...rows.map(row)),
    acts: (buttons) => make("div", { className: "play-acts" }, ...buttons.map(button)),
    field,
    pick,
    select,
  };

  // Draws the screen into `place`. screen: a name that is the same while the screen stays open.
  function draw(place, described, screen) {
    fields = [];
    main = null;
    const made = described.map((node) => {
      const name = Object.keys(node).find((key) => key in nodes);
      return name === "field" ? field(node.field, screen) : nodes[name](node[name], node);
    });
    place.replaceChildren(...made);
  }

  return { draw, flush };
}
