// What this phone keeps about the person who is here: their first name, what the server said of their progress, where
// they were. Encrypted under a key that leaves with them; without it the rest is noise.

import { derive, deriveLocal } from "./keys.js";
import { device, forget, inStore, lock, payBack, read, signIn, write } from "./keep.js";

const bytes = (text) => new TextEncoder().encode(text);
let writing = Promise.resolve();
let asking = null;

async function seal(local, person) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, local, bytes(JSON.stringify(person))) };
}

async function unseal(local, mine) {
  const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: mine.iv }, local, mine.data);
  return JSON.parse(new TextDecoder().decode(data));
}

// Resolves with what is known of the person, or null when nobody is here or the phone is locked.
export async function recall() {
  const [local, mine] = [await read("local"), await read("mine")];
  if (!local || !mine) return null;
  return unseal(local, mine).catch(() => null);
}

// Changes what is known; does nothing when nobody is here. change: what is known to what will be.
export function remember(change) {
  const work = async () => {
    const [local, mine, key] = [await read("local"), await read("mine"), await read("key")];
    if (!local || !mine) return;
    const sealed = await seal(local, change(await unseal(local, mine)));
    await inStore("readwrite", ({ state }) => {
      // Somebody else may have come while this was encrypted.
      state.get("key").onsuccess = ({ target }) => target.result === key && state.put({ ...mine, ...sealed }, "mine");
    });
  };
  writing = writing.then(work).catch(() => {});
  return writing;
}

// Takes up the person of a card. read: the key that opens their session, kept (encrypted) only until it did.
export async function take({ append, local, kind, person, hasLock = false, isStaff = false }) {
  await signIn({ append, local, kind, isStaff, mine: { owner: append, hasLock, ...(await seal(local, person)) } });
}

// The keys of a card, with what was chosen as its lock.
export async function keysOf(token, lockText = "") {
  return { append: await derive(token, "append"), local: await deriveLocal(token, lockText) };
}

// Whether this phone knows the card: {hasLock, open(lock)} where open resolves with what is known, or null.
export async function known(token) {
  const mine = await read("mine");
  if (!mine || mine.owner !== (await derive(token, "append"))) return null;
  const open = async (lockText = "") => unseal(await deriveLocal(token, lockText), mine).catch(() => null);
  return { hasLock: mine.hasLock, open };
}

// Opens on the server the session of someone who signed in without internet. Resolves with whether it is open now.
async function openSession({ first_name: name, pending }) {
  const session = await read("session");
  const body = { read: pending.read, confirm: true, phone: session?.kind ?? "lent", dev: await device() };
  if (pending.lock) body.lock = pending.lock;
  const response = await post("/api/v1/session", body).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (!answer || !response.ok) {
    // A dead card, or a lock that was not asked here: the card must be shown again, and /c says why.
    if (answer && response.status === 401) await write({ refused: true });
    if (answer && [401, 423].includes(response.status)) await lock();
    return false;
  }
  await remember(({ pending: _opened, ...person }) => ({ ...person, first_name: answer.first_name || name, lang: answer.lang }));
  return true;
}

export function post(address, body) {
  return fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
}

async function ask(person, fresh) {
  const age = Date.now() - (person?.at ?? 0);
  if (person?.me && age >= 0 && age < fresh) return person.me;
  const headers = { Accept: "application/json" };
  if (person?.tag) headers["If-None-Match"] = person.tag;
  const response = await fetch("/api/v1/me", { headers }).catch(() => null);
  if (response?.status === 304) return person?.me ?? null;
  const me = await response?.json().catch(() => null);
  if (me?.detail && response.status === 401) {
    // The card was voided, or the time was up: what is here must not stay readable. Staff have no card to show again.
    if ((await read("session"))?.isStaff) await forget({ guest: false });
    else await lock();
    return null;
  }
  if (!me?.epoch) return person?.me ?? null; // no internet, or a hotel's welcome page
  await remember((now) => ({ ...now, me, first_name: me.first_name, lang: me.lang, tag: response.headers.get("ETag"), at: Date.now() }));
  return me;
}

// What is known of the person here, with what they did on this phone since; null when nobody is here.
// isNew: their session has just been opened, after a beginning without internet. fresh: how old (ms) what the server
// said may be; it is asked otherwise.
export function me(fresh = 0) {
  asking ??= lookUp(fresh).finally(() => { asking = null; });
  return asking;
}

async function lookUp(fresh) {
  const session = await read("session");
  if (!(await read("key")) || session?.locked || ((await read("owes")) && !(await payBack()))) return null;
  let person = await recall();
  const isNew = Boolean(person?.pending) && (await openSession(person));
  if (isNew) person = await recall();
  const answer = person?.pending ? person.me : await ask(person, fresh);
  person = await recall();
  if (!person) return answer ?? null;
  return { ...together(answer ?? { first_name: person.first_name ?? "", courses: [], continue: null }, person), isNew };
}

// The same without asking anybody: what this phone remembers, null when nobody is here.
export async function remembered() {
  const person = await recall();
  return person && together(person.me ?? { first_name: person.first_name ?? "", courses: [], continue: null }, person);
}

function together(me, { done = {}, here, at = 0 }) {
  const courses = me.courses.map((course) => ({ ...course, modules: course.modules.map((one) => withMine(one, done[one.key])) }));
  const last = here && here.at > at && !courses.some((c) => c.modules.some((m) => m.key === here.module && m.done));
  return { ...me, courses, continue: last ? here : me.continue, done };
}

function withMine(module, mine = []) {
  const steps = new Set([...module.done_steps, ...mine]);
  const left = Math.max(0, module.steps - steps.size);
  const minutes = module.steps_done < module.steps ? module.minutes_left / (module.steps - module.steps_done) : 0;
  return {
    ...module,
    done_steps: [...steps],
    done: module.done || !left,
    steps_done: Math.max(module.steps_done, module.steps - left),
    minutes_left: Math.max(left && 1, Math.ceil(minutes * left)),
  };
}

// Notes where the person is, and what they have just done there.
export function note({ module, url, title, step, isDone }) {
  return remember((person) => {
    const done = { ...person.done };
    if (isDone) done[module] = [...new Set([...(done[module] ?? []), step])];
    return { ...person, done, here: { module, url, title, step, at: Date.now() } };
  });
}
