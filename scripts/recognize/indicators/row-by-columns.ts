/** One row of the indicator part that is read by its columns, or by its words where it slid left. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import type { Ledger } from "../ledger.ts";
import type { NumberedRow } from "../rows.ts";
import { isFullLevelWord, isLevel1, isLevel2, labelOf } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import { columnAt, shiftsOf } from "./alignment.ts";
import { knownColumnOf } from "./column-words.ts";
import type { Column, ColumnCode } from "./columns.ts";
import { type RowReading, readByWords } from "./row.ts";

const BASIC: ReadonlySet<ColumnCode> = new Set(["level1", "level2", "name", "target"]);
/** 目标1 in a cell of its own before the name. */
const NUMBER = /^(?:目标|指标|内容|任务)\s*(?:\d{1,2}|[一二三四五六七八九十])\s*[:\uFF1A、.]?$/u;
const LONG: ReadonlySet<ColumnCode> = new Set(["target", "midTermTarget", "actual", "reason", "content", "standard"]);

/** What the row says in each half of its columns, and by how many columns it slid. */
export function readRow(
  row: NumberedRow,
  cells: readonly Cell[],
  columns: readonly Column[],
  covering: readonly Cell[],
  ledger: Ledger,
): { found: RowReading[]; shift: number } {
  const exact = covering.length > 0 || row.cells.some(({ rowSpan = 1, colSpan = 1 }) => rowSpan > 1 || colSpan > 1);
  const plain = columns.every((column) => BASIC.has(column.code) && !column.midTerm && !column.place);
  if (columns.length === 0 || (plain && !exact && !standsUnderHeader(cells, columns)))
    return readByWords(row, cells, columns, ledger);
  const straight = exact || isLevelUnderHead(cells, columns) || (plain && standsUnderHeader(cells, columns));
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

/** A level word alone in its own column. */
function isLevelUnderHead([only, ...rest]: readonly Cell[], columns: readonly Column[]): boolean {
  const code = only && rest.length === 0 ? columnAt(columns, only.column)?.code : undefined;
  return (
    only !== undefined && ((code === "level1" && isLevel1(only.text)) || (code === "level2" && isLevel2(only.text)))
  );
}

/** Whether name and value stand in their columns and nothing stands beyond them. */
function standsUnderHeader(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const at = (code: ColumnCode): Cell[] => cells.filter((cell) => columnAt(columns, cell.column)?.code === code);
  return (
    at("name").filter(({ text }) => !NUMBER.test(text)).length === 1 &&
    at("target").length === 1 &&
    at("level1").length <= 1 &&
    at("level2").length <= 1 &&
    !at("name").some((cell) => isFullLevelWord(cell.text)) &&
    cells.every((cell) => columnAt(columns, cell.column) !== undefined)
  );
}

/** The values of several places stand under their places, and are a promise of the form only where all are one. */
function partPlaces(
  placed: readonly { readonly cell: Cell; readonly column: Column | undefined }[],
  texts: Map<ColumnCode, string>,
  others: OtherCell[],
): void {
  const values = placed.flatMap(({ cell, column }) => (column?.place ? [{ label: column.label, cell }] : []));
  const [first] = values;
  const target = texts.get("target");
  if (!first || target === undefined) return;
  others.unshift({ label: first.label, text: target });
  // A narrow column breaks the lines of the same value elsewhere.
  const printed = ({ cell }: (typeof values)[number]): string => cell.text.replace(/\s+/gu, "");
  if (values.some((one) => printed(one) !== printed(first))) texts.delete("target");
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
    // A name that was masked is kept nowhere.
    if (labelOf(column.label)?.part === "personal" && !/\p{L}/u.test(cell.text)) continue;
    if ((code === "level1" || code === "level2") && levels[code] === undefined) {
      levels[code] = cell.text;
      ownLevel1 ||= code === "level1";
    } else if (code === "level1" || code === "level2") {
      others.push({ label: column.label, text: joinWraps(cell.text) });
    } else if (code === "name" && NUMBER.test(texts.get(code) ?? "")) {
      texts.set(code, `${texts.get(code)} ${joinLines(cell.text)}`);
    } else if (code === "other" || texts.has(code)) others.push({ label: column.label, text: joinWraps(cell.text) });
    else texts.set(code, LONG.has(code) ? joinWraps(cell.text) : joinLines(cell.text));
  }
  partPlaces(placed, texts, others);
  for (const cell of covering) {
    const column = columnAt(columns, cell.column);
    if (!column || knownColumnOf(cell.text) !== undefined || labelOf(cell.text)?.part === "group") continue;
    const { code } = column;
    if (code === "level1" || code === "level2") levels[code] ??= cell.text;
    else if (code === "name" && !texts.has(code) && texts.size > 0) texts.set(code, joinLines(cell.text));
  }
  return { row, midTerm, printed: { ...levels, ownLevel1, exact }, texts, others };
}
