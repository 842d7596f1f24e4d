// An inbox: the same rules as content/practice/inbox.py, and its screens.

import { back, byId, noted, typed } from "./engine.js";

const FOLDERS = ["in", "spam", "trash", "sent"];
const SEEN = { open: "opened", link: "links", file: "files" };
const PLACES = { delete: "trash", spam: "spam", restore: "in", safe: "in" };
const OFFERED = { in: ["reply", "forward", "delete", "spam"], spam: ["delete", "safe"], trash: ["restore"] };
const ICONS = { reply: "reply", forward: "forward", delete: "trash", spam: "warning", restore: "mail", safe: "mail" };

const shownOf = ({ at }) => at[at.length - 1][1];
const opened = (state, screen) => ({ ...state, at: [...state.at, screen] });
// Only a draft's own screen shows it, so that leaving any screen ends it.
const left = (state) => ({ ...state, at: state.at.slice(0, -1), draft: null });
const contactAt = ({ contacts = [] }, address) => contacts.find((contact) => contact.address === address);

// Somebody receives it; the text is the meant one, which a forward can do without.
const hasText = ({ message }, draft) => draft.how === "forward" || !message || draft.message !== null;
const hasReader = (draft) => draft.how === "reply" || draft.to !== null;

const offers = {
  list: ({ mails }, state) => [
    ...FOLDERS.map((folder) => ["folder", folder]),
    ...mails.filter(({ id }) => state.where[id] === shownOf(state)).map(({ id }) => ["open", id]),
    ["write"],
  ],
  mail({ mails }, state) {
    const { id, links = [], files = [] } = byId(mails, shownOf(state));
    return [
      ...links.map((link) => ["link", link.id]),
      ...files.map((file) => ["file", file.id]),
      ...OFFERED[state.where[id]].map((verb) => [verb, id]),
    ];
  },
  draft(setting, { draft }) {
    const { contacts = [], photos = [], message } = setting;
    return [
      ...(draft.how === "reply" ? [] : contacts.map(({ id }) => ["to", id])),
      ...(message ? typed("message", message.accept) : []),
      ...photos.map(({ id }) => [draft.photos.includes(id) ? "detach" : "attach", id]),
      ...(hasText(setting, draft) && hasReader(draft) ? [["send"]] : []),
    ];
  },
};

const look = (state, verb, id) => ({ ...state, [SEEN[verb]]: [...noted(state[SEEN[verb]], id)].sort() });

// A reply goes to the contact of that address if there is one: it counts as sent to them.
function start(setting, state, how, mail = null) {
  const to = (how === "reply" && contactAt(setting, byId(setting.mails, mail).address)?.id) || null;
  return { ...opened(state, ["draft"]), draft: { how, mail, to, message: null, photos: [] } };
}

const edits = {
  to: (_draft, to) => ({ to }),
  type: (_draft, _field, message) => ({ message }),
  attach: ({ photos }, id) => ({ photos: [...photos, id].sort() }),
  detach: ({ photos }, id) => ({ photos: photos.filter((photo) => photo !== id) }),
};

function act(setting, state, [verb, ...rest]) {
  const [id] = rest;
  if (verb === "open") return opened(look(state, verb, id), ["mail", id]);
  if (SEEN[verb]) return look(state, verb, id);
  if (PLACES[verb]) return { ...left(state), where: { ...state.where, [id]: PLACES[verb] } };
  if (edits[verb]) return { ...state, draft: { ...state.draft, ...edits[verb](state.draft, ...rest) } };
  if (verb === "folder") return { ...state, at: [["list", id]] };
  if (verb === "send") return { ...left(state), sent: noted(state.sent, state.draft) };
  return verb === "back" ? left(state) : start(setting, state, verb, id);
}

function isMeant(message, goal) {
  if ("to" in goal && message.to !== goal.to) return false;
  if (goal.do === "attach") return message.photos.includes(goal.on);
  return goal.do === "send" ? message.how !== "forward" : message.how === goal.do && message.mail === goal.on;
}

