/**
 * Forms in plain text, as a page that was copied has them: a line for every row with gaps between the cells, or a line for
 * every cell. The lines from the form's name to its last indicator become a table; all other texts stay.
 */
import type { Block, Place, Row, SourceDocument } from "../../source/document.ts";
import { columnOf, headsIndicators } from "../indicators/columns.ts";
import { headsForm } from "../words/heading.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { isFullLevelWord, labelOf } from "../words/labels.ts";

interface Line {
  readonly text: string;
  readonly place: Place;
}

const FEWEST_HEADS = 3;
const MOST_FURTHER = 3;
const LONGEST_CELL_LINE = 400;
/** What stands under the heads of values. */
const VALUE =
  /[\d<>=≤≥≦≧%％＜＞＝]|^(?:定性|有效|及时|长期|持续|显著|明显|良好|稳步|按|达标|合格|提[升高]|改善|增[强加]|无$)/u;

/** The document with its form as a table; undefined where its texts hold none, or stand on pages, whose lines are no rows. */
export function withTextTables(document: SourceDocument): SourceDocument | undefined {
  const texts = document.blocks.flatMap((block): Line[] => {
    if (block.kind !== "text") return [];
    return block.text.split("\n").map((text) => ({ text: text.trim(), place: block.place }));
  });
  const lines = texts.reduce<Line[]>(joinWords, []);
  if (lines.some(({ place }) => place.page !== undefined)) return undefined;
  const blocks: Block[] = [];
  let from = 0;
  for (let form = formIn(lines, from); form; form = formIn(lines, from)) {
    blocks.push(...lines.slice(from, form.start).map(textOf), { kind: "table", rows: form.rows });
    from = form.end;
  }
  if (from === 0) return undefined;
  const tables = document.blocks.filter((block) => block.kind === "table");
  return { ...document, blocks: [...blocks, ...lines.slice(from).map(textOf), ...tables] };
}

/** Words that the width of their cell broke: 经济效益 over 指标, 主管部门 over 及编码. */
function joinWords(lines: Line[], line: Line): Line[] {
  const above = lines.at(-1);
  const [rest = ""] = partsOf(line.text);
  if (above && /^(?:指标|目标|及)/u.test(rest)) {
    const word = (partsOf(above.text).at(-1) ?? "") + rest;
    if (isFullLevelWord(word) || (labelOf(word) && !labelOf(rest))) {
      lines[lines.length - 1] = { ...above, text: above.text + line.text };
      return lines;
    }
  }
  lines.push(line);
  return lines;
}

function textOf({ text, place }: Line): Block {
  return { kind: "text", place, text };
}

/** The first form from a line on: the lines that it takes, and its rows. */
function formIn(
  lines: readonly Line[],
  from: number,
): { start: number; end: number; rows: readonly Row[] } | undefined {
  const header = lines.findIndex((_, index) => index >= from && headsAt(lines, index) > 0);
  const start = lines
    .slice(0, Math.max(0, header))
    .findLastIndex(({ text }, index) => index >= from && startsForm(text));
  if (header === -1 || start === -1) return undefined;
  const stop = lines.findIndex(({ text }, index) => index > header && (headsForm(text) || startsForm(text)));
  const body = lines.slice(0, stop === -1 ? lines.length : stop);
  const asRows = partsOf(lines[header]?.text ?? "").length >= FEWEST_HEADS;
  const end = asRows ? endOfRows(body, header) : endOfCells(body, header, headsAt(lines, header));
  const own = lines.slice(start, end);
  const rows = own.map(({ text, place }, index): Row => {
    const texts = asRows ? (start + index < header ? fieldsOf(text) : partsOf(text)) : [text];
    return { place, cells: texts.map((cell, column) => ({ column, text: cell })) };
  });
  return { start, end, rows: rows.filter(({ cells }) => cells.some(({ text }) => text !== "")) };
}

/** How many heads of columns begin here, in one line or one below the other. */
function headsAt(lines: readonly Line[], at: number): number {
  const parts = partsOf(lines[at]?.text ?? "");
  if (parts.length >= FEWEST_HEADS) {
    return headsIndicators(parts.map((text, column) => ({ text, column }))) ? parts.length : 0;
  }
  if (!/^(?:level[12]|name)$/u.test(columnOf(lines[at]?.text ?? "") ?? "")) return 0;
  const end = lines.findIndex(
    ({ text }, index) => index >= at && (columnOf(text) === undefined || isFullLevelWord(text)),
  );
  const count = (end === -1 ? lines.length : end) - at;
  if (count < FEWEST_HEADS) return 0;
  // Heads that we do not know stand between these and the first level.
  const further = lines.findIndex(({ text }, index) => index >= at + count && isFullLevelWord(text)) - at - count;
  return count + (further > 0 && further <= MOST_FURTHER ? further : 0);
}

function startsForm(text: string): boolean {
  const [first = ""] = partsOf(text);
  const label = labelOf(first) ?? inlineOf(text)?.label;
  return label?.part === "field" && label.code === "name";
}

/** Behind the last line that prints a level or ends with a value. */
function endOfRows(lines: readonly Line[], header: number): number {
  const last = lines.findLastIndex(({ text }, index) => {
    const parts = partsOf(text);
    const isRow =
      isFullLevelWord(parts[0] ?? "") ||
      (parts.length >= 2 && parts.length <= 12 && VALUE.test(parts.at(-1) ?? "") && !text.endsWith("。"));
    return index > header && isRow && text.length < LONGEST_CELL_LINE;
  });
  return Math.max(last, header) + 1;
}

/** Behind the last cell: as many as the columns of the names and values, as long as a value stands where it should. */
function endOfCells(lines: readonly Line[], header: number, heads: number): number {
  const levels = lines
    .slice(header, header + heads)
    .filter(({ text }) => /^level[12]$/u.test(columnOf(text) ?? "")).length;
  const width = Math.max(2, heads - levels);
  let end = lines.findLastIndex(({ text }, index) => index >= header && isFullLevelWord(text)) + 1;
  if (end === 0) end = header + heads;
  do end += Math.min(width, 2);
  while (end + 1 < lines.length && VALUE.test(lines[end + 1]?.text ?? "") && (lines[end]?.text.length ?? 0) < 60);
  return Math.min(end, lines.length);
}

/** The cells of a line: what gaps part, but for gaps inside brackets. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let open = 0;
  for (const part of text.split(/\s+/u).filter((one) => one !== "")) {
    if (open > 0) parts[parts.length - 1] += ` ${part}`;
    else parts.push(part);
    open = Math.max(0, open + count(part, /[(\uFF08]/gu) - count(part, /[)\uFF09]/gu));
  }
  return parts;
}

/** The labels of a line of the head, and what stands between them. */
function fieldsOf(text: string): string[] {
  const fields: string[] = [];
  let isValue = false;
  for (const part of partsOf(text)) {
    const isLabel = labelOf(part) !== undefined;
    if (isValue && !isLabel) fields[fields.length - 1] += ` ${part}`;
    else fields.push(part);
    isValue = !isLabel;
  }
  return fields;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
