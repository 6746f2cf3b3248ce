/** The head of the form: known labels, each with the value that follows it in its row, wherever that stands. */
import type { OtherCell } from "../../src/model/form.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Cell } from "../source/document.ts";
import { type FundSides, fundKey, fundSidesOf } from "./funds.ts";
import { headingOf } from "./heading.ts";
import { bareLabel, inlineOf, type Label, labelOf, statementsOf } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";
import { keepUnknown } from "./unknown.ts";
import { joinLines, joinWraps } from "./wraps.ts";

/** The values of the form's head by content key, all as printed. */
export interface HeadFields {
  /** Content key → text, of the fields, the details and the lines of funds (`总/财政拨款` for the whole project's). */
  readonly values: Map<string, string>;
  /** Content key → label as printed, where it is another word than ours. */
  readonly labels: Map<string, string>;
  /** Content key → row anchor. */
  readonly rows: Map<string, string>;
  /** Labels that we do not know, with the values beside them. */
  readonly others: OtherCell[];
  readonly problems: Problem[];
  /** Unit of the funds as printed beside 项目资金. */
  moneyUnit?: string | undefined;
}

/** A label that waits for its value. */
interface Pending {
  readonly key: string;
  readonly label: Label;
  readonly cell: Cell;
}

const GOALS: ReadonlySet<string> = new Set(["年度目标", "中期目标", "实际完成情况"]);
const LONG_TEXTS: ReadonlySet<string> = new Set([...GOALS, "项目概况", "立项依据", "测算依据", "说明"]);

/** Reads the rows above (or below) the indicators. What has no label stays open in the ledger. */
export function readFields(rows: readonly NumberedRow[], ledger: Ledger): HeadFields {
  const head: HeadFields = {
    values: new Map(),
    labels: new Map(),
    rows: new Map(),
    others: [],
    problems: [],
  };
  const sides = fundSidesOf(rows);
  let goals: Pending[] = [];
  let lastGoal: string | undefined;
  for (const row of rows) {
    const waiting = readRow(row, head, sides, ledger);
    goals = settleGoals(goals, row, head, ledger, lastGoal);
    const own = waiting.filter((pending) => GOALS.has(pending.key) || LONG_TEXTS.has(pending.key));
    if (own.length > 0) goals = own;
    lastGoal = goalOf(row, head);
    keepUnknown(row, head, ledger);
  }
  settleAmbiguous(head);
  return head;
}

/** Takes the labels of the row and the values after them; gives back the labels that no value followed. */
function readRow(row: NumberedRow, head: HeadFields, sides: FundSides | undefined, ledger: Ledger): Pending[] {
  const cells = ledger.openCells(row);
  const waiting: Pending[] = [];
  let pending: Pending | undefined;
  const flush = (): void => {
    if (pending && pending.key !== "" && pending.label.part !== "group") waiting.push(pending);
    pending = undefined;
  };
  for (const cell of cells) {
    const label = labelOf(cell.text);
    const inline = label ? undefined : inlineOf(cell.text);
    if (label?.part === "personal" || inline?.label.part === "personal") {
      flush();
      ledger.take(cell);
      if (label) pending = { key: "", label, cell };
    } else if (label?.part === "group") {
      flush();
      ledger.take(cell);
      head.moneyUnit ??= unitIn(cell.text);
      if (label.code === "funds") pending = { key: "年度资金总额", label, cell };
    } else if (label && label.part !== "column" && isFree(label, cell, row, head, sides, waiting, pending)) {
      const key = keyOf(label, cell, row, sides);
      if (pending?.key === key) pending = undefined;
      flush();
      if (GOALS.has(key)) dropSideLabel(waiting, key);
      ledger.take(cell);
      head.moneyUnit ??= label.part === "fund" || label.part === "projectTotal" ? unitIn(cell.text) : undefined;
      pending = { key, label, cell };
    } else if (inline && !pending) {
      for (const statement of statementsIn(cell.text)) takeInline(statement, cell, row, head, sides, ledger);
    } else if (pending) {
      if (pending.label.part === "group" && !isAmount(cell.text)) {
        pending = undefined;
        continue;
      }
      ledger.take(cell);
      if (pending.key !== "") setValue(head, pending, cell.text, row);
      pending = undefined;
    }
  }
  flush();
  return waiting;
}

/** 总体目标 beside 中期目标 and 年度目标 only heads them. */
function dropSideLabel(waiting: Pending[], key: string): void {
  const index = waiting.findIndex((one) => one.key === key);
  if (index !== -1) waiting.splice(index, 1);
}

/** Whether the label's place in the form is still free; a repeated word is a value. */
function isFree(
  label: Label,
  cell: Cell,
  row: NumberedRow,
  head: HeadFields,
  sides: FundSides | undefined,
  waiting: readonly Pending[],
  pending: Pending | undefined,
): boolean {
  const key = keyOf(label, cell, row, sides);
  if (pending?.label.part === "group") return !head.values.has(key);
  if (GOALS.has(key)) return !head.values.has(key);
  return !head.values.has(key) && !waiting.some((one) => one.key === key) && pending?.key !== key;
}