export const kind = {
  initial: ({ mails }) => ({
    at: [["list", "in"]],
    where: Object.fromEntries(mails.map(({ id, folder = "in" }) => [id, folder])),
    opened: [],
    links: [],
    files: [],
    draft: null,
    sent: [],
  }),
  moves: (setting, state) => [...offers[state.at[state.at.length - 1][0]](setting, state), ...back(state)],
  act,
  met(_setting, state, goal) {
    if (SEEN[goal.do]) return state[SEEN[goal.do]].includes(goal.on);
    if (PLACES[goal.do]) return state.where[goal.on] === PLACES[goal.do];
    return state.sent.some((message) => isMeant(message, goal));
  },
  looks: ["folder", "open"],
};

const person = ({ name, address }) => `${name} (${address})`;

function readerOf({ mails, contacts = [] }, { how, mail, to }) {
  if (how !== "reply") return byId(contacts, to);
  const { from, address } = byId(mails, mail);
  return { name: from, address };
}

function sentLine(setting, words, message) {
  const photos = message.photos.map((id) => byId(setting.photos, id).name);
  return { meta: [words.to, [person(readerOf(setting, message)), ...photos].join(", ")] };
}

function listView(setting, state, words) {
  const shown = shownOf(state);
  const mails = setting.mails.filter(({ id }) => state.where[id] === shown);
  const row = ({ id, from, subject, day, seen }) => {
    const strong = !seen && !state.opened.includes(id);
    const tag = strong ? `${words.unread}, ${day}` : day;
    return { act: ["open", id], title: from, sub: subject, tag, icon: "mail", strong };
  };
  const lines = mails.length
    ? [{ list: mails.map(row) }]
    : state.sent.filter(() => shown === "sent").map((message) => sentLine(setting, words, message));
  const options = FOLDERS.map((name) => ({ act: ["folder", name], label: words[`in_${name}`], on: name === shown }));
  return [
    { h: words[`in_${shown}`] },
    ...(lines.length ? lines : [{ note: words.empty }]),
    { acts: [{ act: ["write"], label: words.compose, icon: "edit" }] },
    { pick: { label: words.folders, options } },
  ];
}

function mailView(setting, state, words) {
  const mail = byId(setting.mails, shownOf(state));
  const { id, subject, day, body, links = [], files = [] } = mail;
  const row = (verb, title, icon, key) => {
    const tag = state[SEEN[verb]].includes(key) ? words.opened : "";
    return { act: [verb, key], title, icon, tag };
  };
  const held = [
    ...links.map((link) => row("link", link.text, "globe", link.id)),
    ...files.map((file) => row("file", file.name, "clip", file.id)),
  ];
  const isAnswered = state.sent.some((message) => isMeant(message, { do: "reply", on: id }));
  const acts = OFFERED[state.where[id]].map((verb) => ({ act: [verb, id], label: words[verb], icon: ICONS[verb] }));
  return [
    { h: subject },
    { meta: [words.from, person({ ...mail, name: mail.from })] },
    { meta: [words.day, day] },
    { p: body },
    ...(held.length ? [{ list: held }] : []),
    ...(isAnswered ? [{ note: words.replied, icon: "done" }] : []),
    { acts },
  ];
}

function draftView(setting, { draft }, words) {
  const { me, mails, contacts = [], photos = [], message } = setting;
  const toWhom = contacts.map((one) => ({ act: ["to", one.id], label: person(one), on: draft.to === one.id }));
  const whom = toWhom.length ? { pick: { label: words.to, options: toWhom } } : { note: words.nobody };
  const toAttach = photos.map(({ id, name }) => {
    const on = draft.photos.includes(id);
    return { act: [on ? "detach" : "attach", id], label: name, on };
  });
  const field = message && {
    name: "message", label: words.text, kind: "words", accept: message.accept, wrong: message.missing, rows: 4,
  };
  const why = hasReader(draft) ? message?.missing : words.whom;
  return [
    { h: words[draft.how === "write" ? "compose" : draft.how] },
    { meta: [words.from, person(me)] },
    draft.how === "reply" ? { meta: [words.to, person(readerOf(setting, draft))] } : whom,
    ...(draft.mail ? [{ meta: [words.subject, byId(mails, draft.mail).subject] }] : []),
    ...(field ? [{ field }] : []),
    ...(photos.length ? [{ pick: { label: words.attach, options: toAttach } }] : []),
    { acts: [{ act: ["send"], label: words.send, icon: "send", main: true, why }] },
  ];
}

export function view(setting, state, words) {
  return { list: listView, mail: mailView, draft: draftView }[state.at[state.at.length - 1][0]](setting, state, words);
}
