/**
 * The indicator part. Rows that lost their merged cells slide left, so a row is read as known level words first,
 * then the name, then the value; the columns only decide where a word is on both levels.
 */
import { categoryOf, defined, type Indicator, kindOf } from "../../src/model/form.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type Cell, formatPlace } from "../source/document.ts";
import { isLevel1, isLevel2, labelOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";

/** Grid columns of the header's words, from 0. */
type Columns = ReadonlyMap<string, number>;

interface Levels {
  readonly level1?: string;
  readonly level2?: string;
}

/** Reads the rows from the indicator header on; `rows[0]` is the header. */
export function readIndicators(
  rows: readonly NumberedRow[],
  ledger: Ledger,
): { indicators: Indicator[]; problems: Problem[] } {
  const [header, ...body] = rows;
  const indicators: Indicator[] = [];
  const problems: Problem[] = [];
  if (!header) return { indicators, problems };
  const columns = readHeader(header, ledger);
  let levels: Levels = {};
  for (const row of body) {
    takeSideLabel(row, ledger);
    const cells = ledger.openCells(row);
    const shift = shiftOf(cells, columns);
    const own = splitLevels(cells, columns, shift);
    levels = nextLevels(levels, own);
    ledger.take(...own.cells);
    const [name, target] = ledger.openCells(row);
    if (!name) continue;
    ledger.take(name);
    if (target) ledger.take(target);
    indicators.push(indicatorOf(levels, name, target, anchorOf(row)));
    if (shift > 0) {
      problems.push({
        code: "shifted-row",
        severity: "note",
        row: anchorOf(row),
        place: formatPlace(row.place),
        text: cells.map((cell) => cell.text).join(" | "),
      });
    }
  }
  return { indicators, problems };
}

function readHeader(header: NumberedRow, ledger: Ledger): Columns {
  const columns = new Map<string, number>();
  for (const cell of ledger.openCells(header)) {
    const label = labelOf(cell.text);
    if (label?.part === "column") columns.set(label.code, cell.column);
    if (label?.part === "column" || label?.code === "indicators") ledger.take(cell);
  }
  return columns;
}

/** The label 绩效指标 that runs down the left side may be printed again on a later page. */
function takeSideLabel(row: NumberedRow, ledger: Ledger): void {
  const [first] = ledger.openCells(row);
  if (first && labelOf(first.text)?.code === "indicators") ledger.take(first);
}

/** How many columns the row slid left: how far its last text stands before the column of the values. */
function shiftOf(cells: readonly Cell[], columns: Columns): number {
  const expected = columns.get("target");
  const last = cells.at(-1);
  if (expected === undefined || !last || cells.length < 2) return 0;
  return Math.max(0, expected - last.column);
}

/** The level words at the left of the row. */
function splitLevels(
  cells: readonly Cell[],
  columns: Columns,
  shift: number,
): Levels & { readonly cells: readonly Cell[] } {
  const [first, second] = cells;
  if (!first) return { cells: [] };
  if (isLevel1(first.text) && second && isLevel2(second.text) && cells.length > 2) {
    return { level1: first.text, level2: second.text, cells: [first, second] };
  }
  if (isLevel1(first.text) && isLevel2(first.text)) {
    const onLevel2 = first.column + shift >= (columns.get("level2") ?? Number.POSITIVE_INFINITY);
    return onLevel2 ? { level2: first.text, cells: [first] } : { level1: first.text, cells: [first] };
  }
  if (isLevel1(first.text)) return { level1: first.text, cells: [first] };
  if (isLevel2(first.text)) return { level2: first.text, cells: [first] };
  return { cells: [] };
}

/** A first-level word starts anew; without level words the row belongs to the levels above it. */
function nextLevels(current: Levels, own: Levels): Levels {
  if (own.level1 !== undefined) {
    return own.level2 === undefined ? { level1: own.level1 } : { level1: own.level1, level2: own.level2 };
  }
  return own.level2 === undefined ? current : { ...current, level2: own.level2 };
}

function indicatorOf(levels: Levels, name: Cell, target: Cell | undefined, row: string): Indicator {
  const category = categoryOf(levels.level1);
  return defined<Indicator>({
    category,
    kind: kindOf(category, levels.level2),
    level1: levels.level1,
    level2: levels.level2,
    name: name.text,
    target: target?.text,
    others: [],
    row,
  });
}
