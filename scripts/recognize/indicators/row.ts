/** What one row of the indicator part says; here, a row of the common layout that slid left. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import type { Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { isFullLevelWord, isLevel1, isLevel2, plainLabel } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import { columnAt } from "./alignment.ts";
import type { Column, ColumnCode } from "./columns.ts";
import type { PrintedLevels } from "./levels.ts";

/** What one row says, before the levels are known. */
export interface RowReading {
  readonly row: NumberedRow;
  readonly midTerm: boolean;
  readonly printed: PrintedLevels;
  readonly texts: ReadonlyMap<ColumnCode, string>;
  readonly others: readonly OtherCell[];
}

interface SplitLevels {
  readonly level1?: string;
  readonly level2?: string;
  readonly cells: readonly Cell[];
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
  const levels = levelsUnderHeader(cells, columns) ?? splitLevels(cells, expected("level2"), slid);
  const levelStands = levels.cells.some((cell) => {
    const code = columnAt(columns, cell.column)?.code;
    return code === (levels.level2 === cell.text ? "level2" : "level1");
  });
  ledger.take(...levels.cells);
  const [name, ...rest] = ledger.openCells(row);
  // Without a header the last cell is the value; what stands between is reported.
  const value = columns.length > 0 ? rest[0] : rest.at(-1);
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

/**
 * An unknown or shortened second level (`其他指标`, `数量`) that stands in its column of a row without a value: read by words, it would be
 * taken for a name and the name for its value.
 */
function levelsUnderHeader(cells: readonly Cell[], columns: readonly Column[]): SplitLevels | undefined {
  const at = (code: ColumnCode): Cell | undefined =>
    cells.find((cell) => columnAt(columns, cell.column)?.code === code);
  const [level1, level2, name] = [at("level1"), at("level2"), at("name")];
  if (!level2 || !name || at("target") || isFullLevelWord(level2.text) || isFullLevelWord(name.text)) return undefined;
  const own = level1 ? [level1, level2] : [level2];
  if (cells.length !== own.length + 1 || (level1 && !isLevel1(level1.text))) return undefined;
  const likeLevel = isLevel2(level2.text) || /指标$/u.test(plainLabel(level2.text));
  if (!likeLevel || LIKE_A_VALUE.test(name.text.normalize("NFKC"))) return undefined;
  return { ...(level1 ? { level1: level1.text } : {}), level2: level2.text, cells: own };
}

/** A number, a comparison or a date: what stands under 指标值, not under 三级指标. */
const LIKE_A_VALUE = /^\s*(?:[<>=≤≥≦≧\d]|不低于|不少于|不超过|不适用|大于|小于|达到|\S{0,6}(?:提高|提升|改善)$)/u;

/** The level words at the left of the row; 成本指标 and 满意度指标 are words of both levels. */
function splitLevels(cells: readonly Cell[], level2Column: number | undefined, slid: number): SplitLevels {
  const [first, second] = cells;
  // A short word (社会效益) is a level only where name and value follow it.
  if (!first || (!isFullLevelWord(first.text) && cells.length < 3)) return { cells: [] };
  if (second && cells.length === 2 && isLevel1(first.text) && isLevel2(second.text) && isFullLevelWord(second.text)) {
    return { level1: first.text, level2: second.text, cells: [first, second] };
  }
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
