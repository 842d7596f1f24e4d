// Which questions come on which page: courses/diagnosis/rules/path.py once more, held by the same vectors.

import { levels, SCALES } from "./answers.js";

const GROUPS = [
  ["rights", ["D9", "D10"]],
  ["phone", ["D1", "D2"]],
  ["wishes", ["D6", "D8"]],
  ["safety", ["D11"]],
  ["gestures", ["D3", "D12"]],
  ["uses", ["D4"]],
  ["accounts", ["D5", "D7"]],
];

// The keys of the gates that open the full grid: every one not answered with the highest level.
export function gatesTripped({ grid, chosen }) {
  const gates = grid.questions.filter((question) => question.is_gate);
  const well = levels(chosen, gates).filter(([question, level]) => level === SCALES[question.dimension][1]);
  const keys = new Set(well.map(([question]) => question.key));
  return gates.map(({ key }) => key).filter((key) => !keys.has(key));
}

const firstPage = (grid) => ({ group: "first", isObserved: false, questions: grid.questions.filter((question) => question.short_path) });

function pagesAfter(grid) {
  const on = (dimensions, isObserved) => grid.questions.filter((question) =>
    dimensions.includes(question.dimension) && question.is_observed === isObserved && !question.short_path);
  const pages = [false, true].flatMap((isObserved) =>
    GROUPS.map(([group, dimensions]) => ({ group, isObserved, questions: on(dimensions, isObserved) })));
  return pages.filter(({ questions }) => questions.length);
}

// Every page of this path: the first one, then the others when a gate tripped.
export function pagesOf(taken) {
  const first = [firstPage(taken.grid)];
  return gatesTripped(taken).length ? [...first, ...pagesAfter(taken.grid)] : first;
}
