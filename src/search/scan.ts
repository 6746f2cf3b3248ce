/** Which strings of the columns match a word, and which rows match all words. The exact scan decides membership. */
import type { ColumnName } from "./data.ts";
import { type Figure, fulfils } from "./figure.ts";
import { spellingsOf } from "./fold.ts";
import { type Finder, findAll } from "./marks.ts";
import { canBeNear, type NearText, nearestRange, nearTexts } from "./near.ts";
import { type LetterMatcher, letterMatcherOf, type Pinyin } from "./pinyin.ts";
import type { Column, Table, Tables } from "./table.ts";

/** Worst first: resembles the word, is read like it, has a figure that fulfils it, contains it. */
export const GRADES = ["none", "near", "pinyin", "value", "exact"] as const;
const NEAR = 1;
const PINYIN = 2;
const VALUE = 3;
export const EXACT = 4;

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
  /** Meant as it stands: nothing that resembles it is looked for. */
  readonly fixed?: boolean;
}

/** A long text has nearly any initials in it, and resembles everything: only whole readings and sounds count. */
const LONG: ReadonlySet<ColumnName> = new Set(["goal"]);

/** Scans all searched columns for a folded word; the readings are needed for words in letters only. */
export function scanWord(word: string, tables: Tables, pinyin: Pinyin | undefined, fixed = false): ScannedWord {
  const spellings = spellingsOf(word);
  const letters = fixed ? undefined : pinyin && letterMatcherOf(word, pinyin);
  const columns = new Map<ColumnName, Matched>();
  for (const name of searchedColumns(tables)) {
    const { folded } = tables.columns[name];
    const grades = new Uint8Array(folded.length);
    const initials = !LONG.has(name);
    for (let index = 0; index < folded.length; index++) {
      const text = folded[index] ?? "";
      if (spellings.some((spelling) => text.includes(spelling))) grades[index] = EXACT;
      else if (letters?.test(text, initials)) grades[index] = PINYIN;
    }
    columns.set(name, { grades, distances: new Map() });
  }
  return { word, spellings, letters, columns, ...(fixed && { fixed }) };
}

/**
 * A condition on figures: targets that fulfil it, and before them the rows that print it as typed. Without a
 * `literal` only the figures count.
 */
export function scanFigure(literal: string, figure: Figure, tables: Tables): ScannedWord {
  const printed = literal === "" ? undefined : scanWord(literal, tables, undefined, true);
  const { unit, units, low, high } = tables.data.meanings;
  const wanted = units.indexOf(figure.unit);
  const columns = new Map(printed?.columns);
  const grades = printed?.columns.get("target")?.grades.slice() ?? new Uint8Array(unit.length);
  for (let index = 0; wanted > 0 && index < grades.length; index++) {
    if (grades[index] !== 0 || unit[index] !== wanted) continue;
    if (fulfils(figure, low[index] ?? 0, high[index] ?? 0)) grades[index] = VALUE;
  }
  columns.set("target", { grades, distances: new Map() });
  return { word: literal, spellings: printed?.spellings ?? [], letters: undefined, columns, fixed: true };
}

/** The word with the strings that resemble it added; unchanged when it is not a word that can be mistyped. */
export function withNear(
  scanned: ScannedWord,
  tables: Tables,
  soundOf: Pinyin["soundOf"],
  tolerance: number,
): ScannedWord {
  if (scanned.fixed || !canBeNear(scanned.word)) return scanned;
  const sound = soundOf(scanned.word);
  const columns = new Map<ColumnName, Matched>();
  for (const [name, matched] of scanned.columns) {
    const grades = Uint8Array.from(matched.grades);
    const distances = new Map<number, number>();
    const sounds = soundsOf(tables.columns[name], soundOf);
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

const soundsByColumn = new WeakMap<Column, readonly string[]>();

/** How the strings of a column sound; worked out once. */
function soundsOf(column: Column, soundOf: Pinyin["soundOf"]): readonly string[] {
  const known = soundsByColumn.get(column) ?? column.folded.map(soundOf);
  soundsByColumn.set(column, known);
  return known;
}

function soundingTexts(sound: string, sounds: readonly string[]): NearText[] {
  return sounds.flatMap((text, index) => (text.includes(sound) ? [{ index, distance: 0 }] : []));
}

/** Rows that match every word and pass every mask, and how well: the grade of the word that matches worst. */
export function matchingRows(
  words: readonly ScannedWord[],
  table: Table,
  masks: readonly Uint8Array[] = [],
): { row: number; grade: number }[] {
  const grades = new Uint8Array(table.size).fill(EXACT);
  for (const mask of masks) for (let row = 0; row < table.size; row++) if (mask[row] === 0) grades[row] = 0;
  for (const word of words) {
    const best = gradesOf(word, table);
    for (let row = 0; row < table.size; row++) {
      const grade = best[row] ?? 0;
      if (grade < (grades[row] ?? 0)) grades[row] = grade;
    }
  }
  const found: { row: number; grade: number }[] = [];
  for (let row = 0; row < table.size; row++) {
    const grade = grades[row] ?? 0;
    if (grade > 0) found.push({ row, grade });
  }
  return found;
}

/** The grade of every row for one word: that of its best field. */
export function gradesOf(word: ScannedWord, table: Table): Uint8Array {
  const best = new Uint8Array(table.size);
  for (const { column, rows } of table.fields) {
    const grades = word.columns.get(column)?.grades;
    if (!grades?.some((grade) => grade > 0)) continue;
    for (let row = 0; row < table.size; row++) {
      const grade = grades[rows[row] ?? 0] ?? 0;
      if (grade > (best[row] ?? 0)) best[row] = grade;
    }
  }
  return best;
}

/** Finds the parts of a shown text of a column that the word matched. */
export function finderOf(word: ScannedWord, column: ColumnName, index: number, pinyin: Pinyin | undefined): Finder {
  return (folded) => {
    const grade = word.columns.get(column)?.grades[index] ?? 0;
    if (grade === EXACT) return findAll(folded, word.spellings);
    if (grade === VALUE) return [[0, folded.length]];
    const range = grade === PINYIN ? word.letters?.find(folded, !LONG.has(column)) : undefined;
    if (range) return [range];
    return grade === NEAR && pinyin ? nearestRange(pinyin.soundOf(word.word), pinyin.soundOf(folded)) : [];
  };
}

function searchedColumns(tables: Tables): ReadonlySet<ColumnName> {
  return new Set(tables.tables.flatMap((table) => table.fields.map((field) => field.column)));
}
