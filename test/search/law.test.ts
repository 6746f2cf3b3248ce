import { expect, test } from "vitest";
import { wordsOf } from "../../src/search/fold.ts";
import { EXACT, matchingRows, scanWord } from "../../src/search/scan.ts";
import { tablesOf } from "../../src/search/table.ts";
import { DATA, search, TEXTS } from "./corpus.ts";

const IDS = [...TEXTS.keys()];
const PROJECT_IDS = IDS.filter((id) => !id.includes("#"));
const INDICATOR_IDS = IDS.filter((id) => id.includes("#"));
// Folded as a whole here, character by character in the engine: two ways to the same text.
const FOLDED = IDS.map((id) => (TEXTS.get(id) ?? []).map((text) => text.normalize("NFKC").toLowerCase()));
const TABLES = tablesOf(DATA);

test("every string of 1 to 3 characters of the content finds what includes() finds: no misses, nothing more", () => {
  const wrong: string[] = [];
  const strings = shortStrings();
  expect(strings.length).toBeGreaterThan(4000);
  for (const string of strings) {
    const found = exactIds(string);
    const folded = string.normalize("NFKC").toLowerCase();
    const expected = IDS.filter((_, place) => FOLDED[place]?.some((text) => text.includes(folded)));
    if (found.join() !== expected.join()) wrong.push(string);
    for (const id of IDS) {
      if (TEXTS.get(id)?.some((text) => text.includes(string)) && !found.includes(id)) wrong.push(`${string} ${id}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

test("the engine as a whole keeps to it", async () => {
  for (const string of shortStrings().filter((_, place) => place % 61 === 0)) {
    const { hits } = await search(string);
    const found = hits.filter((hit) => hit.match === "exact").map((hit) => hit.id);
    expect(found.sort(), string).toEqual(exactIds(string).sort());
  }
}, 60_000);

function exactIds(string: string): string[] {
  const words = wordsOf(string).map((word) => scanWord(word, TABLES, undefined));
  const rowsOf = (table: (typeof TABLES.tables)[number]): number[] =>
    matchingRows(words, table).flatMap(({ row, grade }) => (grade === EXACT ? [row] : []));
  const found = new Set([
    ...rowsOf(TABLES.tables[0]).map((row) => PROJECT_IDS[row]),
    ...rowsOf(TABLES.tables[1]).map((row) => INDICATOR_IDS[row]),
  ]);
  return IDS.filter((id) => found.has(id));
}

/** All distinct strings of 1 to 3 characters without a space in them. */
function shortStrings(): string[] {
  const found = new Set<string>();
  for (const text of new Set([...TEXTS.values()].flat())) {
    const characters = [...text];
    for (const start of characters.keys()) {
      for (let length = 1; length <= 3; length++) {
        const string = characters.slice(start, start + length).join("");
        if (!/\s/u.test(string)) found.add(string);
      }
    }
  }
  return [...found];
}
