/** Rows below the indicators that are none: opinions of the reviewers, conclusions, sums, measures. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import { UNLABELLED } from "../unread.ts";
import { bareLabel, isLevel1, isLevel2, plainLabel } from "../words/labels.ts";
import { joinLines, joinWraps } from "../words/wraps.ts";
import { columnAt } from "./alignment.ts";
import type { Column } from "./columns.ts";

/** Words that begin such a row wherever it stands; no indicator and no level is called so. */
const WORDS: readonly RegExp[] = [
  /^\S{0,24}(?:审核|审批|评审|审查|初审|复审|复核|审定|主管|部门|单位|科室|股室|领导|专家|处室|财政)\S{0,6}意见$/u,
  /^(?:\S{0,4}(?:评价|自评|评估|绩效|总体|综合)\S{0,4}|)(?:结论|等级|等次)$/u,
  /^(?:合计|总计|总分|总得分|小计|得分合计|分值合计|\S{0,6}自评总?分|\S{0,4}总评分)$/u,
  /^(?:主要)?(?:存在|发现)的?(?:主要)?(?:问题|不足)(?:[及和与、]\S{1,10})?$/u,
  /^(?:偏差|未完成|目标未)\S{0,14}原因\S{0,6}$/u,
  /^(?:改进|整改)措施\S{1,10}(?:方案|情况)$/u,
  /^(?:下一步)?(?:主要)?(?:改进|整改)(?:的?(?:措施|建议|意见|打算|方向)|[及和与、]\S{1,10})$/u,
  /^(?:其[他它])?(?:需要?)?(?:进?一?步?)?(?:说明)的?(?:其[他它])?(?:事项|问题|情况|内容)$/u,
  /^其[他它](?:需要?说明的?)?(?:说明|事项)(?:事项)?$/u,
  /^\S{0,12}(?:保证|保障)\S{0,8}(?:制度|措施|条件|机制)(?:[、及和与](?:制度|措施|办法))?$/u,
  /^(?:填报|填表|制表|审核|编制|申报)(?:日期|时间|单位|部门)$/u,
];
/** 预算执行率（10分）: the points of the money beside those of the indicators. */
const EXECUTION = /^\s*(?:预算|资金)执行率\s*[(\uFF08]\s*\d+\s*分\s*[)\uFF09]\s*$/u;
const LONGEST_WORD = 40;
/** A place for a seal and a date: no indicator has one. */
const SEALED = /[(\uFF08]\s*(?:盖|公|签)\s*章\s*[)\uFF09]|年\s+月\s+日\s*$/u;

/** Whether the cells of a row below the header are no indicator; `straight` when the table says which cells are merged. */
export function isTailRow(cells: readonly Cell[], columns: readonly Column[], straight: boolean): boolean {
  const [first, ...rest] = cells;
  if (!first || columns.length === 0 || isLevel1(first.text) || isLevel2(first.text)) return false;
  const start = columns[0]?.from ?? 0;
  const under = (code: Column["code"]): Cell | undefined =>
    cells.find((cell) => columnAt(columns, cell.column)?.code === code);
  const [name, value] = [under("name"), under("target")];
  const complete = name !== undefined && name !== first && value !== undefined;
  if (SEALED.test(first.text) || EXECUTION.test(first.text)) return true;
  const word = plainLabel(first.text);
  // 主管部门意见 | 同意。(盖章) | 财政部门意见 | (盖章) stands under every column.
  const isIndicator = complete && straight && !cells.some(({ text }) => SEALED.test(text));
  if (word.length <= LONGEST_WORD && WORDS.some((pattern) => pattern.test(word)) && !isIndicator) return true;
  if (!straight || complete || first.column > start) return false;
  const names = columns.find(({ code }) => code === "name")?.from;
  const values = columns.find(({ code }) => code === "target")?.from;
  if (names === undefined || values === undefined) return false;
  const spans = (cell: Cell, from: number, to: number): boolean =>
    cell.column <= from && cell.column + (cell.colSpan ?? 1) > to;
  // A label over the levels and the names, or a text that runs over names and values.
  const wide = first.column < names && spans(first, start, names);
  return wide || rest.some((cell) => spans(cell, names, values)) || (first.column < start && rest.length === 0);
}

/** Whether a row holds nothing but texts right below those of the row above, whose label lost what it spans. */
export function goesOnWith(cells: readonly Cell[], [label, ...texts]: readonly Cell[]): boolean {
  const isBelow = ({ column }: Cell): boolean => texts.some((text) => text.column === column);
  return label !== undefined && cells.length > 0 && cells.length === texts.length && cells.every(isBelow);
}

/** The row as label and texts; a label alone is kept without one. */
export function tailCellsOf([first, ...rest]: readonly Cell[]): OtherCell[] {
  if (!first) return [];
  if (rest.length === 0) return [{ label: UNLABELLED, text: joinWraps(first.text) }];
  const label = joinLines(first.text);
  return rest.map((cell) => ({ label: bareLabel(label) === "" ? UNLABELLED : label, text: joinWraps(cell.text) }));
}
