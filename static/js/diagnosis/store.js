// What this phone holds of diagnoses: sealed boxes that wait to leave, and nothing that anybody can read. No DOM here;
// the service worker reads it too.
//
// boxes: id, n, key (whose phone sealed it), seal (version of the server's key), box, aside (refused alone).
// state: phone { append, until }, dev, language, n:<key>, lost:<key>, held (how many the server could not read), rest.

const NAME = "escale-diagnosis";
const VERSION = 1;
const others = self.BroadcastChannel && new BroadcastChannel(NAME);
let opening = null;

function connect() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("boxes", { keyPath: "id" });
      request.result.createObjectStore("state");
    };
    request.onsuccess = () => {
      const close = () => { opening = null; };
      request.result.onversionchange = () => { request.result.close(); close(); };
      request.result.onclose = close;
      resolve(request.result);
    };
    request.onblocked = request.onerror = () => reject(request.error ?? new Error("the phone's memory is busy"));
  });
}

function open() {
  opening ??= connect();
  opening.catch(() => { opening = null; });
  return opening;
}

// Runs `work` in one transaction and resolves with what it gives once everything is on disk.
export async function inStore(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(["boxes", "state"], mode, { durability: "strict" });
    let result;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    work({ boxes: transaction.objectStore("boxes"), state: transaction.objectStore("state") }, (value) => { result = value; });
  });
}

export function read(name) {
  return inStore("readonly", ({ state }, give) => {
    state.get(name).onsuccess = ({ target }) => give(target.result);
  });
}

export function write(values) {
  return inStore("readwrite", ({ state }) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) state.delete(name);
      else state.put(value, name);
    }
  });
}

// This phone's name, new each time the diagnosis was taken out of it.
export async function device() {
  const known = await read("dev");
  if (known) return known;
  const made = crypto.randomUUID();
  await write({ dev: made });
  return made;
}

export function all() {
  return inStore("readonly", ({ boxes }, give) => {
    boxes.getAll().onsuccess = ({ target }) => give(target.result);
  });
}

// Puts a sealed box on disk under the key that prepared this phone; rejects when the phone cannot keep it.
export function keep({ id, seal, box }) {
  return inStore("readwrite", ({ boxes, state }) => {
    state.get("phone").onsuccess = ({ target: { result: phone } }) => {
      const counter = `n:${phone.append}`;
      state.get(counter).onsuccess = ({ target: { result: last = 0 } }) => {
        state.put(last + 1, counter);
        boxes.put({ id, n: last + 1, key: phone.append, seal, box });
      };
    };
  }).then(() => tell());
}

// { waiting, lost, held }: what may still leave, what never can, and what arrived without being read.
export async function counts() {
  return inStore("readonly", ({ boxes, state }, give) => {
    boxes.getAll().onsuccess = ({ target: { result: kept } }) => {
      state.getAllKeys().onsuccess = ({ target: { result: names } }) => {
        const lost = kept.filter(({ key, aside }) => aside || names.includes(`lost:${key}`)).length;
        state.get("held").onsuccess = ({ target: { result: held = 0 } }) => give({ waiting: kept.length - lost, lost, held });
      };
    };
  });
}

// Nothing of the diagnosis stays in this phone.
export function forget() {
  return inStore("readwrite", ({ boxes, state }) => {
    boxes.clear();
    state.clear();
  });
}

const listeners = new Set();
others?.addEventListener("message", () => listeners.forEach((heard) => heard()));

// `heard()` is called after each change, by this page, another one or the worker.
export const onChange = (heard) => listeners.add(heard);

export function tell() {
  others?.postMessage("changed");
  listeners.forEach((heard) => heard());
}
