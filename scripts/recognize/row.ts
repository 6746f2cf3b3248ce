/** What one row of the indicator part says; here, a row of the common layout that slid left. */
import type { OtherCell } from "../../src/model/form.ts";
import type { Cell } from "../source/document.ts";
import { columnAt } from "./alignment.ts";
import type { Column, ColumnCode } from "./columns.ts";
import { isFullLevelWord, isLevel1, isLevel2 } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import type { PrintedLevels } from "./levels.ts";
import type { NumberedRow } from "./regions.ts";
import { joinLines, joinWraps } from "./wraps.ts";

/** What one row says, before the levels are known. */
export interface RowReading {
  readonly row: NumberedRow;
  readonly midTerm: boolean;
  readonly printed: PrintedLevels;
  readonly texts: ReadonlyMap<ColumnCode, string>;
  readonly others: readonly OtherCell[];
}

/** Known level words first, then the name, then the value. */
export function readByWords(
  row: NumberedRow,
  cells: readonly Cell[],
  columns: readonly Column[],
  ledger: Ledger,
): { found: RowReading[]; shift: number } {
  const expected = (code: ColumnCode): number | undefined => columns.find((column) => column.code === code)?.from;
  const last = cells.at(-1);
  const target = expected("target");
  const slid = last && target !== undefined && cells.length >= 2 ? Math.max(0, target - last.column) : 0;
  const levels = splitLevels(cells, expected("level2"), slid);
  const levelStands = levels.cells.some((cell) => {
    const code = columnAt(columns, cell.column)?.code;
    return code === (levels.level2 === cell.text ? "level2" : "level1");
  });
  ledger.take(...levels.cells);
  const [name, value] = ledger.openCells(row);
  const texts = new Map<ColumnCode, string>();
  if (name) texts.set("name", joinLines(name.text));
  if (value) texts.set("target", joinWraps(value.text));
  if (name) ledger.take(name);
  if (value) ledger.take(value);
  const { level1, level2 } = levels;
  const printed = { ...(level1 ? { level1, ownLevel1: true } : {}), ...(level2 ? { level2 } : {}) };
  const shift = levelStands && !value ? 0 : slid;
  return { found: [{ row, midTerm: false, printed, texts, others: [] }], shift };
}

/** The level words at the left of the row; 成本指标 and 满意度指标 are words of both levels. */
function splitLevels(
  cells: readonly Cell[],
  level2Column: number | undefined,
  slid: number,
): { readonly level1?: string; readonly level2?: string; readonly cells: readonly Cell[] } {
  const [first, second] = cells;
  // A short word (社会效益) is a level only where name and value follow it.
  if (!first || (!isFullLevelWord(first.text) && cells.length < 3)) return { cells: [] };
  const endsAsLevel = second !== undefined && cells.length > 3 && /指标(?:[(\uFF08].*)?$/u.test(second.text.trim());
  if (isLevel1(first.text) && second && (isLevel2(second.text) || endsAsLevel) && cells.length > 2) {
    return { level1: first.text, level2: second.text, cells: [first, second] };
  }
  if (isLevel1(first.text) && isLevel2(first.text)) {
    const onLevel2 = first.column + slid >= (level2Column ?? Number.POSITIVE_INFINITY);
    return onLevel2 ? { level2: first.text, cells: [first] } : { level1: first.text, cells: [first] };
  }
  if (isLevel1(first.text)) return { level1: first.text, cells: [first] };
  if (isLevel2(first.text)) return { level2: first.text, cells: [first] };
  return { cells: [] };
}
