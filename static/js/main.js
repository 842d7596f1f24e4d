// Connects the page to its scripts, found by data attribute. Everything here improves plain links and forms.

import * as store from "./lib/keep.js";

store.loadWith({ outbox: () => import("./lib/outbox.js"), spare: () => import("./lib/spare.js") });

const words = Object.assign({}, ...Array.from(document.querySelectorAll("[data-words], [data-more-words]"), (place) => JSON.parse(place.textContent)));
const language = document.documentElement.lang;
const plural = new Intl.PluralRules(language);
const counted = (name, count) => {
  const forms = words[name];
  return (forms[plural.select(count)] ?? forms.other).replace("%(count)s", count);
};
const say = {
  kept(place, name) {
    place.hidden = false;
    place.lastElementChild.textContent = words[name];
  },
  // Said before anything else is: an answer that is on no disk is never called kept.
  full(form) {
    const place = form.querySelector("[data-kept]") ?? form.appendChild(Object.assign(document.createElement("p"), { className: "said" }));
    place.setAttribute("role", "alert");
    place.hidden = false;
    (place.lastElementChild ?? place).textContent = words.full;
  },
  progress: (done, left, minutes) => left ? [counted("done", done), counted("left", left), counted("minutes", minutes)].join(" ") : words.all,
};

// A lent phone hides its person after 5 minutes without a touch or 10 away from the screen; it forgets them after 12
// hours, one's own phone after 30 days. The server counts too: elearning/accounts/sessions.py.
const MINUTE = 60_000;
const LIVES = {
  lent: { idle: 5 * MINUTE, away: 10 * MINUTE, whole: 720 * MINUTE },
  own: { whole: 43_200 * MINUTE },
};
let away = true; // until the first look, the page may have been closed for hours
let whose = ""; // the key of who may be on this screen

async function watchLifetime() {
  const session = await store.read("session");
  const here = session && !session.locked ? await store.currentKey() : "";
  // In another tab the person was hidden, forgotten, or somebody else came.
  if (whose && whose !== here) hide();
  whose = here;
  if (!session) return;
  const [life, now] = [LIVES[session.kind] ?? LIVES.lent, Date.now()];
  // A clock that went back is no excuse on a lent phone; one's own may have lost its battery.
  const isPast = (since, most) => now - since >= most || (session.kind === "lent" && now < since);
  if (isPast(session.started, life.whole)) {
    await store.forget({ owes: true });
    hide();
    await store.payBack();
  } else if (!session.locked && isPast(session.seen, away ? life.away : life.idle)) {
    await store.lock();
  }
  away = document.visibilityState !== "visible";
}

// What is personal goes from the screen at once, before the network is asked anything. A module stays open: what is
// done there still counts for the same person.
const hide = () => dispatchEvent(new CustomEvent("escale:locked"));
let isLeaving = false;
addEventListener("escale:locked", () => {
  if (isLeaving) return;
  whose = "";
  sessionStorage.clear();
  // Who began without internet with a card that the server does not know is told so.
  if (isAt("carte")) store.read("refused").then((isRefused) => isRefused && location.replace("/c")).catch(() => {});
  if (document.querySelector("[data-module]") || !isPersonal()) return;
  document.querySelector("main").replaceChildren();
  location.replace(document.querySelector('form[action$="/logout/"]') ? "/accounts/after-login/" : "/c");
});

const isAt = (...pages) => pages.includes(location.pathname.replaceAll("/", ""));
// Giving the phone back, typing a number and signing in show nobody, and are not interrupted.
const isPersonal = () => isAt("moi") || (document.querySelector("[data-personal]") && !isAt("rendre", "carte") && !document.querySelector("main [data-signs-in]"));
const looked = watchLifetime().catch(() => {});

// Who is here, asked once a page, in modules once in ten minutes; a phone where nobody has shown a card asks nothing.
const fresh = document.querySelector("[data-module]") ? 10 * MINUTE : 0;
const ask = async () => ((await store.currentKey()) ? import("./lib/mine.js").then((mine) => mine.me(fresh)) : null);
const me = looked.then(ask).catch(() => null);
const note = async (place) => (await store.currentKey()) && import("./lib/mine.js").then((mine) => mine.note(place));

