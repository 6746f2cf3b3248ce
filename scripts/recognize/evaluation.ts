/** The money of a self-evaluation (自评表): budget, execution, rate and score, a line a source of money. */
import { EXECUTION_TERMS, type ExecutionColumn } from "../../src/model/column-terms.ts";
import { defined, type ExecutionLine } from "../../src/model/form.ts";
import type { Cell } from "../source/document.ts";
import { bareLabel, labelOf, plainLabel } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import type { NumberedRow } from "./regions.ts";
import { joinLines } from "./wraps.ts";

interface ExecutionHeader {
  readonly code: ExecutionColumn;
  readonly column: number;
}

const CODES: ReadonlyMap<string, ExecutionColumn> = new Map(
  EXECUTION_TERMS.flatMap((term) =>
    [term.word, ...(term.synonyms ?? [])].map((word): [string, ExecutionColumn] => [word, term.code]),
  ),
);

/** The lines below the header 年初预算数, 全年预算数 …; none where the form prints no such header. */
export function readExecution(rows: readonly NumberedRow[], ledger: Ledger): ExecutionLine[] {
  const lines: ExecutionLine[] = [];
  let header: ExecutionHeader[] = [];
  for (const row of rows) {
    const cells = ledger.openCells(row);
    const own = headerOf(cells);
    if (own.length >= 3) {
      header = own;
      ledger.take(...cells.filter((cell) => codeOf(cell.text) || labelOf(cell.text)?.code === "funds"));
      continue;
    }
    const at = cells.findIndex((cell) => ["fund", "projectTotal"].includes(labelOf(cell.text)?.part ?? ""));
    const label = cells[at];
    if (header.length === 0 || !label) continue;
    const values = cells.slice(at + 1);
    if (values.length === 0) continue;
    ledger.take(...cells.slice(at).concat(cells.slice(0, at).filter((cell) => labelOf(cell.text)?.part === "group")));
    lines.push(lineOf(label, values, header, anchorOf(row)));
  }
  return lines;
}

/** The last row of a self-evaluation: all points, then all that was scored; one amount alone is the score. */
export function readTotals(
  rows: readonly NumberedRow[],
  ledger: Ledger,
): Partial<Record<"totalPoints" | "totalScore", string>> {
  const row = rows.find((candidate) => labelOf(ledger.openCells(candidate)[0]?.text ?? "")?.code === "totalScore");
  if (!row) return {};
  const [label, first, second] = ledger.openCells(row);
  if (!label || !first || !second) return {};
  ledger.take(label, first, second);
  return { totalPoints: joinLines(first.text), totalScore: joinLines(second.text) };
}

function headerOf(cells: readonly Cell[]): ExecutionHeader[] {
  return cells.flatMap((cell) => {
    const code = codeOf(cell.text);
    return code ? [{ code, column: cell.column }] : [];
  });
}

function codeOf(text: string): ExecutionColumn | undefined {
  return CODES.get(plainLabel(text));
}

/** By column where the values stand under the header, else in order. */
function lineOf(label: Cell, values: readonly Cell[], header: readonly ExecutionHeader[], row: string): ExecutionLine {
  const aligned = values.every((cell) => header.some((one) => one.column === cell.column));
  const texts = values.flatMap((cell, index) => {
    const column = aligned ? header.find((one) => one.column === cell.column) : header[index];
    return column ? [[column.code, joinLines(cell.text)] as const] : [];
  });
  return defined<ExecutionLine>({ fund: bareLabel(label.text), ...Object.fromEntries(texts), row });
}
