// What a person did, kept on this phone until it has arrived. No DOM here.
// An event is stored with the key that says whose it is, so two people on one phone are never mixed up.
// "" is the key of someone who has shown no card yet.

const NAME = "escale";
const BATCH = 100;
const listeners = new Set();
const refusedKeys = new Set(); // asked for a card again, or too late: not tried any more on this page
let opening = null;
let sending = null;
let failures = 0;
let retryTimer = 0;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("events", { keyPath: "id" });
      request.result.createObjectStore("state");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opening.catch(() => { opening = null; });
  return opening;
}

// Runs `work` in one transaction and resolves with its value once everything is on disk.
async function inStore(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["events", "state"], mode, { durability: "strict" });
    let result;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    work(transaction.objectStore("events"), transaction.objectStore("state"), (value) => { result = value; });
  });
}

function read(name) {
  return inStore("readonly", (events, state, give) => {
    const request = state.get(name);
    request.onsuccess = () => give(request.result);
  });
}

function write(values) {
  return inStore("readwrite", (events, state) => {
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

// Puts an event on disk under the current key; resolves with its id, rejects when the phone cannot keep it.
export async function keep({ kind, version, step, detail = {} }) {
  const event = { id: uuid(), n: 0, k: kind, c: version, t: Date.now(), d: detail };
  if (step) event.s = step;
  await inStore("readwrite", (events, state) => {
    state.get("key").onsuccess = ({ target: { result: key = "" } }) => {
      const counter = `n:${key}`;
      state.get(counter).onsuccess = ({ target: { result: last = 0 } }) => {
        event.n = last + 1;
        state.put(event.n, counter);
        events.put({ id: event.id, key, event });
      };
    };
  });
  tell([]);
  soon(300);
  return event.id;
}

function all() {
  return inStore("readonly", (events, state, give) => {
    const request = events.getAll();
    request.onsuccess = () => give(request.result);
  });
}

// Counts what waits to leave: not the openings of a page, not a guest's.
export async function waiting() {
  const kept = await all();
  return kept.filter(({ key, event }) => key && event.k !== "module.open").length;
}

// `heard({ waiting, sent, offline })` is called after each change; sent: ids that have just arrived.
export function onChange(heard) {
  listeners.add(heard);
}

async function tell(sent, offline = failures > 0) {
  const count = await waiting().catch(() => 0);
  for (const heard of listeners) heard({ waiting: count, sent, offline });
}

function soon(delay) {
  clearTimeout(retryTimer);
  retryTimer = setTimeout(send, delay);
}

function later(response) {
  failures += 1;
  const asked = Number(response?.headers.get("Retry-After")) * 1000;
  soon(asked || Math.min(5000 * 2 ** (failures - 1), 900000) * (0.75 + Math.random() / 2));
}

function drop(ids) {
  return inStore("readwrite", (events) => ids.forEach((id) => events.delete(id)));
}

async function device() {
  const known = await read("dev");
  if (known) return known;
  const made = uuid();
  await write({ dev: made });
  return made;
}

// Sends one batch of one key. Returns the ids that need not be sent again, or null to stop for now.
async function post(key, records, size) {
  const batch = records.slice(0, size);
  const body = { v: 1, dev: await device(), sent: Date.now(), events: batch.map(({ event }) => event) };
  let response;
  try {
    response = await fetch("/api/v1/sync", {
      method: "POST",
      headers: { Authorization: `Append ${key}`, "Content-Type": "application/json" },
      credentials: "omit",
      keepalive: true,
      body: JSON.stringify(body),
    });
  } catch {
    later();
    return null;
  }
  if (response.status === 410) return records.map(({ id }) => id);
  if (response.status === 401 || response.status === 403) {
    refusedKeys.add(key);
    return null;
  }
  if ((response.status === 400 || response.status === 413) && size > 1) {
    return post(key, records, response.status === 413 ? Math.ceil(size / 2) : 1);
  }
  // A hotel's welcome page also answers 200: only our own answer, with its epoch, proves that anything arrived.
  const answer = response.status === 200 ? await response.json().catch(() => null) : null;
  if (!answer?.epoch) {
    if (response.status === 400) refusedKeys.add(key);
    else later(response);
    return null;
  }
  failures = 0;
  await write({ epoch: answer.epoch });
  return [...answer.acked, ...answer.dup, ...answer.held.map(({ id }) => id)];
}

async function sendAll() {
  const kept = (await all()).filter(({ key }) => key && !refusedKeys.has(key));
  kept.sort((a, b) => a.event.n - b.event.n);
  for (const key of new Set(kept.map((record) => record.key))) {
    let left = kept.filter((record) => record.key === key);
    while (left.length) {
      const arrived = await post(key, left, BATCH);
      if (!arrived?.length) {
        await tell([], true);
        break;
      }
      await drop(arrived);
      await tell(arrived, false);
      left = left.filter(({ id }) => !arrived.includes(id));
    }
  }
}

// Sends what waits; calls made meanwhile share the same run.
export function send() {
  clearTimeout(retryTimer);
  sending ??= sendAll().catch(() => {}).finally(() => { sending = null; });
  return sending;
}

// What the server knows of the person signed in on this phone, or null. Asks nothing when nobody has signed in here.
export async function me() {
  const [key, owes] = [await read("key"), await read("owes")];
  if (!key || owes) return null;
  const response = await fetch("/api/v1/me", { headers: { Accept: "application/json" } }).catch(() => null);
  return response?.ok ? response.json().catch(() => null) : null;
}

export const currentKey = () => read("key");

// Takes up a person's keys. What a guest did before on this phone becomes theirs.
export async function signIn({ append, local }) {
  await inStore("readwrite", (events, state) => {
    state.put(append, "key");
    if (local) state.put(local, "local");
    state.delete("owes");
    state.get(`n:${append}`).onsuccess = ({ target: { result: last = 0 } }) => {
      events.getAll().onsuccess = ({ target: { result } }) => {
        const guest = result.filter(({ key }) => key === "").sort((a, b) => a.event.n - b.event.n);
        guest.forEach((record, index) => {
          record.key = append;
          record.event.n = last + index + 1;
          events.put(record);
        });
        if (guest.length) state.put(last + guest.length, `n:${append}`);
        state.delete("n:");
      };
    };
  });
  navigator.storage?.persist?.();
  soon(0);
}

// Forgets who is here. Their events stay with their append key, which opens nothing, and leave by themselves.
// A guest's events are nobody's once the guest has gone: they must not become the next person's.
export async function forget({ owes = false, guest = true } = {}) {
  await inStore("readwrite", (events, state) => {
    state.delete("key");
    state.delete("local");
    if (owes) state.put(true, "owes");
    else state.delete("owes");
    if (!guest) return;
    state.delete("n:");
    events.getAll().onsuccess = ({ target: { result } }) => {
      result.filter(({ key }) => key === "").forEach(({ id }) => events.delete(id));
    };
  });
}

// Ends the session here and on the server. Resolves with how many answers still wait, and whether the server heard.
export async function finish() {
  await Promise.race([send(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  const response = await fetch("/api/v1/session", { method: "DELETE" }).catch(() => null);
  const heard = Boolean(response && response.status < 500);
  await forget({ owes: !heard });
  return { waiting: await waiting(), heard };
}

// A session that could not be ended while there was no internet is ended now. Resolves with whether one was.
export async function payBack() {
  if (!(await read("owes"))) return false;
  const response = await fetch("/api/v1/session", { method: "DELETE" }).catch(() => null);
  if (!response || response.status >= 500) return false;
  await write({ owes: undefined });
  return true;
}
