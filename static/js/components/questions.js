// One question: look at the answer on the phone, explain at once, try again, change, undo. Nothing is punished.

const KINDS = { choice, several: choice, order, fill };

// answer(detail) keeps an answer and resolves with its id; plain() sends the form as it is; next() goes on.
export function watchQuestion(form, kind, { answer, next, plain, onChange }, say) {
  const find = (name) => form.querySelector(`[data-${name}]`);
  const parts = { check: find("check"), again: find("again"), next: find("next"), kept: find("kept"), first: find("first") };
  const question = KINDS[kind](form);
  let lastId = null;

  function reset() {
    form.querySelectorAll("[data-why]").forEach((why) => { why.hidden = true; });
    parts.check.hidden = false;
    for (const name of ["again", "next", "kept", "first"]) parts[name].hidden = true;
  }

  function explain({ right, whys }) {
    reset();
    whys.forEach((why) => { why.hidden = false; });
    parts.check.hidden = true;
    parts.again.hidden = right;
    parts.next.hidden = false;
    parts.next.classList.toggle("button-second", !right);
    whys[0]?.scrollIntoView({ block: "nearest" });
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const given = await question.read();
      if (!given) {
        parts.first.hidden = false;
        return;
      }
      lastId = null;
      lastId = await answer(given.detail, given.right);
      explain(given);
      say.kept(parts.kept, "kept");
    } catch {
      plain();
    }
  });
  form.addEventListener("input", reset);
  form.addEventListener("escale:changed", reset);
  parts.again.addEventListener("click", () => {
    reset();
    question.again?.();
    form.querySelector("fieldset input, fieldset [aria-pressed], [name=typed]")?.focus();
  });
  parts.next.addEventListener("click", next);
  onChange(({ sent }) => {
    if (lastId && sent.includes(lastId)) say.kept(parts.kept, "sent");
  });
}

function choice(form) {
  const options = [...form.querySelectorAll("[data-key]")];
  return {
    read() {
      const chosen = options.filter((option) => option.querySelector("input").checked);
      if (!chosen.length) return null;
      const isRight = (option) => option.dataset.right === "1";
      const allRight = chosen.every(isRight);
      const right = allRight && options.filter(isRight).length === chosen.length;
      const whys = chosen.map((option) => option.parentElement.querySelector("[data-why]"));
      if (allRight && !right) {
        const missing = form.querySelector('[data-why="missing"]');
        if (missing) whys.push(missing);
      }
      return { right, whys, detail: { chosen: chosen.map((option) => option.dataset.key) } };
    },
  };
}

// Touch the first thing, then the next one. Each thing shows its number; touching it again takes it back.
function order(form) {
  const rows = [...form.querySelectorAll("[data-key]")];
  const template = form.querySelector("[data-place]");
  const undo = form.querySelector("[data-undo]");
  const right = form.dataset.rightOrder.split(" ");
  const placed = [];
  const buttons = new Map();

  function draw() {
    for (const [key, button] of buttons) {
      const place = placed.indexOf(key) + 1;
      button.setAttribute("aria-pressed", String(place > 0));
      button.querySelector("[data-number]").textContent = place || "";
    }
    undo.hidden = !placed.length;
  }

  function changed() {
    draw();
    form.dispatchEvent(new CustomEvent("escale:changed"));
  }

  for (const row of rows) {
    const { key } = row.dataset;
    const button = template.content.firstElementChild.cloneNode(true);
    button.querySelector("[data-text]").textContent = row.querySelector("label").textContent;
    button.addEventListener("click", () => {
      const at = placed.indexOf(key);
      if (at >= 0) placed.splice(at, 1);
      else placed.push(key);
      changed();
    });
    buttons.set(key, button);
    row.querySelector("label").hidden = true;
    row.querySelector("select").hidden = true;
    row.prepend(button);
  }
  undo.addEventListener("click", () => {
    placed.pop();
    changed();
  });
  draw();

  return {
    read() {
      if (placed.length < rows.length) return null;
      undo.hidden = true;
      const isRight = placed.every((key, index) => key === right[index]);
      const whys = [form.querySelector(`[data-why="${isRight ? "right" : "wrong"}"]`)];
      // After what is wrong as a whole, why the first misplaced thing comes where it does.
      const missed = right.find((key, index) => key !== placed[index]);
      if (missed) whys.push(form.querySelector(`[data-why="${missed}"]`));
      return { right: isRight, whys, detail: { chosen: [...placed] } };
    },
    again() {
      placed.length = 0;
      draw();
    },
  };
}

// What is typed is compared here and forgotten: only which accepted form it was is kept.
function fill(form) {
  const data = { ...JSON.parse(form.querySelector("[data-fill]").textContent), language: document.documentElement.lang };
  const field = form.querySelector("[name=typed]");
  const matching = () => import("../lib/matching.js");
  field.addEventListener("focus", () => matching().catch(() => {}), { once: true });
  return {
    async read() {
      if (!field.value.trim()) return null;
      const { match, findRefused } = await matching();
      const variant = match(field.value, data);
      const key = variant !== null ? "right" : findRefused(field.value, data) ?? "wrong";
      return {
        right: variant !== null,
        whys: [form.querySelector(`[data-why="${key}"]`)],
        detail: { variant },
      };
    },
  };
}
