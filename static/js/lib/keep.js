// What a person did, kept on this phone until it has arrived. No DOM here; the service worker reads it too.
// An event is stored with the key that says whose it is, so two people on one phone are never mixed up.
// "" is the key of someone who has shown no card yet.
//
// events: what waits, with a second copy in spare.js. log: what arrived in the last 30 days, for the day the server is
// restored from a backup.
// state: key, dev, epoch, n:<key>, lost:<key>, owes, rest (until when the server wants none), refused (the card of who
// began here); about the person, encrypted or gone with them: local, mine, session.

const NAME = "escale";
const VERSION = 2;
const QUIET = 20_000;
const SEND_WAIT = 10_000;
const BUSY = 3000;
const COPY_WAIT = 250;
const OPENING = "module.open";
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const listeners = new Set();
// What arrives by one page, or by the worker, is heard by the others.
const others = self.BroadcastChannel && new BroadcastChannel("escale");
let connecting = null;
let opening = null;
let timer = 0;
let loadOutbox = null;
let loadSpare = null;

// How the page gets the scripts that send and that keep second copies, which a guest who only looks does not need.
export function loadWith({ outbox, spare }) {
  [loadOutbox, loadSpare] = [outbox, spare];
}

// A second copy that does not come loses no first one and keeps nobody waiting: on a slow line it is made later.
const withSpare = (work, most = COPY_WAIT) => Promise.race([loadSpare?.().then(work).catch(() => {}), pause(most)]);
const withCopies = async (...work) => (await self.caches?.has("waiting").catch(() => false)) && withSpare(...work);

// Only adds: what an older release wrote is still there, and readable, when this is cut short.
function upgrade(database, from) {
  if (from < 1) {
    database.createObjectStore("events", { keyPath: "id" });
    database.createObjectStore("state");
  }
  if (from < 2) database.createObjectStore("log", { keyPath: "id" }).createIndex("at", "at");
}

function connect() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    let isNew = false;
    request.onupgradeneeded = ({ oldVersion }) => {
      isNew = !oldVersion;
      upgrade(request.result, oldVersion);
    };
    request.onsuccess = () => {
      const close = () => { opening = connecting = null; };
      // A newer page must not wait for this one.
      request.result.onversionchange = () => { request.result.close(); close(); };
      request.result.onclose = close;
      const ready = isNew ? withCopies(({ bringBack }) => bringBack(request.result), BUSY) : Promise.resolve();
      resolve(ready.then(() => request.result));
    };
    request.onerror = () => reject(request.error);
  });
}

// An older page that does not close holds the upgrade up: what is asked meanwhile is refused in time.
function open() {
  if (!opening) {
    connecting ??= connect();
    connecting.catch(() => { connecting = null; });
    const busy = new Promise((_resolve, reject) => setTimeout(reject, BUSY, new Error("the phone's memory is busy")));
    opening = Promise.race([connecting, busy]);
    opening.catch(() => { opening = null; });
  }
  return opening;
}

// Runs `work` in one transaction and resolves with what it gives once everything is on disk.
export async function inStore(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["events", "state", "log"], mode, { durability: "strict" });
    const store = (name) => transaction.objectStore(name);
    let result;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    work({ events: store("events"), state: store("state"), log: store("log") }, (value) => { result = value; });
  });
}

export function read(name) {
  return inStore("readonly", ({ state }, give) => {
    state.get(name).onsuccess = ({ target }) => give(target.result);
  });
}

export function write(values) {
  return inStore("readwrite", ({ state }) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) state.delete(name);
      else state.put(value, name);
    }
  });
}

