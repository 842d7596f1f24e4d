// Plays a scenario: the same rules as content/practice/engine.py and variants.py. No DOM, nothing leaves this file.

const RESERVED = new Set(
  "v type id do on to with kind folder channel look least keeps right case variants path".split(" "),
);

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
const length = (text) => [...text].length;

// The scenario as its variant tells it; 0 is the scenario itself.
export function vary(scenario, variant) {
  const pairs = variant ? new Map(scenario.variants[variant - 1].filter(([old]) => old)) : new Map();
  if (!pairs.size) return scenario;
  const olds = [...pairs.keys()].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1));
  const pattern = new RegExp(olds.map(escaped).join("|"), "g");
  const said = (value) => {
    if (typeof value === "string") return value.replace(pattern, (found) => pairs.get(found));
    if (Array.isArray(value)) return value.map(said);
    if (value && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, RESERVED.has(key) ? inner : said(inner)]),
      );
    }
    return value;
  };
  return said(scenario);
}

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// kind: { initial, moves, act, met, fault?, goals?, looks? } as docs/practice.md says.
export function game(kind, scenario) {
  const { setting, traps } = scenario;
  const goals = kind.goals ? kind.goals(setting) : scenario.goals;

  const moves = (state) => [
    ...kind.moves(setting, state.on),
    ...(setting.ask?.options ?? []).filter(({ id }) => !state.told.includes(id)).map(({ id }) => ["tell", id]),
  ];

  const explain = (state, action) =>
    traps.find((trap) => trap.do === action[0] && (!("on" in trap) || action.slice(1).includes(trap.on)))?.why ??
    kind.fault?.(setting, state.on, action) ??
    null;

  // null when the screen does not offer the action.
  function next(state, action) {
    if (!moves(state).some((move) => same(move, action))) return null;
    let after = state;
    if (explain(state, action) !== null) {
      after = { ...state, slips: state.slips + 1 };
      if (!kind.looks?.includes(action[0])) return after;
    }
    if (action[0] === "tell") return { ...after, told: [...after.told, action[1]] };
    return { ...after, on: kind.act(setting, after.on, action) };
  }

  const met = (state) =>
    goals.map((goal) => (goal.do === "tell" ? state.told.includes(goal.on) : kind.met(setting, state.on, goal)));
  const isDone = (state) => goals.length > 0 && met(state).every(Boolean);
  const start = () => ({ on: kind.initial(setting), told: [], slips: 0 });

  // The next act on the way: the rest of the known path that still leads to the end from here; else anew, or one screen
  // back.
  function guide(state, path) {
    const ends = (from, rest) => {
      let here = from;
      for (const action of rest) {
        here = explain(here, action) === null ? next(here, action) : null;
        if (!here || isDone(here)) break;
      }
      return Boolean(here && isDone(here));
    };
    const way = (from) => {
      for (let place = path.length - 1; place >= 0; place -= 1) if (ends(from, path.slice(place))) return path[place];
      return null;
    };
    const direct = way(state);
    if (direct) return direct;
    const anew = next(state, ["again"]);
    if (anew && way(anew)) return ["again"];
    for (let here = state, steps = 0; here && steps < 6; steps += 1) {
      here = next(here, ["back"]);
      if (here && way(here)) return ["back"];
    }
    return null;
  }

  return { kind, setting, goals, start, moves, explain, next, met, isDone, guide };
}

// What types are made of.
export const typed = (field, accepted) => [...accepted.map((_entry, index) => ["type", field, index]), ["type", field, null]];
export const back = (state) => (state.at.length > 1 ? [["back"]] : []);
export const byId = (things, id) => things.find((thing) => thing.id === id);
export const noted = (known, thing) => (known.some((one) => same(one, thing)) ? known : [...known, thing]);
