/** The lines above a form's first label: read with the region, so only taken here. */
import type { OtherCell } from "../../../src/model/form.ts";
import type { Cell } from "../../source/document.ts";
import { columnOf } from "../indicators/columns.ts";
import type { Ledger } from "../ledger.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isGroupOfLines, isHeadingRow, isIndicatorHeader, startsForm } from "../signs/form-rows.ts";
import { UNLABELLED } from "../unread.ts";
import { headingOf, isTableNumber } from "../words/heading.ts";
import { statementsOf } from "../words/inline-labels.ts";
import { labelOf, plainLabel } from "../words/labels.ts";

const LONGEST_UNIT_LINE = 20;

/** Takes title, year and money-unit lines down to the indicators; gives back the number of the table, which is kept. */
export function takeHeadings(rows: readonly NumberedRow[], title: string | undefined, ledger: Ledger): OtherCell[] {
  const numbers: OtherCell[] = [];
  let below = false;
  for (const row of rows) {
    const open = ledger.openCells(row);
    const [only, ...rest] = open;
    below ||= startsForm(row);
    if (only && rest.length === 0 && isHeadOfColumns(only, row, rows)) {
      ledger.take(only);
      // A head that is no word of the form is kept with the number of the table.
      if (labelOf(only.text) === undefined && columnOf(only.text) === undefined)
        numbers.push({ label: UNLABELLED, text: only.text });
    }
    if (only && rest.length === 0 && !below && (isGroupOfLines(only.text) || headsForm(row, rows))) {
      ledger.take(only);
      numbers.push({ label: UNLABELLED, text: only.text });
    }
    if (headsNext(row, rows)) {
      ledger.take(...open);
      numbers.push(
        ...open.filter(({ text }) => labelOf(text) === undefined).map(({ text }) => ({ label: UNLABELLED, text })),
      );
    }
    const states = below && only ? headingOf(only.text).title : undefined;
    if ((!below || (states !== undefined && states === title)) && isHeadingRow(row))
      ledger.take(...open.filter(({ text }) => isWhollyStated(text)));
    const numbered = filledCells(row).length === 1 && only && isTableNumber(only.text);
    if (only && numbered) {
      ledger.take(only);
      numbers.push({ label: "表号", text: only.text });
    }
    if (filledCells(row).length < 4) ledger.take(...open.filter((cell) => isUnitLine(cell.text)));
    if (isIndicatorHeader(row)) break;
  }
  return numbers;
}

/** 绩效指标, or 指标值 that the row below parts: it heads the columns of that row. */
function isHeadOfColumns({ text }: Cell, row: NumberedRow, rows: readonly NumberedRow[]): boolean {
  if (labelOf(text)?.code === "indicators") return true;
  const next = rows[rows.indexOf(row) + 1];
  return next !== undefined && isIndicatorHeader(next) && /(?:值|标准)$/u.test(plainLabel(text));
}

/** 项目绩效目标 over 基本信息: two lines that head what is below them, and no goal with its text. */
function headsForm(row: NumberedRow, rows: readonly NumberedRow[]): boolean {
  const next = filledCells(rows[rows.indexOf(row) + 1]);
  const own = filledCells(row);
  return (
    own.length === 1 &&
    next.length === 1 &&
    labelOf(own[0]?.text ?? "")?.code === "goal" &&
    isGroupOfLines(next[0]?.text ?? "")
  );
}

/** Heads of which each is merged over columns of the header below. */
function headsNext(row: NumberedRow, rows: readonly NumberedRow[]): boolean {
  const next = rows[rows.indexOf(row) + 1];
  const cells = filledCells(row);
  if (next === undefined || cells.length < 2 || !isIndicatorHeader(next) || isIndicatorHeader(row)) return false;
  return (
    cells.every(({ colSpan = 1 }) => colSpan > 1) && cells.some(({ text }) => labelOf(text)?.code === "indicators")
  );
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