function connectLifetime() {
  let noted = 0;
  const touch = async () => {
    if (Date.now() - noted < 15_000) return;
    noted = Date.now();
    await watchLifetime();
    const session = await store.read("session");
    if (!session || session.locked) return;
    await store.write({ session: { ...session, seen: Date.now() } });
    await store.stillHere();
  };
  for (const act of ["pointerdown", "keydown", "scroll"]) addEventListener(act, () => touch().catch(() => {}), { passive: true });
  const look = () => watchLifetime().catch(() => {});
  setInterval(look, 20_000);
  for (const sight of ["visibilitychange", "pageshow"]) addEventListener(sight, look);
  looked.then(touch).catch(() => {});
}

function connectModule() {
  const main = document.querySelector("[data-module]");
  if (!main) return;
  const context = { keep: store.keep, onChange: store.onChange, me, note, say, send: store.send };
  import("./components/steps.js").then(({ showSteps }) => showSteps(main, context)).catch(() => {});
}

function connectProgress() {
  if (!document.querySelector("[data-progress]")) return;
  const show = ([known, { showProgress }]) => known && showProgress(document, known, say);
  Promise.all([me, import("./components/progress.js")]).then(show).catch(() => {});
}

// The header says how many answers wait, and once that they have arrived.
function connectWaiting() {
  const place = document.querySelector("[data-waiting]");
  let shown = false;
  store.onChange(({ waiting, sent, offline }) => {
    if (!place) return;
    if (waiting && (offline || shown)) {
      place.textContent = counted("waiting", waiting);
      place.hidden = false;
      shown = true;
    } else if (shown && sent.length && !waiting) {
      place.textContent = words.arrived;
      shown = false;
    }
  });
  store.tell([]);
  addEventListener("online", () => {
    sendFirst().catch(() => {});
    settle().then((isOver) => isOver || ask()).then(welcome).catch(() => {});
  });
  addEventListener("visibilitychange", () => store.send({ urgent: true }));
  // One's own page is made by the server: what was just done goes ahead, for a second and a half at most.
  addEventListener("click", (event) => {
    const link = event.target.closest('a[href="/moi"], a[href="/pro/"]');
    if (!link || event.defaultPrevented || !navigator.onLine) return;
    event.preventDefault();
    const soon = new Promise((resolve) => setTimeout(resolve, 1500));
    Promise.race([store.send({ urgent: true }), soon]).catch(() => {}).then(() => location.assign(link.href));
  });
}

function connectListening() {
  const buttons = [...document.querySelectorAll("[data-listen]")];
  if (!buttons.length) return;
  const scope = (button) => button.closest(".step, [data-readable]");
  const recording = (button) => scope(button).querySelector("[data-voice]");
  const speech = () => import("./components/speech.js");
  const voices = () => window.speechSynthesis?.getVoices() ?? [];
  // Only a voice that lives on the phone: another would send the text away and cost data.
  const ownVoice = (button) => voices().find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(button.closest("[lang]").lang));
  const offer = () => buttons.forEach((button) => { button.hidden = !recording(button) && !ownVoice(button); });
  for (const button of buttons) {
    if (recording(button)) recording(button).hidden = true;
    button.addEventListener("click", () => {
      speech().then(({ toggle }) => toggle(button, scope(button), ownVoice(button))).catch(() => {});
    });
  }
  offer();
  window.speechSynthesis?.addEventListener?.("voiceschanged", offer);
  const hush = () => speech().then(({ stop }) => stop()).catch(() => {});
  let heard = false;
  addEventListener("click", (event) => { heard ||= Boolean(event.target.closest("[data-listen]")); });
  addEventListener("escale:step", () => heard && hush());
  addEventListener("pagehide", () => heard && hush());
}

function connectFinish() {
  for (const form of document.querySelectorAll("[data-finish]")) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      isLeaving = true;
      form.querySelector("button").disabled = true;
      sayGoodbye("sending");
      try {
        const { waiting, heard } = await store.finish();
        sessionStorage.clear();
        localStorage.clear();
        if (heard || navigator.serviceWorker?.controller) location.replace(waiting ? `/carte?fini=${waiting}` : "/carte?fini");
        else sayGoodbye("offline");
      } catch {
        form.submit();
      }
    });
  }
}

// What is personal goes from the page at once, and words say what happens; without internet no other page may come.
function sayGoodbye(state) {
  const main = document.querySelector("main");
  main.replaceChildren(document.querySelector("[data-goodbye]").content.cloneNode(true));
  for (const part of main.querySelectorAll("[data-bye]")) part.hidden = part.dataset.bye !== state;
  main.querySelector(`[data-bye="${state}"] h1`).focus();
}

