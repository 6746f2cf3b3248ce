/**
 * First and second level of every indicator row. A printed level word holds until the next one. A row without a first
 * level belongs to the one above it, unless its second level only fits the one below: there the printed word stands in
 * the middle of its merged cell. What fits neither stays absent where the merged cells are known.
 */
import { categoryOf, kindOf } from "../../../src/model/form.ts";
import { type CategoryCode, KIND_TERMS } from "../../../src/model/terms.ts";
import { isLevel1 } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";

/** The level words of one row: as printed in it or in the merged cells that reach it. */
export interface PrintedLevels {
  readonly level1?: string;
  readonly level2?: string;
  /** The word is printed in this row, not merely reaching it. */
  readonly ownLevel1?: boolean;
  /** The table says which cells are merged, so that an empty cell is an empty cell. */
  readonly exact?: boolean;
}

export interface Levels {
  readonly level1?: string;
  readonly level2?: string;
}

/** The levels that hold in each row, from top to bottom. */
export function resolveLevels(rows: readonly PrintedLevels[]): Levels[] {
  const resolved: Levels[] = [];
  let current: Levels = {};
  for (const [index, row] of rows.entries()) {
    const level2 = row.level2 === undefined ? undefined : tidy(row.level2);
    if (row.level1 !== undefined) {
      const level1 = tidy(row.level1);
      const same = !row.ownLevel1 && level1 === current.level1;
      current = levelsOf(level1, level2 ?? (same ? current.level2 : undefined));
    } else if (level2 !== undefined) {
      current = levelsOf(levelAbove(level2, current.level1, rows.slice(index), row.exact === true), level2);
    }
    resolved.push(current);
  }
  return fillFirstRows(resolved, rows);
}

function levelsOf(level1: string | undefined, level2: string | undefined): Levels {
  return { ...(level1 === undefined ? {} : { level1 }), ...(level2 === undefined ? {} : { level2 }) };
}

/** The first level of a row that prints only a second: the one above, or the one below where only that fits. */
function levelAbove(
  level2: string,
  above: string | undefined,
  rest: readonly PrintedLevels[],
  exact: boolean,
): string | undefined {
  if (fits(above, level2) || (above !== undefined && isFurther(above))) return above;
  const below = rest.findIndex((row) => row.level1 !== undefined);
  const word = rest[below]?.level1;
  const between = rest.slice(0, below === -1 ? 0 : below).map((row) => row.level2);
  if (word !== undefined && between.every((kind) => kind === undefined || fits(word, tidy(kind)))) return tidy(word);
  const known = KIND_TERMS.some((term) => kindOf(term.category, level2) !== undefined);
  return exact && known ? undefined : above;
}

/** 投入, 过程: whatever stands below such a word may be its own. */
function isFurther(level1: string): boolean {
  return categoryOf(level1) === undefined && isLevel1(level1);
}

function fits(level1: string | undefined, level2: string): boolean {
  const category: CategoryCode | undefined = categoryOf(level1);
  return category !== undefined && kindOf(category, level2) !== undefined;
}

/** Rows above the first printed second level of their first level have it too, if they print no level at all. */
function fillFirstRows(resolved: readonly Levels[], rows: readonly PrintedLevels[]): Levels[] {
  const filled = [...resolved];
  for (let index = filled.length - 2; index >= 0; index -= 1) {
    const [here, below] = [filled[index], filled[index + 1]];
    const { level1, level2, exact = false } = rows[index] ?? {};
    const empty = !exact && level1 === undefined && level2 === undefined;
    if (here && below && empty && here.level1 === undefined && here.level2 === undefined) filled[index] = below;
  }
  return filled;
}

/** A level word on one line without the spaces that its cell's width brought in. */
function tidy(text: string): string {
  return joinLines(text).replace(/(?<=[\p{Script=Han})\uFF09])\s+(?=[\p{Script=Han}(\uFF08])/gu, "");
}
