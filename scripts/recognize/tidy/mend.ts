/** Labels that run down a column, a part of the word in every row (`绩` `效` `指` `标`), made whole again. */
import type { Cell } from "../../source/document.ts";
import type { NumberedRow } from "../rows.ts";
import { isLevel1, isLevel2, labelOf } from "../words/labels.ts";

const LONGEST_PART = 6;
const LONGEST_GAP = 3;

/** The rows with every cut label whole in its first cell, which then spans the rows of its parts, or before its value. */
export function mendLabels(rows: readonly NumberedRow[]): NumberedRow[] {
  const replaced = new Map<Cell, Cell>();
  const columns = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  for (const column of columns) mendColumn(rows, column, replaced);
  if (replaced.size === 0) return [...rows];
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => replaced.get(cell) ?? cell) }));
}

function mendColumn(rows: readonly NumberedRow[], column: number, replaced: Map<Cell, Cell>): void {
  const parts = rows.flatMap((row, index) => {
    const cell = row.cells.find((candidate) => candidate.column === column && candidate.text !== "");
    return cell ? [{ cell, index }] : [];
  });
  for (let start = 0; start < parts.length; start += 1) {
    const length = runLength(parts.slice(start, start + 12));
    if (length === 0) continue;
    const run = parts.slice(start, start + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const text = run.map(({ cell }) => cell.text).join("");
    const holder = labelOf(text) && run.find(({ index }) => saysMore(rows[index], column));
    if (holder && holder !== first) {
      for (const { cell } of run) replaced.set(cell, { ...cell, text: cell === holder.cell ? text : "" });
      start += length - 1;
      continue;
    }
    replaced.set(first.cell, { ...first.cell, text, rowSpan: last.index - first.index + (last.cell.rowSpan ?? 1) });
    for (const { cell } of run.slice(1)) replaced.set(cell, { ...cell, text: "" });
    start += length - 1;
  }
}

/** A label broken into two rows of a text: its value stands in one of them. */
function saysMore(row: NumberedRow | undefined, column: number): boolean {
  return row?.cells.some((cell) => cell.column > column && cell.text !== "") === true;
}

/** A unit of money below a label belongs to it only where the label is one of money. */
const UNIT = /^[(\uFF08]\s*[百千万亿]*元\s*[)\uFF09]$/u;
const ENDS = /^指?标$/u;
const SUM = /^[合小总]\s*计$/u;
const SEAL = /^[(\uFF08]\s*(?:公|盖|签)\s*章\s*[)\uFF09]$/u;
const MONEY: ReadonlySet<string> = new Set(["fund", "projectTotal", "group"]);

/** How many parts from the first on make the longest known word; 0 when none do. */
function runLength(parts: readonly { readonly cell: Cell; readonly index: number }[]): number {
  let text = "";
  let found = 0;
  for (const [count, { cell, index }] of parts.entries()) {
    const gap = index - (parts[count - 1]?.index ?? index);
    // A merged head stands over the words below it.
    if ((cell.colSpan ?? 1) !== (parts[0]?.cell.colSpan ?? 1)) break;
    // 服务对象满意度 over 指标: only the end of the word is left for the second row.
    const goesOn = count === 0 && ENDS.test(parts[1]?.cell.text ?? "");
    if ((cell.text.length > LONGEST_PART && !goesOn) || gap > LONGEST_GAP) break;
    if (count > 0 && isWord(cell.text) && !isLevel2(text + cell.text)) break;
    if (SEAL.test(cell.text)) break;
    // 资金来源 over 合计: the head of a column, and its first line.
    if (count > 0 && SUM.test(cell.text) && isWord(text)) break;
    if (UNIT.test(cell.text) && !MONEY.has(labelOf(text)?.part ?? "group")) break;
    text += cell.text;
    if (count > 0 && isWord(text)) found = count + 1;
  }
  return found;
}

function isWord(text: string): boolean {
  return isLevel1(text) || isLevel2(text) || labelOf(text) !== undefined;
}
