// Scam spotting: trust, doubt or ask, then the clue and the safe act. The same rules as content/practice/scam.py.

import { byId } from "./engine.js";

const ICONS = { trust: "check", doubt: "warning", ask: "person" };

// Each question about an item is a screen. There is no way back: what was judged stays judged.
function facing({ items }, sorted) {
  const item = items[sorted.length];
  return { at: [item ? ["judge", item.id] : ["end"]], judged: null, clue: null, did: null, sorted };
}

const itemOf = ({ items }, { at }) => byId(items, at[0][1]);

// Only who doubts a fake one is asked more.
function askedMore(setting, state, parts) {
  const item = itemOf(setting, state);
  const isCaught = item.fake && state.judged === "doubt";
  const screen = parts.find((part) => isCaught && item[part]?.length) ?? "why";
  return { ...state, at: [[screen, item.id]] };
}

const MOVES = {
  judge: () => Object.keys(ICONS).map((judgement) => ["judge", judgement]),
  clues: ({ clues }) => clues.map(({ id }) => ["clue", id]),
  acts: ({ acts }) => acts.map(({ id }) => ["act", id]),
  why: () => [["next"]],
  end: () => [],
};

const ACTS = {
  judge: (setting, state, judged) => askedMore(setting, { ...state, judged }, ["clues", "acts"]),
  clue: (setting, state, clue) => askedMore(setting, { ...state, clue }, ["acts"]),
  act: (setting, state, did) => askedMore(setting, { ...state, did }, []),
  next: (setting, state) => facing(setting, [...state.sorted, state.at[0][1]]),
};

// Says nothing about what belongs to another item: a known way is tried from wherever a person stands.
function fault(setting, state, [verb, id]) {
  const item = itemOf(setting, state);
  if (verb === "judge") return item && id === (item.fake ? "trust" : "doubt") ? item.why : null;
  const parts = { clue: ["clues", "right"], act: ["acts", "safe"] };
  const [part, quality] = parts[verb] ?? [];
  const choice = byId(item?.[part] ?? [], id);
  return choice && !choice[quality] ? choice.why : null;
}

export const kind = {
  initial: (setting) => facing(setting, []),
  moves: (setting, state) => MOVES[state.at[0][0]](itemOf(setting, state)),
  act: (setting, state, [verb, id]) => ACTS[verb](setting, state, id),
  fault,
  goals: ({ items }) => items.map(({ id, hint }) => ({ do: "sort", on: id, say: "", hint })),
  met: (_setting, { sorted }, { on }) => sorted.includes(on),
};

// A link is a text like any other: nothing here can be followed.
function message({ channel, from, address, text, link }, words) {
  return [
    { meta: [words[channel], from] },
    ...(address ? [{ meta: [/[a-z]/i.test(address) ? words.address : words.number, address] }] : []),
    { p: text },
    ...(link ? [{ meta: [words.link, link] }] : []),
  ];
}

const rows = (verb, choices) => ({ list: choices.map(({ id, text }) => ({ act: [verb, id], title: text })) });
const whyOf = (choices, id) => (id ? [{ note: byId(choices, id).why, icon: "check" }] : []);

const VIEWS = {
  judge: (item, words) => [
    ...message(item, words),
    { acts: Object.keys(ICONS).map((name) => ({ act: ["judge", name], label: words[name], icon: ICONS[name] })) },
  ],
  clues: (item, words) => [...message(item, words), rows("clue", item.clues)],
  acts: (item, words, { clue }) => [...whyOf(item.clues, clue), ...message(item, words), rows("act", item.acts)],
  // The explanation and the way on come first; the message stays below, to look at it again.
  why: (item, words, { judged, clue, did }) => [
    ...(judged === "ask" ? [{ note: words.asked, icon: "person" }] : []),
    ...(did ? whyOf(item.acts, did) : whyOf(item.clues, clue)),
    { note: item.why },
    { acts: [{ act: ["next"], label: words.go_on, icon: "next", main: true }] },
    ...message(item, words),
  ],
  end: () => [],
};

export function view(setting, state, words) {
  const [name] = state.at[0];
  const item = itemOf(setting, state);
  const count = words.count.replace("{n}", state.sorted.length + 1).replace("{all}", setting.items.length);
  return [
    { h: words[`on_${name}`] },
    ...(name === "judge" ? [{ p: count }] : []),
    ...VIEWS[name](item, words, state),
  ];
}
