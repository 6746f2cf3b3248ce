/**
 * Pipe tables that a data frame was written as (pandas): `Unnamed: 3` for a head without text, `NaN` for an empty cell, a
 * column that counts the rows, and a row more for each further line of a cell. None of that is in the original.
 */
import type { Cell, Row } from "../document.ts";

const UNNAMED = /^Unnamed: \d+(?:_level_\d+)?$/u;

/** The rows without what the data frame added; all others as they are. */
export function withoutFrame(rows: readonly Row[]): readonly Row[] {
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text));
  if (!texts.some((text) => UNNAMED.test(text)) && texts.filter(isNothing).length < FEWEST) return rows;
  const emptied = rows.map((row) => ({ ...row, cells: row.cells.map(withoutMarks) }));
  const counted = emptied.slice(1).flatMap(({ cells }) => (cells[0]?.text ? [cells[0].text] : []));
  const isIndex =
    emptied[0]?.cells[0]?.text === "" && counted.length > 1 && counted.every((text, at) => text === `${at}`);
  const own = isIndex ? emptied.reduce<Row[]>(joinLine, []).map(withoutFirst) : emptied;
  return own.filter(({ cells }) => cells.some(({ text }) => text !== ""));
}

const FEWEST = 3;

function isNothing(text: string): boolean {
  return /^(?:NaN|nan|NaT|None|<NA>)$/u.test(text);
}

function withoutMarks(cell: Cell): Cell {
  const text = UNNAMED.test(cell.text) || isNothing(cell.text) ? "" : cell.text;
  return { ...cell, text: text.replace(/\\n(?![a-z])/gu, "\n") };
}

/** A row without a number is the further lines of the cells above. */
function joinLine(rows: Row[], row: Row): Row[] {
  const above = rows.at(-1);
  if (above && rows.length > 1 && row.cells[0]?.text === "") {
    const lineOf = (column: number): string => row.cells.find((cell) => cell.column === column)?.text ?? "";
    rows[rows.length - 1] = {
      ...above,
      cells: above.cells.map((cell) => ({ ...cell, text: `${cell.text}\n${lineOf(cell.column)}`.trim() })),
    };
  } else rows.push(row);
  return rows;
}

function withoutFirst({ place, cells }: Row): Row {
  return { place, cells: cells.slice(1).map((cell) => ({ ...cell, column: cell.column - 1 })) };
}
