/** Comma- or tab-separated text → one table. Places are lines of the file. */
import type { Cell, Row, SourceDocument } from "../document.ts";
import { decodeText } from "../encoding.ts";
import type { Watch } from "../limits.ts";

const SEPARATORS = [",", "\t", ";", "|"] as const;

/** The rows of a separated text (RFC 4180); the separator is the one that its lines agree on. */
export async function readCsv(bytes: Uint8Array, watch: Watch): Promise<SourceDocument> {
  const { text: decoded, broken } = decodeText(bytes);
  // Excel reads a first line `sep=;` as the separator.
  const stated = /^sep=(.)\r?\n/iu.exec(decoded);
  const text = stated ? decoded.slice(stated[0].length) : decoded;
  const rows = separatedRows(text, stated?.[1] ?? separatorOf(text), stated ? 2 : 1, watch);
  const notes = broken > 0 ? [{ code: "broken-characters", data: { count: String(broken) } }] : [];
  return { format: "CSV", blocks: rows.length > 0 ? [{ kind: "table", rows }] : [], notes };
}

/** The separator that occurs most outside quotes; commas when none does. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 64 * 1024).replace(/"(?:[^"]|"")*"/gu, "");
  const counts = SEPARATORS.map((separator) => sample.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** The rows of a separated text, from this line of its file on; ticks the watch and counts the cells. */
export function separatedRows(text: string, separator: string, firstLine: number, watch: Watch): Row[] {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let line = firstLine;
  let start = line;
  let at = 0;
  const endRow = (): void => {
    if (cells.some((cell) => cell.text !== "")) rows.push({ place: { line: start }, cells });
    cells = [];
    start = line;
  };
  while (at < text.length) {
    watch.tick();
    watch.addCells(1);
    const field = fieldAt(text, at, separator);
    cells.push({ text: tidyField(field.text), column: cells.length });
    line += field.lines;
    at = field.end;
    if (text.startsWith(separator, at)) {
      at += separator.length;
      // A row that ends with a separator ends with an empty field.
      if (at < text.length) continue;
      cells.push({ text: "", column: cells.length });
    } else {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line += 1;
    }
    endRow();
  }
  return rows;
}

/** The field that begins at an offset, where it ends, and the line breaks in it. */
function fieldAt(text: string, from: number, separator: string): { text: string; end: number; lines: number } {
  const quoted = text[from] === '"' ? quotedAt(text, from) : undefined;
  let at = quoted?.end ?? from;
  const start = at;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r" && !text.startsWith(separator, at)) at += 1;
  const value = `${quoted?.text ?? ""}${text.slice(start, at)}`;
  return { text: value, end: at, lines: value.split(/\r\n|\n|\r/u).length - 1 };
}

/** A quoted text; undefined when the quote is never closed and so is a character like any other. */
function quotedAt(text: string, from: number): { text: string; end: number } | undefined {
  let value = "";
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at + 1);
    if (quote === -1) return undefined;
    value += text.slice(at + 1, quote);
    if (text[quote + 1] !== '"') return { text: value, end: quote + 1 };
    value += '"';
    at = quote + 1;
  }
}

function tidyField(text: string): string {
  return text
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
