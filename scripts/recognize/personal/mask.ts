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
import { type Decided, type Decisions, keptIn, replaceWords, UNDECIDED } from "./decisions.ts";
import { isPersonal, masked, maskText, type Report, withoutNumbers } from "./mask-text.ts";
import { isSigningCell } from "./names.ts";

/** A document without personal data, what was masked where, and what came of the department's decisions. */
export interface MaskedDocument {
  readonly document: SourceDocument;
  readonly problems: readonly Problem[];
  readonly decided: Decided;
}

const PERSON = "负责人";
/** What the report calls a text that the department had masked. */
const BY_HAND = "指定遮盖的文字";

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
  const document = mask.length > 0 ? withoutWords(original, mask, reporter) : original;
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
  const decided = { kept: keep.filter((word) => kept.has(word)), masked };
  return { document: problems.length > 0 ? { ...document, blocks } : document, problems, decided };
}

/** The document with these words masked wherever they stand. */
function withoutWords(
  document: SourceDocument,
  words: readonly string[],
  reporter: (place: Place, row?: string) => Report,
): SourceDocument {
  let table = 0;
  const blocks = document.blocks.map((block): Block => {
    const without = (text: string, report: Report): string =>
      replaceWords(text, words, (found) => masked(found, BY_HAND, report));
    if (block.kind === "text") return { ...block, text: without(block.text, reporter(block.place)) };
    table += 1;
    const rows = block.rows.map((row, index) => {
      const report = reporter(row.place, rowAnchor(table, index + 1));
      return { ...row, cells: row.cells.map((cell) => ({ ...cell, text: without(cell.text, report) })) };
    });
    return { ...block, rows };
  });
  return { ...document, blocks };
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
  return cells.map((cell) => {
    if (cell.text === "") return cell;
    if (part === "promise" || part === "heads") {
      const head = part === "promise" ? above.get(cell.column) : undefined;
      const isPerson = head !== undefined && isPersonal(cell.text, "likely");
      return { ...cell, text: isPerson ? masked(cell.text, head, report) : withoutNumbers(cell.text, report) };
    }
    const own = labelOf(cell.text);
    const [before, shares] = [label ?? above.get(cell.column), sharesCell];
    label = own?.part === "personal" ? own.word : isSigningCell(cell.text) ? bareLabel(cell.text) : undefined;
    sharesCell = own?.withPerson === true;
    if (own) return own.part === "personal" ? { ...cell, text: maskText(cell.text, report) } : cell;
    if (shares) return { ...cell, text: maskText(withoutPerson(cell.text, report), report) };
    const isTask = before !== undefined && isSigningCell(before);
    const sureness = part === "margin" || isTask ? "certain" : "possible";
    if (before !== undefined && inlineOf(cell.text) === undefined && isPersonal(cell.text, sureness))
      return { ...cell, text: masked(cell.text, before, report) };
    return { ...cell, text: maskText(cell.text, report) };
  });
}

/** The name behind a unit, where the label is 实施单位/项目负责人: two to four signs after the stroke or the gap. */
function withoutPerson(text: string, report: Report): string {
  return text.replace(
    /([/\uFF0F\s]\s*)(\p{Script=Han}{2,4})(?=\s*[\d-]*\s*$)/u,
    (_, gap: string, name: string) => gap + masked(name, PERSON, report),
  );
}
