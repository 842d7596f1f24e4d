// A second copy of what waits, beside the database. A browser that is killed in the middle of a write may find its
// database damaged at its next start and throw all of it away; the files of a cache are written one by one, so they
// stay. docs/adr/0023 says what was seen. Shared by pages and the service worker; keep.js says how long it is waited for.

export const SPARE = "waiting";
const address = (id) => `/app/waiting/${id}`;

// Copies records, each with the phone's name that it was counted under.
export async function copy(records) {
  const cache = await caches.open(SPARE);
  await Promise.all(records.map((record) => cache.put(address(record.id), new Response(JSON.stringify(record)))));
}

// The copy that was being written when the browser was killed may be no whole one: the others still count.
async function copies() {
  const found = (await caches.has(SPARE)) ? await (await caches.open(SPARE)).matchAll() : [];
  const read = await Promise.allSettled(found.map((response) => response.json()));
  return read.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
}

// Lets go of the copies of these ids: they arrived.
export async function drop(ids) {
  if (!ids.length || !(await self.caches?.has(SPARE))) return;
  const cache = await caches.open(SPARE);
  await Promise.all(ids.map((id) => cache.delete(address(id))));
}

export async function dropWhere(isIt) {
  await drop((await copies()).filter(isIt).map(({ id }) => id));
}

// Puts what waited into a database that the browser made anew. The numbers go on where they were; who was here shows
// their card again.
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
