/** Under which key a line of money is kept, and in which unit. */
import type { Cell } from "../../source/document.ts";
import { type HeadValues, type Pending, setValue } from "../head-values.ts";
import type { NumberedRow } from "../rows.ts";
import { isSource } from "../words/fund-sources.ts";
import type { Label } from "../words/labels.ts";
import { joinLines } from "../words/wraps.ts";
import { type FundSides, fundKey } from "./fund-sides.ts";

/** Keeps a value under its key, or that of another source of money under the source's own word. */
export function keepAmount(head: HeadValues, pending: Pending, text: string, row: NumberedRow): void {
  if (isSource(pending.label)) head.others.push({ label: joinLines(pending.cell.text), text: joinLines(text) });
  else setValue(head, pending, text, row);
}

/** Content key of a label: lines of money have one for the year and one for the whole project. */
export function keyOf(label: Label, cell: Cell, row: NumberedRow, sides: FundSides | undefined): string {
  if (label.rank !== undefined) return `${label.word}/${label.rank}`;
  return label.part === "fund" || label.part === "projectTotal" ? fundKey(label, cell, row, sides) : label.word;
}

/** The money unit in a label such as `项目资金(万元)`. */
export function unitIn(text: string): string | undefined {
  return /\(\s*(?:单位:)?\s*(?:人民币)?\s*((?:百万|千|万|亿)?元)\s*\)/u.exec(text.normalize("NFKC"))?.[1];
}
