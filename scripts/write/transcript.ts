/** The text of a document for its source page: every row with its place, every cell where it stands. */
import type { Transcript } from "../../src/model/document.ts";
import { formatPlace } from "../../src/model/place.ts";
import type { Cell, Row, SourceDocument } from "../source/document.ts";

type TranscriptCell = Extract<Transcript["blocks"][number], { rows: unknown }>["rows"][number]["cells"][number];

/** Texts and tables in document order; tables are numbered from 1. */
export function transcriptOf(document: SourceDocument): Transcript {
  let table = 0;
  const blocks = document.blocks.map((block) => {
    if (block.kind === "text") return { text: block.text, place: formatPlace(block.place) };
    table += 1;
    return { table, rows: rowsOf(block.rows) };
  });
  return { blocks };
}

/** Where a reader leaves out a cell that no merged one covers, an empty one keeps the next in its column. */
function rowsOf(rows: readonly Row[]): { place: string; cells: TranscriptCell[] }[] {
  /** Column → rows below that a merged cell still covers. */
  const covered = new Map<number, number>();
  return rows.map((row) => {
    const cells: TranscriptCell[] = [];
    const reach = new Map<number, number>();
    let next = 0;
    for (const cell of row.cells) {
      for (; next < cell.column; next += 1) if (!covered.get(next)) cells.push("");
      cells.push(cellOf(cell));
      for (let column = cell.column; column < cell.column + (cell.colSpan ?? 1); column += 1) {
        if ((cell.rowSpan ?? 1) > 1) reach.set(column, cell.rowSpan ?? 1);
      }
      next = cell.column + (cell.colSpan ?? 1);
    }
    for (const [column, left] of covered) covered.set(column, Math.max(0, left - 1));
    for (const [column, span] of reach) covered.set(column, span - 1);
    return { place: formatPlace(row.place), cells };
  });
}

function cellOf({ text, colSpan, rowSpan }: Cell): TranscriptCell {
  if (colSpan === undefined && rowSpan === undefined) return text;
  return { text, ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) };
}
