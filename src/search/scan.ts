/** Which strings of the columns match a word. The exact scan decides membership. */
import type { ColumnName } from "./data.ts";
import { type Figure, fulfils } from "./figure.ts";
import { simplify, spellingsOf } from "./fold.ts";
import { canBeNear, type NearText, nearTexts } from "./near.ts";
import { type LetterMatcher, letterMatcherOf, type Pinyin } from "./pinyin.ts";
import { type Column, type Field, SEPARATOR, type Tables } from "./table.ts";

/** Worst first: resembles the word, is read like it, is it in other characters, has a figure that fulfils it, contains it. */
export const GRADES = ["none", "near", "pinyin", "variant", "value", "exact"] as const;
export const NEAR = 1;
export const PINYIN = 2;
const VARIANT = 3;
export const VALUE = 4;
export const EXACT = 5;

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
export const LONG: ReadonlySet<ColumnName> = new Set(["goal", "cells", "extra"]);

/** Scans all searched columns for a folded word; the readings are needed for words in letters only. */
export function scanWord(
  word: string,
  tables: Tables,
  pinyin: Pinyin | undefined,
  fixed = false,
  spellings = spellingsOf(word),
): ScannedWord {
  const letters = fixed ? undefined : pinyin && letterMatcherOf(word, pinyin);
  const columns = new Map<ColumnName, Matched>();
  for (const { column: name, plain } of searchedColumns(tables)) {
    const column = tables.columns[name];
    const grades = scanColumn(word, column, tables, { spellings, fixed });
    if (letters && !plain) gradeLetters(letters, column, grades, !LONG.has(name));
    columns.set(name, { grades, distances: new Map() });
  }
  return { word, spellings, letters, columns, ...(fixed && { fixed }) };
}

/** Scans for a comparison as it was typed, and without the spaces in it. */
export function scanPrinted(literal: string, tables: Tables): ScannedWord {
  const spaceless = literal.replaceAll(/\s+/gu, "");
  return scanWord(spaceless, tables, undefined, true, [...new Set([spaceless, literal].flatMap(spellingsOf))]);
}

/** How well each string of a column contains the word: as it stands, or, unless `fixed`, in other characters. */
export function scanColumn(
  word: string,
  column: Column,
  { variants }: Tables,
  { spellings = [word], fixed = false }: { readonly spellings?: readonly string[]; readonly fixed?: boolean } = {},
): Uint8Array {
  const grades = new Uint8Array(column.folded.length);
  for (const spelling of spellings) gradeContaining(spelling, column, grades);
  if (!fixed && variants.size > 0) gradeVariants(word, column, variants, grades);
  return grades;
}

/** One search through the joined strings takes a fraction of the time of one in each. */
function gradeContaining(spelling: string, { folded, joined, starts }: Column, grades: Uint8Array): void {
  if (spelling === "" || spelling.includes(SEPARATOR)) {
    for (const [index, text] of folded.entries()) if (text.includes(spelling)) grades[index] = EXACT;
    return;
  }
  let index = 0;
  for (let at = joined.indexOf(spelling); at >= 0; at = joined.indexOf(spelling, starts[index + 1] ?? joined.length)) {
    while ((starts[index + 1] ?? joined.length) <= at) index++;
    grades[index] = EXACT;
    if (index + 1 >= folded.length) return;
  }
}

function gradeVariants(word: string, column: Column, variants: Tables["variants"], grades: Uint8Array): void {
  const other = simplify(word, variants);
  for (const [index, text] of column.folded.entries()) {
    if (grades[index] !== 0) continue;
    const simplified = column.plain.get(index) ?? (other === word ? undefined : text);
    if (simplified?.includes(other)) grades[index] = VARIANT;
  }
}

function gradeLetters(letters: LetterMatcher, { folded }: Column, grades: Uint8Array, initials: boolean): void {
  for (let index = 0; index < folded.length; index++) {
    if (grades[index] === 0 && letters.test(folded[index] ?? "", initials)) grades[index] = PINYIN;
  }
}

/**
 * A condition on figures: targets that fulfil it, and before them the rows that print it as typed. Without a
 * `literal` only the figures count.
 */
export function scanFigure(literal: string, figure: Figure, tables: Tables): ScannedWord {
  const printed = literal === "" ? undefined : scanPrinted(literal, tables);
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
  for (const { column: name, plain } of searchedColumns(tables)) {
    const matched = scanned.columns.get(name);
    if (plain || !matched) continue;
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
  return { ...scanned, columns: new Map([...scanned.columns, ...columns]) };
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

const searchedBy = new WeakMap<Tables, readonly Field[]>();

/** The columns that are searched, each once. */
function searchedColumns(tables: Tables): readonly Field[] {
  const known = searchedBy.get(tables);
  if (known) return known;
  const fields = new Map(tables.tables.flatMap((table) => table.fields.map((field) => [field.column, field] as const)));
  searchedBy.set(tables, [...fields.values()]);
  return [...fields.values()];
}
