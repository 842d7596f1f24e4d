// Draws the parts of the diagnosis from what is in memory; reads back what was filled in. Words come from the page.

import { firstDay, latest, today } from "./days.js";
import { ORDER, propose } from "./outcomes.js";
import { pagesOf } from "./path.js";
import { sensitiveWords } from "./words.js";

const language = document.documentElement.lang;
const plural = new Intl.PluralRules(language);

export const say = (place, text) => {
  place.hidden = !text;
  place.textContent = text;
};

export const counted = (forms, count) => (forms[plural.select(count)] ?? forms.other).replace("%(count)s", count);

export const longDay = (day, style = "full") => new Intl.DateTimeFormat(language, { dateStyle: style }).format(new Date(`${day}T12:00`));

// saidIn: the id of what is said about a mistake in the field, "" for none.
function mark(field, saidIn) {
  for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", saidIn]]) {
    if (saidIn) field.setAttribute(name, value);
    else field.removeAttribute(name);
  }
}

export function makeViews(root, { steps, groups, practices, sensitive, words }) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const copy = (name) => root.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
  const stepName = (code) => steps[code].name;

  function option({ type = "radio", name, value, text, checked }) {
    const label = copy("option");
    Object.assign(label.querySelector("input"), { type, name, value, checked });
    label.querySelector("span").textContent = text;
    return label;
  }

  function question(one, chosen, isObserved) {
    const place = copy("question");
    const why = place.querySelector(".hint");
    const name = `q-${one.key}`;
    why.id = `why-${one.key}`;
    why.textContent = one.why;
    place.setAttribute("aria-describedby", why.id);
    place.querySelector("legend").textContent = one.question;
    const how = place.querySelector("[data-how]");
    how.hidden = !isObserved;
    how.querySelector("strong").textContent = isObserved ? practices[one.practice] ?? "" : "";
    how.querySelector("span").textContent = one.how;
    const options = place.querySelector(".options");
    for (const { key, words: text } of one.options) options.append(option({ name, value: key, text, checked: chosen === key }));
    const none = option({ name, value: "", text: isObserved ? words.notSeen : words.notAsked, checked: !chosen });
    none.lang = language;
    options.append(none);
    return place;
  }

  function drawQuestions(sheet, at) {
    const place = part("questions");
    const pages = pagesOf(sheet);
    const page = pages[Math.min(at, pages.length - 1)];
    const left = at ? pages.length - at - 1 : 0;
    place.querySelector("[data-heading]").textContent = groups[page.group];
    place.querySelector("[data-looked]").hidden = !page.isObserved;
    place.querySelector("[data-told]").hidden = page.isObserved;
    place.querySelector("[data-questions]").replaceChildren(
      ...page.questions.map((one) => question(one, sheet.chosen[one.key], page.isObserved)),
    );
    for (const later of place.querySelectorAll("[data-later]")) later.hidden = !at;
    say(place.querySelector("[data-left]"), left ? counted(words.left, left) : "");
  }

  function proposed(sheet, { step, why }, isTicked) {
    const line = copy("step");
    Object.assign(line.querySelector("input"), { value: step, checked: isTicked });
    line.querySelector("label span").textContent = stepName(step);
    const reason = line.querySelector(".hint");
    reason.hidden = !why.length;
    reason.id = `why-${step}`;
    if (why.length) line.querySelector("input").setAttribute("aria-describedby", reason.id);
    reason.querySelector("span").textContent = sheet.grid.questions.filter(({ key }) => why.includes(key)).map((one) => one.question).join(" · ");
    return line;
  }

  function drawProposal(sheet) {
    const place = part("proposal");
    const proposals = propose(sheet);
    const codes = proposals.map(({ step }) => step);
    const day = today();
    const agreed = sheet.agreed ?? { steps: codes, first: codes[0] ?? "", on: firstDay(codes[0], day), place: "" };
    const isTicked = (step) => agreed.steps.includes(step);
    place.querySelector("[data-nothing]").hidden = codes.length > 0;
    place.querySelector("[data-proposed]").replaceChildren(...proposals.map((one) => proposed(sheet, one, isTicked(one.step))));
    const others = ORDER.filter((step) => !codes.includes(step));
    const fold = place.querySelector("[data-others]");
    fold.open = !codes.length;
    fold.querySelector(".options").replaceChildren(
      ...others.map((step) => option({ type: "checkbox", name: "step", value: step, text: stepName(step), checked: isTicked(step) })),
    );
    const first = place.querySelector("[name=first]");
    if (first.options.length === 1) for (const step of Object.keys(steps)) first.add(new Option(stepName(step), step));
    first.value = agreed.first;
    Object.assign(place.querySelector("[name=on]"), { min: day, max: latest(day), value: agreed.on });
    place.querySelector("[name=place]").value = agreed.place;
    markMistakes({});
  }

  // What the proposal's form says, steps in the order of the codes; a first step that was not ticked is ticked by it.
  function readProposal() {
    const form = part("proposal").querySelector("form");
    const data = new FormData(form);
    const ticked = Object.keys(steps).filter((step) => data.getAll("step").includes(step));
    const first = data.get("first");
    const place = data.get("place").trim();
    return { steps: !first || ticked.includes(first) ? ticked : [first, ...ticked], first, on: data.get("on"), place };
  }

  // mistakes: the name of a field to what is said there.
  function markMistakes(mistakes) {
    for (const name of ["first", "on"]) {
      const field = root.querySelector(`[name=${name}]`);
      say(root.querySelector(`#${name}-said`), mistakes[name] ?? "");
      mark(field, name in mistakes ? `${name}-said` : "");
    }
    root.querySelector(`[name=${Object.keys(mistakes)[0] ?? "none"}]`)?.focus();
  }

  function drawConsent({ agreed }) {
    const place = part("consent");
    place.querySelector("[data-first]").textContent = stepName(agreed.first);
    place.querySelector("[data-on]").textContent = longDay(agreed.on, "long");
    say(place.querySelector("[data-place]"), agreed.place);
    const found = sensitiveWords(agreed.place, sensitive);
    const warning = place.querySelector("[data-sensitive]");
    warning.hidden = !found.length;
    warning.querySelector("span").textContent = words.sensitive.replace("%(words)s", found.join(", "));
    sayConsent("");
  }

  function sayConsent(text) {
    const [place, box] = [root.querySelector("#spoken-said"), root.querySelector("[name=spoken]")];
    say(place, text);
    mark(box, text && place.id);
    if (text) box.focus();
  }

  function drawSlip(agreed) {
    const place = part("slip");
    place.querySelector("[data-what]").textContent = steps[agreed.first].said;
    place.querySelector("[data-on]").textContent = longDay(agreed.on);
    place.querySelector("[data-place]").textContent = agreed.place;
    place.querySelector("[data-where]").hidden = !agreed.place;
  }

  // Takes what was said off the page, the hidden parts too.
  function clear() {
    for (const form of root.querySelectorAll("form")) form.reset();
    root.querySelector("[data-questions]").replaceChildren();
    root.querySelector("[data-proposed]").replaceChildren();
    for (const name of ["first", "on", "place", "what"]) for (const one of root.querySelectorAll(`[data-${name}]`)) one.textContent = "";
    root.querySelector("[data-sensitive] span").textContent = "";
    root.querySelector("[name=place]").value = "";
  }

  return { part, drawQuestions, drawProposal, readProposal, markMistakes, drawConsent, sayConsent, drawSlip, clear };
}
