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
  const rough = found
    .map((hit) => ({ hit, penalty: penaltyOf(hit, words), length: nameOf(hit, tables).length }))
    .sort((a, b) => b.hit.grade - a.hit.grade || a.penalty - b.penalty || a.length - b.length || orderOf(a.hit, b.hit));
  const best = rough.slice(0, RANKED);
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
  return [...fine, ...rough.slice(RANKED)].map(({ hit }) => hit);
}

/** Sum over the words of the best field's distance, made worse by the field's lack of weight. */
function penaltyOf({ table, row }: Found, words: readonly ScannedWord[]): number {
  let sum = 0;
  for (const word of words) {
    let best = 2;
    for (const { column, rows, weight } of table.fields) {
      const matched = word.columns.get(column);
      const index = rows[row] ?? 0;
      if (matched?.grades[index]) best = Math.min(best, (matched.distances.get(index) ?? 0) + 1 / (1 + weight));
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

function nameOf({ table, row }: Found, tables: Tables): string {
  const field = table.fields[0];
  return field ? (tables.columns[field.column].strings[field.rows[row] ?? 0] ?? "") : "";
}

function orderOf(a: Found, b: Found): number {
  return a.table.first - b.table.first || a.row - b.row;
}
