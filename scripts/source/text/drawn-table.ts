/**
 * Tables drawn with signs, as pandoc writes those with merged cells: `+---+` lines around cells, `|` between them. Wide
 * letters take two places. What no line parts is one cell.
 */
import type { Cell, Row } from "../document.ts";
import { plainText } from "./markdown-text.ts";

/** The letters of East Asian width two. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
/** Letters that are one or two places wide; which, the length of the line tells. */
const EITHER = /[±×÷·—–‘’“”…‰′″※→≈≠≡≤≥≦≧①-⑳Ⅰ-Ⅻ■□▲△◆◇○●★☆☑√]/u;
const TOP = /^\+(?:[-=:]+\+)+$/u;
/** A line of the drawing; no table begins within another. */
const PART = /^\s*[+|]/u;
/** A line of the drawing that parts some cells; others may go on through it. */
const BORDER = /\+[-=:]+\+/u;
/** No page is wider; longer lines are no drawn table. */
const WIDEST = 2000;

/** The lines as places, the places of the edges between columns, and the numbers of the lines that part rows. */
interface Drawing {
  readonly lines: readonly (readonly string[])[];
  readonly edges: readonly number[];
  readonly borders: readonly number[];
}

/** The rows of the table drawn from this line on, and the line after it; undefined where none is. */
export function drawnTableAt(lines: readonly string[], start: number): { rows: Row[]; next: number } | undefined {
  if (!TOP.test((lines[start] ?? "").trim()) || PART.test(lines[start - 1] ?? "")) return undefined;
  const after = lines.findIndex((line, index) => index > start && !PART.test(line));
  const next = after === -1 ? lines.length : after;
  const texts = lines.slice(start, next).map((line) => line.trim());
  const width = texts[0]?.length ?? 0;
  const drawn = texts.map((text) => placesOf(text, width));
  if (drawn.length < 3 || drawn.some(({ length }) => length > WIDEST)) return undefined;
  const borders = texts.flatMap((text, at) => (BORDER.test(text) ? [at] : []));
  const places = borders.flatMap((at) => (drawn[at] ?? []).flatMap((sign, place) => (sign === "+" ? [place] : [])));
  const drawing = { lines: drawn, borders, edges: [...new Set(places)].sort((a, b) => a - b) };
  const rows = borders.map((top, band): Row => ({ place: { line: start + top + 2 }, cells: cellsIn(drawing, band) }));
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ""));
  return filled.length > 0 ? { rows: filled, next } : undefined;
}

/** One entry a place, as many as the drawing is wide; the second place of a wide letter is empty. */
function placesOf(line: string, width: number): string[] {
  const narrow = [...line].flatMap((letter) => (WIDE.test(letter) ? [letter, ""] : [letter]));
  if (narrow.length === width) return narrow;
  const wide = narrow.flatMap((letter) => (EITHER.test(letter) ? [letter, ""] : [letter]));
  return wide.length === width ? wide : narrow;
}

/** The cells that begin between this border and the next. */
function cellsIn(drawing: Drawing, band: number): Cell[] {
  const columns = drawing.edges.slice(0, -1).flatMap((_, index) => (beginsAt(drawing, band, index) ? [index] : []));
  if (band + 1 >= drawing.borders.length) return [];
  return columns.map((column): Cell => {
    const colSpan = endOf(drawing, band, column) - column;
    let rowSpan = 1;
    while (band + rowSpan + 1 < drawing.borders.length && !isParted(drawing, band + rowSpan, column)) rowSpan += 1;
    const text = textOf(drawing, band, column, colSpan, rowSpan);
    return { text, column, ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
  });
}

function beginsAt(drawing: Drawing, band: number, column: number): boolean {
  return (band === 0 || isParted(drawing, band, column)) && (column === 0 || isEdge(drawing, band, column));
}

/** The next column with an edge: a cell from above may stand behind the last one that begins here. */
function endOf(drawing: Drawing, band: number, column: number): number {
  let end = column + 1;
  while (end < drawing.edges.length - 1 && !isEdge(drawing, band, end)) end += 1;
  return end;
}

/** Whether the border is drawn over this column. */
function isParted({ lines, borders, edges }: Drawing, border: number, column: number): boolean {
  const between = lines[borders[border] ?? 0]?.slice((edges[column] ?? 0) + 1, edges[column + 1]) ?? [];
  return between.length > 0 && between.every((sign) => /^[-=:+]$/u.test(sign));
}

/** Whether all lines of the band have a bar at the column's left edge. */
function isEdge({ lines, borders, edges }: Drawing, band: number, column: number): boolean {
  const own = lines.slice((borders[band] ?? 0) + 1, borders[band + 1]);
  return own.length > 0 && own.every((line) => line[edges[column] ?? 0] === "|");
}

/** The lines of a cell: broken where the column was too narrow, but at empty lines and behind a stroke. */
function textOf({ lines, borders, edges }: Drawing, band: number, column: number, wide: number, high: number): string {
  const own = lines.slice((borders[band] ?? 0) + 1, borders[band + high]).map((line) =>
    line
      .slice((edges[column] ?? 0) + 1, edges[column + wide])
      .join("")
      .trim(),
  );
  const paragraphs = own
    .join("\n")
    .replace(/\\$/gmu, "\n")
    .split(/\n\s*\n/u);
  return paragraphs
    .map(plainText)
    .map((part) =>
      part
        .trim()
        .replace(/(?<=[\x21-\x7E])\n(?=[\x21-\x7E])/gu, " ")
        .replace(/\n/gu, ""),
    )
    .filter((part) => part !== "")
    .join("\n");
}
