// A procedure on a public service's site, one screen after the other. The same rules as content/practice/form.py.

import { back, byId, noted, same, typed } from "./engine.js";

const on = (state, ...screen) => ({ ...state, at: [...state.at, screen] });
const off = (state) => ({ ...state, at: state.at.slice(0, -1) });
const isFilled = (state, page) => page.fields.every(({ id, needed }) => !needed || (state.filled[id] ?? null) !== null);
const next = (ready) => (ready ? [["next"]] : []);
const isFromSummary = (state) => state.at.at(-2)?.[0] === "summary";

// The screens that come one after the other, up to the summary; those that the setting lacks are left out.
const steps = ({ cookies, services, login, papers, pages, documents }) => [
  ...(cookies ? [["cookies"]] : []),
  ...(services?.length ? [["services"]] : []),
  ...(login ? [["login"]] : []),
  ...(papers?.length ? [["papers"]] : []),
  ...pages.map(({ id }) => ["page", id]),
  ...(documents?.length ? [["documents"]] : []),
  ["summary"],
];

// From a screen that the summary led to, the summary again.
function goOn(setting, state) {
  if (isFromSummary(state)) return off(state);
  const all = steps(setting);
  return on(state, ...all[all.findIndex((step) => same(step, state.at.at(-1))) + 1]);
}

const screens = {
  cookies: () => [["cookies", "no"], ["cookies", "yes"]],
  services: ({ services }) => services.map(({ id }) => ["choose", id]),
  login: () => [["login"]],
  papers: ({ papers }, { packed }) => [
    ...papers.map(({ id }) => ["pack", id]),
    ...next(papers.every(({ id, needed }) => !needed || packed.includes(id))),
  ],
  page({ pages }, state, key) {
    const page = byId(pages, key);
    const entries = ({ id, kind: what, accept = [], options }) =>
      what === "choice" ? options.map((option) => ["pick", id, option.id]) : typed(id, accept);
    return [...page.fields.flatMap(entries), ...next(isFilled(state, page))];
  },
  documents: ({ documents }, { photos }) => [...documents.map(({ id }) => ["photo", id]), ...next(photos.length)],
  summary: ({ pages }, state) => [
    ...pages.map(({ id }) => ["edit", id]),
    ...(pages.every((page) => isFilled(state, page)) ? [["send"]] : []),
  ],
  receipt: ({ answers }) => [["keep"], ...(answers?.length ? [["status"]] : [])],
  answers: ({ answers }) => answers.map(({ id }) => ["read", id]),
  answer: () => [],
};

const entered = (_setting, state, field, entry) => ({ ...state, filled: { ...state.filled, [field]: entry } });

const acts = {
  back: (_setting, state) => off(state),
  next: goOn,
  cookies: (setting, state, answer) => goOn(setting, { ...state, cookies: answer }),
  choose: (setting, state, id) => goOn(setting, { ...state, service: id }),
  login: (setting, state) => goOn(setting, { ...state, renewed: state.renewed || isFromSummary(state) }),
  pack: ({ papers }, state, id) => ({
    ...state,
    packed: papers.map((paper) => paper.id).filter((one) => state.packed.includes(one) !== (one === id)),
  }),
  type: entered,
  pick: entered,
  photo: (_setting, state, id) => ({ ...state, photos: noted(state.photos, id) }),
  edit: (_setting, state, id) => on(state, "page", id),
  send: ({ timeout }, state) =>
    timeout && !state.renewed ? on(state, "login") : on({ ...state, sent: true }, "receipt"),
  keep: (_setting, state) => ({ ...state, kept: true }),
  status: (_setting, state) => on({ ...state, status: true }, "answers"),
  read: (_setting, state, id) => on({ ...state, read: noted(state.read, id) }, "answer", id),
};

const faults = {
  pack: ({ papers }, id) => !byId(papers, id).needed && byId(papers, id).why,
  pick({ pages }, id, option) {
    const { right = option, wrong } = byId(pages.flatMap(({ fields }) => fields), id);
    return right !== option && wrong;
  },
  photo: ({ documents }, id) => byId(documents, id).look !== "good" && byId(documents, id).why,
};

const goals = {
  refuse: (state) => state.cookies === "no",
  choose: (state, id) => state.service === id,
  pack: (state, id) => state.packed.includes(id),
  fill: (state, id) => (state.filled[id] ?? null) !== null,
  photo: (state, id) => state.photos.includes(id),
  send: (state) => state.sent,
  keep: (state) => state.kept,
  status: (state) => state.status,
  read: (state, id) => state.read.includes(id),
};

export const kind = {
  initial: (setting) => ({
    at: [steps(setting)[0]],
    cookies: null,
    service: null,
    packed: [],
    filled: {},
    photos: [],
    renewed: false,
    sent: false,
    kept: false,
    status: false,
    read: [],
  }),
  moves(setting, state) {
    const [name, id] = state.at.at(-1);
    return [...screens[name](setting, state, id), ...back(state)];
  },
  act: (setting, state, [verb, ...rest]) => acts[verb](setting, state, ...rest),
  met: (_setting, state, goal) => goals[goal.do](state, goal.on),
  fault: (setting, _state, [verb, ...rest]) => faults[verb]?.(setting, ...rest) || null,
  looks: ["read", "status"],
};

