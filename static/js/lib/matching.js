// Whether what someone typed is what the trainer meant: the same rules as content/practice/matching.py, word for word.
// Both run tests/vectors/fill.json. No DOM, nothing leaves this file.

const SLIP_MIN_LENGTH = 5;
const LETTERS = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };
const MONTHS = {
  fr: "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" "),
  en: "january february march april may june july august september october november december".split(" "),
};
const NUMERIC_DATE = /^(?:(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})|(\d{1,2})[/.\-](\d{1,2}))$/;
const FILLERS = new Set(
  ("lundi mardi mercredi jeudi vendredi samedi dimanche le du au " +
    "monday tuesday wednesday thursday friday saturday sunday the of on").split(" "),
);
const DAY = /^(\d{1,2})(?:er|st|nd|rd|th)?$/;
const YEAR = /^\d{4}$/;
const NUMBER = /^([+-]?)(\d[\d.,]*|[.,]\d+)$/;
const MONEY = /€|\$|£|euros?|eur/g;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const words = (text) => text.split(/\s+/).filter(Boolean);

export function fold(text) {
  const split = text.normalize("NFKD").toLowerCase().replace(/[œæßøłđı]/g, (letter) => LETTERS[letter]);
  return split.normalize("NFKD").replace(/\p{M}/gu, "");
}

function readText(typed) {
  const folded = fold(typed);
  return folded.replace(/[^\p{L}\p{N}]/gu, "") || words(folded).join("");
}

const readEmail = (typed) => typed.normalize("NFKC").replace(/[\p{C}\p{Z}]/gu, "").toLowerCase();

// "-12.5" for the many ways to write it, or null. The last of "." and "," is the decimal mark when both are there.
function readNumber(typed, language) {
  const bare = fold(typed).replace(/[\p{C}\p{Z}'’]/gu, "");
  const found = NUMBER.exec(bare.replace(MONEY, "").replace(/−/g, "-"));
  if (!found) return null;
  const [, sign, digits] = found;
  const points = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  let decimal = "";
  if (points && commas) {
    decimal = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  } else if (points === 1) {
    decimal = ".";
  } else if (commas === 1) {
    const [before, after] = digits.split(",");
    const thousands = after.length === 3 && before.length >= 1 && before.length <= 3 && before !== "0";
    decimal = language === "en" && thousands ? "" : ",";
  }
  if (decimal && digits.split(decimal).length > 2) return null;
  const [left, right = ""] = decimal ? digits.split(decimal) : [digits];
  const whole = left.replace(/[.,]/g, "").replace(/^0+/, "") || "0";
  const rest = right.replace(/0+$/, "");
  const value = rest ? `${whole}.${rest}` : whole;
  return sign === "-" && value !== "0" ? `-${value}` : value;
}

const fullYear = (text) => Number(text) + (text.length > 2 ? 0 : Number(text) < 80 ? 2000 : 1900);

// [day, month, year], year 0 when it was not said.
function realDate(day, month, year) {
  return month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1] ? [day, month, year] : null;
}

function readMonth(word, language) {
  const names = MONTHS[language] ?? MONTHS.fr;
  const starts = names.filter((name) => word.length >= 3 && name.startsWith(word));
  return starts.length === 1 ? names.indexOf(starts[0]) + 1 : 0;
}

function readNumericDate([, first, second, third, dayAlone, monthAlone], language) {
  if (dayAlone) return realDate(Number(dayAlone), Number(monthAlone), 0);
  if (first.length === 4) {
    return third.length <= 2 ? realDate(Number(third), Number(second), Number(first)) : null;
  }
  if (first.length === 3 || (third.length !== 2 && third.length !== 4)) return null;
  const year = fullYear(third);
  const swapped = language === "en" ? realDate(Number(second), Number(first), year) : null;
  return realDate(Number(first), Number(second), year) ?? swapped;
}

function readDate(typed, language) {
  const text = words(fold(typed).replace(/,/g, " ")).join(" ").replace(/\.+$/, "");
  const numeric = NUMERIC_DATE.exec(text.replace(/\s*([/.\-])\s*/g, "$1"));
  if (numeric) return readNumericDate(numeric, language);
  let [day, month, year] = [0, 0, 0];
  for (const word of words(text.replace(/[/.\-]/g, " "))) {
    const number = DAY.exec(word);
    if (YEAR.test(word) && !year) year = Number(word);
    else if (number && !day) day = Number(number[1]);
    else if (number && month && !year && word.length === 2) year = fullYear(word);
    else if (!number && !month && readMonth(word, language)) month = readMonth(word, language);
    else if (number || !FILLERS.has(word)) return null;
  }
  return realDate(day, month, year);
}

// The digits as they are dialled in France: +33 and 0033 are the first 0.
const readPhone = (typed) =>
  typed.normalize("NFKC").replace(/[^+0-9]/g, "").replace(/^(?:\+|00)330?/, "0").replace(/\+/g, "");

// The words between spaces, so that an entry can be looked for as whole words.
function readWords(typed) {
  const said = words(fold(typed).replace(/[^\p{L}\p{N}]/gu, " "));
  return said.length ? ` ${said.join(" ")} ` : "";
}

const READERS = { email: readEmail, phone: readPhone, words: readWords };

function readAs(typed, kind, language) {
  if (kind === "date") return readDate(typed, language);
  if (kind === "number") return readNumber(typed, language);
  return (READERS[kind] ?? readText)(typed) || null;
}

// The same reading; anyYear lets a date without its year be that day of any year.
function same(one, other, anyYear) {
  if (one === null || other === null) return false;
  if (!Array.isArray(one)) return one === other;
  const yearOpen = anyYear && (!one[2] || !other[2]);
  return one[0] === other[0] && one[1] === other[1] && (yearOpen || one[2] === other[2]);
}

// One letter is missing, added, changed, or two neighbours are swapped. Digits are never a slip.
function isOneSlip(typed, meant) {
  if (typed === meant) return false;
  const [a, b] = [Array.from(typed), Array.from(meant)];
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (/\p{N}/u.test(left.concat(right).join(""))) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

// The index of the accepted entry that was typed, or null.
export function match(typed, { accepted, refused, kind, slip, language }) {
  const said = readAs(typed, kind, language);
  if (said === null || refused.some((entry) => same(said, readAs(entry, kind, language), false))) return null;
  const fits = kind === "words" ? (entry) => entry && said.includes(entry) : (entry) => same(said, entry, true);
  const exact = accepted.findIndex((entry) => fits(readAs(entry, kind, language)));
  if (exact >= 0) return exact;
  if (!slip || kind !== "text") return null;
  if (refused.some((entry) => isOneSlip(said, readText(entry)))) return null;
  const near = accepted.findIndex((entry) => {
    const meant = readText(entry);
    return Array.from(meant).length >= SLIP_MIN_LENGTH && isOneSlip(said, meant);
  });
  return near >= 0 ? near : null;
}

// The index of the foreseen entry that is not right and was typed, or null.
export function findRefused(typed, { refused, kind, language }) {
  const said = readAs(typed, kind, language);
  const index = refused.findIndex((entry) => same(said, readAs(entry, kind, language), false));
  return index >= 0 ? index : null;
}
