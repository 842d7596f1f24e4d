// A job site: search, filter, read an offer, keep it, apply, report it. The same rules as content/practice/jobs.py.

import { back, byId, noted, typed } from "./engine.js";

const on = (state, ...screen) => ({ ...state, at: [...state.at, screen] });
const off = (state) => ({ ...state, at: state.at.slice(0, -1) });
const toggled = (things, ids, id) =>
  things.map((thing) => thing.id).filter((one) => ids.includes(one) !== (one === id));

const shown = ({ offers, filters = [] }, state) =>
  offers.filter(({ id }) => filters.every((one) => !state.filters.includes(one.id) || one.keeps.includes(id)));

const screens = {
  search: ({ what, where }, state) => [
    ...typed("what", what.accept),
    ...typed("where", where.accept),
    ...(state.what !== null && state.where !== null ? [["search"]] : []),
  ],
  results: (setting, state) => [
    ...(setting.filters ?? []).map(({ id }) => ["filter", id]),
    ...shown(setting, state).map(({ id }) => ["open", id]),
    ...(setting.alert ? [["alert"]] : []),
  ],
  offer: (_setting, _state, id) => ["keep", "apply", "report"].map((verb) => [verb, id]),
  application: ({ cvs = [], letter }, { draft }) => [
    ...cvs.map(({ id }) => ["cv", id]),
    ...(letter ? typed("letter", letter.accept) : []),
    ...((!cvs.length || draft.cv !== null) && (!letter || draft.letter !== null) ? [["send"]] : []),
  ],
};

const acts = {
  back: off,
  type: (state, field, index) =>
    field === "letter" ? { ...state, draft: { ...state.draft, letter: index } } : { ...state, [field]: index },
  search: (state) => on({ ...state, searched: true }, "results"),
  alert: (state) => ({ ...state, alert: true }),
  open: (state, id) => on({ ...state, opened: noted(state.opened, id) }, "offer", id),
  keep: (state, id) => ({ ...state, kept: noted(state.kept, id) }),
  report: (state, id) => off({ ...state, reported: noted(state.reported, id) }),
  apply: (state, id) => on({ ...state, draft: { cv: null, letter: null } }, "application", id),
  cv: (state, id) => ({ ...state, draft: { ...state.draft, cv: id } }),
  send: (state) => off({ ...state, draft: null, sent: noted(state.sent, [state.at.at(-1)[1], state.draft.cv]) }),
};

const goals = {
  search: (state) => state.searched,
  alert: (state) => state.alert,
  apply: (state, goal) => state.sent.some(([id, cv]) => id === goal.on && (goal.with ?? cv) === cv),
  filter: (state, goal) => state.filters.includes(goal.on),
  open: (state, goal) => state.opened.includes(goal.on),
  keep: (state, goal) => state.kept.includes(goal.on),
  report: (state, goal) => state.reported.includes(goal.on),
};

export const kind = {
  initial: () => ({
    at: [["search"]],
    what: null,
    where: null,
    searched: false,
    filters: [],
    opened: [],
    kept: [],
    reported: [],
    draft: null,
    sent: [],
    alert: false,
  }),
  moves(setting, state) {
    const [name, id] = state.at.at(-1);
    return [...screens[name](setting, state, id), ...back(state)];
  },
  act: (setting, state, [verb, ...rest]) =>
    verb === "filter"
      ? { ...state, filters: toggled(setting.filters, state.filters, rest[0]) }
      : acts[verb](state, ...rest),
  met: (_setting, state, goal) => goals[goal.do](state, goal),
  looks: ["open"],
};

const isSent = (state, id) => state.sent.some(([offer]) => offer === id);

const views = {
  search({ what, where, missing }, state, words) {
    const field = (name, { accept }) =>
      ({ field: { name, label: words[name], kind: "words", accept, value: accept[state[name]] } });
    return [
      { h: words.look_for },
      field("what", what),
      field("where", where),
      { acts: [{ act: ["search"], label: words.go, icon: "search", main: true, why: missing }] },
    ];
  },
  results(setting, state, words) {
    const { filters = [] } = setting;
    const offers = shown(setting, state);
    const tag = (id) =>
      [isSent(state, id) && words.is_sent, state.reported.includes(id) && words.is_reported,
        state.kept.includes(id) && words.is_kept].filter(Boolean).join(", ");
    const rows = offers.map(({ id, title, company, place, km }) =>
      ({ act: ["open", id], title, sub: `${company}, ${place}, ${km} km`, tag: tag(id), strong: true }));
    const filter = ({ id, text }) => ({ act: ["filter", id], label: text, on: state.filters.includes(id) });
    const [label, icon] = state.alert ? [words.alerted, "check"] : [words.alert, "mail"];
    return [
      { h: `${words.found} ${offers.length}` },
      ...(filters.length ? [{ pick: { label: words.filters, options: filters.map(filter) } }] : []),
      rows.length ? { list: rows } : { p: words.none },
      ...(setting.alert ? [{ acts: [{ act: ["alert"], label, icon }] }] : []),
    ];
  },
  offer({ offers }, state, words, id) {
    const { title, company, place, km, contract, hours, text } = byId(offers, id);
    const isKept = state.kept.includes(id);
    return [
      { h: title },
      ...(isSent(state, id) ? [{ note: words.is_sent, icon: "done" }] : []),
      ...(state.reported.includes(id) ? [{ note: words.is_reported, icon: "warning" }] : []),
      { meta: [words.company, company] },
      { meta: [words.town, `${place}, ${km} km`] },
      { meta: [words.contract, contract] },
      { meta: [words.hours, hours] },
      { p: text },
      {
        acts: [
          { act: ["apply", id], label: words.apply, icon: "send", main: true },
          { act: ["keep", id], label: words[isKept ? "is_kept" : "keep"], icon: isKept ? "check" : "download" },
          { act: ["report", id], label: words.report, icon: "warning" },
        ],
      },
    ];
  },
  application({ offers, cvs = [], letter }, { draft }, words, id) {
    const { title, company } = byId(offers, id);
    const cv = (one) => ({ act: ["cv", one.id], label: one.name, on: draft.cv === one.id });
    const why = cvs.length && draft.cv === null ? words.cv_first : letter?.missing;
    const field = letter && {
      name: "letter",
      label: words.letter,
      kind: "words",
      accept: letter.accept,
      value: letter.accept[draft.letter],
      rows: 4,
    };
    return [
      { h: words.application },
      { meta: [words.offer, `${title}, ${company}`] },
      ...(cvs.length ? [{ pick: { label: words.cv, options: cvs.map(cv) } }] : []),
      ...(field ? [{ field }] : []),
      { acts: [{ act: ["send"], label: words.send, icon: "send", main: true, why }] },
    ];
  },
};

export function view(setting, state, words) {
  const [name, id] = state.at.at(-1);
  return views[name](setting, state, words, id);
}
