// /orientation#<token>: the link of a place's mail. What stands behind the # goes out of the address, then into the form.

const form = document.querySelector("[data-place-link]");
const token = location.hash.slice(1);
if (form && token.length > 20) {
  history.replaceState(null, "", location.pathname);
  form.elements.token.value = token;
  form.submit();
}
