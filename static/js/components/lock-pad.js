// The four signs of a card's lock, by pictures or by digits. What is touched goes to `whenFull` and is kept nowhere.

const LENGTH = 4;
const watching = new WeakMap();

// Begins with an empty pad; called again for the same pad, only the last caller hears it.
export function watchPad(root, { whenFull }) {
  watching.get(root)?.abort();
  const watch = new AbortController();
  watching.set(root, watch);
  const places = [...root.querySelectorAll("[data-lock-place]")];
  const heard = root.querySelector("[data-lock-heard]");
  const said = root.querySelector("[data-lock-said]");
  let signs = "";
  let resting = false;

  function hold(text) {
    signs = text;
    places.forEach((place, index) => place.toggleAttribute("data-filled", index < text.length));
    heard.textContent = text ? `${text.length} / ${LENGTH}` : "";
  }

  function show(kind) {
    for (const keys of root.querySelectorAll("[data-lock-keys]")) keys.hidden = keys.dataset.lockKeys !== kind;
    for (const button of root.querySelectorAll("[data-lock-switch]")) button.hidden = button.dataset.lockSwitch === kind;
    root.querySelector("[data-lock-switch]:not([hidden])").focus();
    hold("");
  }

  function act({ sign, lockSwitch, lockErase }) {
    if (lockSwitch) show(lockSwitch);
    if (lockErase !== undefined) hold(signs.slice(0, -1));
    if (!sign || signs.length === LENGTH) return;
    hold(signs + sign);
    if (signs.length === LENGTH) whenFull(signs);
  }

  const { signal } = watch;
  root.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button && !resting) act(button.dataset);
  }, { signal });
  // A page that the browser keeps in memory keeps no sign.
  addEventListener("pagehide", () => hold(""), { signal });

  const pad = {
    clear: () => hold(""),
    say(text) { said.textContent = text; },
    // Not disabled: a key that rests keeps the focus.
    rest(isResting) {
      resting = isResting;
      for (const button of root.querySelectorAll("button")) button.setAttribute("aria-disabled", isResting);
    },
  };
  pad.say("");
  pad.rest(false);
  pad.clear();
  return pad;
}
