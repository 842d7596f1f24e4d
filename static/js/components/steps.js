import { watchQuestion } from "./questions.js";

const key = (section) => section.dataset.step.slice(0, 8);

// Shows a module one step at a time, with the phone's own Back, and says how far one is.
// me: a promise of what the server knows of the person (or null). say: the counted sentences of the language.
export function showSteps(main, { keep, onChange, me, note, say, send }) {
  const holder = main.querySelector("[data-steps]");
  const sections = [...holder.children];
  const steps = sections.filter((section) => section.dataset.step);
  const doors = [...main.querySelectorAll(".way > *")];
  const way = main.querySelector("[data-way]");
  const leave = main.querySelector("[data-leave]");
  const rest = main.querySelector("[data-rest]");
  const { module, version, minutes, practicePlace, practiceMode } = main.dataset;
  const memory = `done:${module}`;
  const done = new Set((sessionStorage.getItem(memory) || "").split(" ").filter(Boolean));
  let here = 0;

  const record = (kind, section, detail) => keep({ kind, version, step: section && key(section), detail });
  const title = main.querySelector("h1").textContent;
  const place = (section, isDone) => {
    note({ module, url: location.pathname, title, step: key(section), isDone }).catch(() => {});
  };

  function draw() {
    const finished = steps.filter((section) => done.has(key(section))).length;
    const left = steps.length - finished;
    doors.forEach((door, index) => {
      door.dataset.state = index === here ? "here" : done.has(key(steps[index])) ? "done" : "";
    });
    if (finished) way.textContent = say.progress(finished, left, Math.max(1, Math.ceil((minutes * left) / steps.length)));
  }

  function markDone(section) {
    done.add(key(section));
    sessionStorage.setItem(memory, [...done].join(" "));
    draw();
    place(section, true);
  }

  const undone = () => steps.findIndex((section) => !done.has(key(section)));

  function show(index, { focus = true } = {}) {
    here = Math.min(Math.max(index, 0), sections.length - 1);
    sections.forEach((section, position) => { section.hidden = position !== here; });
    sections[here].querySelectorAll("[data-back]").forEach((button) => { button.hidden = here === 0; });
    const isAll = undone() < 0;
    if (rest) rest.hidden = isAll;
    main.querySelectorAll("[data-all]").forEach((words) => { words.hidden = !isAll; });
    main.querySelectorAll("[data-some]").forEach((words) => { words.hidden = isAll; });
    draw();
    if (here < steps.length) place(steps[here], false);
    else send({ urgent: true });
    dispatchEvent(new CustomEvent("escale:step"));
    if (!focus) return;
    scrollTo(0, 0);
    sections[here].querySelector("h2")?.focus({ preventScroll: true });
  }

  function go(index) {
    if (index >= sections.length) return;
    guard();
    history.pushState({ step: index }, "", `#${sections[index].id}`);
    show(index);
  }

  // Below the first step lies one more entry: reaching it by Back asks before the module is left.
  // It is laid at the first act, because browsers skip entries that a page makes by itself.
  let guarded = false;
  function guard() {
    if (guarded || !leave?.showModal) return;
    guarded = true;
    history.replaceState({ guard: true }, "");
    history.pushState({ step: here }, "", `#${sections[here].id}`);
  }

  // A practice borrows the phone's Back for its own screens: one more entry stands above the step's meanwhile.
  let borrowed = null;
  let quiet = false;
  const layEntry = () => history.pushState({ step: here }, "", `#${sections[here].id}`);

  function takeBack(work) {
    guard();
    if (!borrowed) layEntry();
    borrowed = work;
  }

  function leaveBack() {
    if (!borrowed) return;
    borrowed = null;
    quiet = true;
    history.back();
  }

  addEventListener("popstate", ({ state }) => {
    if (quiet) {
      quiet = false;
      return;
    }
    if (borrowed) {
      if (borrowed()) layEntry();
      else borrowed = null;
      return;
    }
    if (state?.guard) {
      leave.showModal();
      return;
    }
    if (leave?.open) leave.close("stay");
    const index = state ? state.step : sections.findIndex((section) => `#${section.id}` === location.hash);
    if (index >= 0) show(index);
  });
  leave?.addEventListener("close", () => {
    if (!history.state?.guard) return;
    if (leave.returnValue === "leave") history.back();
    else history.forward();
  });

  const next = (section) => go(sections.indexOf(section) + 1);

  // No room on the phone, or a private window that keeps nothing: the plain form still works, where there is internet.
  function plain(form) {
    if (navigator.onLine) form.submit();
    else say.full(form);
  }
  const orPlain = (form, work) => work.catch(() => plain(form));

  for (const section of steps) {
    const form = section.querySelector("form");
    if (!form) {
      preparePractice(section);
      continue;
    }
    if (form.matches("[data-step-form]")) {
      const context = { onChange, next: () => next(section), plain: () => plain(form) };
      context.answer = async (detail, right) => {
        const id = await record("answer", section, detail);
        if (right) markDone(section);
        return id;
      };
      watchQuestion(form, section.dataset.kind, context, say);
      continue;
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      orPlain(form, record("step.done", section).then(() => {
        markDone(section);
        next(section);
      }));
    });
    if (form.matches("[data-real-form]")) watchReal(form, section);
  }

  // Fetched when the step before it is shown: a practice costs nothing to who does not come to it.
  function preparePractice(section) {
    const rounds = `rounds:${module}:${key(section)}`;
    const context = {
      onChange,
      takeBack,
      leaveBack,
      markDone: () => markDone(section),
      keep: (detail) => record("practice.done", section, { practice: key(section), ...detail }),
      rounds: {
        read: () => JSON.parse(sessionStorage.getItem(rounds) ?? "[]"),
        write: (names) => sessionStorage.setItem(rounds, JSON.stringify(names)),
      },
    };
    // Nobody is held back by a practice, not even when its scripts cannot come.
    const onward = section.querySelector("[data-next]");
    onward.hidden = false;
    onward.addEventListener("click", () => next(section));
    const near = steps.indexOf(section) - 1;
    const listen = () => addEventListener("escale:step", prepare);
    function prepare() {
      if (here < near) return;
      removeEventListener("escale:step", prepare);
      const { player, type, others } = JSON.parse(section.querySelector("[data-scenario]").textContent);
      // What cannot be played now stays readable as sentences, and is tried again at the next step.
      Promise.all([player, type, ...others].map((script) => import(script)))
        .then(([{ practise }]) => practise(section, context)).then(() => begin(section)).catch(listen);
    }
    listen();
  }

  // In the editor a trainer plays a practice of the draft, or looks at its solution.
  const practices = steps.filter((section) => section.querySelector("[data-practice]"));
  const asked = practices[practicePlace];

  function begin(section) {
    if (section !== asked) return;
    if (practiceMode === "solution") section.querySelector("[data-show]").click();
    else section.querySelector("[data-start]").click();
  }

  function watchReal(form, section) {
    const said = form.querySelector("[data-kept]");
    form.addEventListener("change", async ({ target }) => {
      if (!target.checked) return;
      await orPlain(form, record("real.done", section).then(() => say.kept(said, "kept")));
    });
  }

  main.addEventListener("click", (event) => {
    if (event.target.closest("[data-back]")) history.back();
    if (event.target.closest("[data-rest]")) go(undone());
  });

  me.then((known) => {
    const mine = known?.courses.flatMap((course) => course.modules).find((one) => one.key === module);
    [...(mine?.done_steps ?? []), ...(known?.done?.[module] ?? [])].forEach((step) => done.add(step));
    draw();
  });
  // The phone was left alone: the module stays open, how far somebody had come goes from the screen.
  addEventListener("escale:locked", () => {
    done.clear();
    way.textContent = "";
    draw();
  });

  holder.dataset.ready = "";
  const wanted = asked ? sections.indexOf(asked) : sections.findIndex(({ id }) => `#${id}` === location.hash);
  show(history.state?.step ?? Math.max(wanted, 0), { focus: wanted > 0 });
  record("module.open").catch(() => {});
}
