/** The header of the indicator part: one row, two of which the second names columns under a common head, or one again. */
import { formatPlace } from "../../../src/model/place.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Cell } from "../../source/document.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isLevel1, labelOf } from "../words/labels.ts";
import { withContents } from "./column-contents.ts";
import { knownColumnOf } from "./column-words.ts";
import { type Column, columnLabelsOf, columnOf, columnsOf, headsIndicators } from "./columns.ts";

/** The header that holds for a row. */
export interface Header {
  readonly columns: readonly Column[];
  /** Content key of a column → its head as printed, where it is another word than ours. */
  readonly labels: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Whether it heads the mid-term part; undefined where it does not say. */
  readonly longTerm?: boolean;
  /** The columns as the heads alone name them. */
  readonly printed: readonly Column[];
  readonly row: NumberedRow;
}

/** Whether the row is a header, the first or another one. */
export function isHeaderRow(row: NumberedRow, before: Header | undefined): boolean {
  const cells = filledCells(row);
  if (headsIndicators(cells)) return true;
  return (
    before !== undefined &&
    cells.length > 1 &&
    cells.some((cell) => knownColumnOf(cell.text) !== undefined) &&
    cells.every((cell) => columnOf(cell.text) !== undefined && !isLevel1(cell.text))
  );
}

/** The header in the row; `rows` are those of the part, in which its columns stand. */
export function readHeader(
  row: NumberedRow,
  before: Header | undefined,
  rows: readonly NumberedRow[],
  ledger: Ledger,
  year?: number,
): Header {
  const cells = filledCells(row);
  ledger.take(...cells);
  const printed = joined(columnsOf(whole(cells, row, before)), row, before);
  const columns = withContents(printed, rowsBelow(row, rows), year);
  const known = new Set(before?.columns.map((column) => column.label));
  const place = { row: anchorOf(row), place: formatPlace(row.place) };
  const labels = columnLabelsOf(columns);
  // A head that only its contents explain is kept as the label of its column, or reported where another has that place.
  const isSaid = (label: string): boolean => columnOf(label) !== undefined || Object.values(labels).includes(label);
  const isNew = (label: string): boolean => !known.has(label) && labelOf(label)?.part !== "personal";
  const unknown = columns.filter(({ code, label }) => (code === "other" || !isSaid(label)) && isNew(label));
  return {
    columns,
    printed,
    row,
    labels,
    problems: unknown.map(({ label }) => ({ code: "unknown-label", severity: "warning", ...place, text: label })),
    ...longTermOf(cells.map((cell) => labelOf(cell.text)?.code)),
  };
}

/** Whether 中长期绩效指标 stands beside the header of a part, or 年度绩效指标; nothing when neither does. */
function longTermOf(side: readonly (string | undefined)[]): { readonly longTerm?: boolean } {
  if (side.includes("midTermIndicators")) return { longTerm: true };
  return side.includes("indicators") ? { longTerm: false } : {};
}

/** Heads that the end of a page cut into two rows, `年度目标` over `指标值`, made whole again. */
function whole(cells: readonly Cell[], row: NumberedRow, above: Header | undefined): readonly Cell[] {
  if (!above || !isNext(row, above.row) || cells.some(({ text }) => LEVELS.has(knownColumnOf(text) ?? "other")))
    return cells;
  const heads = filledCells(above.row);
  return cells.map((cell) => {
    const head = heads.find(({ column, colSpan }) => column === cell.column && colSpan === cell.colSpan);
    const text = head ? head.text + cell.text : "";
    return head && columnOf(head.text) === undefined && columnOf(text) !== undefined ? { ...cell, text } : cell;
  });
}

const LEVELS: ReadonlySet<string> = new Set(["level1", "level2", "name"]);

/** Whether the row stands right below the other. */
export function isNext(row: NumberedRow, last: NumberedRow): boolean {
  return last.table === row.table && last.number + 1 === row.number;
}

/** The columns of a second header row with those that the row above names beside them. */
function joined(columns: readonly Column[], row: NumberedRow, above: Header | undefined): readonly Column[] {
  if (!above) return columns;
  const { row: last, printed } = above;
  const repeated = columns.some(({ code }) => code === "level1" || code === "level2" || code === "name");
  if (repeated && !isNext(row, last)) return columns;
  const [from, to] = [columns[0]?.from ?? 0, columns.at(-1)?.from ?? Number.POSITIVE_INFINITY];
  const after = printed.filter((column) => column.from > to);
  const kept = printed
    .filter((column) => column.from < from)
    .map((column) => ({ ...column, to: Math.min(column.to, from) }));
  const end = after[0]?.from ?? Number.POSITIVE_INFINITY;
  const parts = withValueBetween(columns, printed);
  // 实际完成值 beside two heads that are parted below: its own part of the second row is empty.
  const between = printed.filter(
    (column) =>
      column.from > from &&
      column.from < to &&
      !parts.some((part) => part.from >= column.from && part.from < column.to),
  );
  const inner = [...parts, ...between].sort((a, b) => a.from - b.from);
  const ends = inner.map((column, index) => ({ ...column, to: Math.min(column.to, inner[index + 1]?.from ?? end) }));
  const own = [...kept, ...ends, ...after];
  return repeated
    ? withHeadsThatSlid(
        own,
        printed.filter((column) => !isMerged(column, last)),
      )
    : own;
}

/** 预期指标值 over 符号, a column without a head, and 单位: the one between holds the values. */
function withValueBetween(columns: readonly Column[], above: readonly Column[]): readonly Column[] {
  const wide = above.find(({ code }) => code === "target");
  if (!wide || columns.some(({ code }) => code === "target")) return columns;
  return columns.flatMap((column): Column[] => {
    const holds = column.code === "operator" && column.from >= wide.from && column.to <= wide.to;
    if (!holds || column.to - column.from < 2) return [column];
    return [
      { ...column, to: column.from + 1 },
      { ...wide, from: column.from + 1, to: column.to },
    ];
  });
}

/** A head that is merged over several columns stands where it should: the row below parts it. */
function isMerged({ from }: Column, { cells }: NumberedRow): boolean {
  return cells.some(({ column, colSpan = 1 }) => column === from && colSpan > 1);
}

/** A first row that lost its merged cells stands over the wrong columns: what only it names follows the others. */
function withHeadsThatSlid(columns: readonly Column[], above: readonly Column[]): readonly Column[] {
  const named = new Set(columns.map(({ label }) => label));
  const codes = new Set(columns.map(({ code }) => code));
  const lost = above.filter(({ code, label }) => !named.has(label) && code !== "other" && !codes.has(code));
  const last = columns.at(-1)?.from ?? 0;
  if (lost.length === 0) return columns;
  const closed = columns.map((column) => ({ ...column, to: Math.min(column.to, last + 1) }));
  return [...closed, ...lost.map((column, index) => ({ ...column, from: last + 1 + index, to: last + 2 + index }))];
}

/** The rows that stand under the header, down to the next one. */
function rowsBelow(row: NumberedRow, rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const below = rows.slice(rows.indexOf(row) + 1);
  const end = below.findIndex((one) => headsIndicators(filledCells(one)));
  return end === -1 ? below : below.slice(0, end);
}
