/**
 * Tables that came as one cell a row: pages turned into text print a line for every cell, and what stood beside what is
 * lost. The words tell it again: a label begins a row of the head, the column heads are one row, level words and as many
 * cells as there are further columns are an indicator.
 */

import { columnOf } from "../indicators/columns.ts";
import { filledCells, type NumberedRow } from "../rows.ts";
import { isAmount } from "../words/amounts.ts";
import { headsForm } from "../words/heading.ts";
import { inlineOf } from "../words/inline-labels.ts";
import { isLabelLike } from "../words/label-like.ts";
import { isFullLevelWord, isLevel1, isLevel2, labelOf, plainLabel } from "../words/labels.ts";

const FEWEST_ROWS = 8;
const SINGLE = 0.9;
const LONGEST_UNKNOWN = 10;

/** A cell, with or without text, and the row that it came in. */
interface Piece {
  readonly text: string;
  readonly row: NumberedRow;
}

/** The rows as they stood, each with the number and place of its first cell; all others as they are. */
export function joinOneCellRows(rows: readonly NumberedRow[]): readonly NumberedRow[] {
  const single = rows.filter((row) => filledCells(row).length === 1).length;
  if (rows.length < FEWEST_ROWS || single < rows.length * SINGLE) return rows;
  const pieces = rows.flatMap((row) => row.cells.map(({ text }): Piece => ({ text, row })));
  const joined: NumberedRow[] = [];
  let at = 0;
  while (at < pieces.length) {
    const heads = headCount(pieces, at);
    const length = heads > 0 ? heads : labelledLength(pieces, at);
    joined.push(...rowOf(pieces.slice(at, at + length)));
    at += length;
    if (heads === 0) continue;
    const end = bodyEnd(pieces, at);
    const levels = pieces.slice(at - heads, at).filter(({ text }) => /^level[12]$/u.test(columnOf(text) ?? "")).length;
    joined.push(...indicatorRows(pieces.slice(at, end), heads - levels));
    at = end;
  }
  return joined;
}

/** One row of the pieces side by side; none where no piece has text. */
function rowOf(pieces: readonly Piece[]): NumberedRow[] {
  const first = pieces.find(({ text }) => text !== "");
  return first ? [{ ...first.row, cells: pieces.map(({ text }, column) => ({ text, column })) }] : [];
}

/** How many column heads of indicators follow each other from here, a level or the name the first; 0 where none do. */
function headCount(pieces: readonly Piece[], at: number): number {
  const first = pieces[at]?.text ?? "";
  if (!LEADS.has(columnOf(first) ?? "other") && plainLabel(first) !== "指标") return 0;
  const end = pieces.findIndex(({ text }, index) => index > at && !isHead(text));
  const count = (end === -1 ? pieces.length : end) - at;
  return count >= 3 ? count + namesBehind(pieces, at + count) : 0;
}

const LEADS: ReadonlySet<string> = new Set(["level1", "level2", "name"]);

/** Names of districts between the heads and the first level word: each heads a column of values. */
function namesBehind(pieces: readonly Piece[], from: number): number {
  const level = pieces.findIndex(({ text }, index) => index >= from && isFullLevelWord(text));
  const names = pieces.slice(from, Math.max(from, level));
  return names.length <= MOST_NAMES && names.every(({ text }) => isLabelLike(text)) ? names.length : 0;
}

const MOST_NAMES = 16;

function isHead(text: string): boolean {
  return columnOf(text) !== undefined && !isLevel1(text) && !isLevel2(text);
}

/** 2 for a label and its value, otherwise 1. */
function labelledLength(pieces: readonly Piece[], at: number): number {
  const [text = "", next] = [pieces[at]?.text, pieces[at + 1]?.text];
  if (text === "" || next === undefined) return 1;
  const label = labelOf(text);
  if (next === "") return label ? 2 : 1;
  if (labelOf(next) || columnOf(next) || inlineOf(next) || headsForm(next)) return 1;
  if (label?.part === "fund" || label?.part === "projectTotal") return isAmount(next) ? 2 : 1;
  if (label) return label.part === "group" ? 1 : 2;
  const mayBeLabel = isLabelLike(text) && text.length <= LONGEST_UNKNOWN && !inlineOf(text) && !headsForm(text);
  return mayBeLabel ? 2 : 1;
}

/** Where the indicators end: at the next label of a head, or with the table. */
function bodyEnd(pieces: readonly Piece[], from: number): number {
  const end = pieces.findIndex(({ text }, index) => {
    const part = index < from ? undefined : labelOf(text)?.part;
    return part === "field" || part === "detail" || part === "personal";
  });
  return end === -1 ? pieces.length : end;
}

/** Level words with the cells behind them, at the `most` as many as columns, cut into one row an indicator. */
function indicatorRows(pieces: readonly Piece[], most: number): NumberedRow[] {
  const groups: { readonly levels: Piece[]; readonly cells: Piece[] }[] = [];
  for (const piece of pieces) {
    const isLevel = isFullLevelWord(piece.text);
    if (groups.length === 0 || (isLevel && groups.at(-1)?.cells.length !== 0)) groups.push({ levels: [], cells: [] });
    const group = groups.at(-1);
    (isLevel ? group?.levels : group?.cells)?.push(piece);
  }
  const width = widthOf(
    groups.map(({ cells }) => cells.length),
    most,
  );
  return groups.flatMap(({ levels, cells }) => {
    const [own = [], ...others] = chunks(cells, width);
    return [[...levels, ...own], ...others].flatMap(rowOf);
  });
}

/** How many cells an indicator has: as many as columns, or fewer where the last ones stayed empty. */
function widthOf(lengths: readonly number[], most: number): number {
  for (let width = most; width >= 2; width -= 1) if (lengths.every((length) => length % width === 0)) return width;
  return most;
}

function chunks<Item>(items: readonly Item[], width: number): Item[][] {
  const cut: Item[][] = [];
  for (let at = 0; at < items.length; at += width) cut.push(items.slice(at, at + width));
  return cut;
}
