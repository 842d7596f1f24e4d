// Makes this phone ready on purpose: the page and its files come into it, and a key that sends and reads nothing.

import { becomes, mend } from "../lib/installing.js";
import { forget, read, write } from "./store.js";

const WORKER = "/pro/sw.js";
const SCOPE = "/pro/diagnostic/";
const ASK_WAIT = 10_000; // a line that is dead, in front of somebody who waits
const workers = navigator.serviceWorker;
let address = null;

// Says in which words it failed: a name among the page's words.
export class CannotPrepare extends Error {}

const isOurs = (name) => name.startsWith("diagnosis-");
const registration = async () => (await workers?.getRegistrations?.())?.find(({ scope }) => new URL(scope).pathname === SCOPE);
const isWhole = async () => Boolean(await caches.match(`${SCOPE}whole`));

// Until when this phone may keep, null when it is not ready.
export async function readyUntil() {
  const phone = await read("phone");
  const isReady = phone && phone.until > Date.now() && (await registration())?.active && (await isWhole());
  return isReady ? new Date(phone.until) : null;
}

// Asks for a key in the name of who is signed in. Rejects with CannotPrepare.
export async function askKey() {
  const late = new Promise((resolve) => setTimeout(resolve, ASK_WAIT));
  const response = await Promise.race([fetch("/api/v1/diagnosis-key", { method: "POST" }), late]).catch(() => null);
  const answer = await response?.json().catch(() => null);
  if (response?.status === 401) throw new CannotPrepare("signedOut");
  if (response?.status === 403) throw new CannotPrepare("noRight");
  if (response?.status !== 200 || !answer?.append) throw new CannotPrepare("stopped");
  // What a server could not read is told until the phone is prepared again.
  await write({ phone: { append: answer.append, until: answer.until }, held: undefined });
}

async function install() {
  // The policy may be made once on a page, and somebody may try again.
  address ??= self.trustedTypes?.createPolicy("escale", {
    createScriptURL: (wanted) => { if (wanted === WORKER) return wanted; throw new TypeError(wanted); },
  }).createScriptURL(WORKER) ?? WORKER;
  const found = (await registration()) ?? (await workers.register(address, { type: "module", scope: SCOPE, updateViaCache: "none" }));
  const coming = found.installing;
  if (coming) await becomes(coming, found.active ? "installed" : "activated");
  if (!(await isWhole())) await mend(found.waiting ?? found.active);
  if (!(await isWhole())) throw new CannotPrepare("stopped");
}

export async function prepare(language) {
  await askKey();
  await write({ language });
  navigator.storage?.persist?.();
  await install();
}

// The other way: page, files and key leave this phone. Only asked for when nothing waits.
export async function takeOut() {
  await forget();
  await (await registration())?.unregister();
  for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
}

// A new version comes while nothing is being filled in; it takes the place of the old one when no other page is open.
export async function lookForUpdate() {
  (await registration())?.waiting?.postMessage("update");
}
