// "Rendre le téléphone": everything sent, then wiped, then a receipt. While something waits, nothing is wiped.

import { all, device, forget, inStore, payBack, send, waiting } from "../lib/keep.js";
import { SPARE } from "../lib/spare.js";
import { tryAgain } from "../lib/outbox.js";
import { post } from "../lib/mine.js";
import { MODULES } from "../lib/shelf.js";

const PATIENCE = 15_000;

// Resolves with {answers, lost, phones}: what still waits, what can never leave, and the highest number of each key.
async function look() {
  const kept = await all();
  const state = await inStore("readonly", ({ state: store }, give) => {
    store.getAllKeys().onsuccess = ({ target: { result: names } }) => {
      store.getAll().onsuccess = ({ target: { result: values } }) => give(new Map(names.map((name, at) => [name, values[at]])));
    };
  });
  const isLost = ({ key, aside }) => Boolean(aside || state.get(`lost:${key}`));
  const isAnswer = ({ event, again }) => !again && event.k !== "module.open";
  const own = kept.filter(({ key }) => key);
  const phones = [...state].filter(([name]) => name.startsWith("n:") && name !== "n:");
  return {
    lost: own.filter((record) => isLost(record) && isAnswer(record)).length,
    waits: own.filter((record) => !isLost(record)).length,
    phones: phones.map(([name, n]) => ({ append: name.slice(2), n })).slice(-50),
  };
}

// Nothing of anybody stays: answers that arrived, keys, modules, the phone's own name.
async function wipe() {
  await inStore("readwrite", ({ events, state, log }) => [events, state, log].forEach((store) => store.clear()));
  for (const name of [SPARE, MODULES]) await caches.delete(name).catch(() => {});
  sessionStorage.clear();
  localStorage.clear();
  await forget({ owes: true });
  await payBack();
}

export function watchGiveBack(place, { counted }) {
  const part = (name) => place.querySelector(`[data-back="${name}"]`);

  function show(name) {
    for (const one of place.querySelectorAll("[data-back]")) one.hidden = one.dataset.back !== name;
    part(name).querySelector("h1")?.focus();
  }

  async function give({ anyway = false } = {}) {
    show("sending");
    await tryAgain();
    await Promise.race([send({ urgent: true, whole: true }), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    const { waits, lost, phones } = await look();
    if (waits) {
      const answers = await waiting();
      part("waiting").querySelector("[data-count]").textContent = counted("waiting", Math.max(1, answers - lost));
      return show("waiting");
    }
    if (lost && !anyway) {
      part("lost").querySelector("[data-count]").textContent = counted("lost", lost);
      return show("lost");
    }
    return receive(await ask(phones), { anyway, lost });
  }

  async function ask(phones) {
    const response = await post("/api/v1/return", { dev: await device(), phones }).catch(() => null);
    return { status: response?.status ?? 0, answer: await response?.json().catch(() => null) };
  }

  async function receive({ status, answer }, { anyway, lost }) {
    if (status === 200 && answer?.code) {
      await wipe();
      // What could not leave has not arrived: the same receipt, without saying so.
      if (lost) part("done").querySelector("h1").textContent = part("wiped").querySelector("h1").textContent;
      part("done").querySelector("[data-all]").hidden = lost > 0;
      part("done").querySelector("[data-code]").textContent = answer.code;
      return show("done");
    }
    if (anyway && status === 409) {
      await wipe();
      return show("wiped");
    }
    if (status === 409) {
      part("lost").querySelector("[data-count]").textContent = counted("lost", answer?.missing ?? 1);
      return show("lost");
    }
    return show(status === 429 ? "busy" : "offline");
  }

  place.addEventListener("click", ({ target }) => {
    const act = target.closest("[data-back-do]")?.dataset.backDo;
    if (act) give({ anyway: act === "anyway" }).catch(() => show("offline"));
  });
  // Until now nobody would have heard it.
  part("asking").querySelector("button").hidden = false;
}