// "Part 2 of 4": what is filled in, from the papers to the summary.
function part(setting, state, words) {
  const parts = steps(setting).filter(([name]) => !["cookies", "services", "login"].includes(name));
  const place = parts.findIndex((step) => same(step, state.at.at(-1))) + 1;
  return { p: words.part.replace("{n}", place).replace("{all}", parts.length) };
}

const goes = (words, why) => ({ acts: [{ act: ["next"], label: words.go_on, icon: "next", main: true, why }] });

// What a field of the summary shows; what was typed is not known here, only that it fits.
function said({ id, kind: what, options, needed }, { filled }, words) {
  if ((filled[id] ?? null) === null) return words[needed ? "missing" : "empty"];
  return what === "choice" ? byId(options, filled[id]).text : words.filled;
}

function entry({ id, label: name, help, kind: what, accept = [], options, value, needed, wrong }, { filled }, words) {
  const label = needed ? name : `${name} ${words.optional}`;
  if (what !== "choice") {
    return { field: { name: id, label, help, kind: what, accept, wrong, value: accept[filled[id]] ?? value } };
  }
  const option = ({ id: key, text }) => ({ act: ["pick", id, key], label: text, on: filled[id] === key });
  return { pick: { label: help ? `${label.replace(/[^?.]$/, "$&.")} ${help}` : label, options: options.map(option) } };
}

const views = {
  cookies: ({ site }, _state, words) => [
    { h: words.cookies },
    { meta: [words.site, site.name] },
    { p: words.cookies_text },
    { acts: ["yes", "no"].map((answer) => ({ act: ["cookies", answer], label: words[answer] })) },
  ],
  services: ({ site, services }, _state, words) => [
    { h: words.services },
    { meta: [words.site, site.name] },
    { list: services.map(({ id, name, text }) => ({ act: ["choose", id], title: name, sub: text, strong: true })) },
  ],
  login: ({ site, login }, state, words) => [
    { h: words.login },
    ...(isFromSummary(state) ? [{ note: words.closed, icon: "clock" }] : []),
    { meta: [words.site, site.name] },
    ...(login ? [{ p: login.text }] : []),
    { acts: [{ act: ["login"], label: words.enter, icon: "lock", main: true }] },
  ],
  papers(setting, state, words) {
    const option = ({ id, name }) => ({ act: ["pack", id], label: name, on: state.packed.includes(id) });
    return [
      { h: words.papers },
      part(setting, state, words),
      { pick: { label: words.papers_text, options: setting.papers.map(option) } },
      goes(words, words.papers_missing),
    ];
  },
  page(setting, state, words, id) {
    const { title, fields } = byId(setting.pages, id);
    return [
      { h: title },
      part(setting, state, words),
      ...fields.map((field) => entry(field, state, words)),
      goes(words, words.fill),
    ];
  },
  documents(setting, state, words) {
    const option = ({ id, name }) => ({ act: ["photo", id], label: name, on: state.photos.includes(id) });
    return [
      { h: words.documents },
      part(setting, state, words),
      { pick: { label: words.photo, options: setting.documents.map(option) } },
      goes(words, words.photo_first),
    ];
  },
  summary(setting, state, words) {
    const { pages, documents = [] } = setting;
    const about = ({ id, title, fields }) => [
      ...fields.map((field) => ({ meta: [field.label, said(field, state, words)] })),
      { acts: [{ act: ["edit", id], label: `${words.edit} ${title}`, icon: "edit" }] },
    ];
    const photos = documents.filter(({ id }) => state.photos.includes(id));
    return [
      { h: words.summary },
      part(setting, state, words),
      ...pages.flatMap(about),
      ...photos.map(({ name }) => ({ meta: [words.document, name] })),
      { acts: [{ act: ["send"], label: words.send, icon: "send", main: true, why: words.fill }] },
    ];
  },
  receipt: ({ receipt, answers = [] }, { kept }, words) => [
    { h: words.receipt },
    { p: receipt },
    {
      acts: [
        kept
          ? { act: ["keep"], label: words.is_kept, icon: "check" }
          : { act: ["keep"], label: words.keep, icon: "download", main: true },
        ...(answers.length ? [{ act: ["status"], label: words.status, icon: "mail" }] : []),
      ],
    },
  ],
  answers({ answers }, { read }, words) {
    const row = ({ id, from }) => ({ act: ["read", id], title: from, icon: "mail", strong: !read.includes(id) });
    return [{ h: words.answers }, { list: answers.map(row) }];
  },
  answer({ answers }, _state, _words, id) {
    const { from, text } = byId(answers, id);
    return [{ h: from }, { p: text }];
  },
};

export function view(setting, state, words) {
  const [name, id] = state.at.at(-1);
  return views[name](setting, state, words, id);
}
