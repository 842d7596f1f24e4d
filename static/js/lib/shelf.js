// The modules on this phone, each whole or not at all. Shared by pages and the service worker; no DOM here.

export const MODULES = "modules";
// Put into a shell when all of it is there: one that was cut short, or damaged, does not count.
export const WHOLE = "/app/whole";
const HASH = "X-Escale-Hash";
const AT = "X-Escale-At";

async function digest(response) {
  const sum = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Whether a response has the bytes it should have.
export const fits = async (response, hash) => (await digest(response)) === hash;

// Whether all that a build needs is on this phone.
export const isWhole = async (build) => Boolean(await caches.match(WHOLE, { cacheName: `shell-${build}` }));

async function marked(response) {
  const copy = response.clone();
  const body = await response.arrayBuffer();
  const headers = { "Content-Type": copy.headers.get("Content-Type"), [HASH]: await digest(copy), [AT]: String(Date.now()) };
  // What the page may do is in its policy: a copy without it would refuse its own styles or allow too much.
  for (const name of ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"]) {
    if (copy.headers.get(name)) headers[name] = copy.headers.get(name);
  }
  return new Response(body, { headers });
}

const within = (text, pattern) => pattern.exec(text)?.[1] ?? "";
const SIGNS = { "&#x27;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const plain = (html) => html.replace(/&(?:#x27|quot|lt|gt|amp);/g, (sign) => SIGNS[sign]).trim();

async function described(request, response) {
  const text = await response.clone().text();
  return {
    path: new URL(request.url).pathname,
    response,
    at: Number(response.headers.get(AT)),
    title: plain(within(text, /<h1[^>]*>([^<]+)/)),
    module: within(text, /data-module="([^"]+)"/),
    build: within(text, /data-build="([^"]+)"/),
    steps: text.split(' data-step="').length - 1,
  };
}

// The document of a path: {path, title, module, build, steps, at, response}, or null. One that was damaged is taken away.
export async function find(path) {
  const request = new Request(path);
  const response = path.endsWith("/") ? await caches.match(request, { cacheName: MODULES }) : null;
  if (!response) return null;
  if (await fits(response.clone(), response.headers.get(HASH))) return described(request, response);
  await (await caches.open(MODULES)).delete(request);
  return null;
}

// Every document that is whole.
export async function stored() {
  const found = [];
  const cache = (await caches.has(MODULES)) && (await caches.open(MODULES));
  for (const request of cache ? await cache.keys() : []) {
    const one = await find(new URL(request.url).pathname);
    if (one) found.push(one);
  }
  return found;
}

// What a document needs beside the shell: its pictures, and the scripts of its practices. Voices are fetched when asked.
// Of a picture in two formats the phone draws the first, which every phone that we support can.
function parts(text) {
  const drawn = text.replace(/(<source [^>]*type="image\/webp">)<img [^>]*>/g, "$1");
  const found = [...drawn.matchAll(/(?:src|srcset|"player"|"type")(?:="|:")(\/(?:media|static)\/[^"]+\.(?:webp|jpg|png|avif|js))"/g)];
  return [...new Set(found.map(([, address]) => address))];
}

const KINDS = { js: /javascript/, "/": /html/ };
const kindOf = (address) => KINDS[/js$|\/$/.exec(address)] ?? /^image/;

async function fetched(address) {
  const response = await fetch(address, { credentials: "omit" });
  const isIt = response.ok && !response.redirected && kindOf(address).test(response.headers.get("Content-Type"));
  if (!isIt) throw new Error(`${address} did not come`);
  return response;
}

// Fetches a module and what it needs; the document comes last, so a module that is listed is whole. Rejects, with
// nothing kept, when one part does not come, when the phone is full, or when what comes is a hotel's welcome page.
export async function store(path, module) {
  const cache = await caches.open(MODULES);
  const page = await fetched(path);
  const text = await page.clone().text();
  if (!text.includes(`data-module="${module}"`)) throw new Error("this is not the module");
  if (!(await isWhole(within(text, /data-build="([^"]+)"/)))) throw new Error("this module is of another build");
  try {
    for (const address of parts(text)) {
      if (!(await caches.match(address))) await cache.put(address, await fetched(address));
    }
    await cache.put(path, await marked(page));
  } catch (error) {
    await remove(path);
    throw error;
  }
}

// Takes a module away, with the parts that no other one needs.
export async function remove(path) {
  const cache = await caches.open(MODULES);
  await cache.delete(path);
  const needed = new Set();
  for (const one of await stored()) parts(await one.response.clone().text()).forEach((address) => needed.add(address));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith("/") && !needed.has(pathname)) await cache.delete(request);
  }
}
