/** The header of the indicator part: which grid columns hold what, and whether it is two headers side by side. */
import { EXTRA_COLUMN_TERMS, type ExtraColumn } from "../../src/model/column-terms.ts";
import { INDICATOR_TERMS, type IndicatorColumn } from "../../src/model/terms.ts";
import type { Cell } from "../source/document.ts";
import { bareLabel, labelOf, plainLabel } from "./labels.ts";

export type ColumnCode = IndicatorColumn | ExtraColumn | "other";

/** One column of the indicator part. */
export interface Column {
  readonly code: ColumnCode;
  /** As printed, on one line. */
  readonly label: string;
  /** Grid columns, from inclusive, to exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether it belongs to the mid-term half of a header that prints both. */
  readonly midTerm: boolean;
}

const CODES: ReadonlyMap<string, ColumnCode> = new Map(
  [...EXTRA_COLUMN_TERMS, ...INDICATOR_TERMS].flatMap((term) =>
    [term.word, ...(term.synonyms ?? [])].map((word): [string, ColumnCode] => [plainLabel(word), term.code]),
  ),
);

const LONG_TERM = /中期|中长期|实施期|三年|总目标|周期|^项目/u;
/** Values of a part of the year are neither the year's nor the project's. */
const PART_OF_YEAR = /半年|季度|近.年|上年|历史/u;
const YEARLY = /年度|当年|本年|全年/u;

/** What the header cell stands for; undefined when it is no known column. */
export function columnOf(text: string): ColumnCode | undefined {
  const plain = plainLabel(text);
  const known = CODES.get(plain) ?? CODES.get(bareLabel(text));
  if (known) return known;
  if (plain === "值") return "target";
  if (plain.length > 16 || !/(?:指标|目标|实现)值$/u.test(plain) || PART_OF_YEAR.test(plain)) return undefined;
  return LONG_TERM.test(plain) && !YEARLY.test(text) ? "midTermTarget" : "target";
}

/** Whether the cells head an indicator part: at least two of 一级指标, 二级指标, 三级指标, 指标值. */
export function headsIndicators(cells: readonly Cell[]): boolean {
  const codes = cells.map((cell) => labelOf(cell.text)).filter((label) => label?.part === "column");
  return codes.length >= 2 || (codes.length === 1 && cells.some((cell) => columnOf(cell.text) === "target"));
}

/** The columns that a header row names, from left to right. */
export function columnsOf(cells: readonly Cell[]): Column[] {
  const columns: Column[] = [];
  const named = cells.some((cell) => columnOf(cell.text) === "name");
  for (const [index, cell] of cells.entries()) {
    const part = labelOf(cell.text)?.part;
    // 一级指标 | 二级指标 | 绩效指标: what elsewhere stands beside the indicators heads their names.
    const namesThem = part === "group" && !named && columns.some((column) => column.code === "level2");
    if (
      (part === "group" && !namesThem) ||
      (!namesThem && part !== undefined && part !== "column" && columnOf(cell.text) === undefined)
    )
      continue;
    const next = cells[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    const label = cell.text.replace(/\s+/gu, "");
    columns.push({
      code: namesThem ? "name" : (columnOf(cell.text) ?? "other"),
      label,
      from: cell.column,
      to: next,
      midTerm: false,
    });
  }
  // In a list of projects what stands before the indicators is the projects'.
  const listed = cells.some((cell) => labelOf(cell.text)?.word === "项目名称");
  const known = columns.findIndex((column) => column.code !== "other");
  if (listed && known > 0) columns.splice(0, known);
  const hasNames = columns.some((column) => column.code === "name");
  const hasValues = columns.some((column) => column.code === "target");
  if (!hasValues) {
    const only = columns.findIndex((column) => column.code === "content" && /^(?:绩效)?指标值/u.test(column.label));
    const column = columns[only];
    if (column) columns[only] = { ...column, code: "target" };
  }
  return separateHalves(
    hasNames ? columns : columns.map((one) => (one.label === "指标内容" ? { ...one, code: "name" } : one)),
  );
}

/** Content key → head as printed, of the columns that print another word than ours; the year's half of a doubled header. */
export function columnLabelsOf(columns: readonly Column[]): Record<string, string> {
  const printed = columns.flatMap(({ code, label, midTerm }) => {
    const word = midTerm ? undefined : WORDS.get(code);
    return word === undefined || bareLabel(label) === word ? [] : [[word, label] as const];
  });
  return Object.fromEntries(printed);
}

const WORDS: ReadonlyMap<ColumnCode, string> = new Map(
  [...EXTRA_COLUMN_TERMS, ...INDICATOR_TERMS].map((term): [ColumnCode, string] => [term.code, term.word]),
);

/** A second value column is the year's; a second name column starts the year's half of a doubled header. */
function separateHalves(columns: readonly Column[]): Column[] {
  const targets = columns.filter((column) => column.code === "target");
  const names = columns.filter((column) => column.code === "name");
  if (targets.length !== 2) return [...columns];
  const yearFirst = YEARLY.test(targets[0]?.label ?? "") && !YEARLY.test(targets[1]?.label ?? "");
  if (names.length < 2) {
    const longTerm = yearFirst ? targets[1] : targets[0];
    return columns.map((column) => (column === longTerm ? { ...column, code: "midTermTarget" } : column));
  }
  const seen = new Set<ColumnCode>();
  const restart = columns.findIndex((column) => column.code !== "other" && seen.size === seen.add(column.code).size);
  return columns.map((column, index) => ({
    ...column,
    midTerm: column.code !== "level1" || index >= restart ? index < restart !== yearFirst : false,
  }));
}
