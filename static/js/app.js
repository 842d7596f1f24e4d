// The page that the phone draws by itself, without internet or with it: by the address, a card's page, the way home with
// what is kept here, goodbye, the phone given back, or who can help.

import * as store from "./lib/keep.js";
import { me, recall, remembered } from "./lib/mine.js";
import { stored } from "./lib/shelf.js";

const root = document.querySelector("[data-app]");
const words = {};
for (const place of document.querySelectorAll("[data-words], [data-more-words]")) Object.assign(words, JSON.parse(place.textContent));
const plural = new Intl.PluralRules(document.documentElement.lang);
const counted = (name, count) => (words[name][plural.select(count)] ?? words[name].other).replace("%(count)s", count);

function show(name) {
  const part = root.querySelector(`[data-part="${name}"]`);
  for (const one of root.querySelectorAll("[data-part]")) one.hidden = one !== part;
  return part;
}

// First with what this phone remembers: on a dead line the server's word comes late, or never.
async function showHome(part) {
  const modules = await stored().catch(() => []);
  drawHome(part, await remembered().catch(() => null), modules);
  drawHome(part, await me().catch(() => null), modules);
}

function drawHome(part, known, modules) {
  const asked = location.pathname.replace(/\/$/, "");
  part.querySelector("[data-elsewhere]").hidden = ["", "/moi", "/en"].includes(asked) || location.pathname.startsWith("/app/");
  const hello = part.querySelector("[data-hello]");
  hello.hidden = !known?.first_name;
  hello.querySelector("[data-name]").textContent = known?.first_name ?? "";
  part.querySelector("[data-nobody]").hidden = Boolean(known);
  if (known) document.documentElement.dataset.personal = "";
  else delete document.documentElement.dataset.personal;
  // Whoever began without internet has no courses here yet: what they did is counted on the documents themselves.
  const isDone = ({ module, steps }) =>
    known?.courses.some((course) => course.modules.some((one) => one.key === module && one.done)) || known?.done?.[module]?.length >= steps;
  showContinue(part, known?.continue, modules, isDone);
  const list = part.querySelector("[data-list]");
  const row = list.querySelector("template").content.firstElementChild;
  for (const item of list.querySelectorAll("li")) item.remove();
  for (const one of modules) {
    const item = row.cloneNode(true);
    item.querySelector("a").href = one.path;
    item.querySelector("a").textContent = one.title;
    item.querySelector("[data-finished]").hidden = !isDone(one);
    list.append(item);
  }
  part.querySelector("[data-none]").hidden = modules.length > 0;
}

function showContinue(part, going, modules, isDone) {
  const link = part.querySelector("[data-continue]");
  const here = going && modules.find(({ path }) => path === going.url);
  link.hidden = !here || isDone(here);
  if (link.hidden) return;
  const step = going.step ? `#e-${going.step}` : "";
  link.href = going.url + step;
  link.querySelector("[data-title]").textContent = going.title;
}

async function showHelp(part) {
  const { me } = (await recall()) ?? {};
  const point = me?.point;
  part.querySelector("[data-point]").hidden = !point;
  for (const name of ["name", "address", "hours"]) part.querySelector(`[data-point-${name}]`).textContent = point?.[name] ?? "";
  const call = part.querySelector("[data-point-phone]");
  call.hidden = !point?.phone;
  if (point?.phone) {
    call.href = `tel:${point.phone.replace(/[^+\d]/g, "")}`;
    call.querySelector("span").textContent = point.phone;
  }
}

async function showBye(part) {
  const answers = await store.waiting().catch(() => 0);
  part.querySelector("[data-arrived]").hidden = answers > 0;
  const left = part.querySelector("[data-left]");
  left.hidden = !answers;
  left.textContent = answers ? counted("later", answers) : "";
}

function start() {
  const path = location.pathname.replace(/\/$/, "");
  if (path === "/c") {
    show("card");
    import("./card.js").catch(() => {});
  } else if (path === "/rendre") {
    const part = show("give-back");
    import("./components/give-back.js").then(({ watchGiveBack }) => watchGiveBack(part, { counted }));
  } else if (path === "/aide") showHelp(show("help")).catch(() => {});
  else if (path === "/carte" && location.search.startsWith("?fini")) showBye(show("bye")).catch(() => {});
  else showHome(show("home")).catch(() => {});
}

start();
