/**
 * Personal data in the margins of a form (个人信息保护法 第25条): masked before anything else reads the document, so
 * that neither the content nor the transcript of the source page ever holds it.
 */

import { formatPlace } from "../../../src/model/place.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { type Block, type Cell, type Place, type Row, rowAnchor, type SourceDocument } from "../../source/document.ts";
import { headsIndicators } from "../indicators/columns.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { bareLabel, isLevel1, isLevel2, labelOf } from "../words/labels.ts";
import { BY_HAND, withoutWords } from "./by-hand.ts";
import { type Decided, type Decisions, keptIn, UNDECIDED } from "./decisions.ts";
import { isPersonal, LONGEST_VALUE, masked, maskText, type Report, withoutNumbers } from "./mask-text.ts";
import { isSigningCell, type Sureness, withoutNamesAmong } from "./names.ts";

/** A document without personal data, what was masked where, and what came of the department's decisions. */
export interface MaskedDocument {
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
  readonly decided: Decided;
}

const PERSON = "负责人";

/** Masks telephone, identity and bank-card numbers, and the values of labels such as 联系人 and 填报人. */
export function maskPersonal(original: SourceDocument, { keep, mask }: Decisions = UNDECIDED): MaskedDocument {
  const problems: Problem[] = [];
  const kept = new Set<string>();
  const reporter = (place: Place, row?: string): Report => {
    const at = { place: formatPlace(place), ...(row === undefined ? {} : { row }) };
    return (what, text) => {
      const spared = what === BY_HAND ? [] : keptIn(text, keep);
      for (const word of spared) kept.add(word);
      if (spared.length > 0) return false;
      problems.push({ code: "personal-data", severity: "warning", ...at, text: what });
      return true;
    };
  };
  const found = new Set<string>();
  const document = mask.length > 0 ? withoutWords(original, mask, found, reporter) : original;
  const masked = problems.length;
  let table = 0;
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === "text") {
      const report = reporter(block.place);
      return {
        ...block,
        text: block.text
          .split("\n")
          .map((line) => maskText(line, report))
          .join("\n"),
      };
    }
    table += 1;
    const parts = partsOf(block.rows);
    let persons: ReadonlyMap<number, string> = new Map();
    const rows = block.rows.map((row, index) => {
      const report = reporter(row.place, rowAnchor(table, index + 1));
      if (parts[index] === "heads") persons = personColumns(row.cells);
      const above = new Map([...persons, ...labelsOver(row.cells, block.rows[index - 1]?.cells ?? [])]);
      return { ...row, cells: maskCells(row.cells, parts[index] ?? "head", report, above) };
    });
    return { ...block, rows };
  });
  const decided = {
    kept: keep.filter((word) => kept.has(word)),
    found: mask.filter((word) => found.has(word)),
    masked,
  };
  return { document: problems.length > 0 ? { ...document, blocks } : document, problems, decided };
}

/** Labels such as 联系人 in a row of nothing but labels, by the column of the values below them. */
function labelsOver(cells: readonly Cell[], above: readonly Cell[]): ReadonlyMap<number, string> {
  const labels = above.filter(({ text }) => text !== "");
  const areHeads = labels.length >= 2 && labels.every(({ text }) => labelOf(text) !== undefined);
  if (!areHeads || cells.some(({ text }) => labelOf(text) !== undefined)) return new Map();
  return personColumns(labels);
}

/** Labels such as 负责人 among the heads of the indicators' columns, by column. */
function personColumns(heads: readonly Cell[]): Map<number, string> {
  return new Map(
    heads.flatMap(({ text, column }) => {
      const label = labelOf(text);
      return label?.part === "personal" ? [[column, label.word] as const] : [];
    }),
  );
}

/** `heads`, `promise`: of indicators, whose words are published as they are; `margin`: a row among or below them. */
type RowPart = "head" | "heads" | "promise" | "margin";

/** Of which part of a form each row is: its indicators begin below their heads and end with the next form's name. */
function partsOf(rows: readonly Row[]): RowPart[] {
  let below = false;
  return rows.map(({ cells }): RowPart => {
    const filled = cells.filter(({ text }) => text !== "");
    if (headsIndicators(filled)) {
      below = true;
      return "heads";
    }
    if (filled.some(({ text }) => isLevel1(text) || isLevel2(text))) return "promise";
    if (labelOf(filled[0]?.text ?? "")?.code === "name") below = false;
    return below ? "margin" : "head";
  });
}

/** What the cell after a label such as 联系人, or below it, says of a person is masked; in every other cell the numbers are. */
function maskCells(cells: readonly Cell[], part: RowPart, report: Report, above: ReadonlyMap<number, string>): Cell[] {
  let label: string | undefined;
  let sharesCell = false;
  let last: { readonly printed: string; readonly kept: string } | undefined;
  const keep = (cell: Cell): Cell => {
    const kept = maskCell(cell);
    if (cell.text !== "") last = { printed: cell.text, kept: kept.text };
    return kept;
  };
  const maskCell = (cell: Cell): Cell => {
    if (cell.text === "") return cell;
    // Converters write a merged cell into each of its columns.
    if (last?.printed === cell.text && last.kept !== cell.text) return { ...cell, text: last.kept };
    if (part === "promise" || part === "heads") {
      const head = part === "promise" ? above.get(cell.column) : undefined;
      if (head === undefined) return { ...cell, text: withoutNumbers(cell.text, report) };
      return { ...cell, text: withoutPersons(cell.text, head, "likely", report) };
    }
    const own = labelOf(cell.text);
    const [before, shares] = [label ?? above.get(cell.column), sharesCell];
    label = own?.part === "personal" ? own.word : isSigningCell(cell.text) ? bareLabel(cell.text) : undefined;
    sharesCell = own?.withPerson === true;
    if (own) return own.part === "personal" ? { ...cell, text: maskText(cell.text, report) } : cell;
    if (shares) return { ...cell, text: maskText(withoutPerson(cell.text, report), report) };
    const isTask = before !== undefined && isSigningCell(before);
    const sureness = part === "margin" || isTask ? "certain" : "possible";
    if (before !== undefined && inlineOf(cell.text) === undefined)
      return { ...cell, text: maskText(withoutPersons(cell.text, before, sureness, report), report) };
    return { ...cell, text: maskText(cell.text, report) };
  };
  return cells.map(keep);
}

/** A value behind or below a label such as 负责人: masked whole where it is nothing but persons, else the names in it. */
function withoutPersons(text: string, label: string, sureness: Sureness, report: Report): string {
  const isAccount = /微信|QQ/u.test(label) && /^[\w\s-]+$/u.test(text);
  if (isAccount || isPersonal(text, sureness)) return masked(text, label, report);
  if (text.length > LONGEST_VALUE) return text;
  return withoutNamesAmong(text, (name) => masked(name, label, report));
}

/** The name behind a unit, where the label is 实施单位/项目负责人: two to four signs after the stroke or the gap. */
function withoutPerson(text: string, report: Report): string {
  return text.replace(
    /([/\uFF0F\s]\s*)(\p{Script=Han}{2,4})(?=\s*[\d-]*\s*$)/u,
    (_, gap: string, name: string) => gap + masked(name, PERSON, report),
  );
}
