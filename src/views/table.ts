/** One table of data: the page's HTML table, the chart beside it and the CSV are all made from this. */

export interface Column {
  readonly key: string;
  readonly label: string;
  /** `name` heads its row; `wan` is money in 万元, `count` a whole number, `share` a percentage. */
  readonly type: "name" | "text" | "year" | "wan" | "count" | "share";
}

export interface TableCell {
  /** For people; empty when the form states nothing. */
  readonly text: string;
  /** For sorting and drawing: fen, a count, or a share in [0,1]. */
  readonly value?: number;
  /** Root-relative path of the page that the cell leads to. */
  readonly path?: string;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
}

export interface DataTable {
  /** Id of the table on its page. */
  readonly id: string;
  /** Rows carry ids of their own, `sources-total`, for links to them. */
  readonly anchors?: true;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Sums under the table. */
  readonly foot?: TableRow;
}

/** `12345` → `12,345`. Not `toLocaleString`: that builds a formatter a call, seconds over ten thousand pages. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
