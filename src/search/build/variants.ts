/**
 * Build side: which characters are the same as ones of the content, traditional and Japanese ones. opencc-js is large and
 * stays here; the page gets only the pairs that the content needs.
 */
import { Converter } from "opencc-js";
import { FIELD_NAMES } from "../term.ts";
import { simplifiedCharacters } from "./gb2312.ts";

export interface Variants {
  /** Pairs whose first character stands in the content. */
  readonly held: string;
  /** Pairs of which only the second does. */
  readonly others: string;
}

/** Pairs of characters, in the order of the first ones. */
export function variantsOf(strings: Readonly<Record<string, readonly string[]>>): Variants {
  // The words of the query language are typed in traditional characters, too.
  const held = new Set([...Object.keys(FIELD_NAMES), "单位值资金前后核对万元"].join(""));
  for (const texts of Object.values(strings))
    for (const text of texts) for (const character of text) held.add(character);
  const pairs = allPairs().filter(([from, to]) => held.has(from) || held.has(to));
  return {
    held: pairs.flatMap(([from, to]) => (held.has(from) ? from + to : [])).join(""),
    others: pairs.flatMap(([from, to]) => (held.has(from) ? [] : from + to)).join(""),
  };
}

let all: readonly (readonly [from: string, to: string])[] | undefined;

/** Every character of the basic plane with its simplified one, where there is another. */
function allPairs(): NonNullable<typeof all> {
  all ??= [...findPairs()];
  return all;
}

function* findPairs(): Generator<readonly [from: string, to: string]> {
  const fromTraditional = Converter({ from: "t", to: "cn" });
  const fromJapanese = Converter({ from: "jp", to: "cn" });
  const simplified = new Set(simplifiedCharacters());
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const from = String.fromCharCode(code);
    const traditional = fromTraditional(from);
    // What is a simplified character already is taken for one: 予 is not the Japanese form of 豫.
    const to = traditional === from && !simplified.has(from) ? fromJapanese(from) : traditional;
    if (to !== from && to.length === 1) yield [from, to];
  }
}
