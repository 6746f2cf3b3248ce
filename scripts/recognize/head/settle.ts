/** What the head has said is settled when all of it is read: words that stand for one thing or another, several departments. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import type { HeadValues } from "../head-values.ts";
import { bareLabel, plainLabel } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";

/** 总体目标 alone is the year's goal; a whole project's total alone is the form's total. */
export function settleAmbiguous(head: HeadValues): void {
  const goalLabel = bareLabel(head.labels.get("中期目标") ?? "");
  if (!head.values.has("年度目标") && /^(?:项目)?总/u.test(goalLabel)) move(head, "中期目标", "年度目标");
  // 湖南 prints the budget of this level and what comes from above, and no sum of both.
  const ownLevel = bareLabel(head.labels.get("本级资金") ?? "");
  if (!head.values.has("年度资金总额") && /^年度\S*预算金额$/u.test(ownLevel)) move(head, "本级资金", "年度资金总额");
  const funds = ["财政拨款", "上年结转", "其他资金"];
  const totalLabel = bareLabel(head.labels.get("总/资金总额") ?? "");
  if (!head.values.has("年度资金总额") && /^(?:项目|实施期)/u.test(totalLabel)) {
    move(head, "总/资金总额", "年度资金总额");
    for (const fund of funds) if (!head.values.has(fund)) move(head, `总/${fund}`, fund);
  }
}

/** 一般公共预算财政拨款 is the form's 财政拨款 where no other budget gives any: 政府性基金 is absent, empty or 0. */
export function settleAppropriation(head: HeadValues): void {
  if (head.values.has("财政拨款")) return;
  const of = (pattern: RegExp): OtherCell[] => head.others.filter(({ label }) => pattern.test(plainLabel(label)));
  const [only, ...rest] = of(/^(?:其中:?)?一般公共(?:财政)?预算(?:财政)?拨款(?:收入)?$/u);
  const others = of(/^(?:其中:?)?(?:政府性基金|国有资本经营)/u).filter(({ text }) => Number(text) !== 0);
  if (!only || rest.length > 0 || others.length > 0) return;
  head.others.splice(head.others.indexOf(only), 1);
  head.values.set("财政拨款", only.text);
  head.labels.set("财政拨款", only.label);
}

/** Of several departments (中央主管部门, 省级主管部门 …) the lowest is the form's own; the others are kept as printed. */
export function settleDepartments(head: HeadValues): void {
  const ranked = [...head.values.keys()]
    .filter((key) => key.startsWith("主管部门/"))
    .sort()
    .reverse();
  for (const key of ranked) {
    if (!head.values.has("主管部门")) {
      move(head, key, "主管部门");
      continue;
    }
    head.others.push({ label: head.labels.get(key) ?? key, text: head.values.get(key) ?? "" });
    for (const map of [head.values, head.labels, head.rows]) map.delete(key);
  }
}

/** Moves a value with its label and row to another key. */
export function move(head: HeadValues, from: string, to: string): void {
  for (const map of [head.values, head.labels, head.rows]) {
    const value = map.get(from);
    if (value === undefined) continue;
    map.delete(from);
    map.set(to, value);
  }
}

/** 绩效总目标 above a form says the year's goal until a 年度目标 is printed below it. */
export function yieldToYear(cell: Cell, head: HeadValues): void {
  const overall = /总(?:体)?(?:绩效|预期)*目标/u.test(bareLabel(head.labels.get("年度目标") ?? ""));
  const isYears = (text: string): boolean => /年度|当年|本年/u.test(bareLabel(text));
  if (!overall || head.values.has("中期目标") || isYears(head.labels.get("年度目标") ?? "") || !isYears(cell.text))
    return;
  move(head, "年度目标", "中期目标");
}

/** 部门:… above a form says whose it is until a 主管部门 is printed. */
export function yieldToDepartment(cell: Cell, head: HeadValues): void {
  const weak = head.labels.get("主管部门");
  if (weak === undefined || /主管/u.test(weak) || !/主管/u.test(bareLabel(cell.text))) return;
  head.others.push({ label: joinLines(weak), text: head.values.get("主管部门") ?? "" });
  for (const map of [head.values, head.labels, head.rows]) map.delete("主管部门");
}
