// The keys of a card: HKDF-SHA-256(token, salt "card-v1", info), as in elearning/accounts/keys.py.
// Both run tests/vectors/card_keys.json. The token never leaves the phone.

const TOKEN = /^[A-Z2-7]{26}$/;
const bytes = (text) => new TextEncoder().encode(text);

export const isToken = (text) => TOKEN.test(text);

export function toWire(buffer) {
  const raw = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(raw).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

export function fromWire(text) {
  const raw = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
}

const parameters = (info) => ({ name: "HKDF", hash: "SHA-256", salt: bytes("card-v1"), info: bytes(info) });
const material = (text, uses) => crypto.subtle.importKey("raw", bytes(text), "HKDF", false, uses);

// The 32 bytes of "read", "append" or "local", as they are written on the wire.
export async function derive(token, info) {
  if (!isToken(token)) throw new RangeError("a token is 26 characters of A-Z and 2-7");
  return toWire(await crypto.subtle.deriveBits(parameters(info), await material(token, ["deriveBits"]), 256));
}

// The key that encrypts what the phone keeps about the person; no script can read it back. With a lock it is made of
// token and lock, so a wrong lock decrypts nothing.
export async function deriveLocal(token, lock = "") {
  const cipher = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(parameters("local"), await material(token + lock, ["deriveKey"]), cipher, false, [
    "encrypt",
    "decrypt",
  ]);
}

export function importLocal(wire) {
  return crypto.subtle.importKey("raw", fromWire(wire), "AES-GCM", false, ["encrypt", "decrypt"]);
}
