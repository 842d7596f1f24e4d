// The service worker of the diagnosis without internet. It keeps the page in one language with what it is made of, and
// shows it only where the network does not answer. /pro/sw.js calls `serve`.

import { all, read } from "./store.js";
import { sendAll } from "./send.js";

const PATIENCE = 10_000;
const PAGE = "/pro/diagnostic/sans-internet/";
const WHOLE = "/pro/diagnostic/whole";
const MARK = "X-Escale-Build";

async function digest(response) {
  const found = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return Array.from(new Uint8Array(found), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// build: names the cache. files: [address, SHA-256]. pages: language to [address, SHA-256].
export function serve({ build, files, pages }) {
  const CACHE = `diagnosis-${build}`;
  const hashes = new Map([...files, ...Object.values(pages)]);

  // Resolves with a file that has its hash: from this phone, else from the network. Rejects otherwise.
  async function held(address, isHere = false) {
    const hash = hashes.get(address);
    const cache = await caches.open(CACHE);
    const found = await cache.match(address);
    if (found && (await digest(found.clone())) === hash) return found;
    if (isHere) throw new Error(`${address} is not in this phone`);
    for (const mode of ["default", "reload"]) {
      const response = await fetch(address, { cache: mode, credentials: "same-origin" });
      if (!response.ok || response.redirected || (await digest(response.clone())) !== hash) continue;
      await cache.put(address, response.clone());
      return response;
    }
    throw new Error(`${address} is not what it should be`);
  }

  async function wanted() {
    const language = await read("language").catch(() => null);
    return (pages[language] ?? Object.values(pages)[0])[0];
  }

  async function install() {
    for (const [address] of files) await held(address);
    await held(await wanted());
    await (await caches.open(CACHE)).put(WHOLE, new Response(build));
  }

  async function tidy() {
    for (const name of await caches.keys()) if (name.startsWith("diagnosis-") && name !== CACHE) await caches.delete(name);
    await self.clients.claim();
  }

  async function ownPage() {
    for (const [address] of [[await wanted()], ...Object.values(pages)]) {
      const found = await held(address, true).catch(() => null);
      if (found) return found;
    }
    return Response.error();
  }

  const withPatience = (request) => Promise.race([
    fetch(request),
    new Promise((_resolve, reject) => setTimeout(reject, PATIENCE, new Error("too slow"))),
  ]);

  // The network first. In place of the page, what a hotel answers and what says that the server is down do not count.
  async function visit(request) {
    const isPage = new URL(request.url).pathname === PAGE;
    const response = await withPatience(request).catch(() => null);
    const isForeign = response && (response.status >= 500 || (response.ok && !response.headers.get(MARK)));
    if (isPage) return !response || isForeign ? ownPage() : response;
    return response ?? Response.redirect(PAGE);
  }

  self.addEventListener("install", (event) => event.waitUntil(install()));
  self.addEventListener("activate", (event) => event.waitUntil(tidy()));
  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== "GET" || address.origin !== location.origin) return;
    if (request.mode === "navigate") {
      event.respondWith(visit(request));
      // What was sealed leaves also when who sealed it is signed out, and no page of theirs opens.
      event.waitUntil(sendAll().catch(() => {}));
    } else if (hashes.has(address.pathname)) event.respondWith(held(address.pathname).catch(() => fetch(request)));
  });
  self.addEventListener("message", (event) => {
    if (event.data === "update") {
      event.waitUntil(self.clients.matchAll({ type: "window" }).then((open) => open.length < 2 && self.skipWaiting()));
    }
    if (event.data === "mend") {
      event.waitUntil(install().catch(() => {}).then(() => event.ports[0].postMessage("done")));
    }
  });
  self.addEventListener("sync", (event) => {
    if (event.tag !== "diagnoses") return;
    event.waitUntil(sendAll({ urgent: true }).then(all).then((left) => {
      if (left.some(({ aside }) => !aside)) throw new Error("something waits: the phone tries again");
    }));
  });
}
