/** How far a row slid left when its merged cells were lost: the slide under which its cells suit the columns best. */
import { isOperatorWord } from "../../../src/model/split-target.ts";
import type { Cell } from "../../source/document.ts";
import { isFullLevelWord, isLevel1, isLevel2 } from "../words/labels.ts";
import { knownColumnOf } from "./column-words.ts";
import type { Column, ColumnCode } from "./columns.ts";

/** What stands in the column of the operator where a target has none. */
const NO_OPERATOR = /^(?:定性|定量|其他|不适用)$/u;
/** What a value without a number says; no unit does. */
const QUALITY = /提高|提升|改善|健全|完善|增强|保障|良好|及时|显著|明显|有效|长期|持续|增加|减少|降低/u;
const YEAR_BEFORE = /^(?:[前上]一?年|20\d{2}年\S*实际)/u;
const NUMBER = /^[\d,.%\uFF05]*\d[\d,.%\uFF05]*$/u;

/** The column in which a grid column falls, if any. */
export function columnAt(columns: readonly Column[], position: number): Column | undefined {
  return columns.find((column) => position >= column.from && position < column.to);
}

/**
 * For every cell of a row the columns that it slid left, under which the cells suit the header best; all 0 when they
 * stand where they should. A slide may grow along the row (an empty cell was lost too), never shrink.
 */
export function shiftsOf(cells: readonly Cell[], columns: readonly Column[]): number[] {
  const last = columns.at(-1)?.from ?? 0;
  const has = new Set(columns.map(({ code }) => code));
  const start = columns.find(({ code }) => code === "level1" || code === "level2" || code === "name")?.from ?? 0;
  const room = Math.min(FARTHEST_SLIDE, Math.max(0, last - (cells.at(-1)?.column ?? last)));
  let paths = Array.from({ length: room + 1 }, (_, shift): Path => ({ score: shift === 0 ? 0 : -0.1, shifts: [] }));
  for (const [index, cell] of cells.entries()) {
    const next: Path[] = [];
    for (let shift = 0; shift <= room; shift += 1) {
      let best: Path | undefined;
      for (let from = 0; from <= shift; from += 1) {
        const path = paths[from];
        if (!path || (from !== shift && path.shifts.length === 0)) continue;
        const score = path.score - (from === shift ? 0 : GROWTH);
        if (!best || score > best.score) best = { score, shifts: path.shifts };
      }
      const column = columnAt(columns, cell.column + shift);
      // Beside the levels stands only the label that runs down the side.
      const suit = column && column.from < start ? BESIDE : suits(cell, column, cells[index + 1], has);
      next.push({ score: (best?.score ?? Number.NEGATIVE_INFINITY) + suit, shifts: [...(best?.shifts ?? []), shift] });
    }
    paths = next;
  }
  return paths.reduce((best, path) => (path.score > best.score ? path : best)).shifts.slice();
}

interface Path {
  readonly score: number;
  readonly shifts: readonly number[];
}

/** No form has more columns than this to lose; a table of hundreds is read without trying them all. */
const FARTHEST_SLIDE = 24;
/** Cost of a slide that grows inside a row. */
const GROWTH = 0.6;

/** How well a cell of an indicator suits the column of a label beside all indicators. */
const BESIDE = -3;

function standsAsOperator({ text }: Cell): boolean {
  return isOperatorWord(text.trim()) || NO_OPERATOR.test(text.trim());
}

/** How well a cell suits a column of a header that `has` these codes. */
function suits(cell: Cell, column: Column | undefined, after: Cell | undefined, has: ReadonlySet<ColumnCode>): number {
  if (!column) return -2;
  const level = isLevel1(cell.text) || isLevel2(cell.text);
  const kind: ColumnCode = column.code;
  // 成本指标 and 满意度指标 are first levels where a second one follows.
  const leads = !isLevel2(cell.text) || (after !== undefined && isLevel2(after.text));
  const heads = after !== undefined && isLevel2(cell.text) && knownColumnOf(after.text) === "name";
  if (kind === "level1" && !isLevel1(cell.text)) return heads ? -1 : -3;
  if (kind === "level1") return leads ? 3 : 2;
  if (kind === "level2" && isLevel1(cell.text) && !has.has("level1")) return 3;
  // 具体指标 is printed for a second level that has none, never for the name of an indicator.
  if (knownColumnOf(cell.text) === "name") return kind === "level2" ? 1 : -3;
  if (kind === "level2") return isLevel2(cell.text) ? 3 : cell.text.endsWith("指标") ? 0 : -2;
  // 项目成本 or 满意度 alone may be the name of an indicator.
  if (level) return kind === "name" && !isFullLevelWord(cell.text) ? -0.5 : -3;
  if (kind === "operator") return standsAsOperator(cell) ? 2 : -2;
  if (kind === "name") return standsAsOperator(cell) ? -3 : NUMBER.test(cell.text) ? -0.3 : 1;
  if (kind === "weight" || kind === "points" || kind === "score") return NUMBER.test(cell.text) ? 1 : -2;
  if (kind === "direction") return /正|反|逆/u.test(cell.text) ? 1 : -2;
  if (kind === "unit" && QUALITY.test(cell.text)) return -2;
  if (kind === "unit") return cell.text.length > 8 ? -2 : NUMBER.test(cell.text) ? -1 : 0.5;
  // Where points are printed for every row, a figure that could be either is theirs.
  if (kind === "actual") return has.has("points") || has.has("weight") ? 0 : 0.5;
  if (kind === "target" || kind === "midTermTarget") return 0.5;
  // What was reached in the years before is left empty more often than what is promised.
  return kind === "other" && YEAR_BEFORE.test(column.label) ? -0.15 : 0;
}
