/** Rows of one cell that stand over a header: the title of its part, or the head that it parts. */
import type { Cell } from "../../source/document.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { plainLabel } from "../words/labels.ts";
import { columnOf, headsIndicators } from "./columns.ts";

/** 近两年指标值 alone over 前年 and 上年 in the header below it, which has the other heads. */
export function headOf(row: NumberedRow, next: NumberedRow | undefined): Cell | undefined {
  const [only, ...rest] = filledCells(row);
  const isHead = only && rest.length === 0 && /(?:值|标准)$/u.test(plainLabel(only.text));
  return isHead && next && headsIndicators(filledCells(next)) && columnOf(only.text) === undefined ? only : undefined;
}

/** 长期绩效目标表, 年度目标1 or 年度目标 over the header of its part: whether it is the long term's; undefined for all other rows. */
export function partTitleOf(row: NumberedRow, next: NumberedRow | undefined): boolean | undefined {
  const [only, ...rest] = filledCells(row);
  const [, term, end] =
    /^(中?长期|中期|实施期|年度|当年|本年度?)(?:绩效)?(?:目标|指标)(表|\d)?$/u.exec(
      only && rest.length === 0 ? plainLabel(only.text) : "",
    ) ?? [];
  const heads = end !== undefined || (next !== undefined && headsIndicators(filledCells(next)));
  return term === undefined || !heads ? undefined : !/年/u.test(term);
}
