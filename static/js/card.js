// /c#<token>: whose card is this? The token is read, taken out of the address, and never sent.

import { derive, isToken } from "./lib/keys.js";
import { device, forget, loadWith, payBack, read as stateOf, send, write } from "./lib/keep.js";
import * as mine from "./lib/mine.js";

const place = document.querySelector("[data-card]");
const token = location.hash.slice(1).toUpperCase();
const find = (name) => place.querySelector(`[data-state="${name}"]`);
const WANTED = 300_000; // somebody who asked for a lock shows the card within five minutes
history.replaceState(null, "", "/c");
loadWith({ outbox: () => import("./lib/outbox.js"), spare: () => import("./lib/spare.js") });
// Whoever was here before has gone for the server too, before somebody else comes in.
const paid = payBack().catch(() => false);

let readKey = "";
let person = null; // what the server or this phone says of the card's person
let phone = "lent";
let isOffline = false;
let lockText = "";
let pad = null;

const INSIDE = new Set(["choose", "locked", "unlocked"]); // signed in already: no other way in is offered

function show(name) {
  place.querySelector("[data-by-number]").hidden = INSIDE.has(name);
  for (const part of place.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== name;
  find(name).querySelector("h1")?.focus();
}

// Resolves with the answer; rejects with {status, detail}, status 0 for no internet or somebody else's page.
async function ask(address, body) {
  const response = await mine.post(address, body).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (answer && response.ok) return answer;
  throw { status: answer ? response.status : 0, detail: answer?.detail };
}

// 401: a card that is void or unknown. 429: too many cards at once. Anything else: no internet, or a server at rest.
const STATES = { 401: "unknown", 429: "pause" };

async function greet() {
  show("reading");
  try {
    person = await ask("/api/v1/session", { read: readKey, confirm: false });
    isOffline = false;
    sayHello("ask");
  } catch ({ status }) {
    if (STATES[status]) show(STATES[status]);
    else await greetAlone();
  }
}

// Without internet: a card that this phone knows opens what it keeps; another one starts, and is checked later.
async function greetAlone() {
  isOffline = true;
  const known = await mine.known(token);
  if (known?.hasLock) {
    await askLock(known);
  } else if (known) {
    person = await known.open();
    sayHello(person?.first_name ? "ask" : "alone");
  } else if (navigator.serviceWorker?.controller) {
    person = {};
    show("alone");
  } else {
    show("offline");
  }
}

function sayHello(state) {
  find("ask").querySelector("[data-name]").textContent = person?.first_name ?? "";
  show(state);
}

// Most cards have no lock: what watches one is fetched when it is there, before anything can be touched.
async function openPad(state, whenFull) {
  const { watchPad } = await import("./components/lock-pad.js");
  show(state);
  pad = watchPad(find(state).querySelector("[data-lock-pad]"), { whenFull });
  pad.clear();
  return pad;
}

const word = (name) => find("lock").dataset[name];

// known: the card as this phone knows it, when there is no internet to ask.
function askLock(known = null) {
  return openPad("lock", async (text) => {
    pad.rest(true);
    lockText = text;
    if (known) await tryAlone(known);
    else await enter();
    pad.rest(false);
  });
}

// Counted on this phone as best it can: 3 wrong ones make a pause, 5 need the desk. What is kept stays encrypted.
async function tryAlone(known) {
  const tries = (await stateOf("tries")) ?? { wrong: 0, at: 0 };
  if (tries.wrong >= 5) return show("lock-desk");
  if (tries.wrong === 3 && Date.now() - tries.at < 60_000) return sayWrong("lock pause");
  await write({ tries: { wrong: tries.wrong + 1, at: Date.now() } });
  person = await known.open(lockText);
  if (!person) return sayWrong(tries.wrong + 1 >= 5 ? "lock desk" : tries.wrong + 1 === 3 ? "lock pause" : "lock wrong");
  await write({ tries: undefined });
  return sayHello(person.first_name ? "ask" : "alone");
}

function sayWrong(detail) {
  if (detail === "lock desk") return show("lock-desk");
  pad.clear();
  return pad.say(word(detail === "lock pause" ? "pause" : "wrong"));
}

async function enter() {
  // A second touch, on the other kind of phone, finds nothing to touch.
  if (!pad) show("reading");
  if (isOffline) return comeIn({ ...person, pending: { read: readKey, ...(lockText && { lock: lockText }) } }, Boolean(lockText));
  try {
    await paid;
    const body = { read: readKey, confirm: true, phone, dev: await device() };
    if (lockText) body.lock = lockText;
    const answer = await ask("/api/v1/session", body);
    return await comeIn({ first_name: answer.first_name, lang: answer.lang }, answer.lock);
  } catch (refusal) {
    if (refusal.status === 423) {
      if (refusal.detail === "lock missing" || !pad) return askLock();
      return sayWrong(refusal.detail);
    }
    return show(STATES[refusal.status] ?? "offline");
  }
}

// The phone takes up the person: keys, what it knew of them already, then their page.
async function comeIn(who, hasLock) {
  show("reading");
  sessionStorage.clear();
  try {
    const before = await (await mine.known(token))?.open(lockText);
    const all = { ...before, pending: undefined, ...who };
    await mine.take({ ...(await mine.keysOf(token, lockText)), kind: phone, person: all, hasLock });
    send({ urgent: true });
  } catch {
    await forget().catch(() => {}); // a phone that keeps nothing still opens the person's page
  }
  if (!isOffline && (await wantsLock())) await chooseLock(hasLock);
  else location.replace("/moi");
}

async function wantsLock() {
  const since = await stateOf("wants").catch(() => 0);
  return since > Date.now() - WANTED;
}

async function chooseLock(hasLock) {
  find("choose").querySelector("[data-do=unlock]").hidden = !hasLock;
  let first = "";
  await openPad("choose", async (text) => {
    if (!first) {
      first = text;
      pad.clear();
      return pad.say(word("again"));
    }
    if (first !== text) {
      first = "";
      pad.clear();
      return pad.say(word("different"));
    }
    first = "";
    return setLock(text);
  });
  pad.say(word("choose"));
}

async function setLock(text) {
  try {
    await ask("/api/v1/lock", { read: readKey, lock: text });
  } catch (refusal) {
    pad.clear();
    return pad.say(word(refusal.status === 400 ? "simple" : "later"));
  }
  const now = await mine.recall();
  await mine.take({ ...(await mine.keysOf(token, text ?? "")), kind: phone, person: now ?? {}, hasLock: Boolean(text) });
  await write({ wants: undefined });
  return show(text ? "locked" : "unlocked");
}

const ACTS = {
  yes: () => show("phone"),
  no: () => show("none"),
  again: () => greet(),
  own: () => { phone = "own"; return next(); },
  lent: () => { phone = "lent"; return next(); },
  unlock: () => setLock(null),
  page: () => location.replace("/moi"),
};

const next = () => (person?.lock && !lockText ? askLock() : enter());

async function start() {
  if (!isToken(token)) {
    find("none").querySelector("[data-then-lock]").hidden = !(await wantsLock());
    show((await stateOf("refused").catch(() => false)) ? "unknown" : "none");
    return;
  }
  readKey = await derive(token, "read");
  place.addEventListener("click", ({ target }) => {
    const act = target.closest("[data-do]")?.dataset.do;
    if (act) Promise.resolve(ACTS[act]?.()).catch(() => show("offline"));
  });
  await greet();
}

start().catch(() => show("none"));
// The same page scanned again with another card is another visit; so is one that the browser kept with a greeting on it.
addEventListener("hashchange", () => location.reload());
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
