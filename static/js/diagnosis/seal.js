// Shuts a diagnosis in a box that the server alone opens: courses/diagnosis/rules/sealing.py says what is in it. The key
// that shuts it is made for this box and forgotten with it, so that nothing on this phone opens it again.

const CURVE = { name: "ECDH", namedCurve: "P-256" };
const STEP = 512; // every box is a multiple of this: its size does not say whether much was answered
const bytes = (text) => new TextEncoder().encode(text);

function fromWire(text) {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}

function toWire(data) {
  const raw = Array.from(data, (byte) => String.fromCharCode(byte)).join("");
  return btoa(raw).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return whole;
}

// JSON allows spaces at its end.
function padded(form) {
  const text = bytes(JSON.stringify(form));
  return joined(text, new Uint8Array((STEP - (text.length % STEP)) % STEP).fill(32));
}

// publicKey: the server's, 65 bytes on the wire. id: of the diagnosis; the box opens under no other one.
export async function seal({ publicKey, id, form }) {
  const { subtle } = crypto;
  const server = fromWire(publicKey);
  const theirs = await subtle.importKey("raw", server, CURVE, false, []);
  const pair = await subtle.generateKey(CURVE, false, ["deriveBits"]);
  const own = await subtle.exportKey("raw", pair.publicKey);
  const secret = await subtle.deriveBits({ name: "ECDH", public: theirs }, pair.privateKey, 256);
  const material = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: bytes("diagnosis-v1"), info: joined(own, server) };
  const cipher = await subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const closed = await subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(id) }, cipher, padded(form));
  return toWire(joined(own, iv, closed));
}
