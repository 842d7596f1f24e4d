// Fills in what a document cannot know: the person's first name, where they were, how far each module is.

function showGreeting(root, known) {
  const place = root.querySelector("[data-hello]");
  if (!place) return;
  place.querySelector("[data-name]").textContent = known.first_name;
  const link = place.querySelector("[data-continue]");
  if (known.continue) {
    link.href = known.continue.url + (known.continue.step ? `#e-${known.continue.step}` : "");
    link.querySelector("[data-title]").textContent = known.continue.title;
    link.hidden = false;
  }
  place.hidden = false;
  root.querySelectorAll("[data-nobody]").forEach((other) => { other.hidden = true; });
}

function showModule(card, known, say) {
  const note = card.querySelector("[data-far]");
  if (known.done) card.dataset.done = "";
  if (known.steps_done) note.textContent = say.progress(known.steps_done, known.steps - known.steps_done, known.minutes_left);
  card.querySelectorAll("[data-finished]").forEach((mark) => { mark.hidden = !known.done; });
}

export function showProgress(root, known, say) {
  showGreeting(root, known);
  for (const module of known.courses.flatMap((course) => course.modules)) {
    const card = root.querySelector(`[data-module-key="${CSS.escape(module.key)}"]`);
    if (card) showModule(card, module, say);
  }
  root.documentElement.dataset.personal = "";
}
