/** The year in a text, and behind 预算年度. */

import { filledCells, type NumberedRow } from "../rows.ts";
import { labelOf } from "../words/labels.ts";
import { withYearDigits } from "../words/year-digits.ts";

/** Whether the text says no more than this year; nothing said is nothing else. */
export function isYear(text: string | undefined, year: number | undefined): boolean {
  return text === undefined || /^\s*(\d{4})\s*(?:年度?)?\s*$/u.exec(text.normalize("NFKC"))?.[1] === String(year);
}

/** The year behind 预算年度, before the head is read. */
export function statedYear(rows: readonly NumberedRow[]): number | undefined {
  const cells = rows.flatMap(filledCells);
  const at = cells.findIndex(({ text }) => labelOf(text)?.word === "年度");
  return at === -1 ? undefined : yearOf(cells[at + 1]?.text);
}

/** The first year that the text prints. */
export function yearOf(text: string | undefined): number | undefined {
  const year = /(?:19|20)\d{2}/u.exec(withYearDigits(text?.normalize("NFKC") ?? ""))?.[0];
  return year === undefined ? undefined : Number(year);
}
