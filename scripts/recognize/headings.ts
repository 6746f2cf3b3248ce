/** The lines above a form's first label: read with the region, so only taken here. */
import type { OtherCell } from "../../src/model/form.ts";
import { headingOf, headsForm } from "./heading.ts";
import { labelOf, statementsOf } from "./labels.ts";
import type { Ledger } from "./ledger.ts";
import { filledCells, isIndicatorHeader, type NumberedRow } from "./regions.ts";

const LONGEST_UNIT_LINE = 20;

/** `表6-1`, `部门公开表21`, `预算05-2表`, `附件2`: which table of a set of tables it is. */
const TABLE_NUMBER =
  /^(?:附[件表]?|(?:部门|单位)?(?:预算)?(?:公开)?表?)\s*\d{1,2}(?:\s*[-—–.]\s*\d{1,2})*\s*(?:号?表)?$/u;

/** Takes title, year and money-unit lines down to the indicators; gives back the number of the table, which is kept. */
export function takeHeadings(rows: readonly NumberedRow[], ledger: Ledger): OtherCell[] {
  const numbers: OtherCell[] = [];
  for (const row of rows) {
    const open = ledger.openCells(row);
    const [only, ...rest] = open;
    if (only && rest.length === 0 && labelOf(only.text)?.code === "indicators") ledger.take(only);
    if (only && rest.length === 0 && headsForm(only.text) && isWhollyStated(only.text)) ledger.take(only);
    const numbered = filledCells(row).length === 1 && only && TABLE_NUMBER.test(only.text.normalize("NFKC").trim());
    if (only && numbered) {
      ledger.take(only);
      numbers.push({ label: "表号", text: only.text });
    }
    if (filledCells(row).length < 4) ledger.take(...open.filter((cell) => isUnitLine(cell.text)));
    if (isIndicatorHeader(row)) break;
  }
  return numbers;
}

/** A line of which the region keeps every statement: title, year, unit of the money. */
function isWhollyStated(text: string): boolean {
  const statements = statementsOf(text);
  return statements.length === 1 || statements.every((one) => Object.keys(headingOf(one)).length > 0);
}

function isUnitLine(text: string): boolean {
  const isUnit = text.length < LONGEST_UNIT_LINE && headingOf(text).moneyUnit !== undefined;
  return isUnit && isWhollyStated(text);
}
