// A telephone: the same rules as content/practice/phone.py, and its screens.

import { back, byId, noted, typed } from "./engine.js";

const HOME = { contacts: "contacts", messages: "messages", keypad: "dial", card: "card" };
const NOTED = { call: "called", share: "shared", read: "read" };
const DONE = { ...NOTED, text: "texted", save: "saved", dial: "dialled" };
const SCREENS = { open: "contact", text: "sms", read: "message" };
const ICONS = {
  contacts: "person", messages: "bubble", keypad: "keypad", card: "card", call: "call", text: "bubble", share: "place",
};

const screenOf = ({ at }) => at[at.length - 1];
// The ids are sorted, so that the order of the calls makes no state.
const note = (state, name, id) => ({ ...state, [name]: [...noted(state[name], id)].sort() });
// What was typed on a screen is forgotten when it is left.
const left = (state) => ({ ...state, at: state.at.slice(0, -1), typed: {} });
const isBlocked = ({ messages }, state, id) =>
  state.blocked.some((one) => byId(messages, one).from === byId(messages, id).from);

// The verb is offered when an accepted entry stands in each field.
function form(state, fields, verb) {
  const isReady = Object.keys(fields).every((name) => (state.typed[name] ?? null) !== null);
  return [...Object.entries(fields).flatMap(([name, accepted]) => typed(name, accepted)), ...(isReady ? [[verb]] : [])];
}

const offers = {
  home: (setting) => Object.keys(HOME).filter((verb) => HOME[verb] in setting).map((verb) => [verb]),
  contacts: (setting) => [...setting.contacts.map(({ id }) => ["open", id]), ...(setting.new ? [["new"]] : [])],
  contact: ({ place }, _state, id) => [["call", id], ["text", id], ...(place ? [["share", id]] : [])],
  sms: ({ sms }, state) => form(state, sms ? { sms: sms.accept } : {}, "send"),
  new: (setting, state) => form(state, { name: setting.new.names, number: setting.new.numbers }, "save"),
  keypad: ({ dial }, state) => form(state, { dial: dial.accept }, "dial"),
  messages: ({ messages }) => messages.map(({ id }) => ["read", id]),
  message: (setting, state, id) => (isBlocked(setting, state, id) ? [] : [["block", id]]),
  card: () => [],
};

function offered(setting, state) {
  const [screen, id] = screenOf(state);
  return offers[screen](setting, state, id);
}

const acts = {
  type: (state, field, index) => ({ ...state, typed: { ...state.typed, [field]: index } }),
  call: (state, id) => note(state, "called", id),
  share: (state, id) => note(state, "shared", id),
  dial: (state) => ({ ...state, dialled: noted(state.dialled, state.typed.dial) }),
  send: (state) => left(note(state, "texted", screenOf(state)[1])),
  save: (state) => ({ ...left(state), saved: noted(state.saved, [state.typed.name, state.typed.number]) }),
  block: (state, id) => left(note(state, "blocked", id)),
  back: left,
};

function act(_setting, state, [verb, ...rest]) {
  if (acts[verb]) return acts[verb](state, ...rest);
  const after = NOTED[verb] ? note(state, NOTED[verb], rest[0]) : state;
  return { ...after, at: [...state.at, [SCREENS[verb] ?? verb, ...rest]], typed: {} };
}

export const kind = {
  initial: () => ({
    at: [["home"]],
    typed: {},
    called: [],
    shared: [],
    texted: [],
    read: [],
    blocked: [],
    dialled: [],
    saved: [],
  }),
  moves: (setting, state) => [...offered(setting, state), ...back(state)],
  act,
  met(setting, state, goal) {
    if (goal.do === "block") {
      return (setting.messages ?? []).some(({ id }) => id === goal.on && isBlocked(setting, state, id));
    }
    const done = state[DONE[goal.do]];
    return "on" in goal ? done.includes(goal.on) : done.length > 0;
  },
  looks: [...Object.keys(HOME), "open", "read"],
};

// The card is made of paper: it lies beside the phone while one types.
const paper = ({ card }) => (card ? [{ note: `${card.title}\n${card.text}`, icon: "card" }] : []);
const said = (is, text, icon) => (is ? [{ note: text, icon }] : []);
const entry = (name, label, kind, accept, wrong, rows) => ({ field: { name, label, kind, accept, wrong, rows } });
const main = (verb, label, icon, why) => ({ acts: [{ act: [verb], label, icon, main: true, why }] });

const views = {
  home: (setting, state, words) => [
    { h: words.phone },
    {
      list: offered(setting, state).map(([verb]) => ({
        act: [verb],
        title: words[verb] ?? setting.card.title,
        icon: ICONS[verb],
      })),
    },
  ],
  contacts(setting, { saved }, words) {
    const row = ({ id, name, role }) => ({ act: ["open", id], title: name, sub: role, icon: "person" });
    return [
      { h: words.contacts },
      ...said(saved.length, words.saved, "done"),
      ...(setting.contacts.length ? [{ list: setting.contacts.map(row) }] : []),
      ...(setting.new ? [{ acts: [{ act: ["new"], label: words.new, icon: "add" }] }] : []),
    ];
  },
  contact(setting, state, words, id) {
    const { name, number, role } = byId(setting.contacts, id);
    return [
      { h: name },
      { meta: [words.number, number] },
      ...(role ? [{ p: role }] : []),
      ...["call", "text", "share"].flatMap((verb) => said(state[DONE[verb]].includes(id), words[DONE[verb]], "done")),
      { acts: offered(setting, state).map(([verb]) => ({ act: [verb, id], label: words[verb], icon: ICONS[verb] })) },
    ];
  },
  sms: ({ contacts, sms }, _state, words, id) => [
    { h: words.text },
    { meta: [words.to, byId(contacts, id).name] },
    ...(sms ? [entry("sms", words.sms, "words", sms.accept, sms.missing, 3)] : []),
    main("send", words.send, "send", sms?.missing),
  ],
  new: (setting, _state, words) => [
    { h: words.new },
    ...paper(setting),
    entry("name", words.name, "words", setting.new.names, setting.new.missing),
    entry("number", words.number, "phone", setting.new.numbers, setting.new.missing),
    main("save", words.save, "check", setting.new.missing),
  ],
  keypad: (setting, state, words) => [
    { h: words.keypad },
    ...paper(setting),
    entry("dial", words.number, "phone", setting.dial.accept, setting.dial.missing),
    ...said(state.dialled.includes(state.typed.dial), words.dialled, "done"),
    main("dial", words.call, "call", setting.dial.missing),
  ],
  messages: (setting, state, words) => [
    { h: words.messages },
    {
      list: setting.messages.map(({ id, from, day }) => {
        const strong = !state.read.includes(id);
        const tag = isBlocked(setting, state, id) ? words.blocked : strong ? words.unread : "";
        return { act: ["read", id], title: from, sub: day, tag, icon: "bubble", strong };
      }),
    },
  ],
  message(setting, state, words, id) {
    const { from, day, text } = byId(setting.messages, id);
    return [
      { h: from },
      { meta: [words.day, day] },
      { p: text },
      isBlocked(setting, state, id)
        ? { note: words.blocked, icon: "block" }
        : { acts: [{ act: ["block", id], label: words.block, icon: "block" }] },
    ];
  },
  card: ({ card }) => [{ h: card.title }, { p: card.text }],
};

export function view(setting, state, words) {
  const [screen, id] = screenOf(state);
  return views[screen](setting, state, words, id);
}
