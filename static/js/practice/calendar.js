// Calendar: weeks of events, a message, a form that adds or moves one. The same rules as content/practice/calendar.py.

import { back, byId, same, typed } from "./engine.js";

const REMINDERS = ["none", "hour", "day"];
const DAY = 864e5;

const top = ({ at }) => at[at.length - 1];
const dates = ({ first, days }) =>
  Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10));
// -1 for a day that the calendar does not show.
const weekOf = (setting, day) => Math.floor(dates(setting).indexOf(day) / 7);
const home = (setting) => Math.max(0, weekOf(setting, setting.today));
// Any other week lies on top of this one: going back comes home.
const screens = (setting, week) => [...new Set([home(setting), week])].map((one) => ["week", one]);
// The times of the events too, or an event could not keep its own.
const times = ({ times: some, events }) => [...new Set([...some, ...events.map(({ time }) => time)])].sort();
const asksTitle = (setting, state) => top(state)[0] === "new" && setting.titles;
const around = ({ days }, week) => [week - 1, week + 1].filter((other) => other >= 0 && other * 7 < days);
const inWeek = (setting, { events }, week) => events.filter(({ date }) => weekOf(setting, date) === week);

// What the form still needs before it can be kept.
function missing(setting, state) {
  const { draft, events } = state;
  if (asksTitle(setting, state) && draft.title === null) return "title";
  if (draft.date === null) return "date";
  if (draft.time === null) return "time";
  const taken = ({ id, date, time }) =>
    date === draft.date && time === draft.time && !same(top(state), ["change", id]);
  return events.some(taken) ? "taken" : null;
}

const form = (setting, state) => [
  ...(asksTitle(setting, state) ? typed("title", setting.titles.accept) : []),
  ...dates(setting).map((day) => ["date", day]),
  ...times(setting).map((time) => ["time", time]),
  ...REMINDERS.map((when) => ["remind", when]),
  ...(missing(setting, state) ? [] : [["save"]]),
];

const MOVES = {
  week: (setting, state) => [
    ...around(setting, top(state)[1]).map((week) => ["week", week]),
    ...(setting.message ? [["message"]] : []),
    ...inWeek(setting, state, top(state)[1]).map(({ id }) => ["open", id]),
    ["new"],
  ],
  message: () => [],
  event: (_setting, state) => ["change", "cancel"].map((verb) => [verb, top(state)[1]]),
  new: form,
  change: form,
};

function begin(state, action) {
  const event = action[1] ? byId(state.events, action[1]) : {};
  const { date = null, time = null, remind = "none", title = null } = event;
  return { ...state, at: [...state.at, action], draft: { date, time, remind, title } };
}

function save(setting, state) {
  const [name, id] = top(state);
  const { title, ...chosen } = state.draft;
  let { events } = state;
  if (name === "change") events = events.map((event) => (event.id === id ? { ...event, ...chosen } : event));
  else {
    let number = 1;
    while (byId(events, `n${number}`)) number += 1;
    events = [...events, { id: `n${number}`, ...chosen, title }];
  }
  return { ...state, at: screens(setting, weekOf(setting, chosen.date)), events, draft: null };
}

const filled = (_setting, state, [name, value]) => ({ ...state, draft: { ...state.draft, [name]: value } });

const ACTS = {
  back: (_setting, state) => ({ ...state, at: state.at.slice(0, -1), draft: null }),
  week: (setting, state, [, week]) => ({ ...state, at: screens(setting, week) }),
  message: (_setting, state) => ({ ...state, at: [...state.at, ["message"]], read: true }),
  open: (_setting, state, [, id]) => ({
    ...state,
    at: [...state.at, ["event", id]],
    opened: [...new Set([...state.opened, id])].sort(),
  }),
  cancel: (_setting, state, [, id]) => ({
    ...state,
    at: state.at.slice(0, -1),
    events: state.events.filter((event) => event.id !== id),
  }),
  new: (_setting, state, action) => begin(state, action),
  change: (_setting, state, action) => begin(state, action),
  type: (setting, state, [, ...rest]) => filled(setting, state, rest),
  date: filled,
  time: filled,
  remind: filled,
  save,
};

