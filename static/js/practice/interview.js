// An interview: words are chosen, then signs, then the first step. The same rules as content/practice/interview.py.

import { byId, noted } from "./engine.js";

const SIGNS_ASKED = 3;
const VERBS = { talk: "say", signs: "notice", steps: "choose" };

// What was noticed and chosen after the talk stays when it starts anew.
function talking({ nodes }, state) {
  return { ...state, at: [["talk", nodes[0].id]], said: null, agreed: false, ended: false };
}

// In front of what is still to do after the talk.
function afterTalk({ steps }, state) {
  const isLeft = steps?.length && state.step === null;
  return { ...state, at: [[state.seen ? (isLeft ? "steps" : "end") : "signs"]] };
}

// What can be touched on the screen: words, signs or steps.
function choicesOf({ nodes, ...setting }, { at: [[screen, node]] }) {
  return screen === "talk" ? byId(nodes, node).choices : (setting[screen] ?? []);
}

const asked = ({ signs }) => Math.min(SIGNS_ASKED, signs.filter(({ right }) => right).length);

function moves(setting, state) {
  const [screen] = state.at[0];
  const isEnough = screen === "signs" && state.noticed.length >= asked(setting);
  return [
    ...choicesOf(setting, state).map(({ id }) => [VERBS[screen], id]),
    ...(isEnough ? [["next"]] : []),
    ...(state.ended ? [["again"]] : []),
  ];
}

const ACTS = {
  say(setting, state, id) {
    const { to, consent } = byId(choicesOf(setting, state), id);
    const after = { ...state, said: id, agreed: state.agreed || Boolean(consent) };
    return to ? { ...after, at: [["talk", to]] } : afterTalk(setting, { ...after, ended: true });
  },
  notice: (_setting, state, id) => ({ ...state, noticed: noted(state.noticed, id) }),
  next: (setting, state) => afterTalk(setting, { ...state, seen: true }),
  choose: (setting, state, step) => afterTalk(setting, { ...state, step }),
  again: talking,
};

// Says nothing about what is not on the screen: a known way is tried from wherever a person stands.
function fault(setting, state, [verb, id]) {
  const choice = verb === VERBS[state.at[0][0]] && byId(choicesOf(setting, state), id);
  return choice && (verb === "say" ? choice.wrong : !choice.right) ? choice.why : null;
}

const allWords = ({ nodes }) => nodes.flatMap(({ choices }) => choices);
const isAgreed = (setting, { agreed }) => agreed || !allWords(setting).some(({ consent }) => consent);

const MET = {
  talk: (setting, state) => state.ended && isAgreed(setting, state),
  signs: (_setting, { seen }) => seen,
  step: (_setting, { step }) => step !== null,
};

export const kind = {
  initial: (setting) =>
    talking(setting, { at: [], said: null, agreed: false, ended: false, noticed: [], seen: false, step: null }),
  moves,
  act: (setting, state, [verb, id]) => ACTS[verb](setting, state, id),
  fault,
  goals: ({ steps, hints }) =>
    ["talk", "signs", ...(steps?.length ? ["step"] : [])].map((name) => ({ do: name, say: "", hint: hints[name] ?? "" })),
  met: (setting, state, goal) => MET[goal.do](setting, state),
};

const good = (said) => (said ? [{ note: said.why, icon: "check" }] : []);

// What was said and why it helps, then what the person says; what can be said now stands below.
const talk = ({ person, nodes }, { at }, words, said, rows) => [
  { h: person.name },
  ...(said ? [{ meta: [words.you, said.text] }, ...good(said)] : [{ p: person.about }]),
  { meta: [words.says.replace("{name}", () => person.name), ""] },
  { p: byId(nodes, at[0][1]).says },
  { meta: [words.choose, ""] },
  ...rows,
];

function afterwards(setting, state, words, said, rows) {
  const [screen] = state.at[0];
  const isMain = isAgreed(setting, state);
  const count = words.asked.replace("{n}", asked(setting));
  const isSigns = screen === "signs";
  return [
    { h: words[`on_${screen}`] },
    ...(isMain ? good(isSigns && said) : [{ note: words.unagreed, icon: "warning" }]),
    ...(isSigns ? [{ p: count }] : []),
    ...rows,
    {
      acts: [
        ...(isSigns ? [{ act: ["next"], label: words.go_on, icon: "next", main: isMain, why: count }] : []),
        { act: ["again"], label: words.again, icon: "retry", main: !isMain },
      ],
    },
  ];
}

export function view(setting, state, words) {
  const [screen] = state.at[0];
  const said = byId(allWords(setting), state.said);
  const list = choicesOf(setting, state).map(({ id, text, why }) => ({
    act: [VERBS[screen], id],
    title: text,
    ...(screen === "signs" && state.noticed.includes(id) && { tag: words.noticed, sub: why, icon: "check" }),
  }));
  const rows = list.length ? [{ list }] : [];
  return (state.ended ? afterwards : talk)(setting, state, words, said, rows);
}
