// /c#<token>: whose card is this? The token is read, taken out of the address, and never sent.

import { derive, deriveLocal, isToken } from "./lib/keys.js";
import { forget, signIn } from "./lib/keep.js";

const place = document.querySelector("[data-card]");
const token = location.hash.slice(1).toUpperCase();
history.replaceState(null, "", "/c");

function show(name) {
  for (const part of place.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== name;
  place.querySelector(`[data-state="${name}"] h1`)?.focus();
}

async function ask(body) {
  const response = await fetch("/api/v1/session", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return response.json();
  throw response.status;
}

// 401: a card that is void or unknown. 429: too many cards at once. Anything else: no internet, or a server at rest.
const stateOf = (reason) => ({ 401: "unknown", 429: "pause" })[reason] ?? "offline";

async function greet(read) {
  show("reading");
  try {
    const person = await ask({ read, confirm: false });
    place.querySelector("[data-name]").textContent = person.first_name;
    show("ask");
  } catch (reason) {
    show(stateOf(reason));
  }
}

async function enter(read) {
  show("reading");
  try {
    await ask({ read, confirm: true });
  } catch (reason) {
    show(stateOf(reason));
    return;
  }
  sessionStorage.clear();
  try {
    await signIn({ append: await derive(token, "append"), local: await deriveLocal(token) });
  } catch {
    await forget().catch(() => {}); // a phone that keeps nothing still opens the person's page
  }
  location.replace("/moi");
}

async function start() {
  if (!isToken(token)) {
    show("none");
    return;
  }
  const read = await derive(token, "read");
  place.addEventListener("click", ({ target }) => {
    const choice = target.closest("[data-do]")?.dataset.do;
    if (choice === "yes") enter(read);
    if (choice === "no") show("none");
    if (choice === "again") greet(read);
  });
  await greet(read);
}

start().catch(() => show("none"));
// The same page scanned again with another card is another visit.
addEventListener("hashchange", () => location.reload());
