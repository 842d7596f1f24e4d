// Sends what waits, exactly once in the end: an event leaves this phone's disk only when its id came back.

import { all, device, forget, inStore, read, sendLater, tell, write } from "./keep.js";
import { drop, dropWhere } from "./spare.js";

const BATCH = 100;
const LOG_DAYS = 30 * 86_400_000;
const LOG_MOST = 2000;
const TOUCH = 60_000;
const STALE = 200_000;
const SQUEEZE = 600;
const LONGEST_REST = 3_600_000;
const refused = new Set(); // keys and ids that the server does not take: tried once on each page, not in a loop
let failures = 0;
let notBefore = 0;
let touched = 0;
let sending = null;

async function later(response) {
  failures += 1;
  const asked = Math.min(Number(response?.headers.get("Retry-After")) * 1000 || 0, LONGEST_REST);
  const own = Math.min(5000 * 2 ** (failures - 1), 900_000) * (0.75 + Math.random() / 2);
  notBefore = Date.now() + own;
  if (asked) await write({ rest: Date.now() + asked });
}

// How long to wait. What the server asked for holds for every page and for the worker, in a hurry or not; a clock that
// was set back must not hold it for ever.
async function pause(urgent) {
  const rest = ((await read("rest")) ?? 0) - Date.now();
  return Math.max(0, rest <= LONGEST_REST ? rest : 0, urgent ? 0 : notBefore - Date.now());
}

async function squeezed(text) {
  if (text.length < SQUEEZE || !self.CompressionStream) return { body: text };
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return { body: await new Response(stream).blob(), encoding: { "Content-Encoding": "gzip" } };
}

// At most once a minute the session's cookie goes along, so that the server knows that somebody is at the phone.
async function credentials() {
  const session = self.document && (await read("session"));
  if (!session || session.locked || Date.now() - touched < TOUCH) return "omit";
  touched = Date.now();
  return "same-origin";
}

async function ask(key, records) {
  const text = JSON.stringify({ v: 1, dev: await device(), sent: Date.now(), events: records.map(({ event }) => event) });
  const { body, encoding } = await squeezed(text);
  return fetch("/api/v1/sync", {
    method: "POST",
    headers: { Authorization: `Append ${key}`, "Content-Type": "application/json", ...encoding },
    credentials: await credentials(),
    keepalive: true,
    body,
  });
}

// Moves what arrived from what waits to the log. Another epoch means that the server lost its last minutes: the log
// waits again, in the same transaction that notes the new epoch. Resolves with the ids that came back.
function arrive({ epoch, acked, dup, held }) {
  const ids = [...acked, ...dup, ...held.map(({ id }) => id)];
  const now = Date.now();
  const old = IDBKeyRange.upperBound(now - LOG_DAYS);
  return inStore("readwrite", ({ events, state, log }, give) => {
    const note = () => {
      for (const id of ids) {
        events.get(id).onsuccess = ({ target: { result } }) => {
          if (!result) return;
          events.delete(id);
          log.put({ id, key: result.key, event: result.event, at: now });
        };
      }
      log.index("at").openKeyCursor(old).onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        log.delete(cursor.primaryKey);
        cursor.continue();
      };
    };
    state.get("epoch").onsuccess = ({ target: { result: known } }) => {
      state.put(epoch, "epoch");
      if (!known || known === epoch) {
        note();
        return;
      }
      log.index("at").getAll(IDBKeyRange.lowerBound(now - LOG_DAYS)).onsuccess = ({ target: { result } }) => {
        for (const { id, key, event } of result.slice(-LOG_MOST)) events.put({ id, key, event, again: true });
        log.clear();
        note();
      };
    };
    give(ids);
  });
}

