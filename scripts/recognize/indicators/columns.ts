/** The header of the indicator part: which grid columns hold what, and whether it is two headers side by side. */
import { EXTRA_COLUMN_TERMS } from "../../../src/model/column-terms.ts";
import { INDICATOR_TERMS } from "../../../src/model/terms.ts";
import type { Cell } from "../../source/document.ts";
import { bareLabel, labelOf, plainLabel } from "../words/labels.ts";
import { type ColumnCode, columnOf, isYearly } from "./column-words.ts";

export { type ColumnCode, columnOf } from "./column-words.ts";

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
  /** Whether it holds the values of one of several places (districts, towns), none of which is the form's own. */
  readonly place?: true;
}

/** Whether the cells head an indicator part: at least two of 一级指标, 二级指标, 三级指标, 指标值. */
export function headsIndicators(cells: readonly Cell[]): boolean {
  const codes = cells.map((cell) => labelOf(cell.text)).filter((label) => label?.part === "column");
  if (codes.length >= 2 || (codes.length === 1 && cells.some((cell) => columnOf(cell.text) === "target"))) return true;
  const [levels, names] = [
    cells.findIndex(({ text }) => headsLevels(text)),
    cells.findIndex(
      ({ text }, index) => headsNames(text) || (index > 0 && /^(?:绩效|考核)指标$/u.test(plainLabel(text))),
    ),
  ];
  return levels !== -1 && names > levels && cells.slice(names + 1).some(({ text }) => mayHeadTargets(text));
}

/** Whether the head stands over the levels without their number: 评价内容 | 绩效内容 | 绩效目标值. */
export function headsLevels(text: string): boolean {
  return (
    /^(?:评价|考核|评估|绩效|指标|目标){0,2}(?:内容|指标|类[型别]|分类|大类|维度|要素)(?:类[型别])?$/u.test(
      plainLabel(text),
    ) && !headsNames(text)
  );
}

function headsNames(text: string): boolean {
  return /^(?:(?:绩效|指标|目标|考核)内容|(?:绩效|考核|评价)?指标(?:名称|内容)|指标)$/u.test(plainLabel(text));
}

/** Whether the last word of a head that we do not know fits a promise: 全年绩效目标, 参考标准, 计划水平; of grades the best. */
export function mayHeadTargets(text: string): boolean {
  const plain = plainLabel(text);
  return (
    plain.length <= LONGEST_HEAD &&
    columnOf(text) !== "actual" &&
    /(?:目标|标准|水平|值|要求|计划)(?:内容|值)?$|^优秀?$/u.test(plain) &&
    !/[上前]\S?年/u.test(plain)
  );
}

const LONGEST_HEAD = 16;

/** The columns that a header row names, from left to right. */
export function columnsOf(cells: readonly Cell[]): Column[] {
  const columns: Column[] = [];
  const [named, valued] = ["name", "target"].map((code) => cells.some((cell) => columnOf(cell.text) === code));
  for (const [index, cell] of cells.entries()) {
    const part = labelOf(cell.text)?.part;
    // 一级指标 | 二级指标 | 绩效指标: what elsewhere stands beside the indicators heads their names.
    const namesThem =
      part === "group" && !named && columns.some(({ code, label }) => code === "level2" || headsLevels(label));
    // 绩效内容 | 绩效标准 | 全年绩效目标: the word of the goal heads the values where no other does.
    const promises = part === "field" && !valued && columns.length > 1 && mayHeadTargets(cell.text);
    if (part === "group" && !namesThem) continue;
    // 负责人 among the heads of the indicators is a column; before them it is the project's.
    const isColumn = part === undefined || part === "column" || (part === "personal" && columns.length > 0);
    if (!namesThem && !promises && !isColumn && columnOf(cell.text) === undefined) continue;
    const next = cells[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    const label = cell.text.replace(/\s+/gu, "");
    columns.push({
      code: namesThem ? "name" : codeOf(cell, cells),
      label,
      from: cell.column,
      to: next,
      midTerm: false,
    });
  }
  // In a list of projects what stands before the indicators is the projects'.
  const listed = cells.some((cell) => labelOf(cell.text)?.word === "项目名称");
  const known = columns.findIndex(({ code }) => code === "level1" || code === "level2" || code === "name");
  if (listed && known > 0) columns.splice(0, known);
  return separateHalves(columns);
}

/** 2021年实际实现值 beside 预期2022年实现值 is what was reached the year before. */
function codeOf({ text }: Cell, cells: readonly Cell[]): ColumnCode {
  const code = columnOf(text) ?? "other";
  // 分解目标 also runs down beside levels that have heads of their own.
  if (plainLabel(text) === "分解目标" && cells.some((cell) => cell.text !== text && columnOf(cell.text) === "level1"))
    return "other";
  // 指标名称 | 二级指标 | 三级指标: the first stands where others print 一级指标.
  if (code === "name" && headsOtherLevels(text, cells)) return "level1";
  const isBefore =
    code === "actual" &&
    /^20\d{2}年/u.test(text) &&
    cells.some((cell) => /^(?:预期|预计|计划)\S*实现值?$/u.test(cell.text));
  return isBefore ? "other" : code;
}

function headsOtherLevels(text: string, cells: readonly Cell[]): boolean {
  const at = cells.findIndex((cell) => cell.text === text);
  const [next, after] = cells.slice(at + 1).map((cell) => columnOf(cell.text));
  return next === "level2" && after === "name" && !cells.some((cell) => columnOf(cell.text) === "level1");
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
export function separateHalves(columns: readonly Column[]): Column[] {
  // 年初指标值 beside 调整指标值: what was promised first.
  const [first, changed] = ["年初", "调整"].map((word) =>
    columns.find(({ code, label }) => code === "target" && label.includes(word)),
  );
  if (first && changed && first !== changed)
    return separateHalves(columns.map((column) => (column === changed ? { ...column, code: "other" } : column)));
  const targets = columns.filter((column) => column.code === "target");
  const names = columns.filter((column) => column.code === "name");
  if (targets.length !== 2) return [...columns];
  const yearFirst = isYearly(targets[0]?.label ?? "") && !isYearly(targets[1]?.label ?? "");
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