function met(_setting, { events, opened, read }, goal) {
  const named = events.filter(({ id }) => id === goal.on);
  const added = events.filter((event) => "title" in event);
  const isAt = ({ date, time }) => date === goal.date && time === goal.time;
  const isReminded = ({ remind }) => REMINDERS.indexOf(remind) >= REMINDERS.indexOf(goal.least);
  return {
    add: () => added.some(isAt),
    move: () => named.some(isAt),
    cancel: () => !named.length,
    remind: () => ("on" in goal ? named : added).some(isReminded),
    open: () => opened.includes(goal.on),
    message: () => read,
  }[goal.do]();
}

export const kind = {
  initial: (setting) => ({
    at: screens(setting, home(setting)),
    events: setting.events.map(({ id, date, time }) => ({ id, date, time, remind: "none" })),
    draft: null,
    opened: [],
    read: false,
  }),
  moves: (setting, state) => [...MOVES[top(state)[0]](setting, state), ...back(state)],
  act: (setting, state, action) => ACTS[action[0]](setting, state, action),
  met,
  looks: ["week", "message", "open"],
};

const titleOf = (setting, { id, title }, words) =>
  byId(setting.events, id)?.title ?? setting.titles?.accept[title] ?? words.event;

function weekView(setting, state, words, tools) {
  const [, week] = top(state);
  const { message, today } = setting;
  const days = dates(setting).slice(week * 7, week * 7 + 7);
  const byTime = (one, other) => (one.time < other.time ? -1 : 1);
  const row = (event) => ({
    act: ["open", event.id],
    title: `${tools.time(event.time)} ${titleOf(setting, event, words)}`,
    sub: byId(setting.events, event.id)?.place,
    tag: event.remind === "none" ? "" : words.reminder,
  });
  const dayNodes = (day) => {
    const rows = state.events.filter(({ date }) => date === day).sort(byTime).map(row);
    const label = tools.day(day) + (day === today ? ` (${words.today})` : "");
    return rows.length ? [{ meta: [label, ""] }, { list: rows }] : [{ meta: [label, words.free] }];
  };
  const turn = (other) => ({
    act: ["week", other],
    label: other > week ? words.later : words.earlier,
    icon: other > week ? "next" : "back",
  });
  return [
    { h: words.week.replace("{day}", tools.day(days[0])) },
    ...(message
      ? [{ list: [{ act: ["message"], title: message.from, sub: words.message, icon: "mail", strong: !state.read }] }]
      : []),
    ...days.flatMap(dayNodes),
    { acts: [{ act: ["new"], label: words.new, icon: "add", main: true }, ...around(setting, week).map(turn)] },
  ];
}

function eventView(setting, state, words, tools) {
  const event = byId(state.events, top(state)[1]);
  const place = byId(setting.events, event.id)?.place;
  return [
    { h: titleOf(setting, event, words) },
    { meta: [words.date, tools.day(event.date)] },
    { meta: [words.time, tools.time(event.time)] },
    ...(place ? [{ meta: [words.where, place] }] : []),
    { meta: [words.remind, words[event.remind]] },
    {
      acts: [
        { act: ["change", event.id], label: words.change, icon: "edit" },
        { act: ["cancel", event.id], label: words.cancel, icon: "trash" },
      ],
    },
  ];
}

function formView(setting, state, words, tools) {
  const { draft } = state;
  const { titles } = setting;
  const [name, id] = top(state);
  const lack = missing(setting, state);
  const select = (verb, options) => ({ select: { label: words[verb], value: draft[verb], options, verb } });
  const field = { name: "title", label: words.title, kind: "words", accept: titles?.accept, wrong: titles?.missing };
  return [
    { h: name === "new" ? words.new : titleOf(setting, byId(state.events, id), words) },
    ...(asksTitle(setting, state) ? [{ field }] : []),
    select("date", dates(setting).map((day) => [day, tools.day(day)])),
    select("time", times(setting).map((time) => [time, tools.time(time)])),
    select("remind", REMINDERS.map((when) => [when, words[when]])),
    {
      acts: [
        {
          act: ["save"],
          label: words.save,
          icon: "check",
          main: true,
          why: lack === "title" ? titles.missing : words[`no_${lack}`],
        },
      ],
    },
  ];
}

const VIEWS = {
  week: weekView,
  message: ({ message }, _state, words) => [
    { h: words.message },
    { meta: [words.from, message.from] },
    { p: message.text },
  ],
  event: eventView,
  new: formView,
  change: formView,
};

export const view = (setting, state, words, tools) => VIEWS[top(state)[0]](setting, state, words, tools);
