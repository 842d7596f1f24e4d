// /orientation#<token>: the link of a place's mail. What stands behind the # goes out of the address, then into the form.

function open() {
  const form = document.querySelector("[data-place-link]");
  const token = location.hash.slice(1);
  if (token.length <= 20) return;
  history.replaceState(null, "", location.pathname);
  form.elements.token.value = token;
  form.submit();
}

open();
// The link of a second mail, opened in the same tab.
addEventListener("hashchange", open);