// The person asked to be erased: nothing of theirs stays here.
async function erase(key) {
  const isHere = (await read("key")) === key;
  await dropWhere((copied) => copied.key === key).catch(() => {});
  await inStore("readwrite", ({ events, state, log }) => {
    for (const store of [events, log]) {
      store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        if (cursor.value.key === key) cursor.delete();
        cursor.continue();
      };
    }
    state.delete(`n:${key}`);
    state.delete(`lost:${key}`);
  });
  if (isHere) await forget({ owes: true });
}

const noteLost = (key, status) => inStore("readwrite", ({ state }) => {
  if (status) state.put(status, `lost:${key}`);
  else state.delete(`lost:${key}`);
});

const setAside = (record, status) => inStore("readwrite", ({ events }) => { events.put({ ...record, aside: status }); });

// Sends one batch of one key. Resolves with what to do next: "on", "key" (leave this key), or "stop" for now.
async function post(key, records) {
  const response = await ask(key, records).catch(() => null);
  const status = response?.status;
  // A hotel's welcome page answers 200, a school's filter 403: only what we say ourselves, in JSON, is believed, with
  // the reason of a refusal or the epoch that proves that something arrived.
  const answer = await response?.json().catch(() => null);
  if (answer?.detail && status === 410) {
    await erase(key);
    return "key";
  }
  if (answer?.detail && (status === 401 || status === 403)) {
    refused.add(key);
    await noteLost(key, status);
    return "key";
  }
  // What something in between finds too large is too large, whatever its words.
  if (status === 413 || (answer?.detail && status === 400)) return split(key, records, status);
  if (status !== 200 || !answer?.epoch) {
    await later(response);
    sendLater();
    return "stop";
  }
  failures = 0;
  notBefore = Date.now() + (answer.next ?? 0) * 1000;
  const arrived = await arrive(answer);
  await drop(arrived).catch(() => {});
  if (!arrived.length) return "key";
  if (await read(`lost:${key}`)) await noteLost(key);
  await tell(arrived, false);
  return "on";
}

// Too much at once, or something in it that the server cannot read: the others still go.
async function split(key, records, status) {
  if (records.length === 1) {
    refused.add(records[0].id);
    await setAside(records[0], status);
    return "on";
  }
  const size = status === 413 ? Math.ceil(records.length / 2) : 1;
  for (let start = 0; start < records.length; start += size) {
    const next = await post(key, records.slice(start, start + size));
    if (next !== "on") return next;
  }
  return "on";
}

const canGo = ({ id, key }) => key && !refused.has(key) && !refused.has(id);

// What is kept meanwhile leaves with the next run: answers that came one by one would each pay for a sending.
async function run() {
  const due = new Set((await all()).map(({ id }) => id));
  for (;;) {
    const kept = (await all()).filter((record) => (due.has(record.id) || record.again) && canGo(record));
    if (!kept.length) return;
    const { key } = kept[0];
    const own = kept.filter((record) => record.key === key).sort((a, b) => a.event.n - b.event.n);
    const next = await post(key, own.slice(0, BATCH));
    if (next === "stop") {
      await tell([], true);
      return;
    }
    if (next === "key") refused.add(key);
  }
}

// One sender at a time, whatever the number of tabs. again(delay): called when another try is due later.
export async function sendAll({ urgent = false, again = () => {} } = {}) {
  const due = await pause(urgent);
  if (due) {
    again(due);
    return;
  }
  if (sending) await sending;
  const alone = (work) => (navigator.locks ? navigator.locks.request("escale-send", work) : work());
  sending ??= alone(run)
    .catch(() => later())
    .then(async () => failures && again(await pause(false)))
    .finally(() => { sending = null; });
  await sending;
}

// An empty batch says that somebody is at the phone, before the server locks their page.
export async function stillHere(key) {
  if (Date.now() - Math.max(touched, performance.timeOrigin) > STALE && !(await pause(true))) await ask(key, []).catch(() => {});
}

// Lets what the server refused be tried again, once: the phone is being given back.
export function tryAgain() {
  refused.clear();
  return write({ rest: undefined });
}
