/**
 * Web tables turned into text with a cell on every line: a bar alone begins a row, a bar ends each of its cells, and a
 * cell may have lines of its own. Further bars behind the last cell fill the row up.
 */
import type { Cell } from "./document.ts";

const ROW_MARK = "|";

/** The cells of the row that begins with the bar at `start`, and the line after them; undefined when there is no such bar, or no row behind it. */
export function cellLinesAt(
  lines: readonly string[],
  start: number,
): { readonly cells: readonly Cell[]; readonly next: number } | undefined {
  if (lines[start]?.trimEnd() !== ROW_MARK) return undefined;
  const cells: Cell[] = [];
  let open: string[] = [];
  let next = start + 1;
  for (let index = next; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trim() === "" || line.trimEnd() === ROW_MARK) break;
    const [text = "", ...behind] = line.split(/(?<!\\)\|/u);
    if (behind.some((part) => part.trim() !== "")) break;
    open.push(text.replaceAll("\\|", "|").trim());
    if (behind.length === 0) continue;
    cells.push({ column: cells.length, text: open.join("\n").trim() });
    open = [];
    next = index + 1;
  }
  const goesOn = next > start + 1 || lines[next]?.trimEnd() === ROW_MARK;
  return goesOn ? { cells, next } : undefined;
}
