// Which next steps a diagnosis proposes: courses/diagnosis/rules/outcomes.py once more, where the table stands. Both run
// tests/vectors/diagnosis.json. taken: { grid, chosen, isRefused }.

import { atTheLowest, below, isEmpty, leadingTo, standing } from "./answers.js";
import { gatesTripped } from "./path.js";

const KNOWN_FOR_ONE_THING = 3;
const AUTONOMY = ["D1", "D2", "D3", "D4", "D5"];
const DOING = ["D3", "D4"];

const blocked = (taken) => DOING.flatMap((dimension) => below(taken, dimension));

function oneThing(taken) {
  const found = blocked(taken);
  const known = DOING.flatMap((dimension) => standing(taken, dimension)).length;
  return found.length === 1 && known >= KNOWN_FOR_ONE_THING ? found : [];
}

const weak = (taken) => (oneThing(taken).length ? [] : blocked(taken));

function outOfReach(taken) {
  const noneAlone = DOING.flatMap((dimension) => atTheLowest(taken, dimension));
  const notRepeated = atTheLowest(taken, "D12");
  const untouched = atTheLowest(taken, "D6");
  const found = noneAlone.length && notRepeated.length ? [...noneAlone, ...notRepeated] : [];
  return weak(taken).length && untouched.length ? [...found, ...weak(taken), ...untouched] : found;
}

const doneWith = (taken) => [...atTheLowest(taken, "D9"), ...outOfReach(taken)];

function learnsAlone(taken) {
  const known = AUTONOMY.map((dimension) => standing(taken, dimension));
  if (AUTONOMY.some((dimension) => below(taken, dimension).length)) return [];
  if (!known.every((found) => found.length) && gatesTripped(taken).length) return [];
  return known.flat().map(([question]) => question);
}

const of = (dimension) => (taken) => below(taken, dimension);

const RULES = [
  ["O4", doneWith],
  ["O5", (taken) => (doneWith(taken).length ? leadingTo(taken, "O5") : [])],
  ["O6", of("D1")],
  ["O7", of("D2")],
  ["O11", of("D11")],
  ["O10", of("D5")],
  ["O8", of("D7")],
  ["O9", of("D8")],
  ["O2", (taken) => [...leadingTo(taken, "O2"), ...oneThing(taken)]],
  ["O3", (taken) => (outOfReach(taken).length ? [] : weak(taken))],
  ["O1", learnsAlone],
];
export const ORDER = [...RULES.map(([step]) => step), "O12"];

function proposal({ grid }, step, speaking) {
  return { step, why: grid.questions.filter((question) => speaking.includes(question)).map(({ key }) => key) };
}

// The next steps that the answers speak for, the first of them first, each with the keys of the questions that say so.
export function propose(taken) {
  const wantsNothing = leadingTo(taken, "O12");
  if (taken.isRefused || wantsNothing.length || isEmpty(taken)) {
    const urgent = atTheLowest(taken, "D9");
    return [...(urgent.length ? [proposal(taken, "O4", urgent)] : []), proposal(taken, "O12", wantsNothing)];
  }
  const found = RULES.map(([step, reasons]) => [step, reasons(taken)]);
  return found.filter(([, speaking]) => speaking.length).map(([step, speaking]) => proposal(taken, step, speaking));
}
