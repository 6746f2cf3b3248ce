/** Lines with tabs between cells in a text, as a table that was copied out of Word or Excel has them. */

import type { Row } from "../document.ts";
import type { Watch } from "../limits.ts";
import { separatedRows } from "./csv.ts";

const FEWEST = 2;

/**
 * The rows of the lines with tabs from this one on, and the line after them; undefined where there are not two of them. A
 * line without a tab between two of them is a row of one cell: a title, or a further line of the last cell.
 */
export function tabbedRowsAt(
  lines: readonly string[],
  start: number,
  watch: Watch,
): { readonly rows: readonly Row[]; readonly next: number } | undefined {
  if (!isTabbed(lines[start])) return undefined;
  let next = start;
  let count = 0;
  let quoted = false;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (!quoted && !isTabbed(line) && (line.trim() === "" || !isTabbed(lines[next + 1]))) break;
    if (/\S\s*\t\s*\S/u.test(line)) count += 1;
    // A cell of several lines stands in quotes.
    quoted = (line.match(/"/gu)?.length ?? 0) % 2 === 1 ? !quoted : quoted;
    if (next - start > LONGEST_QUOTED && quoted) quoted = false;
  }
  if (count < FEWEST) return undefined;
  return { rows: separatedRows(lines.slice(start, next).join("\n"), "\t", start + 1, watch), next };
}

const LONGEST_QUOTED = 10_000;

/** Whether a tab parts something on the line; lines with bars are rows already. */
function isTabbed(line: string | undefined): boolean {
  return line?.includes("\t") === true && !line.includes("|") && /\S\s*\t|\t.*\S/u.test(line);
}
