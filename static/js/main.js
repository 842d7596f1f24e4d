// Connects the page to its scripts, found by data attribute. Everything here improves plain links and forms.

import * as store from "./lib/keep.js";

const words = JSON.parse(document.querySelector("[data-words]").textContent);
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
  progress: (done, left, minutes) =>
    left ? [counted("done", done), counted("left", left), counted("minutes", minutes)].join(" ") : words.all,
};

function connectModule() {
  const main = document.querySelector("[data-module]");
  if (!main) return;
  const context = { keep: store.keep, onChange: store.onChange, me: store.me(), say };
  import("./components/steps.js").then(({ showSteps }) => showSteps(main, context)).catch(() => {});
}

function connectProgress() {
  if (!document.querySelector("[data-progress]")) return;
  Promise.all([store.me(), import("./components/progress.js")])
    .then(([known, { showProgress }]) => known && showProgress(document, known, say))
    .catch(() => {});
}

function connectWaiting() {
  const place = document.querySelector("[data-waiting]");
  let shown = false;
  store.onChange(({ waiting, sent, offline }) => {
    if (!place) return;
    if (waiting && offline) {
      place.textContent = counted("waiting", waiting);
      place.hidden = false;
      shown = true;
    } else if (shown && sent.length && !waiting) {
      place.textContent = words.arrived;
      shown = false;
    }
  });
  addEventListener("online", () => store.send());
  addEventListener("visibilitychange", () => document.visibilityState === "visible" && store.send());
}

function connectListening() {
  const buttons = [...document.querySelectorAll("[data-listen]")];
  if (!buttons.length) return;
  const scope = (button) => button.closest(".step, [data-readable]");
  const recording = (button) => scope(button).querySelector("[data-voice]");
  const speech = () => import("./components/speech.js");
  const voices = () => window.speechSynthesis?.getVoices() ?? [];
  // Only a voice that lives on the phone: another would send the text away and cost data.
  const ownVoice = () => voices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  const offer = () => buttons.forEach((button) => { button.hidden = !recording(button) && !ownVoice(); });
  for (const button of buttons) {
    if (recording(button)) recording(button).hidden = true;
    button.addEventListener("click", () => {
      speech().then(({ toggle }) => toggle(button, scope(button), ownVoice())).catch(() => {});
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
      form.querySelector("button").disabled = true;
      try {
        const { heard } = await store.finish();
        sessionStorage.clear();
        localStorage.clear();
        if (heard) location.replace("/carte?fini");
        else sayGoodbye();
      } catch {
        form.submit();
      }
    });
  }
}

// Without internet the next page cannot come: what is personal goes from this one, and words say so.
function sayGoodbye() {
  const template = document.querySelector("[data-goodbye]");
  document.querySelector("main").replaceChildren(template.content.cloneNode(true));
}

// Signing in, or out as staff, makes another person of this phone's user: whoever was here before is forgotten first,
// or the next answers would be theirs. What a guest did stays: it becomes the new person's.
function connectSignIn() {
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

// Someone who signed in without showing a card's square has no keys on this phone yet.
async function connectOwnPage() {
  if (!document.querySelector("[data-own-page]") || (await store.currentKey())) return;
  const response = await fetch("/api/v1/append", { method: "POST" });
  if (!response.ok) return;
  const { append, local } = await response.json();
  const { importLocal } = await import("./lib/keys.js");
  await store.signIn({ append, local: await importLocal(local) });
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

// A page kept in memory by the browser shows the person who was here before.
addEventListener("pageshow", (event) => {
  if (event.persisted && document.querySelector("[data-personal]")) location.reload();
});

connectSize();
connectModule();
connectProgress();
connectWaiting();
connectListening();
connectFinish();
connectSignIn();
connectOwnPage().catch(() => {});
store.payBack().then((paid) => paid && document.querySelector("[data-personal]") && location.replace("/carte?fini"));
store.send();
