/**
 * Markdown and plain text with pipe rows → blocks. Not a GFM parser: those drop cells beyond the header's width,
 * and a published cell must never be lost.
 */

import { type Block, type Cell, type Row, type SourceDocument, UnreadableFile } from "../document.ts";
import { startWatch, type Watch } from "../limits.ts";
import {
  cellLinesAt,
  cellOverLines,
  cellsBeforeEnd,
  endsRow,
  fillOf,
  joinEndedRows,
  joinFilledRows,
} from "./cell-lines.ts";
import { drawnTableAt } from "./drawn-table.ts";
import { withoutFrame } from "./frame-rows.ts";
import { plainText } from "./markdown-text.ts";
import { blocksOfMarkup, type MarkupLines, markupAt, opensMarkup } from "./markup-in-text.ts";
import { tabbedRowsAt } from "./tabbed-lines.ts";

/** Texts and pipe tables of a Markdown file; places are line numbers. Throws when the bytes are no text. */
export async function readMarkdown(bytes: Uint8Array, watch: Watch = startWatch()): Promise<SourceDocument> {
  const lines = decode(bytes).split(/\r\n|\n|\r/u);
  const blocks: Block[] = [];
  let rows: Row[] = [];
  /** Numbers of rows after which a line of bars stood, and whether rows begin with a bar alone. */
  let ends: number[] = [];
  let fills = new Map<number, number>();
  let marked = false;
  let from = 0;
  /** Behind a web table that is never closed none is looked for. */
  let isClosed = true;
  const endTable = (): void => {
    const joined = joinFilledRows(joinEndedRows(rows, ends), fills);
    if (rows.length > 0) blocks.push({ kind: "table", rows: withoutFrame(joined) });
    [rows, ends, fills, marked] = [[], [], new Map(), false];
  };
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const place = { line: index + 1 };
    const markup: MarkupLines | undefined = isClosed ? markupAt(lines, index) : undefined;
    isClosed &&= markup !== undefined || !opensMarkup(line);
    const table = drawnTableAt(lines, index) ?? tabbedRowsAt(lines, index, watch);
    if (markup || table) {
      endTable();
      if (markup) blocks.push(...(await blocksOfMarkup(markup.html, index, watch)));
      else if (table) blocks.push({ kind: "table", rows: table.rows });
      from = (markup ?? table)?.next ?? index + 1;
      continue;
    }
    const marks: ReturnType<typeof cellLinesAt> = rows.length === 0 || marked ? cellLinesAt(lines, index) : undefined;
    const above: Row | undefined = rows.at(-1);
    if (marks) {
      if (marks.cells.some(({ text }) => text !== "")) rows.push({ place: { line: index + 2 }, cells: marks.cells });
      [from, marked] = [marks.next, true];
    } else if (above && line.trim() === "|") {
      // An empty cell on a line of its own stays with the cell on the line above.
      rows[rows.length - 1] = { ...above, cells: [...above.cells, { column: above.cells.length, text: "" }] };
    } else if (above && endsRow(line)) ends.push(rows.length);
    else if (isPipeRow(line) || (hasPipe(line) && (above || isSeparatorLine(lines[index + 1])))) {
      const cells = cellsOf(line);
      watch.addCells(cells.length);
      if (cells.some((cell) => cell.text !== "") && !isSeparator(cells, rows.length)) {
        rows.push({ place, cells: withoutFilling(cells) });
        const fill = fillOf(line);
        if (fill > 0) fills.set(rows.length - 1, fill);
      }
    } else {
      const whole = cellOverLines(lines, index, rows);
      if (whole) {
        rows.push({ place, cells: [{ column: 0, text: cellText(whole.text) }] });
        from = whole.next;
        continue;
      }
      const cells = above && cellsBeforeEnd(lines, index);
      if (cells) {
        rows.push({ place, cells });
        from = index + cells.length;
        continue;
      }
      endTable();
      const text = plainText(line.replace(/^\s{0,3}#{1,6}\s+/u, "").trim());
      if (text === "") continue;
      watch.addCells(1);
      blocks.push({ kind: "text", place, text });
    }
  }
  endTable();
  return { format: "Markdown", blocks };
}

/** UTF-8, or what Windows in China saves as “ANSI”; a wrong decoding would publish garbage, so both are strict. */
function decode(bytes: Uint8Array): string {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one, or none.
    }
  }
  throw new UnreadableFile("not-text", { format: "Markdown" });
}

/** A row starts or ends with a pipe; a pipe in the middle of a sentence makes no table, but goes on with one. */
function isPipeRow(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 1 && (trimmed.startsWith("|") || /(?<!\\)\|$/u.test(trimmed));
}

function hasPipe(line: string): boolean {
  return /(?<!\\)\|/u.test(line);
}

/** The line under a header row that has no pipes around it. */
function isSeparatorLine(line: string | undefined): boolean {
  return line !== undefined && hasPipe(line) && isSeparator(cellsOf(line), 1);
}

/** Short dashes separate only below the header; further down they are a row that somebody filled with dashes. */
function isSeparator(cells: readonly Cell[], rowsAbove: number): boolean {
  const shape = rowsAbove <= 1 ? /^:?-+:?$/u : /^:?-{3,}:?$/u;
  return cells.every((cell) => shape.test(cell.text));
}

function cellsOf(line: string): Cell[] {
  const parts = line.trim().split(/(?<!\\)\|/u);
  if (parts[0] === "") parts.shift();
  if (parts.at(-1)?.trim() === "") parts.pop();
  return parts.map((part, column) => ({ column, text: cellText(part) }));
}

/** A cell that stands alone in its row without the empty ones that fill the row up. */
function withoutFilling(cells: readonly Cell[]): readonly Cell[] {
  const [first, ...rest] = cells;
  return first && first.text !== "" && rest.every(({ text }) => text === "") ? [first] : cells;
}

function cellText(part: string): string {
  return part
    .split(/<br\s*\/?>/iu)
    .map((line) => plainText(line.trim()))
    .join("\n")
    .trim();
}
