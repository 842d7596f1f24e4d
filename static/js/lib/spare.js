// A second copy of what waits, beside the database. A browser that is killed in the middle of a write may find its
// database damaged at its next start and throw all of it away; the files of a cache are written one by one, so they
// stay. docs/adr/0023 says what was seen. Shared by pages and the service worker.

export const SPARE = "waiting";
const PATIENCE = 1000;
const address = (id) => `/app/waiting/${id}`;

// A copy that does not come is no reason to lose the first one, or to keep somebody waiting.
const atMost = (work) => Promise.race([work.catch(() => {}), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

// Resolves with the cache, null when nothing was ever put in it.
const opened = async () => (await self.caches?.has(SPARE)) ? caches.open(SPARE) : null;

// Copies records, each with the phone's name that it was counted under.
export function copy(records) {
  if (!self.caches || !records.length) return Promise.resolve();
  const put = async () => {
    const cache = await caches.open(SPARE);
    await Promise.all(records.map((record) => cache.put(address(record.id), new Response(JSON.stringify(record)))));
  };
  return atMost(put());
}

async function copies() {
  const cache = await opened();
  const found = cache ? await cache.matchAll() : [];
  return Promise.all(found.map((response) => response.json()));
}

// Lets go of the copies of these ids: they arrived.
export function drop(ids) {
  const remove = async () => {
    const cache = await opened();
    if (cache) await Promise.all(ids.map((id) => cache.delete(address(id))));
  };
  return atMost(remove());
}

export async function dropWhere(isIt) {
  const found = await copies().catch(() => []);
  await drop(found.filter(isIt).map(({ id }) => id));
}

export const dropAll = () => atMost((async () => self.caches?.delete(SPARE))());

// Puts what waited into a database that the browser made anew. The numbers go on where they
// were; who was here shows their card again.
export async function bringBack(database) {
  const records = await copies();
  await new Promise((resolve) => {
    const transaction = database.transaction(["events", "state"], "readwrite", { durability: "strict" });
    transaction.oncomplete = transaction.onabort = resolve;
    const [events, state] = ["events", "state"].map((name) => transaction.objectStore(name));
    for (const { dev, ...record } of records.sort((one, other) => one.event.n - other.event.n)) {
      events.put(record);
      state.put(record.event.n, `n:${record.key}`);
      state.put(dev, "dev");
    }
  });
}
