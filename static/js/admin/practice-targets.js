// In the editor, the goals and traps of a practice are about entries written in the same practice: mails, contacts…
// The field keeps the id of an entry; people see a list of what is written so far, which follows every change.

const { Controller } = window.StimulusModule;

window.wagtail.app.register("practice-target", class extends Controller {
  static values = { places: Object, none: String, gone: String };

  connect() {
    this.practice = this.element.closest("[data-practice]");
    // Moved within the page: the list is already there.
    this.select = this.element.nextElementSibling?.matches("select[data-practice-list]")
      ? this.element.nextElementSibling
      : this.makeSelect();
    this.refresh = () => requestAnimationFrame(() => this.fill());
    this.choose = () => { this.element.value = this.select.value; };
    this.select.addEventListener("change", this.choose);
    this.select.addEventListener("focus", () => this.fill());
    for (const event of ["input", "change", "click"]) this.practice?.addEventListener(event, this.refresh);
    // The rest of the practice is written into the page after this field.
    this.refresh();
  }

  disconnect() {
    this.select.removeEventListener("change", this.choose);
    for (const event of ["input", "change", "click"]) this.practice?.removeEventListener(event, this.refresh);
  }

  makeSelect() {
    const select = document.createElement("select");
    select.dataset.practiceList = "";
    // The label leads to what people see.
    select.id = this.element.id;
    this.element.removeAttribute("id");
    this.element.type = "hidden";
    this.element.after(select);
    return select;
  }

  fill() {
    if (!this.practice) return;
    this.followCopy();
    const kept = this.element.value;
    const offered = this.offered();
    const known = offered.some(([value]) => value === kept);
    const lost = kept && !known ? [[kept, isId(kept) ? this.goneValue : kept]] : [];
    const options = [["", this.noneValue], ...lost, ...offered];
    const now = [...this.select.options].map(({ value, text }) => [value, text]);
    if (JSON.stringify(now) !== JSON.stringify(options)) {
      this.select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
    }
    this.select.value = kept;
  }

  offered() {
    const verb = this.element.closest("[data-contentpath]").parentElement
      ?.querySelector(":scope > [data-contentpath=do] select")?.value ?? "";
    const place = this.placesValue[verb] ?? this.placesValue[""];
    if (!place) return [];
    return [...place.words, ...(place.at ? entries(this.root(place.at), place.at.replace(/^\./, "")) : [])];
  }

  // ".options:text" is a list beside this field, "mails:subject" one of the whole practice.
  root(at) {
    return at.startsWith(".") ? this.element.closest("[data-contentpath]").parentElement : this.practice;
  }

  // A practice that was copied names the entries of the first one: take those at the same places.
  followCopy() {
    const kept = this.element.value;
    if (!isId(kept)) return;
    const entry = document.querySelector(`[data-streamfield-child][data-contentpath="${kept}"]`);
    if (!entry || this.practice.contains(entry)) return;
    const path = pathOf(entry);
    const own = path.reduce((here, [name, place]) => here && children(here, name)[place], this.practice);
    if (own) this.element.value = own.dataset.contentpath;
  }
});

const isId = (text) => /^[0-9a-f-]{36}$/.test(text);

function list(root, name) {
  const practice = root.closest("[data-practice]");
  return [...root.querySelectorAll(`[data-contentpath="${name}"]:not([data-streamfield-child])`)]
    .find((found) => found.closest("[data-practice]") === practice);
}

function isList(holder) {
  return [...holder?.querySelectorAll("[data-streamfield-list-container]") ?? []]
    .some((container) => container.closest("[data-contentpath]") === holder);
}

// The entries of a list that are not deleted, in the order they are shown.
function children(root, name) {
  const holder = list(root, name);
  if (!holder) return [];
  return [...holder.querySelectorAll("[data-streamfield-child]")].filter((child) => (
    child.parentElement.closest("[data-contentpath]") === holder
    && !child.querySelector(":scope > input[name$='-deleted']")?.value
  ));
}

// at: "mails:subject", "mails.links:text", "ask.options:text"; a part that is no list is only passed through.
function entries(root, at) {
  const [path, label] = at.split(":");
  const names = path.split(".");
  let here = [root];
  for (const name of names) {
    here = here.flatMap((inner) => {
      const holder = list(inner, name);
      return isList(holder) ? children(inner, name) : [holder ?? []].flat();
    });
  }
  const found = here.filter((entry) => entry.matches("[data-streamfield-child]"));
  return found.map((entry, place) => [entry.dataset.contentpath, `${place + 1}. ${words(entry, label)}`]);
}

function words(entry, label) {
  const field = [...entry.querySelectorAll(`[data-contentpath="${label}"] :is(input, textarea)`)]
    .find((input) => input.closest("[data-streamfield-child]") === entry);
  return (field?.value ?? "").replace(/\s+/g, " ").slice(0, 60);
}

// Where an entry is in its practice: the names of the lists and its place in each.
function pathOf(entry) {
  const path = [];
  const practice = entry.closest("[data-practice]");
  for (let here = entry; here && practice.contains(here); here = here.parentElement.closest("[data-streamfield-child]")) {
    const holder = here.parentElement.closest("[data-contentpath]");
    if (!holder || !practice.contains(holder)) break;
    const siblings = children(holder.parentElement, holder.dataset.contentpath);
    path.unshift([holder.dataset.contentpath, siblings.indexOf(here)]);
  }
  return path;
}
