/**
 * The indicator part. Rows that stand under their header are read by column; rows that lost their merged cells slide
 * left and are read as known level words first, then the name, then the value.
 */
import { categoryOf, defined, type Indicator, kindOf, type OtherCell } from "../../src/model/form.ts";
import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Cell } from "../source/document.ts";
import { columnAt, shiftsOf } from "./alignment.ts";
import { type Column, type ColumnCode, columnLabelsOf, columnOf, columnsOf, headsIndicators } from "./columns.ts";
import { isFullLevelWord, isLevel1, isLevel2, labelOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import { resolveLevels } from "./levels.ts";
import { footnoteOf, isMarginRow } from "./margin.ts";
import { filledCells, type NumberedRow } from "./regions.ts";
import { type RowReading, readByWords } from "./row.ts";
import { coveringCells } from "./spans.ts";
import { joinLines, joinWraps } from "./wraps.ts";

export interface IndicatorPart {
  readonly indicators: readonly Indicator[];
  /** Indicators of the mid-term half, where the form prints both. */
  readonly midTerm: readonly Indicator[];
  readonly problems: readonly Problem[];
  /** Content key of a column → its head as printed, where it is another word than ours. */
  readonly labels: Readonly<Record<string, string>>;
  /** Rows among or below the indicators that print labels of the head. */
  readonly marginRows: readonly NumberedRow[];
  /** Remarks below the indicators, with the word that they begin with. */
  readonly footnotes: readonly OtherCell[];
}

const BASIC: ReadonlySet<ColumnCode> = new Set(["level1", "level2", "name", "target"]);
const LONG: ReadonlySet<ColumnCode> = new Set(["target", "midTermTarget", "actual", "reason", "content", "standard"]);
/** A slot of the template that nobody filled in. */
const EMPTY_SLOT = /^(?:(?:指标\s*\d*\s*[:\uFF1A]?)|[….·]+)$/u;

/** Reads the rows from the indicator header on; `rows[0]` is the header. */
export function readIndicators(rows: readonly NumberedRow[], ledger: Ledger): IndicatorPart {
  const readings: RowReading[] = [];
  const problems: Problem[] = [];
  const marginRows: NumberedRow[] = [];
  const footnotes: OtherCell[] = [];
  const covering = coveringCells(rows);
  let columns: readonly Column[] = [];
  let labels: Readonly<Record<string, string>> = {};
  let longTerm = false;
  for (const row of rows) {
    if (isHeaderRow(row, columns)) {
      longTerm = isLongTermPart(row) ?? longTerm;
      columns = readHeader(row, columns, ledger, problems);
      labels = { ...columnLabelsOf(columns), ...labels };
      continue;
    }
    takeSideLabel(row, columns, ledger);
    const cells = ledger.openCells(row);
    const footnote = footnoteOf(row, cells);
    if (footnote) {
      ledger.take(...cells);
      footnotes.push(footnote);
      continue;
    }
    if (isMarginRow(cells)) {
      marginRows.push(row);
      continue;
    }
    const { found, shift } = readRow(row, cells, columns, covering.get(row) ?? [], ledger);
    readings.push(...found.map((reading) => ({ ...reading, midTerm: reading.midTerm || longTerm })));
    if (shift > 0 && found.some((reading) => reading.texts.has("name"))) {
      const text = cells.map((cell) => cell.text).join(" | ");
      problems.push({
        code: "shifted-row",
        severity: "note",
        row: anchorOf(row),
        place: formatPlace(row.place),
        text,
      });
    }
  }
  const half = (midTerm: boolean): Indicator[] => indicatorsOf(readings.filter((one) => one.midTerm === midTerm));
  const [year, midTerm] = [half(false), half(true)];
  // A form with one part prints the year's promises, whatever stands beside them.
  const parts = longTerm && year.length === 0 ? { indicators: midTerm, midTerm: [] } : { indicators: year, midTerm };
  return { ...parts, problems, labels, marginRows, footnotes };
}

/** Whether 中长期绩效指标 stands beside the header of a part, or 年度绩效指标; undefined when neither does. */
function isLongTermPart(row: NumberedRow): boolean | undefined {
  const side = filledCells(row).map((cell) => labelOf(cell.text)?.code);
  if (side.includes("midTermIndicators")) return true;
  return side.includes("indicators") ? false : undefined;
}

function isHeaderRow(row: NumberedRow, columns: readonly Column[]): boolean {
  const cells = filledCells(row);
  if (headsIndicators(cells)) return true;
  return (
    columns.length > 0 &&
    cells.length > 1 &&
    cells.every((cell) => columnOf(cell.text) !== undefined && !isLevel1(cell.text))
  );
}

/** The header's columns; a second header row below the first names columns under a common head. */
function readHeader(row: NumberedRow, before: readonly Column[], ledger: Ledger, problems: Problem[]): Column[] {
  const cells = filledCells(row);
  ledger.take(...cells);
  const columns = columnsOf(cells);
  const known = new Set(before.map((column) => column.label));
  for (const column of columns.filter((one) => one.code === "other" && !known.has(one.label))) {
    const place = { row: anchorOf(row), place: formatPlace(row.place) };
    problems.push({ code: "unknown-label", severity: "warning", ...place, text: column.label });
  }
  const repeated = columns.some(
    (column) => column.code === "level1" || column.code === "level2" || column.code === "name",
  );
  if (before.length > 0 && !repeated) {
    const [from, last] = [columns[0]?.from ?? 0, columns.at(-1)];
    const after = before.filter((column) => last !== undefined && column.from > last.from);
    const kept = before
      .filter((column) => column.from < from)
      .map((column) => ({ ...column, to: Math.min(column.to, from) }));
    const end = after[0]?.from ?? Number.POSITIVE_INFINITY;
    return [...kept, ...columns.map((column) => ({ ...column, to: Math.min(column.to, end) })), ...after];
  }
  return columns;
}

/** The label 绩效指标 that runs down the left side may be printed again on a later page. */
function takeSideLabel(row: NumberedRow, columns: readonly Column[], ledger: Ledger): void {
  const [first, second] = ledger.openCells(row);
  if (!first) return;
  const isSide = ["indicators", "midTermIndicators"].includes(labelOf(first.text)?.code ?? "");
  const isBeside =
    first.column < (columns[0]?.from ?? 0) && second !== undefined && /^(?:年度|绩效|指标)+$/u.test(first.text.trim());
  if (isSide || isBeside) ledger.take(first);
}

function readRow(
  row: NumberedRow,
  cells: readonly Cell[],
  columns: readonly Column[],
  covering: readonly Cell[],
  ledger: Ledger,
): { found: RowReading[]; shift: number } {
  const exact = covering.length > 0 || row.cells.some((cell) => (cell.rowSpan ?? 1) > 1);
  const plain = columns.every((column) => BASIC.has(column.code) && !column.midTerm);
  if (plain && !exact && !standsUnderHeader(cells, columns)) return readByWords(row, cells, columns, ledger);
  const straight = exact || (plain && standsUnderHeader(cells, columns));
  const shifts = straight ? cells.map(() => 0) : shiftsOf(cells, columns);
  const placed = cells.map((cell, index) => ({ cell, column: columnAt(columns, cell.column + (shifts[index] ?? 0)) }));
  const halves = columns.some((column) => column.midTerm) ? [true, false] : [false];
  const found = halves.map((midTerm) => {
    const own = columns.filter((column) => column.midTerm === midTerm || column.code === "level1");
    return readByColumns(
      row,
      placed.filter(({ column }) => column && own.includes(column)),
      covering,
      own,
      midTerm,
      exact,
    );
  });
  const says = found.some(({ texts }) => texts.has("name") || texts.has("target"));
  for (const { cell, column } of placed) {
    const code = column?.code;
    // A level without an indicator holds for the rows below; what is no level's word there stays to be reported.
    if (code !== undefined && (says || isLevel1(cell.text) || isLevel2(cell.text))) ledger.take(cell);
  }
  return { found, shift: Math.max(0, ...shifts) };
}

/** Whether name and value stand in their columns and nothing stands beyond them. */
function standsUnderHeader(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const at = (code: ColumnCode): Cell[] => cells.filter((cell) => columnAt(columns, cell.column)?.code === code);
  return (
    at("name").length === 1 &&
    at("target").length === 1 &&
    at("level1").length <= 1 &&
    at("level2").length <= 1 &&
    !at("name").some((cell) => isFullLevelWord(cell.text)) &&
    cells.every((cell) => columnAt(columns, cell.column) !== undefined)
  );
}

function readByColumns(
  row: NumberedRow,
  placed: readonly { readonly cell: Cell; readonly column: Column | undefined }[],
  covering: readonly Cell[],
  columns: readonly Column[],
  midTerm: boolean,
  exact: boolean,
): RowReading {
  const texts = new Map<ColumnCode, string>();
  const others: OtherCell[] = [];
  const levels: { level1?: string; level2?: string } = {};
  let ownLevel1 = false;
  for (const { cell, column } of placed) {
    if (!column) continue;
    const { code } = column;
    if ((code === "level1" || code === "level2") && levels[code] === undefined) {
      levels[code] = cell.text;
      ownLevel1 ||= code === "level1";
    } else if (code === "level1" || code === "level2") {
      others.push({ label: column.label, text: joinWraps(cell.text) });
    } else if (code === "other" || texts.has(code)) others.push({ label: column.label, text: joinWraps(cell.text) });
    else texts.set(code, LONG.has(code) ? joinWraps(cell.text) : joinLines(cell.text));
  }
  for (const cell of covering) {
    const column = columnAt(columns, cell.column);
    if (!column || columnOf(cell.text) !== undefined) continue;
    const { code } = column;
    if (code === "level1" || code === "level2") levels[code] ??= cell.text;
    else if (code === "name" && !texts.has(code) && texts.size > 0) texts.set(code, joinLines(cell.text));
  }
  return { row, midTerm, printed: { ...levels, ownLevel1, exact }, texts, others };
}

function indicatorsOf(readings: readonly RowReading[]): Indicator[] {
  const levels = resolveLevels(readings.map((reading) => reading.printed));
  return readings.flatMap(({ row, texts, others }, index) => {
    const name = texts.get("name");
    const bare = [...texts].every(([code]) => code === "name") && others.length === 0;
    if ((name === undefined && !texts.has("target")) || (bare && EMPTY_SLOT.test(name ?? ""))) return [];
    const { level1, level2 } = levels[index] ?? {};
    const category = categoryOf(level1);
    const rest = Object.fromEntries(texts);
    return [
      defined<Indicator>({
        category,
        kind: kindOf(category, level2),
        level1,
        level2,
        ...rest,
        others,
        row: anchorOf(row),
      }),
    ];
  });
}
