/** Web tables inside Markdown: converters write a table with merged cells as HTML, because pipes cannot say them. */
import type { Block } from "../document.ts";
import type { Watch } from "../limits.ts";
import { readHtml } from "../web/html.ts";
import { plainFormulas } from "./markdown-text.ts";

/** Lines that hold a whole web table, from the one that opens it to the one after it. */
export interface MarkupLines {
  readonly html: string;
  readonly next: number;
}

const OPENS = /<table[\s>]/iu;

/** Whether a web table opens on the line. */
export function opensMarkup(line: string): boolean {
  return OPENS.test(line);
}

/** The lines of the web table that opens on this line; undefined where none does, or where it is never closed. */
export function markupAt(lines: readonly string[], start: number): MarkupLines | undefined {
  if (!opensMarkup(lines[start] ?? "")) return undefined;
  let open = 0;
  for (let next = start; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    open += count(line, /<table[\s>]/giu) - count(line, /<\/table\s*>/giu);
    if (open <= 0) return { html: lines.slice(start, next + 1).join("\n"), next: next + 1 };
  }
  return undefined;
}

/** The texts and tables of such lines, with the places that they have in the file; `start` counts from 0. */
export async function blocksOfMarkup(html: string, start: number, watch: Watch): Promise<Block[]> {
  const { blocks } = await readHtml(new TextEncoder().encode(html), watch);
  const moved = <Placed extends { readonly place: { readonly line?: number } }>(one: Placed): Placed => ({
    ...one,
    place: { line: (one.place.line ?? 1) + start },
  });
  return blocks.map((block): Block => {
    if (block.kind === "text") return { ...moved(block), text: plainFormulas(block.text) };
    const rows = block.rows.map((row) => ({
      ...moved(row),
      cells: row.cells.map((cell) => ({ ...cell, text: plainFormulas(cell.text) })),
    }));
    return { ...block, rows };
  });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
