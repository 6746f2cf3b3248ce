/** The chart's data, out of the HTML table that stands beside it. */

export interface Bar {
  readonly label: string;
  /** Exact value: fen for money, a count, or a share. */
  readonly value: number;
  /** As the table prints it. */
  readonly text: string;
  /** Page that the row leads to. */
  readonly href?: string;
  readonly current: boolean;
}

/** One bar a row that has a number in the column, in the table's order. */
export function readBars(table: HTMLTableElement, column: number, current: string | undefined): Bar[] {
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Bar[] => {
    const [head, cell] = [row.cells[0], row.cells[column]];
    const value = Number(cell?.dataset.value ?? Number.NaN);
    if (!head || !cell || Number.isNaN(value)) return [];
    const href = head.querySelector("a")?.href;
    const bar = { label: head.textContent.trim(), value, text: cell.textContent.trim() };
    return [{ ...bar, ...(href === undefined ? {} : { href }), current: row.dataset.row === current }];
  });
}

/** A pile of dots higher than this is drawn as high as this: the table has the number. */
export const HIGHEST = 40;

/** Dots at one figure. */
export interface Dots {
  /** The figure as the table prints it, with its operator. */
  readonly label: string;
  readonly value: number;
  readonly count: number;
  readonly href?: string;
}

/** The figures in the heads of the rows, with the counts of the column. */
export function readDots(table: HTMLTableElement, column: number): Dots[] {
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Dots[] => {
    const [head, cell] = [row.cells[0], row.cells[column]];
    const value = Number(head?.dataset.value ?? Number.NaN);
    const count = Number(cell?.dataset.value ?? Number.NaN);
    if (!head || Number.isNaN(value) || Number.isNaN(count)) return [];
    const href = head.querySelector("a")?.href;
    return [{ label: head.textContent.trim(), value, count, ...(href === undefined ? {} : { href }) }];
  });
}