function keyOf(label: Label, cell: Cell, row: NumberedRow, sides: FundSides | undefined): string {
  return label.part === "fund" || label.part === "projectTotal" ? fundKey(label, cell, row, sides) : label.word;
}

/** The labelled statements of a cell: several with gaps between them, or the whole cell as one. */
function statementsIn(text: string): NonNullable<ReturnType<typeof inlineOf>>[] {
  const parts = statementsOf(text);
  const labelled = parts.map((part) => inlineOf(part));
  const all = labelled.every(
    (one, index) => one !== undefined || Object.keys(headingOf(parts[index] ?? "")).length > 0,
  );
  return (all ? labelled : [inlineOf(text)]).filter((one) => one !== undefined);
}

function takeInline(
  { label, printed, value }: NonNullable<ReturnType<typeof inlineOf>>,
  cell: Cell,
  row: NumberedRow,
  head: HeadFields,
  sides: FundSides | undefined,
  ledger: Ledger,
): void {
  if (label.part === "moneyUnit") {
    head.moneyUnit ??= unitIn(`(${value})`);
    ledger.take(cell);
    return;
  }
  const key = keyOf(label, cell, row, sides);
  if (head.values.has(key)) return;
  ledger.take(cell);
  if (label.part !== "seal" && value !== "")
    setValue(head, { key, label, cell: { ...cell, text: printed } }, value, row);
}

function setValue(head: HeadFields, { key, cell }: Pending, text: string, row: NumberedRow): void {
  head.values.set(key, LONG_TEXTS.has(key) ? joinWraps(text) : joinLines(text));
  head.rows.set(key, anchorOf(row));
  if (usedLabel(cell) !== key.replace("总/", "")) head.labels.set(key, cell.text);
}

/** Goals whose text stands in the row below their labels: by column, or in order where columns were lost. */
function settleGoals(
  goals: readonly Pending[],
  row: NumberedRow,
  head: HeadFields,
  ledger: Ledger,
  lastGoal: string | undefined,
): Pending[] {
  const open = ledger.openCells(row).filter((cell) => labelOf(cell.text) === undefined);
  if (open.length === 0 || open.length < ledger.openCells(row).length) return [...goals];
  if (goals.length === 0) {
    const [only, ...rest] = open;
    if (!only || rest.length > 0 || lastGoal === undefined || filled(row) !== 1 || only.column === 0) return [];
    ledger.take(only);
    head.values.set(lastGoal, `${head.values.get(lastGoal)}\n${joinWraps(only.text)}`);
    return [];
  }
  const inOrder = open.length === goals.length;
  for (const [index, cell] of open.entries()) {
    const goal = inOrder
      ? goals[index]
      : ([...goals].reverse().find((one) => one.cell.column <= cell.column) ?? goals[0]);
    if (!goal || head.values.has(goal.key)) continue;
    ledger.take(cell);
    setValue(head, goal, cell.text, row);
  }
  return [];
}

/** The goal that this row stated or went on with; a further row without a label belongs to it. */
function goalOf(row: NumberedRow, head: HeadFields): string | undefined {
  const stated = [...GOALS].filter((key) => head.rows.get(key) === anchorOf(row));
  return stated.length === 1 ? stated[0] : undefined;
}

function filled(row: NumberedRow): number {
  return row.cells.filter((cell) => cell.text !== "").length;
}

/** 总体目标 alone is the year's goal; a whole project's total alone is the form's total. */
function settleAmbiguous(head: HeadFields): void {
  const goalLabel = bareLabel(head.labels.get("中期目标") ?? "");
  if (!head.values.has("年度目标") && /^项目总/u.test(goalLabel)) move(head, "中期目标", "年度目标");
  const funds = ["财政拨款", "上年结转", "其他资金"];
  const totalLabel = bareLabel(head.labels.get("总/资金总额") ?? "");
  if (!head.values.has("年度资金总额") && /^项目/u.test(totalLabel)) {
    move(head, "总/资金总额", "年度资金总额");
    for (const fund of funds) if (!head.values.has(fund)) move(head, `总/${fund}`, fund);
  }
}

function move(head: HeadFields, from: string, to: string): void {
  for (const map of [head.values, head.labels, head.rows]) {
    const value = map.get(from);
    if (value === undefined) continue;
    map.delete(from);
    map.set(to, value);
  }
}

function isAmount(text: string): boolean {
  return /^[\d,.]+(?:(?:百万|千|万|亿)?元)?$/u.test(text.normalize("NFKC").replace(/\s+/gu, ""));
}

/** The word that counts as ours: the usual printing of a department's label carries 及代码. */
function usedLabel(cell: Cell): string {
  const bare = bareLabel(cell.text);
  return bare === "主管部门及代码" ? "主管部门" : bare;
}

/** The money unit in a label such as `项目资金(万元)`. */
function unitIn(text: string): string | undefined {
  return /\(\s*(?:单位:)?\s*(?:人民币)?\s*((?:百万|千|万|亿)?元)\s*\)/u.exec(text.normalize("NFKC"))?.[1];
}
