// One practice of a module: watch, with help, alone, alone again with other names. What is typed stays in memory.

import { vary } from "./engine.js";
import { playRound } from "./round.js";
import { icon, make } from "./view.js";

// Days and hours as people say them.
function saying(language) {
  const day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const time = (text) => {
    const [hour, minute] = text.split(":");
    if (language === "fr") return `${Number(hour)} h${minute === "00" ? "" : ` ${minute}`}`;
    return `${Number(hour) % 12 || 12}${minute === "00" ? "" : `:${minute}`} ${hour < 12 ? "am" : "pm"}`;
  };
  return { language, time, day: (iso) => day.format(new Date(`${iso}T12:00:00Z`)) };
}

// What the next button says: [icon, word].
function nextOffer(round) {
  if (!round) return ["retry", "once_more"];
  const [mode, variant] = round.split(":");
  if (mode === "with") return ["next", "start_with"];
  return ["next", variant === "0" ? "start_alone" : "start_again"];
}

// context: keep(detail) resolves with an id; markDone(); takeBack(work) and leaveBack() borrow the phone's Back;
// onChange as in keep.js; rounds.read() and rounds.write(names) remember which rounds are done.
export async function practise(section, context) {
  const find = (name) => section.querySelector(`[data-${name}]`);
  const data = JSON.parse(find("scenario").textContent);
  const { scenario, path, words, sprite } = data;
  const tools = { ...(await import(data.type)), words, sprite, path, saying: saying(document.documentElement.lang) };
  const [room, intro, go, kept] = [find("practice"), find("intro"), find("go"), find("kept")];
  const rounds = ["with:0", ...[scenario, ...scenario.variants].map((_one, variant) => `alone:${variant}`)];
  const done = new Set(context.rounds.read());
  let lastId = null;

  const nextRound = () => rounds.find((round) => !done.has(round));

  function label(button, name, word) {
    button.replaceChildren(icon(name, sprite), words[word]);
    button.hidden = false;
  }

  function offer() {
    const round = nextRound();
    label(find("start"), ...nextOffer(round));
    if (path.length) label(find("show"), "real", "show_me");
    find("start").classList.toggle("button-second", !round);
    find("next").classList.toggle("button-second", Boolean(round));
    // The main thing to do stands first.
    go.prepend(find(round ? "start" : "next"));
  }

  function leave() {
    room.hidden = true;
    room.replaceChildren();
    intro.hidden = false;
    go.hidden = false;
    offer();
  }

  // word: what to say first, when something has to be said.
  function start(mode, variant, word) {
    for (const part of [intro, go, kept]) part.hidden = true;
    room.hidden = false;
    const told = vary(scenario, variant);
    playRound(room, told, tools, mode, {
      first: word && words[word],
      restart: () => start(mode, variant, "long"),
      look: () => start("shown", variant),
      takeBack: context.takeBack,
      stop() {
        context.leaveBack();
        leave();
        find("start").focus();
      },
      left: leave,
      finished: (evidence) => finish(mode, variant, told, evidence),
    });
  }

  function finish(mode, variant, told, evidence) {
    context.leaveBack();
    if (mode !== "shown") {
      done.add(`${mode}:${variant}`);
      context.rounds.write([...done]);
    }
    leave();
    const isShown = mode === "shown";
    const result = make("div", { className: "answer" });
    if (!isShown) result.append(make("p", { className: "answer-word" }, icon("done", sprite), words.done));
    result.append(make("p", { textContent: isShown ? words.seen : told.done }));
    result.dataset.right = "1";
    result.setAttribute("role", "status");
    room.replaceChildren(result);
    room.hidden = false;
    section.querySelector("h2").scrollIntoView();
    go.querySelector("button:not([hidden])").focus({ preventScroll: true });
    if (!isShown) keep({ variant, mode, ...evidence });
  }

  function say(name) {
    kept.hidden = false;
    kept.lastElementChild.textContent = words[name];
  }

  async function keep(detail) {
    lastId = null;
    try {
      lastId = await context.keep(detail);
      context.markDone();
      say("kept");
    } catch {
      say("unkept");
    }
  }

  find("start").addEventListener("click", () => {
    const [mode, variant] = (nextRound() ?? rounds.at(-1)).split(":");
    start(mode, Number(variant));
  });
  find("show").addEventListener("click", () => start("shown", 0));
  context.onChange(({ sent }) => lastId && sent.includes(lastId) && say("sent"));
  find("sentences").remove();
  offer();
}
