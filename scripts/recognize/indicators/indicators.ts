/**
 * The indicator part. Rows that stand under their header are read by column; rows that lost their merged cells slide
 * left and are read as known level words first, then the name, then the value.
 */
import type { Indicator, OtherCell } from "../../../src/model/form.ts";
import { formatPlace } from "../../../src/model/place.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Cell } from "../../source/document.ts";
import { anchorOf, type Ledger } from "../ledger.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { coveringCells } from "../spans.ts";
import { UNLABELLED } from "../unread.ts";
import { labelOf } from "../words/labels.ts";
import { columnAt } from "./alignment.ts";
import type { Column } from "./columns.ts";
import { type Header, isHeaderRow, isNext, readHeader } from "./indicator-header.ts";
import { indicatorsOf } from "./indicators-of.ts";
import { footnoteOf, isMarginRow } from "./margin.ts";
import { headOf, partTitleOf } from "./part-titles.ts";
import type { RowReading } from "./row.ts";
import { readRow } from "./row-by-columns.ts";
import { goesOnWith, isTailRow, tailCellsOf } from "./tail-rows.ts";

export interface IndicatorPart {
  readonly indicators: readonly Indicator[];
  /** Indicators of the mid-term half, where the form prints both. */
  readonly midTerm: readonly Indicator[];
  readonly problems: readonly Problem[];
  /** Content key of a column → its head as printed, where it is another word than ours. */
  readonly labels: Readonly<Record<string, string>>;
  /** Rows among or below the indicators that print labels of the head. */
  readonly marginRows: readonly NumberedRow[];
  /** Remarks below the indicators, with the word that they begin with. */
  readonly footnotes: readonly OtherCell[];
}

export interface IndicatorOptions {
  /** Of several years' values those of this year are read. */
  readonly year?: number | undefined;
  /** The header in `rows[0]`, where it was read for many parts at once. */
  readonly first?: Header;
}

/** Reads the rows from the indicator header on; `rows[0]` is the header. */
export function readIndicators(
  rows: readonly NumberedRow[],
  ledger: Ledger,
  { year, first }: IndicatorOptions = {},
): IndicatorPart {
  const readings: RowReading[] = [];
  const problems: Problem[] = [];
  const marginRows: NumberedRow[] = [];
  const footnotes: OtherCell[] = [];
  const covering = coveringCells(rows);
  const straight = rows.some((row) => row.cells.some((cell) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1));
  let header: Header | undefined;
  let labels: Readonly<Record<string, string>> = {};
  let longTerm = false;
  let tail: { readonly row: NumberedRow; readonly cells: readonly Cell[] } | undefined;
  for (const [index, row] of rows.entries()) {
    const heads = header ? headOf(row, rows[index + 1]) : undefined;
    if (heads) {
      ledger.take(heads);
      footnotes.push({ label: UNLABELLED, text: heads.text });
      continue;
    }
    const part = partTitleOf(row, rows[index + 1]);
    if (part !== undefined) {
      longTerm = part;
      ledger.take(...filledCells(row));
      footnotes.push(...tailCellsOf(filledCells(row)));
      continue;
    }
    if (isHeaderRow(row, header)) {
      header = first?.row === row ? first : readHeader(row, header, rows, ledger, year);
      longTerm = header.longTerm ?? longTerm;
      problems.push(...header.problems);
      problems.push(...otherLabels(header.labels, labels, row));
      labels = { ...header.labels, ...labels };
      continue;
    }
    const columns = header?.columns ?? [];
    takeSideLabel(row, columns, ledger);
    const cells = ledger.openCells(row);
    const footnote = footnoteOf(row, cells);
    if (footnote) {
      ledger.take(...cells);
      footnotes.push(footnote);
      continue;
    }
    if (isMarginRow(cells) && !isNamed(cells, columns)) {
      marginRows.push(row);
      continue;
    }
    const label = tail && isNext(row, tail.row) && goesOnWith(cells, tail.cells) ? tail.cells[0] : undefined;
    if (label || isTailRow(cells, columns, straight)) {
      ledger.take(...cells);
      footnotes.push(...tailCellsOf(label ? [label, ...cells] : cells));
      tail = { row, cells: label ? [label, ...cells] : cells };
      continue;
    }
    const { found, shift } = readRow(row, cells, columns, covering.get(row) ?? [], ledger);
    readings.push(...found.map((reading) => ({ ...reading, midTerm: reading.midTerm || longTerm })));
    if (shift > 0 && found.some((reading) => reading.texts.has("name"))) {
      const text = cells.map((cell) => cell.text).join(" | ");
      const place = { row: anchorOf(row), place: formatPlace(row.place) };
      problems.push({ code: "shifted-row", severity: "note", ...place, text });
    }
  }
  const half = (midTerm: boolean): Indicator[] =>
    indicatorsOf(
      readings.filter((one) => one.midTerm === midTerm),
      footnotes,
    );
  const [own, midTerm] = [half(false), half(true)];
  // A form with one part prints the year's promises, whatever stands beside them.
  const parts = longTerm && own.length === 0 ? { indicators: midTerm, midTerm: [] } : { indicators: own, midTerm };
  return { ...parts, problems, labels, marginRows, footnotes };
}

/** 联系人 | 2人: in the column of the names also such a word is a name. */
function isNamed([first, ...rest]: readonly Cell[], columns: readonly Column[]): boolean {
  const at = (cell: Cell | undefined): string | undefined => cell && columnAt(columns, cell.column)?.code;
  return first !== undefined && first.column > 0 && at(first) === "name" && rest.some((cell) => at(cell) === "target");
}

/** Heads of a further header that call a column otherwise than the first one did: the form has room for one. */
function otherLabels(own: Header["labels"], first: Header["labels"], row: NumberedRow): Problem[] {
  const place = { row: anchorOf(row), place: formatPlace(row.place) };
  return Object.entries(own).flatMap(([key, text]): Problem[] => {
    const isOther = first[key] !== undefined && first[key] !== text;
    return isOther ? [{ code: "unknown-label", severity: "warning", ...place, text }] : [];
  });
}

/** The label 绩效指标 that runs down the left side may be printed again on a later page. */
function takeSideLabel(row: NumberedRow, columns: readonly Column[], ledger: Ledger): void {
  const [first, second] = ledger.openCells(row);
  if (!first) return;
  const isSide = ["indicators", "midTermIndicators"].includes(labelOf(first.text)?.code ?? "");
  const isBeside =
    first.column < (columns[0]?.from ?? 0) && second !== undefined && /^(?:年度|绩效|指标)+$/u.test(first.text.trim());
  if (isSide || isBeside) ledger.take(first);
}
