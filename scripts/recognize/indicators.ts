/**
 * The indicator part. Rows that stand under their header are read by column; rows that lost their merged cells slide
 * left and are read as known level words first, then the name, then the value.
 */
import { categoryOf, defined, type Indicator, kindOf, type OtherCell } from "../../src/model/form.ts";
import { formatPlace } from "../../src/model/place.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Cell } from "../source/document.ts";
import { knownColumnOf } from "./column-words.ts";
import { type Column, columnOf, headsIndicators } from "./columns.ts";
import { type Header, isHeaderRow, readHeader } from "./indicator-header.ts";
import { readRow } from "./indicator-rows.ts";
import { labelOf, plainLabel } from "./labels.ts";
import { anchorOf, type Ledger } from "./ledger.ts";
import { resolveLevels } from "./levels.ts";
import { footnoteOf, isMarginRow } from "./margin.ts";
import { filledCells, type NumberedRow } from "./regions.ts";
import type { RowReading } from "./row.ts";
import { coveringCells } from "./spans.ts";
import { isTailRow, tailCellsOf } from "./tail-rows.ts";
import { UNLABELLED } from "./unread.ts";

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

/** A slot of the template that nobody filled in. */
const EMPTY_SLOT = /^(?:(?:(?:指标|目标)\s*\d*\s*[:\uFF1A.、]?)|[(\uFF08]?\d{1,2}[)\uFF09.、\uFF0E]|[….·]+)$/u;
/** Strokes for name and value, or 无 alone: that the kind does not apply. No indicator, but kept under its level. */
const STROKES = /^(?:(?:指标|目标)\s*\d*\s*[:\uFF1A.、]?\s*)?[-—–/\\]*$/u;
const NONE = /^(?:无|不适用)$/u;

/** Reads the rows from the indicator header on; `rows[0]` is the header, `sample` the rows that stand under it; of several years' values those of `year` are read. */
export function readIndicators(
  rows: readonly NumberedRow[],
  ledger: Ledger,
  sample: readonly NumberedRow[] = rows,
  year?: number,
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
      header = readHeader(row, header, sample, ledger, year);
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
    if (isMarginRow(cells)) {
      marginRows.push(row);
      continue;
    }
    if (isTailRow(cells, columns, straight)) {
      ledger.take(...cells);
      footnotes.push(...tailCellsOf(cells));
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

/** Heads of a further header that call a column otherwise than the first one did: the form has room for one. */
function otherLabels(own: Header["labels"], first: Header["labels"], row: NumberedRow): Problem[] {
  const place = { row: anchorOf(row), place: formatPlace(row.place) };
  return Object.entries(own).flatMap(([key, text]): Problem[] => {
    const isOther = first[key] !== undefined && first[key] !== text;
    return isOther ? [{ code: "unknown-label", severity: "warning", ...place, text }] : [];
  });
}

/** 近两年指标值 alone over 前年 and 上年 in the header below it, which has the other heads. */
function headOf(row: NumberedRow, next: NumberedRow | undefined): Cell | undefined {
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

/** The label 绩效指标 that runs down the left side may be printed again on a later page. */
function takeSideLabel(row: NumberedRow, columns: readonly Column[], ledger: Ledger): void {
  const [first, second] = ledger.openCells(row);
  if (!first) return;
  const isSide = ["indicators", "midTermIndicators"].includes(labelOf(first.text)?.code ?? "");
  const isBeside =
    first.column < (columns[0]?.from ?? 0) && second !== undefined && /^(?:年度|绩效|指标)+$/u.test(first.text.trim());
  if (isSide || isBeside) ledger.take(first);
}

/** The indicators of the rows; what says of its level that there is none goes to the `others`. */
function indicatorsOf(readings: readonly RowReading[], further: OtherCell[]): Indicator[] {
  const levels = resolveLevels(readings.map((reading) => reading.printed));
  return readings.flatMap(({ row, texts, others }, index) => {
    const name = texts.get("name");
    const isTemplate = name !== undefined && !texts.has("target") && knownColumnOf(name) === "name";
    const blank =
      isTemplate || [...texts.values(), ...others.map(({ text }) => text)].every((text) => EMPTY_SLOT.test(text));
    if ((name === undefined && !texts.has("target")) || blank) return [];
    const { level1, level2 } = levels[index] ?? {};
    const value = texts.get("target") ?? "";
    if (name !== undefined && STROKES.test(value) && (STROKES.test(name) || NONE.test(name))) {
      const label = level2 ?? level1 ?? UNLABELLED;
      further.push(...[...texts.values(), ...others.map(({ text }) => text)].map((text) => ({ label, text })));
      return [];
    }
    const category = categoryOf(level1);
    const rest = Object.fromEntries(texts);
    return [
      defined<Indicator>({
        category,
        kind: kindOf(category, level2),
        level1,
        level2,
        ...rest,
        others,
        row: anchorOf(row),
      }),
    ];
  });
}
