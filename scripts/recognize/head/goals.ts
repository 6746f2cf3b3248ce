/** Goals and other long texts that stand in the rows below their labels. */

import type { Cell } from "../../source/document.ts";
import { GOALS, type HeadValues, type Pending, setValue } from "../head-values.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isLabelLike } from "../words/label-like.ts";
import { type Label, labelOf, plainLabel } from "../words/labels.ts";
import { joinWraps } from "../words/wraps.ts";

/** 中期目标 | 年度目标 over 总体目标 | … | …: the word before the texts only heads them, and each text is its column's. */
export function takeGoalGroup(goals: readonly Pending[], row: NumberedRow, ledger: Ledger): void {
  const [group, ...texts] = ledger.openCells(row);
  if (!group || goals.length < 2 || texts.length !== goals.length || !GOALS.has(labelOf(group.text)?.word ?? ""))
    return;
  if (goals.every(({ key }) => GOALS.has(key)) && texts.every(({ text }) => !labelOf(text))) ledger.take(group);
}

/** Goals whose text stands in the row below their labels: by column, or in order where columns were lost. */
export function settleGoals(
  goals: readonly Pending[],
  row: NumberedRow,
  head: HeadValues,
  ledger: Ledger,
  lastGoal: string | undefined,
): Pending[] {
  const open = ledger.openCells(row).filter((cell) => labelOf(cell.text) === undefined);
  // 项目绩效总目标 over 名称 | 目标说明: the goals below have labels of their own.
  if (open.length > 1 && open.every(({ text }) => HEAD_OF_GOALS.test(plainLabel(text)))) {
    ledger.take(...open);
    return [];
  }
  if (open.length === 0 || open.length < ledger.openCells(row).length) return [...goals];
  if (goals.length === 0 && goesOn(open, row, head)) {
    for (const [index, cell] of open.entries()) {
      const key = statedAbove(row, head)[index];
      if (key === undefined) continue;
      ledger.take(cell);
      head.values.set(key, `${head.values.get(key)}\n${joinWraps(cell.text)}`);
      head.goalRow = row.number;
    }
    return [];
  }
  if (goals.length === 0) {
    const [only, ...rest] = open;
    if (!only || rest.length > 0 || lastGoal === undefined || filledCells(row).length !== 1) return [];
    // Where merged cells are lost the text slid under the labels.
    if (only.column === 0 && !NUMBERED.test(only.text)) return [];
    ledger.take(only);
    head.values.set(lastGoal, `${head.values.get(lastGoal)}\n${joinWraps(only.text)}`);
    head.goalRow = row.number;
    return [];
  }
  // A text without a goal's label waits for one text alone, not for the labels of the next line.
  const waitsForGoal = goals.some(({ key }) => GOALS.has(key));
  if (!waitsForGoal && (open.length > 1 || isLabelLike(open[0]?.text ?? ""))) return [];
  // 项目基本情况 | 年度目标 | 完成情况 over two texts: the first word heads the lines.
  const own = open.length === goals.length ? goals : goals.filter(({ key }) => GOALS.has(key));
  const inOrder = open.length === own.length;
  for (const [index, cell] of open.entries()) {
    const goal = inOrder
      ? own[index]
      : ([...goals].reverse().find((one) => one.cell.column <= cell.column) ?? goals[0]);
    if (!goal || head.values.has(goal.key)) continue;
    ledger.take(cell);
    setValue(head, goal, cell.text, row);
    head.goalRow = row.number;
  }
  return [];
}

const HEAD_OF_GOALS = /^(?:目标)?名称$|^目标(?:说明|内容|描述)$/u;

/** 项目绩效总目标 | 名称 | 目标说明 in one row: the first cell spans goals that have names of their own (湖北). */
export function takeGoalHeads(row: NumberedRow, head: HeadValues, ledger: Ledger): void {
  const [group, ...heads] = ledger.openCells(row);
  const areHeads = heads.length === 2 && heads.every(({ text }) => HEAD_OF_GOALS.test(plainLabel(text)));
  if (!group || !areHeads || (group.rowSpan ?? 1) < 2 || !GOALS.has(labelOf(group.text)?.word ?? "")) return;
  ledger.take(group, ...heads);
  for (const { text } of heads) head.others.push({ label: joinWraps(group.text), text: joinWraps(text) });
}

/** 目标2, 目标3 … below 目标1, one row each, for all goals that stand side by side. */
function goesOn(open: readonly Cell[], row: NumberedRow, head: HeadValues): boolean {
  if (head.goalRow !== row.number - 1) return false;
  return open.length === statedAbove(row, head).length && open.every(({ text }) => NUMBERED.test(text));
}

const NUMBERED = /^\s*(?:目标\s*[\d一二三四五六七八九十]+|[\d一二三四五六七八九十]+\s*[.、\uFF0E])/u;

/** Goals whose text began in the rows right above, in the order of the columns. */
function statedAbove(row: NumberedRow, head: HeadValues): string[] {
  const first = Math.min(...[...GOALS].map((key) => rowNumberOf(head.rows.get(key))));
  return [...head.values.keys()].filter(
    (key) => GOALS.has(key) && rowNumberOf(head.rows.get(key)) === first && first < row.number,
  );
}

function rowNumberOf(anchor: string | undefined): number {
  return Number(/r(\d+)$/u.exec(anchor ?? "")?.[1] ?? Number.POSITIVE_INFINITY);
}

const OWN_LABEL = /^\s*([^\s:\uFF1A(\uFF08]{2,10}(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09])?)[\s:\uFF1A]+/u;

/** A goal whose label stands on the first line of its own cell, `年度目标` over the text; undefined for any other text. */
export function goalIn(
  text: string,
): { readonly label: Label; readonly printed: string; readonly value: string } | undefined {
  const [head = "", printed = ""] = OWN_LABEL.exec(text) ?? [];
  const value = text.slice(head.length);
  if (/^(?:$|[,\uFF0C、;\uFF1B\u3002])/u.test(value)) return undefined;
  const label = printed === "" ? undefined : labelOf(printed);
  return label && GOALS.has(label.word) ? { label, printed, value } : undefined;
}

/** The goal that this row stated or went on with; a further row without a label belongs to it. */
export function goalOf(row: NumberedRow, head: HeadValues): string | undefined {
  const stated = [...GOALS].filter((key) => head.rows.get(key) === anchorOf(row));
  return stated.length === 1 ? stated[0] : undefined;
}
