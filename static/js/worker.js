// The service worker: Escale without internet. It fetches nothing that somebody did not ask for, believes nothing that
// has not the right hash, and waits for the next start before it replaces an older one. /sw.js calls `serve`.

import { all, loadWith, read } from "./lib/keep.js";
import { sendAll } from "./lib/outbox.js";
import { find, fits, MODULES, stored, WHOLE } from "./lib/shelf.js";
import * as spare from "./lib/spare.js";

const PATIENCE = 15_000;
const WEEK = 7 * 86_400_000;
// Pages that the app draws by itself, the same with and without internet.
const OWN_PAGES = /^\/(c|rendre)\/?$/;
loadWith({ spare: async () => spare });

// build: names the shell. files: [address, SHA-256] of scripts, styles, icons. pages: language to [address, SHA-256].
// types: [address, SHA-256] of what practices are played with; each comes with the modules that need it.
export function serve({ build, files, pages, types }) {
  const SHELL = `shell-${build}`;
  const hashes = new Map([...files, ...Object.values(pages), ...types]);

  // Resolves with a file of the shell that has its hash: from this phone, else from the network. Rejects otherwise.
  async function shellFile(address) {
    const hash = hashes.get(address);
    const cache = await caches.open(SHELL);
    for (const found of [await cache.match(address), await caches.match(address)]) {
      if (found && (await fits(found.clone(), hash))) return found;
    }
    for (const mode of ["default", "reload"]) {
      const response = await fetch(address, { cache: mode, credentials: "omit" });
      if (!response.ok || response.redirected || !(await fits(response.clone(), hash))) continue;
      // A phone that is full still shows what came.
      await cache.put(address, response.clone()).catch(() => {});
      return response;
    }
    throw new Error(`${address} is not what it should be`);
  }

  async function ownPage() {
    const wanted = pages[await read("language").catch(() => null)];
    for (const page of [wanted, ...Object.values(pages)]) {
      const found = page && (await shellFile(page[0]).catch(() => null));
      if (found) return found;
    }
    return Response.error();
  }

  async function install() {
    const language = await read("language").catch(() => null);
    const cache = await caches.open(SHELL);
    for (const address of [...files.map(([one]) => one), (pages[language] ?? Object.values(pages)[0])[0]]) {
      const file = await shellFile(address);
      if (!(await cache.match(address))) await cache.put(address, file);
    }
    await cache.put(WHOLE, new Response(build));
  }

  // An older shell stays as long as a module on this phone was written for it.
  async function tidy() {
    const needed = new Set([SHELL, MODULES, spare.SPARE]);
    for (const one of await stored()) needed.add(`shell-${one.build}`);
    // A social worker's phone may keep the diagnosis too, where both have one host.
    for (const name of await caches.keys()) if (!needed.has(name) && !name.startsWith("diagnosis-")) await caches.delete(name);
    await self.clients.claim();
  }

  const withPatience = (request) => Promise.race([
    fetch(request),
    new Promise((_resolve, reject) => setTimeout(reject, PATIENCE, new Error("too slow"))),
  ]);

  async function visit(request) {
    const { pathname } = new URL(request.url);
    if (OWN_PAGES.test(pathname)) return ownPage();
    const kept = await find(pathname).catch(() => null);
    if (kept && !(navigator.onLine && Date.now() - kept.at > WEEK)) return kept.response;
    if (kept) return renewed(request, kept).catch(() => kept.response);
    // Somebody said goodbye without internet: their page is not shown before the server has heard it.
    if (/^\/moi\/?$/.test(pathname) && (await read("owes").catch(() => false))) return ownPage();
    return withPatience(request).catch(ownPage);
  }

  // What the network has of a module that was kept long ago; rejects when that is not the module.
  async function renewed(request, { module }) {
    const response = await withPatience(request);
    const isIt = response.ok && (await response.clone().text()).includes(`data-module="${module}"`);
    return isIt ? response : Promise.reject(new Error("this is not the module"));
  }

  self.addEventListener("install", (event) => event.waitUntil(install()));
  self.addEventListener("activate", (event) => event.waitUntil(tidy()));
  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== "GET" || address.origin !== location.origin) return;
    if (request.mode === "navigate") event.respondWith(visit(request));
    else if (hashes.has(address.pathname)) event.respondWith(shellFile(address.pathname));
    else if (/^\/(static|media)\//.test(address.pathname)) {
      event.respondWith(caches.match(address.pathname).then((found) => found ?? fetch(request)));
    }
  });
  // A page that is no module asks for the new version; it comes at once only when no other page is open.
  self.addEventListener("message", (event) => {
    if (event.data !== "update") return;
    event.waitUntil(self.clients.matchAll({ type: "window", includeUncontrolled: true }).then((open) => open.length < 2 && self.skipWaiting()));
  });
  // Something is about to be kept: what was lost of the shell comes back first.
  self.addEventListener("message", (event) => {
    if (event.data !== "mend") return;
    event.waitUntil(install().catch(() => {}).then(() => event.ports[0].postMessage("done")));
  });
  self.addEventListener("sync", (event) => {
    if (event.tag !== "outbox") return;
    event.waitUntil(sendAll({ urgent: true }).then(all).then((left) => {
      if (left.some(({ key, aside }) => key && !aside)) throw new Error("something waits: the phone tries again");
    }));
  });
}
