/** Cells that no part of the form took: kept and reported, never dropped. */
import type { OtherCell } from "../../src/model/form.ts";
import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import { anchorOf, type UnreadCell } from "./ledger.ts";

/** The label of what has none. */
export const UNLABELLED = "未注明栏目";

/** A cell that nothing took, under the first text of its row. */
export function otherCellOf({ row, cell }: UnreadCell): OtherCell {
  const first = row.cells.find((candidate) => candidate.text !== "");
  return { label: first === undefined || first === cell ? UNLABELLED : first.text, text: cell.text };
}

export function unreadProblem({ row, cell }: UnreadCell): Problem {
  return {
    code: "unread-cell",
    severity: "warning",
    row: anchorOf(row),
    place: formatPlace(row.place),
    text: cell.text,
  };
}
