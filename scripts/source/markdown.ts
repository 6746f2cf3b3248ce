/**
 * Markdown and plain text with pipe rows → blocks. Not a GFM parser: those drop cells beyond the header's width,
 * and a published cell must never be lost.
 */
import type { Block, Cell, Row, SourceDocument } from "./document.ts";

const SEPARATOR_CELL = /^:?-{2,}:?$/u;

/** Texts and pipe tables of a UTF-8 Markdown file; places are line numbers. */
export async function readMarkdown(bytes: Uint8Array): Promise<SourceDocument> {
  const lines = new TextDecoder("utf-8").decode(bytes).split(/\r\n|\n|\r/u);
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const place = { line: index + 1 };
    if (isPipeRow(line)) {
      const cells = cellsOf(line);
      if (cells.some((cell) => cell.text !== "") && !isSeparator(cells)) rows.push({ place, cells });
      continue;
    }
    endTable();
    const text = line.replace(/^\s{0,3}#{1,6}\s+/u, "").trim();
    if (text !== "") blocks.push({ kind: "text", place, text });
  }
  endTable();
  return { format: "Markdown", blocks };
}

/** A row starts or ends with a pipe; a pipe in the middle of a sentence makes no table. */
function isPipeRow(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length > 1 && (trimmed.startsWith("|") || /(?<!\\)\|$/u.test(trimmed));
}

function isSeparator(cells: readonly Cell[]): boolean {
  return cells.every((cell) => SEPARATOR_CELL.test(cell.text) || cell.text === "-");
}

function cellsOf(line: string): Cell[] {
  const parts = line.trim().split(/(?<!\\)\|/u);
  if (parts[0] === "") parts.shift();
  if (parts.at(-1)?.trim() === "") parts.pop();
  return parts.map((part, column) => ({ column, text: cellText(part) }));
}

function cellText(part: string): string {
  return part
    .replaceAll("\\|", "|")
    .split(/<br\s*\/?>/iu)
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
