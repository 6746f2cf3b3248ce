/** Which strings of the columns match a word, and which rows match all words. The exact scan decides membership. */
import type { ColumnName } from "./data.ts";
import { spellingsOf } from "./fold.ts";
import { type Finder, findAll } from "./marks.ts";
import { canBeNear, type NearText, nearestRange, nearTexts } from "./near.ts";
import { type LetterMatcher, letterMatcherOf, type Pinyin } from "./pinyin.ts";
import type { Field, Table, Tables } from "./table.ts";

/** Best first: contains the word, is read like it, resembles it. */
export const GRADES = ["none", "near", "pinyin", "exact"] as const;
const NEAR = 1;
const PINYIN = 2;
export const EXACT = 3;

/** How the strings of one column match one word: grade and, for near ones, distance. */
export interface Matched {
  readonly grades: Uint8Array;
  readonly distances: ReadonlyMap<number, number>;
}

/** One word of the query with everything that it matches. */
export interface ScannedWord {
  readonly word: string;
  readonly spellings: readonly string[];
  readonly letters: LetterMatcher | undefined;
  readonly columns: ReadonlyMap<ColumnName, Matched>;
}

/** A long text has nearly any initials in it, and resembles everything: only whole readings and sounds count. */
const LONG: ReadonlySet<ColumnName> = new Set(["goal"]);

/** Scans all searched columns for a folded word; the readings are needed for words in letters only. */
export function scanWord(word: string, tables: Tables, pinyin: Pinyin | undefined): ScannedWord {
  const spellings = spellingsOf(word);
  const letters = pinyin && letterMatcherOf(word, pinyin);
  const columns = new Map<ColumnName, Matched>();
  for (const name of searchedColumns(tables)) {
    const { folded } = tables.columns[name];
    const grades = new Uint8Array(folded.length);
    for (const [index, text] of folded.entries()) {
      if (spellings.some((spelling) => text.includes(spelling))) grades[index] = EXACT;
      else if (letters?.find(text, !LONG.has(name))) grades[index] = PINYIN;
    }
    columns.set(name, { grades, distances: new Map() });
  }
  return { word, spellings, letters, columns };
}

/** The word with the strings that resemble it added; unchanged when it is not a word that can be mistyped. */
export function withNear(
  scanned: ScannedWord,
  tables: Tables,
  soundOf: Pinyin["soundOf"],
  tolerance: number,
): ScannedWord {
  if (!canBeNear(scanned.word)) return scanned;
  const sound = soundOf(scanned.word);
  const columns = new Map<ColumnName, Matched>();
  for (const [name, matched] of scanned.columns) {
    const grades = Uint8Array.from(matched.grades);
    const distances = new Map<number, number>();
    const sounds = tables.columns[name].folded.map(soundOf);
    for (const { index, distance } of LONG.has(name)
      ? soundingTexts(sound, sounds)
      : nearTexts(sound, sounds, tolerance)) {
      if (grades[index] === 0) grades[index] = NEAR;
      distances.set(index, distance);
    }
    columns.set(name, { grades, distances });
  }
  return { ...scanned, columns };
}

function soundingTexts(sound: string, sounds: readonly string[]): NearText[] {
  return sounds.flatMap((text, index) => (text.includes(sound) ? [{ index, distance: 0 }] : []));
}

/** The grade of a row for one word: that of its best field. */
export function gradeOf(word: ScannedWord, fields: readonly Field[], row: number): number {
  let best = 0;
  for (const { column, rows } of fields) {
    const grade = word.columns.get(column)?.grades[rows[row] ?? 0] ?? 0;
    if (grade > best) best = grade;
  }
  return best;
}

/** Rows that match every word, and how well: the grade of the word that matches worst. */
export function matchingRows(words: readonly ScannedWord[], table: Table): { row: number; grade: number }[] {
  const found: { row: number; grade: number }[] = [];
  for (let row = 0; row < table.size; row++) {
    let grade = EXACT;
    for (const word of words) {
      grade = Math.min(grade, gradeOf(word, table.fields, row));
      if (grade === 0) break;
    }
    if (grade > 0) found.push({ row, grade });
  }
  return found;
}

/** Finds the parts of a shown text of a column that the word matched. */
export function finderOf(word: ScannedWord, column: ColumnName, index: number, pinyin: Pinyin | undefined): Finder {
  return (folded) => {
    const grade = word.columns.get(column)?.grades[index] ?? 0;
    if (grade === EXACT) return findAll(folded, word.spellings);
    const range = grade === PINYIN ? word.letters?.find(folded, !LONG.has(column)) : undefined;
    if (range) return [range];
    return grade === NEAR && pinyin ? nearestRange(pinyin.soundOf(word.word), pinyin.soundOf(folded)) : [];
  };
}

function searchedColumns(tables: Tables): ReadonlySet<ColumnName> {
  return new Set(tables.tables.flatMap((table) => table.fields.map((field) => field.column)));
}
