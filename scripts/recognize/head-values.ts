/** What the head of a form has said so far. */
import type { OtherCell } from "../../src/model/form.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Cell } from "../source/document.ts";
import { anchorOf } from "./ledger.ts";
import type { NumberedRow } from "./rows.ts";
import { bareLabel, type Label } from "./words/labels.ts";
import { joinLines, joinWraps } from "./words/wraps.ts";

/** The values of the form's head by content key, all as printed. */
export interface HeadValues {
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
  /** Number of the last row that goals below their labels took. */
  goalRow?: number;
}

/** A label that waits for its value. */
export interface Pending {
  readonly key: string;
  readonly label: Label;
  readonly cell: Cell;
}

/** Content keys of the goals, whose text may stand below their labels. */
export const GOALS: ReadonlySet<string> = new Set(["年度目标", "中期目标", "半年目标", "实际完成情况"]);
/** Content keys of the texts that keep their paragraphs. */
export const LONG_TEXTS: ReadonlySet<string> = new Set([...GOALS, "项目概况", "立项依据", "测算依据", "说明"]);

/** Keeps a value with its row, and the label where it is another word than ours. */
export function setValue(head: HeadValues, { key, cell }: Pending, text: string, row: NumberedRow): void {
  head.values.set(key, LONG_TEXTS.has(key) ? joinWraps(text) : joinLines(text));
  head.rows.set(key, anchorOf(row));
  if (usedLabel(cell) !== key.replace("总/", "")) head.labels.set(key, cell.text);
}

/** The word that counts as ours: the usual printing of a department's label carries 及代码. */
function usedLabel(cell: Cell): string {
  const bare = bareLabel(cell.text);
  return bare === "主管部门及代码" ? "主管部门" : bare;
}
