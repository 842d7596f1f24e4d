// The diagnosis without internet: the questions in the order of the form with internet, the proposal that the worker
// edits, the consent, the slip. Answers live in this page's memory; what the person agrees to keep is sealed at once.

import { stop, toggle } from "../components/speech.js";
import { isDay, today } from "./days.js";
import { pagesOf } from "./path.js";
import { askKey, CannotPrepare, lookForUpdate, prepare, readyUntil, takeOut } from "./prepare.js";
import { seal } from "./seal.js";
import { sendAll } from "./send.js";
import { formOf, newSheet } from "./sheet.js";
import { counts, keep, onChange, read } from "./store.js";
import { counted, makeViews, say } from "./views.js";

const root = document.querySelector("[data-diagnosis]");
const data = JSON.parse(document.querySelector("script[data-diagnosis]").textContent);
const { words } = data;
const views = makeViews(root, data);
const waitingPlace = document.querySelector("[data-waiting]");
const find = (name) => root.querySelector(`[data-${name}]`);

let sheet = null; // the diagnosis that is being done
let paper = null; // what the slip says
let at = 0; // the page of questions
let shown = "";
let keptId = "";
let timer = 0;
let isSure = false; // takes the phone's diagnoses out although some could not leave

const DRAW = {
  questions: () => views.drawQuestions(sheet, at),
  proposal: () => views.drawProposal(sheet),
  consent: () => views.drawConsent(sheet),
  slip() {
    views.drawSlip(paper);
    find("unkept").hidden = Boolean(keptId);
  },
  start: () => drawStart(),
  kept: () => {},
};

// What is filled in on the page in view goes into memory before another one comes.
function gather() {
  if (!sheet) return;
  if (shown === "questions") {
    for (const [name, value] of new FormData(find("form=questions"))) sheet.chosen[name.slice(2)] = value || null;
  } else if (shown === "proposal") sheet.agreed = views.readProposal();
}

function show(name, { number = 0, isBack = false } = {}) {
  stop();
  at = number;
  shown = name;
  DRAW[name]();
  for (const one of root.querySelectorAll("[data-part]")) one.hidden = one.dataset.part !== name;
  // The browser's own Back goes one page of the diagnosis back. Its memory holds names of pages, nothing that was said.
  if (!isBack) history.pushState({ name, number }, "");
  scrollTo(0, 0);
  views.part(name).querySelector("h1").focus({ preventScroll: true });
}

function forgetAll() {
  sheet = paper = null;
  keptId = "";
  shown = "";
  views.clear();
}

async function drawStart(said) {
  const until = await readyUntil().catch(() => null);
  const { waiting, lost, held } = await counts().catch(() => ({ waiting: 0, lost: 0, held: 0 }));
  const day = until && new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long" }).format(until);
  find("ready").hidden = !until;
  find("ready").querySelector("span").textContent = until ? words.ready.replace("%(day)s", day) : "";
  say(find("lost"), lost ? counted(words.lost, lost) : "");
  say(find("held"), held ? counted(words.held, held) : "");
  const size = data.bytes + (performance.getEntriesByType("navigation")[0]?.encodedBodySize ?? 0);
  say(find("price"), until ? "" : counted(words.price, Math.max(1, Math.ceil(size / 1000))));
  find("do=send").hidden = !waiting;
  find("do=takeOut").hidden = !until || waiting > 0;
  if (said !== undefined) find("said").textContent = said;
}

async function drawWaiting() {
  const { waiting } = await counts().catch(() => ({ waiting: 0 }));
  if (waiting) say(waitingPlace, counted(words.waiting, waiting));
  else if (!waitingPlace.hidden) waitingPlace.textContent = words.allSent;
  if (shown === "kept" && keptId && !waiting) find("kept").textContent = words.sent;
  if (shown === "start") await drawStart();
}

function send({ urgent = false } = {}) {
  clearTimeout(timer);
  return sendAll({ urgent, again: (delay) => { timer = setTimeout(send, delay); } }).catch(() => {});
}

// Where the phone can, it sends by itself once internet is back, even with the page closed.
const sendLater = () => navigator.serviceWorker?.getRegistration().then((one) => one?.sync?.register("diagnoses")).catch(() => {});