// Signing in, or out as staff, makes another person of this phone's user: whoever was here before is forgotten first,
// or the next answers would be theirs. What a guest did stays: it becomes the new person's.
function connectSignIn() {
  document.querySelector("#passkey_login")?.addEventListener("click", () => store.forget({ guest: false }).catch(() => {}));
  for (const form of document.querySelectorAll("[data-signs-in]")) {
    form.addEventListener("submit", async (event) => {
      if (form.dataset.forgotten) return;
      event.preventDefault();
      await store.forget({ guest: false }).catch(() => {});
      form.dataset.forgotten = "yes";
      form.requestSubmit(event.submitter);
    });
  }
}

// A goodbye that the server could not hear is told to it as soon as it can hear; what it showed meanwhile goes.
async function settle() {
  if (!(await store.payBack())) return false;
  const isLocked = Boolean(await store.read("session"));
  if (isLocked) hide();
  if (isPersonal()) {
    const left = (await store.waiting()) || "";
    location.replace(isLocked ? "/c" : `/carte?fini${left && `=${left}`}`);
  }
  return true;
}

// Whoever began without internet comes in as soon as the server has heard of them.
const welcome = (known) => known?.isNew && isAt("moi", "carte") && location.replace("/moi");

async function connectOwnPage() {
  const page = document.querySelector("[data-own-page]");
  if (!page) return;
  const { showLock, takeKeys } = await import("./components/own-page.js");
  showLock(page);
  // After a goodbye that the server has not heard, it shows somebody who has gone.
  if ((await paid) || !(await takeKeys(page))) return;
  ask().catch(() => {});
  sendFirst().catch(() => {});
}

// What makes the phone hold Escale is fetched where it holds something already, else when the offer is touched.
async function connectKeeping() {
  if (navigator.serviceWorker?.controller) store.write({ language }).catch(() => {});
  const place = document.querySelector("[data-keeping]");
  if (!navigator.serviceWorker || !place) return;
  const load = () => import("./components/keeping.js").then(({ offerKeeping }) => offerKeeping(document, { words, counted }));
  const isEmpty = !(await caches.keys()).length;
  if (!isEmpty && !document.querySelector("[data-module]")) return void (await load());
  place.hidden = !isEmpty && Boolean(await caches.match(location.pathname));
  const listen = () => place.addEventListener("click", begin, { once: true });
  const begin = ({ target }) => load().then(() => target.closest("button")?.click()).catch(() => {
    listen();
    place.querySelector("[data-keep=said]").textContent = words.stopped;
  });
  listen();
}

// Three text sizes, one after the other. A phone that refuses to remember still changes this page.
function connectSize() {
  const place = document.querySelector("[data-size-place]");
  const sizes = ["normal", "large", "larger"];
  const root = document.documentElement;
  const remembered = () => { try { return localStorage.getItem("size"); } catch { return null; } };
  const remember = (size) => { try { localStorage.setItem("size", size); } catch { /* this page only */ } };
  root.dataset.size = remembered() ?? "normal";
  if (!place) return;
  place.hidden = false;
  place.addEventListener("click", () => {
    root.dataset.size = sizes[(sizes.indexOf(root.dataset.size) + 1) % sizes.length];
    remember(root.dataset.size);
    place.scrollIntoView({ block: "nearest" });
  });
}

// One's own page is asked for once more when answers were still here as it came, unless a link was touched meanwhile.
async function sendFirst() {
  let goesOn = !document.querySelector("[data-own-page]") || !(await store.waiting());
  if (!goesOn) addEventListener("beforeunload", () => { goesOn = true; }, { once: true });
  await store.send({ urgent: true });
  if (!(await store.waiting()) && !goesOn && !isLeaving) location.reload();
}

// A page kept in memory by the browser shows the person who was here before: it goes into the memory empty.
addEventListener("pagehide", () => { if (document.querySelector("[data-personal]")) document.querySelector("main").hidden = true; });
addEventListener("pageshow", ({ persisted }) => persisted && document.querySelector("[data-personal]") && location.reload());

const paid = settle().catch(() => false);
me.then(welcome);
connectSize();
connectLifetime();
connectModule();
connectProgress();
connectWaiting();
connectListening();
connectFinish();
connectSignIn();
connectOwnPage().catch(() => {});
connectKeeping().catch(() => {});
sendFirst().catch(() => {});
