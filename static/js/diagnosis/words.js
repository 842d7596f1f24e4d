// Words that do not belong beside a next step: courses/diagnosis/rules/place_words.py once more. beginnings: of words, in
// small letters without accents, as the page brings them.

export function sensitiveWords(text, beginnings) {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.match(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${beginnings.join("|")})[\\p{L}\\p{N}_]*`, "gu")) ?? [];
}
