/** The lines above a form's first label: read with the region, so only taken here. */
import { headingOf, headsForm } from "./heading.ts";
import { labelOf, statementsOf } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import { filledCells, isIndicatorHeader, type NumberedRow } from "./regions.ts";

const LONGEST_UNIT_LINE = 20;

/** Takes title, year and money-unit lines down to the indicators. */
export function takeHeadings(rows: readonly NumberedRow[], ledger: Ledger): void {
  for (const row of rows) {
    const open = ledger.openCells(row);
    const [only, ...rest] = open;
    if (only && rest.length === 0 && labelOf(only.text)?.code === "indicators") ledger.take(only);
    if (only && rest.length === 0 && headsForm(only.text) && isWhollyStated(only.text)) ledger.take(only);
    if (filledCells(row).length < 4) ledger.take(...open.filter((cell) => isUnitLine(cell.text)));
    if (isIndicatorHeader(row)) return;
  }
}

/** A line of which the region keeps every statement: title, year, unit of the money. */
function isWhollyStated(text: string): boolean {
  const statements = statementsOf(text);
  return statements.length === 1 || statements.every((one) => Object.keys(headingOf(one)).length > 0);
}

function isUnitLine(text: string): boolean {
  return text.length < LONGEST_UNIT_LINE && headingOf(text).moneyUnit !== undefined;
}
