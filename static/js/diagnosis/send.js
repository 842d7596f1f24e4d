// Sends sealed diagnoses, exactly once in the end: a box leaves this phone's disk only when its id came back.

import { all, device, inStore, read, tell, write } from "./store.js";

const BATCH = 20;
const MOST = 50_000; // of the 65,536 bytes that the server takes
const LONGEST_REST = 3_600_000;
const refused = new Set(); // keys that the server does not take, and boxes: tried once on each page, not in a loop
let failures = 0;
let notBefore = 0;
let sending = null;

async function later(response) {
  failures += 1;
  const asked = Math.min(Number(response?.headers.get("Retry-After")) * 1000 || 0, LONGEST_REST);
  notBefore = Date.now() + Math.min(5000 * 2 ** (failures - 1), 900_000) * (0.75 + Math.random() / 2);
  if (asked) await write({ rest: Date.now() + asked });
}

// What the server asked for holds in a hurry too; a clock that was set back must not hold it for ever.
async function pause(urgent) {
  const rest = ((await read("rest")) ?? 0) - Date.now();
  return Math.max(0, rest <= LONGEST_REST ? rest : 0, urgent ? 0 : notBefore - Date.now());
}

async function ask(key, records) {
  const items = records.map(({ id, n, seal, box }) => ({ id, n, key: seal, box }));
  return fetch("/api/v1/diagnoses", {
    method: "POST",
    headers: { Authorization: `Append ${key}`, "Content-Type": "application/json" },
    credentials: "omit",
    keepalive: true,
    body: JSON.stringify({ v: 1, dev: await device(), sent: Date.now(), items }),
  });
}

async function arrive(key, { acked, dup, held }) {
  const ids = [...acked, ...dup, ...held.map(({ id }) => id)];
  await inStore("readwrite", ({ boxes, state }) => {
    ids.forEach((id) => boxes.delete(id));
    state.delete(`lost:${key}`);
    state.get("held").onsuccess = ({ target: { result = 0 } }) => held.length && state.put(result + held.length, "held");
  });
  tell();
  return ids.length;
}

// Sends one batch of one key. Resolves with what to do next: "on", "key" (leave this key), or "stop" for now.
async function post(key, records) {
  const response = await ask(key, records).catch(() => null);
  const status = response?.status;
  // Only what we say ourselves, in JSON, is believed: a hotel's welcome page answers 200 too.
  const answer = await response?.json().catch(() => null);
  if (answer?.detail && (status === 401 || status === 403)) {
    await write({ [`lost:${key}`]: status });
    return "key";
  }
  if (status === 413 || (answer?.detail && status === 400)) return split(key, records, status);
  if (status !== 200 || !Array.isArray(answer?.acked) || !answer.now) {
    await later(response);
    return "stop";
  }
  failures = 0;
  return (await arrive(key, answer)) ? "on" : "key";
}

// Too much at once, or something in it that the server cannot read: the others still go.
async function split(key, records, status) {
  if (records.length === 1) {
    refused.add(records[0].id);
    await inStore("readwrite", ({ boxes }) => { boxes.put({ ...records[0], aside: status }); });
    return "on";
  }
  const size = status === 413 ? Math.ceil(records.length / 2) : 1;
  for (let start = 0; start < records.length; start += size) {
    const next = await post(key, records.slice(start, start + size));
    if (next !== "on") return next;
  }
  return "on";
}

// The first boxes of one key that go together.
function batchOf(records) {
  let size = 0;
  const fits = records.slice(0, BATCH).filter(({ box }) => (size += box.length + 150) <= MOST);
  return fits.length ? fits : records.slice(0, 1);
}

async function run() {
  refused.clear();
  for (;;) {
    const kept = (await all()).filter(({ id, key }) => !refused.has(key) && !refused.has(id));
    if (!kept.length) return;
    const { key } = kept[0];
    const own = kept.filter((record) => record.key === key).sort((a, b) => a.n - b.n);
    const next = await post(key, batchOf(own));
    if (next === "stop") return;
    if (next === "key") refused.add(key);
  }
}

// One sender at a time, whatever the number of pages. again(delay): called when another try is due later.
export async function sendAll({ urgent = false, again = () => {} } = {}) {
  if (!(await all()).length) return;
  const due = await pause(urgent);
  if (due) {
    again(due);
    return;
  }
  const alone = (work) => (navigator.locks ? navigator.locks.request("escale-diagnosis-send", work) : work());
  sending ??= alone(run)
    .catch(() => later())
    .then(async () => failures && again(await pause(false)))
    .finally(() => { sending = null; tell(); });
  await sending;
}
