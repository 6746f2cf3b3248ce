/** Cells of data tables: the text for people, and the number behind it. */
import { type Fen, formatShare, formatWan } from "../model/money.ts";
import { amountOf, type Project } from "./project.ts";
import { formatCount, type TableCell } from "./table.ts";

/** Money in 万元; empty when there is none to state. */
export function wanCell(amount: Fen | undefined): TableCell {
  return amount === undefined ? { text: "" } : { text: formatWan(amount), value: amount };
}

/** A project's money; one that is printed but is no plain amount (`约七十万`) stands as printed, without a number. */
export function amountCell(project: Project): TableCell {
  const amount = amountOf(project);
  return amount === undefined ? { text: project.funds?.total ?? "" } : wanCell(amount);
}

export function countCell(count: number): TableCell {
  return { text: formatCount(count), value: count };
}

/** The share of a part in a whole; empty when either is missing. */
export function shareCell(part: number | undefined, whole: number | undefined): TableCell {
  if (part === undefined || whole === undefined) return { text: "" };
  const text = formatShare(part, whole);
  return text === undefined ? { text: "" } : { text, value: part / whole };
}
