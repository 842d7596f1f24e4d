// One diagnosis while it is done: in this page's memory and nowhere else.

export const newSheet = (grid) => ({ id: crypto.randomUUID(), grid, chosen: {}, isRefused: false, agreed: null });

// What is sealed once the person agreed; read again by courses/diagnosis/rules/sealed.py.
export function formOf({ grid, chosen, isRefused, agreed }, nickname, now = Date.now()) {
  return {
    v: 1,
    grid: grid.key,
    chosen,
    refused: isRefused,
    steps: agreed.steps,
    first: agreed.first,
    on: agreed.on,
    place: agreed.place,
    nickname,
    consent: true,
    t: now,
  };
}
