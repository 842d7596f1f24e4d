// What a page waits for while a service worker comes onto this phone. Used by both, Escale's and the diagnosis'.

const PATIENCE = 60_000;

// Resolves once the worker has come so far; rejects when it never will.
export function becomes(worker, state) {
  return new Promise((resolve, reject) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === state) resolve();
      else if (worker.state === "redundant") reject(new Error("not installed"));
    });
  });
}

// Asks a worker to bring back what was lost of its files; resolves when it has tried.
export function mend(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    setTimeout(resolve, PATIENCE);
    worker?.postMessage("mend", [port2]);
  });
}
