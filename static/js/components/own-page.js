// A person's own page: keys for who came without showing the square of a card, and the way to a lock.

import { currentKey, read, write } from "../lib/keep.js";

// Someone who signed in with a number has no keys on this phone yet. Resolves with whether they were taken up now.
export async function takeKeys(page) {
  if ((await read("owes")) || (await currentKey())) return false;
  const response = await fetch("/api/v1/append", { method: "POST" });
  if (!response.ok) return false;
  const { append, local } = await response.json();
  const [{ importLocal }, { take }] = await Promise.all([import("../lib/keys.js"), import("../lib/mine.js")]);
  await take({ append, local: await importLocal(local), kind: page.dataset.ownPage, person: {}, isStaff: "staff" in page.dataset });
  return true;
}

// A lock is chosen when the card is shown: only then does the phone have what the lock goes with.
export function showLock(page) {
  const button = page.querySelector("[data-wants-lock]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => write({ wants: Date.now() }).then(() => location.assign("/c")));
}