async function keepIt(nickname) {
  const { id } = sheet;
  const phone = await read("phone").catch(() => null);
  if (!phone || phone.until <= Date.now()) {
    if (!navigator.onLine) return views.sayConsent(words.notReady);
    views.sayConsent(words.preparing);
    await askKey();
    // Meanwhile the browser's own Back may have taken the page away, and the yes with it.
    if (shown !== "consent") return undefined;
  }
  const box = await seal({ publicKey: data.seal.public, id, form: formOf(sheet, nickname) });
  try {
    await keep({ id, seal: data.seal.version, box });
  } catch {
    return views.sayConsent(words.notKept);
  }
  const { agreed } = sheet;
  forgetAll();
  [paper, keptId] = [agreed, id];
  find("kept").textContent = words.kept;
  show("kept");
  sendLater();
  // Not waited for: on a slow line the next touch would do nothing.
  send({ urgent: true });
}

function afterQuestions(go) {
  const pages = pagesOf(sheet);
  sheet.agreed = null;
  sheet.isRefused = go === "refuse";
  const next = go === "back" ? Math.max(0, at - 1) : at + 1;
  if (go === "refuse" || go === "finish" || next >= pages.length) return show("proposal");
  return show("questions", { number: next });
}

function afterProposal(go) {
  if (go === "back") {
    const number = sheet.isRefused ? 0 : pagesOf(sheet).length - 1;
    sheet.isRefused = false;
    return show("questions", { number });
  }
  const mistakes = {};
  if (!sheet.agreed.first) mistakes.first = words.chooseFirst;
  if (!isDay(sheet.agreed.on, today())) mistakes.on = words.chooseDay;
  return Object.keys(mistakes).length ? views.markMistakes(mistakes) : show("consent");
}

function afterConsent(go, form) {
  if (go === "back") return show("proposal");
  if (go === "print") {
    paper = sheet.agreed;
    return show("slip");
  }
  if (!form.spoken.checked) return views.sayConsent(words.sayYes);
  return keepIt(form.nickname.value.trim());
}

const AFTER = { questions: afterQuestions, proposal: afterProposal, consent: afterConsent };

const ACTS = {
  begin() {
    forgetAll();
    sheet = newSheet(data.grid);
    show("questions");
  },
  home() {
    forgetAll();
    show("start");
  },
  paper: () => show("slip"),
  send: () => void send({ urgent: true }),
  async prepare() {
    await drawStart(words.preparing);
    try {
      await prepare(document.documentElement.lang);
      await drawStart("");
    } catch (error) {
      await drawStart(words[error instanceof CannotPrepare ? error.message : "stopped"]);
    }
  },
  async takeOut() {
    const { waiting, lost } = await counts();
    // What cannot leave now may still leave one day: it goes at a second touch only.
    const isAsked = !lost || isSure;
    isSure = !isAsked;
    if (!waiting && isAsked) await takeOut();
    await drawStart(isAsked ? "" : counted(words.takesLost, lost));
  },
};

// One act at a time: a second touch does nothing.
let isBusy = false;
async function alone(work) {
  if (isBusy) return;
  isBusy = true;
  try {
    await work();
  } catch (error) {
    if (shown === "consent") views.sayConsent(words[error instanceof CannotPrepare ? error.message : "notKept"]);
    else find("said").textContent = words.stopped;
  } finally {
    isBusy = false;
  }
}

function listen() {
  const buttons = root.querySelectorAll("[data-listen]");
  const voices = () => window.speechSynthesis?.getVoices() ?? [];
  const own = (button) => voices().find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(button.closest("[lang]").lang));
  const offer = () => buttons.forEach((button) => { button.hidden = !own(button); });
  for (const button of buttons) button.addEventListener("click", () => toggle(button, button.closest("[data-readable]"), own(button)));
  offer();
  window.speechSynthesis?.addEventListener?.("voiceschanged", offer);
}

root.addEventListener("submit", (event) => {
  event.preventDefault();
  const { target: form, submitter } = event;
  alone(() => {
    gather();
    return AFTER[form.dataset.form](submitter?.value ?? "next", form);
  });
});
root.addEventListener("click", ({ target }) => {
  const act = target.closest("[data-do]")?.dataset.do;
  if (act) alone(ACTS[act]);
});
addEventListener("popstate", ({ state }) => {
  gather();
  if (!sheet && state?.name !== "slip") forgetAll();
  const isThere = state && (sheet ? ["questions", "proposal", "consent"].includes(state.name) : state.name === "slip" && paper);
  show(isThere ? state.name : "start", { number: state?.number ?? 0, isBack: true });
});
addEventListener("online", () => send({ urgent: true }));
addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
onChange(() => drawWaiting());

listen();
history.replaceState({ name: "start", number: 0 }, "");
show("start", { isBack: true });
drawWaiting();
lookForUpdate().catch(() => {});
send({ urgent: true });
