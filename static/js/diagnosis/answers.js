// What was answered, and where that stands on a dimension's scale: courses/diagnosis/rules/answers.py once more. Both
// run tests/vectors/diagnosis.json. chosen: the key of a question to the key of its option, null for one skipped.

const THREE = [0, 2];
// The lowest and the highest level of each dimension. Of rights, the lowest is urgent.
export const SCALES = {
  D1: THREE, D2: THREE, D3: THREE, D4: THREE, D5: THREE, D6: [1, 5], D7: THREE, D8: [0, 1], D9: [0, 3], D10: THREE, D11: [0, 1], D12: THREE,
};

export const optionOf = (question, key) => question.options.find((option) => option.key === key) ?? null;

// The questions that were answered with something on the scale, each as [question, level].
export function levels(chosen, questions) {
  const found = questions.map((question) => [question, optionOf(question, chosen[question.key])?.level ?? null]);
  return found.filter(([, level]) => level !== null);
}

// What is known of a dimension: what was seen where anything was, else what was said.
export function standing({ grid, chosen }, dimension) {
  const about = grid.questions.filter((question) => question.dimension === dimension);
  const seen = levels(chosen, about.filter((question) => question.is_observed));
  return seen.length ? seen : levels(chosen, about.filter((question) => !question.is_observed));
}

const standingAt = (taken, dimension, is) => standing(taken, dimension).filter(([, level]) => is(level)).map(([question]) => question);

// The questions of a dimension that were answered with anything but its highest level.
export const below = (taken, dimension) => standingAt(taken, dimension, (level) => level < SCALES[dimension][1]);

export const atTheLowest = (taken, dimension) => standingAt(taken, dimension, (level) => level === SCALES[dimension][0]);

// The questions whose answer asks for a next step by itself.
export function leadingTo({ grid, chosen }, step) {
  return grid.questions.filter((question) => optionOf(question, chosen[question.key])?.leads_to === step);
}

export const isEmpty = ({ grid, chosen }) => !grid.questions.some((question) => optionOf(question, chosen[question.key]));
