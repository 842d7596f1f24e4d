// Escale and its modules on this phone, on purpose only: what it costs is said first, and what it takes can be given back.

import { becomes, mend } from "../lib/installing.js";
import { write } from "../lib/keep.js";
import { isWhole, remove, store, stored } from "../lib/shelf.js";

const ROOM = 1_000_000; // what must stay free for answers, beyond what is fetched
const PRACTICE = 3_000; // what a module's practices bring: one or two scripts
const PICTURE = 13_000;
const HEADERS = 1_000; // what the server says around a page
const UNPACKED = 5; // compressed documents take up to five times their price on the phone's disk

const workers = navigator.serviceWorker;
let address = null; // of the worker

// Resolves once this page's build is on the phone, so that what is kept can be opened without internet.
async function install() {
  await write({ language: document.documentElement.lang });
  // The policy may be made once on a page, and somebody may try again.
  address ??= self.trustedTypes?.createPolicy("escale", {
    createScriptURL: (wanted) => { if (wanted === "/sw.js") return wanted; throw new TypeError(wanted); },
  }).createScriptURL("/sw.js") ?? "/sw.js";
  const registration = (await workers.getRegistration()) ??
    (await workers.register(address, { type: "module", updateViaCache: "none" }));
  const { build } = document.documentElement.dataset;
  if (registration.active && !(await isWhole(build))) await registration.update();
  const coming = registration.installing;
  if (coming) await becomes(coming, registration.active ? "installed" : "activated");
  if (!(await isWhole(build))) await mend(registration.waiting ?? registration.active);
  if (!(await isWhole(build))) throw new Error("another build is on this phone");
  registration.waiting?.postMessage("update");
}

// Whether so many bytes fit. Browsers have come to say the same number on every phone, so the room is also tried.
async function hasRoom(size) {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (quota - usage < size) return false;
  try {
    await (await caches.open("trial")).put("/app/trial", new Response(new Uint8Array(size)));
    return true;
  } catch {
    return false;
  } finally {
    await caches.delete("trial").catch(() => {});
  }
}

const isCounted = () => navigator.connection?.saveData || navigator.connection?.type === "cellular";

// One place: a course's modules, a single one, or the app alone. modules: [{key, path, bytes}].
function watchPlace(place, modules, { words, counted }) {
  const part = (name) => place.querySelector(`[data-keep="${name}"]`);
  const buttons = [...place.querySelectorAll("button")];
  const said = part("said");
  const app = Number(place.dataset.appBytes);
  let kept = [];

  const missing = () => modules.filter(({ path }) => !kept.some((one) => one.path === path));
  const price = () => missing().reduce((sum, { bytes }) => sum + bytes, kept.isInstalled ? 0 : app);

  async function draw(text = "") {
    kept = await stored().catch(() => []);
    kept.isInstalled = Boolean((await workers.getRegistration())?.active) && (await caches.keys()).some((name) => name.startsWith("shell-"));
    const isHere = modules.length ? !missing().length : kept.isInstalled;
    list();
    part("offer").hidden = isHere;
    part("here").hidden = !isHere;
    part("ask").hidden = true;
    said.textContent = text;
    buttons.forEach((button) => { button.disabled = false; });
    place.hidden = place.dataset.keeping === "module" && isHere && !text;
  }

  // Where no module is in view, each that is kept can go by itself: a phone that is full needs the room.
  function list() {
    const rows = part("list");
    if (!rows) return;
    const row = rows.querySelector("template").content.firstElementChild;
    for (const item of rows.querySelectorAll("li")) item.remove();
    for (const { path, title } of kept) {
      const item = row.cloneNode(true);
      Object.assign(item.querySelector("a"), { href: path, textContent: title });
      item.querySelector("button").setAttribute("aria-label", words.takeAway.replace("%(title)s", title));
      rows.append(item);
    }
  }

  async function say() {
    const kilobytes = Math.max(1, Math.ceil(price() / 1000));
    if (!(await hasRoom(price() * UNPACKED + ROOM))) {
      said.textContent = words.phoneFull;
      return;
    }
    part("price").textContent = counted(kilobytes < 1000 ? "price" : "priceOfPhotos", kilobytes);
    part("counted").hidden = !isCounted();
    part("offer").hidden = true;
    part("ask").hidden = false;
    part("go").focus();
  }

  async function fetchAll() {
    buttons.forEach((button) => { button.disabled = true; });
    const wanted = missing();
    let done = 0;
    try {
      said.textContent = words.fetching;
      await install();
      for (const { path, key } of wanted) {
        said.textContent = counted("fetched", done);
        await store(path, key);
        done += 1;
      }
      await draw(words.isHere);
    } catch (error) {
      const why = error?.name === "QuotaExceededError" ? words.phoneFull : words.stopped;
      await draw(done ? `${counted("fetched", done)} ${why}` : why);
    }
  }

  async function takeAway() {
    for (const { path } of modules) await remove(path);
    await draw(words.gaveBack);
  }

  async function takeOne(button) {
    button.disabled = true;
    await remove(new URL(button.closest("li").querySelector("a").href).pathname);
    await draw(words.gaveBack);
    said.focus();
  }

  const acts = { say, go: fetchAll, later: () => draw(), away: takeAway, one: takeOne };
  place.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-keep-do]");
    acts[button?.dataset.keepDo]?.(button);
  });
  return draw();
}

// What the page shows: one module, or the cards of a course.
function modulesOf(root, place) {
  const main = root.querySelector("main[data-module]");
  const own = performance.getEntriesByType("navigation")[0]?.encodedBodySize ?? 0;
  if (main) {
    const pictures = main.querySelectorAll("picture").length;
    return [{ key: main.dataset.module, path: location.pathname, bytes: own + HEADERS + PRACTICE + pictures * PICTURE }];
  }
  if (place.dataset.keeping === "app") return [];
  return [...root.querySelectorAll("[data-module-key]")].map((card) => ({
    key: card.dataset.moduleKey,
    path: new URL(card.querySelector("a").href).pathname,
    bytes: Number(card.dataset.bytes) + PRACTICE,
  }));
}

export async function offerKeeping(root, words) {
  // A new version comes when no module is open.
  if (!root.querySelector("[data-module]")) workers.getRegistration().then((one) => one?.waiting?.postMessage("update")).catch(() => {});
  const places = [...root.querySelectorAll("[data-keeping]")];
  await Promise.all(places.map((place) => watchPlace(place, modulesOf(root, place), words).catch(() => {})));
}
