/** The order of the hits. Which rows are hits is decided before; fuse.js only says how good each is. */
import Fuse from "fuse.js/basic";
import { EXACT, type ScannedWord } from "./scan.ts";
import type { Table, Tables } from "./table.ts";

/** A row that matches all words. */
export interface Found {
  readonly table: Table;
  readonly row: number;
  readonly grade: number;
}

const RANKED = 400;
/** A goal of 200 characters says little by containing a word, and costs fuse.js the most: its weight alone counts. */
const LONGEST = 64;

/** Best first: by grade, by what fuse.js finds in the weighted fields, projects first, short names first, then in the site's order. */
export function rankHits(found: readonly Found[], words: readonly ScannedWord[], tables: Tables): Found[] {
  if (words.length === 0) return [...found];
  const rough = roughOrder(found, words, tables);
  const best = Array.from(rough.subarray(0, RANKED), (key) => roughOf(key, found));
  const scores = fuseScores(
    best.map(({ hit }) => hit),
    words,
    tables,
  );
  const fine = best
    .map((entry, index) => ({ ...entry, score: scores[index] ?? 0 }))
    .sort(
      (a, b) =>
        b.hit.grade - a.hit.grade ||
        (a.hit.grade === EXACT ? a.score - b.score : a.penalty - b.penalty) ||
        a.hit.table.first - b.hit.table.first ||
        a.length - b.length ||
        orderOf(a.hit, b.hit),
    );
  const rest = Array.from(rough.subarray(RANKED), (key) => found[key % PLACES] as Found);
  return [...fine.map(({ hit }) => hit), ...rest];
}

/** More rows than this are not told apart by a key. */
const PLACES = 2 ** 22;

interface Rough {
  readonly hit: Found;
  readonly penalty: number;
  readonly length: number;
}

/** By grade, penalty, length of the name and the site's order, as one number a hit: numbers sort ten times faster. */
function roughOrder(found: readonly Found[], words: readonly ScannedWord[], tables: Tables): Float64Array {
  const sides = tables.tables.map((table) => words.map((word) => weighedFields(word, table)));
  const lengths = new Map(tables.tables.map((table) => [table, lengthsOf(table, tables)]));
  const keys = new Float64Array(found.length);
  for (const [place, hit] of found.entries()) {
    const penalty = penaltyOf(hit.row, sides[hit.table.type === "project" ? 0 : 1] ?? []);
    const length = lengths.get(hit.table)?.[hit.row] ?? 0;
    // 3 + 15 + 8 + 22 bits: below 2^53. Found rows come in the site's order, so their place stands for it.
    keys[place] =
      ((8 - hit.grade) * 32768 + Math.min(32767, Math.round(penalty * 100))) * 256 * PLACES + length * PLACES + place;
  }
  return keys.sort();
}

/** What a key says: only the best hits are looked at more closely. */
function roughOf(key: number, found: readonly Found[]): Rough {
  const [length, penalty] = [Math.floor(key / PLACES) % 256, (Math.floor(key / PLACES / 256) % 32768) / 100];
  return { hit: found[key % PLACES] as Found, penalty, length };
}

interface WeighedField {
  readonly grades: Uint8Array;
  readonly distances: ReadonlyMap<number, number>;
  readonly rows: Uint32Array;
  readonly cost: number;
}

function weighedFields(word: ScannedWord, table: Table): WeighedField[] {
  return table.fields.flatMap(({ column, rows, weight }) => {
    const matched = word.columns.get(column);
    return matched?.grades.some((grade) => grade > 0) ? [{ ...matched, rows, cost: 1 / (1 + weight) }] : [];
  });
}

/** Sum over the words of the best field's distance, made worse by the field's lack of weight. */
function penaltyOf(row: number, words: readonly (readonly WeighedField[])[]): number {
  let sum = 0;
  for (const fields of words) {
    let best = 2;
    for (const { grades, distances, rows, cost } of fields) {
      const index = rows[row] ?? 0;
      if (grades[index]) best = Math.min(best, (distances.size === 0 ? 0 : (distances.get(index) ?? 0)) + cost);
    }
    sum += best;
  }
  return Math.round(sum * 100) / 100;
}

/** For every hit the sum over the words of its fuse.js score in all fields, to two digits; 1 where it sees nothing. */
function fuseScores(hits: readonly Found[], words: readonly ScannedWord[], tables: Tables): readonly number[] {
  const sums = hits.map(() => 0);
  for (const type of ["project", "indicator"] as const) {
    const places = [...hits.keys()].filter((place) => hits[place]?.table.type === type);
    const table = tables.tables.find((candidate) => candidate.type === type);
    if (places.length === 0 || !table) continue;
    const fuse = new Fuse(places, {
      includeScore: true,
      ignoreLocation: true,
      isCaseSensitive: true,
      threshold: 0,
      shouldSort: false,
      keys: table.fields.map(({ column, rows, weight }) => ({
        name: column,
        weight,
        getFn: (place) => tables.columns[column].folded[rows[hits[place]?.row ?? 0] ?? 0]?.slice(0, LONGEST) ?? "",
      })),
    });
    for (const { spellings } of words) {
      const scores = new Map<number, number>();
      for (const spelling of spellings) {
        for (const { item, score } of fuse.search(spelling))
          scores.set(item, Math.min(score ?? 1, scores.get(item) ?? 1));
      }
      for (const place of places) sums[place] = (sums[place] ?? 0) + (scores.get(place) ?? 1);
    }
  }
  return sums.map((sum) => Math.round(sum * 100) / 100);
}

const lengthsByTable = new WeakMap<Table, Uint8Array>();

/** The lengths of the rows' names, at most 255. Worked out once: all rows of a large table take longer than a search. */
function lengthsOf(table: Table, tables: Tables): Uint8Array {
  const known = lengthsByTable.get(table);
  if (known) return known;
  const field = table.fields[0];
  const strings = field ? tables.columns[field.column].strings : [];
  const lengths = Uint8Array.from(strings, ({ length }) => Math.min(length, 255));
  const rows = new Uint8Array(table.size);
  for (let row = 0; field && row < table.size; row++) rows[row] = lengths[field.rows[row] ?? 0] ?? 0;
  lengthsByTable.set(table, rows);
  return rows;
}

function orderOf(a: Found, b: Found): number {
  return a.table.first - b.table.first || a.row - b.row;
}