export function uuid() {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = Array.from(b, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// This phone's name, new after each wipe.
export async function device() {
  const known = await read("dev");
  if (known) return known;
  const made = uuid();
  await write({ dev: made });
  return made;
}

// Puts an event on disk under the current key; resolves with its id, rejects when the phone cannot keep it.
export async function keep({ kind, version, step, detail = {} }) {
  const event = { id: uuid(), n: 0, k: kind, c: version, t: Date.now(), d: detail };
  if (step) event.s = step;
  const kept = await inStore("readwrite", ({ events, state }, give) => {
    let dev;
    state.get("dev").onsuccess = ({ target: { result = uuid() } }) => {
      dev = result;
      state.put(dev, "dev");
    };
    state.get("key").onsuccess = ({ target: { result: key = "" } }) => {
      const counter = `n:${key}`;
      state.get(counter).onsuccess = ({ target: { result: last = 0 } }) => {
        event.n = last + 1;
        state.put(event.n, counter);
        events.put({ id: event.id, key, event });
        give({ id: event.id, key, event, dev });
      };
    };
  });
  // What a guest opened stays behind: it is numbered anew when they show a card. No screen that was read is called kept.
  const copying = (kept.key || kind !== OPENING) && withSpare(({ copy }) => copy([kept]));
  if (kind !== "step.done") await copying;
  tell([]);
  // Several answers leave together, and an opening with the first: each sending costs a kilobyte whatever it carries.
  if (kind !== OPENING) {
    clearTimeout(timer);
    timer = setTimeout(send, QUIET);
  }
  if (!navigator.onLine) sendLater();
  return event.id;
}

// Where the phone can, it sends by itself once internet is back, even with the page closed.
export function sendLater() {
  if (navigator.serviceWorker?.controller) navigator.serviceWorker.ready.then(({ sync }) => sync?.register("outbox")).catch(() => {});
}

export function all() {
  return inStore("readonly", ({ events }, give) => {
    events.getAll().onsuccess = ({ target }) => give(target.result);
  });
}

const isAnswer = ({ key, event, again }) => key && !again && event.k !== OPENING;

// Counts what waits to leave: not the openings of a page, not a guest's, not what arrived once already.
export async function waiting() {
  return (await all()).filter(isAnswer).length;
}

// `heard({ waiting, sent, offline })` is called after each change; sent: ids that have just arrived.
export function onChange(heard) {
  listeners.add(heard);
}

export async function tell(sent, offline = !self.navigator.onLine) {
  others?.postMessage({ sent, offline });
  await hear({ sent, offline });
}

async function hear({ sent, offline }) {
  if (!listeners.size) return;
  const count = await waiting().catch(() => 0);
  for (const heard of listeners) heard({ waiting: count, sent, offline });
}
others?.addEventListener("message", ({ data }) => hear(data));

// Sends what waits. urgent: do not wait for the moment the server named. whole: even when nothing but openings waits.
export async function send({ urgent = false, whole = false } = {}) {
  clearTimeout(timer);
  const kept = await all().catch(() => []);
  if (!loadOutbox || !kept.some(({ key, event, again }) => key && (whole || again || event.k !== OPENING))) return;
  const { sendAll } = await loadOutbox();
  await sendAll({ urgent, again: (delay) => { clearTimeout(timer); timer = setTimeout(send, delay); } });
}

// Tells the server that somebody is still at the phone, when it may have begun to doubt it.
export async function stillHere() {
  const key = await read("key");
  if (key && navigator.onLine) await loadOutbox().then((outbox) => outbox.stillHere(key));
}

export const currentKey = () => read("key");

// Takes up a person's keys. What a guest did before on this phone becomes theirs, and whoever was here before is gone.
// kind: "own" or "lent", whose phone it is. mine: what is known of the person, already encrypted under `local`.
// isStaff: they sign in by e-mail, so a session that is over is forgotten rather than locked.
export async function signIn({ append, local, kind = "lent", isStaff = false, mine }) {
  const theirs = await inStore("readwrite", ({ events, state }, give) => {
    const now = Date.now();
    let dev;
    state.get("dev").onsuccess = ({ target }) => { dev = target.result; };
    state.put(append, "key");
    state.put(local, "local");
    state.put({ kind, started: now, seen: now, ...(isStaff && { isStaff }) }, "session");
    if (mine) state.put(mine, "mine");
    else state.delete("mine");
    state.delete("owes");
    state.delete("refused");
    state.get(`n:${append}`).onsuccess = ({ target: { result: last = 0 } }) => {
      events.getAll().onsuccess = ({ target: { result } }) => {
        const guest = result.filter(({ key }) => key === "").sort((a, b) => a.event.n - b.event.n);
        guest.forEach((record, index) => {
          record.key = append;
          record.event.n = last + index + 1;
          events.put(record);
        });
        give(guest.map((record) => ({ ...record, dev })));
        if (guest.length) state.put(last + guest.length, `n:${append}`);
        state.delete("n:");
      };
    };
  });
  if (theirs.length) await withSpare(({ copy }) => copy(theirs));
  navigator.storage?.persist?.();
}

// The server is told that a session is over when it can be heard; a cookie says so ahead of every script.
function owe(state) {
  state.put(true, "owes");
  self.cookieStore?.set("gone", "1")?.catch(() => {});
}

// Forgets who is here. Their events stay with their append key, which opens nothing, and leave by themselves.
// A guest's events are nobody's once the guest has gone: they must not become the next person's.
export async function forget({ owes = false, guest = true } = {}) {
  if (guest) await withCopies(({ dropWhere }) => dropWhere(({ key }) => key === ""));
  await inStore("readwrite", ({ events, state }) => {
    for (const name of ["key", "local", "mine", "session", "refused", "wants", "tries"]) state.delete(name);
    if (owes) owe(state);
    else state.delete("owes");
    if (!guest) return;
    state.delete("n:");
    events.getAll().onsuccess = ({ target: { result } }) => {
      result.filter(({ key }) => key === "").forEach(({ id }) => events.delete(id));
    };
  });
}

// Hides who is here, after minutes without anybody: nothing on this phone can be read until the card is shown again.
// Answers still queue for the same person. The page hears "escale:locked" before the server is told.
export async function lock() {
  await inStore("readwrite", ({ state }) => {
    state.get("session").onsuccess = ({ target: { result } }) => {
      // Somebody who has just said goodbye is not to be hidden as well.
      if (!result) return;
      state.delete("local");
      owe(state);
      state.put({ ...result, locked: true }, "session");
    };
  });
  self.dispatchEvent(new CustomEvent("escale:locked"));
  await payBack();
}

// Ends the session on the server; resolves with whether it heard, before anybody has gone away.
export async function endSession() {
  // The page may be on its way out.
  const ending = fetch("/api/v1/session", { method: "DELETE", keepalive: true }).catch(() => null);
  return (await Promise.race([ending, pause(SEND_WAIT)]))?.status === 204;
}

// Ends the session here and on the server. Resolves with how many answers still wait, and whether the server heard.
export async function finish() {
  await Promise.race([send({ urgent: true, whole: true }), pause(SEND_WAIT)]);
  const heard = await endSession();
  await forget({ owes: !heard });
  return { waiting: await waiting(), heard };
}

// A session that could not be ended while there was no internet is ended now. Resolves with whether one was.
export async function payBack() {
  if (!(await read("owes")) || !(await endSession())) return false;
  await write({ owes: undefined });
  return true;
}
