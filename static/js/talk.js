// A talk with an invented person beside its grid, played like a practice of a module. Nothing of it is kept.

// The talk borrows the phone's Back for its own screens: one more entry stands above the page's meanwhile.
let borrowed = null;
let quiet = false;
const layEntry = () => history.pushState({ talk: true }, "");

function takeBack(work) {
  if (!borrowed) layEntry();
  borrowed = work;
}

function leaveBack() {
  if (!borrowed) return;
  borrowed = null;
  quiet = true;
  history.back();
}

addEventListener("popstate", () => {
  if (quiet) quiet = false;
  else if (borrowed && borrowed()) layEntry();
  else borrowed = null;
});

const context = {
  takeBack,
  leaveBack,
  onChange() {},
  markDone() {},
  keep: async () => "",
  // Alone from the start: words are chosen without help.
  rounds: { read: () => ["with:0"], write() {} },
};

for (const section of document.querySelectorAll("[data-talk]")) {
  const { player } = JSON.parse(section.querySelector("[data-scenario]").textContent);
  // What cannot be played stays readable as sentences.
  import(player).then(({ practise }) => practise(section, context)).catch(() => {});
}
