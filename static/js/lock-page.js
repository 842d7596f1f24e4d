// /carte and a card with a lock: the pad in place of four lists, which ask the same without this script.

import { watchPad } from "./components/lock-pad.js";

const place = document.querySelector("[data-lock-page]");
const form = place.querySelector("form");
const lists = form.querySelector("[data-lock-signs]");
const root = place.querySelector("[data-lock-pad]");

function field(sign) {
  const input = document.createElement("input");
  [input.type, input.name, input.value] = ["hidden", "sign", sign];
  return input;
}

const pad = watchPad(root, {
  whenFull(signs) {
    pad.rest(true);
    lists.replaceChildren(...[...signs].map(field));
    form.requestSubmit();
  },
});
lists.hidden = true;
root.parentElement.hidden = false;
