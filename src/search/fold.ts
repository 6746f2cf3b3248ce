/** Text for matching only: NFKC and lower case, code point by code point. What people see is never folded. */

/**
 * The folded text. Folding each code point alone makes it a homomorphism: whatever is part of a text is, folded,
 * part of the folded text. So a substring search over folded texts misses nothing.
 */
export function fold(text: string): string {
  // Most texts are folded as they stand; what a whole text keeps, each of its code points keeps.
  if (text.normalize("NFKC").toLowerCase() === text) return text;
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** For every UTF-16 unit of the folded text the range of the original character that it came from. */
export function foldWithOrigins(text: string): { readonly folded: string; readonly origins: [number, number][] } {
  const origins: [number, number][] = [];
  let folded = "";
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit++) {
      const whole = part === character;
      origins.push(whole ? [start + unit, start + unit + 1] : [start, end]);
    }
    folded += part;
    start = end;
  }
  return { folded, origins };
}

/** Longest query that is looked at, in UTF-16 units; nobody types more, and pasted pages must not hang the page. */
export const QUERY_LIMIT = 200;

/** The distinct folded words of a query, in the order typed. */
export function wordsOf(query: string): readonly string[] {
  const words = query.slice(0, QUERY_LIMIT).split(/\s+/u).map(fold);
  return [...new Set(words)].filter((word) => word !== "");
}

/** The word itself and its other spellings: `>=` and `≥`, `<=` and `≤` are one sign. */
export function spellingsOf(word: string): readonly string[] {
  const sign = word.replaceAll(/>=|≧/gu, "≥").replaceAll(/<=|≦/gu, "≤");
  const ascii = sign.replaceAll("≥", ">=").replaceAll("≤", "<=");
  return [...new Set([word, sign, ascii])];
}

/** The text with every character that has another form in the table replaced by it, unit for unit. */
export function simplify(text: string, variants: ReadonlyMap<string, string>): string {
  if (variants.size === 0) return text;
  let simplified = "";
  for (const character of text) simplified += variants.get(character) ?? character;
  return simplified;
}

/** A table out of pairs of characters, `訓训學学`. */
export function variantTable(pairs: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) table.set(pairs.charAt(at), pairs.charAt(at + 1));
  return table;
}

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded = character.normalize("NFKC").toLowerCase();
  foldedCharacters.set(character, folded);
  return folded;
}
