/** What every reader produces: texts and tables in document order, each with a place that a person can find again. */
import type { Watch } from "./limits.ts";

/** A place in the original; a reader fills in what its format has. All numbers count from 1. */
export interface Place {
  readonly line?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly paragraph?: number;
  /** Table on its page, or in the document where the format has no pages. */
  readonly table?: number;
  /** Row of the sheet, or of the table where the format has no better place. */
  readonly row?: number;
}

/** A table cell; merged cells appear once, at their top left. */
export interface Cell {
  /** Text as printed, white space at the ends trimmed, line breaks kept as `\n`; empty when the cell is. */
  readonly text: string;
  /** Grid column of the cell's left edge, from 0. */
  readonly column: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface Row {
  readonly place: Place;
  readonly cells: readonly Cell[];
}

export interface TextBlock {
  readonly kind: "text";
  readonly place: Place;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: "table";
  /** Rows that hold at least one cell with text. */
  readonly rows: readonly Row[];
}

export type Block = TextBlock | TableBlock;

export interface SourceDocument {
  /** Name of the format in words, `Markdown`. */
  readonly format: string;
  readonly blocks: readonly Block[];
  /** What the person should know about the reading: a hidden sheet left out, a page that is only a picture. */
  readonly notes?: readonly SourceNote[];
}

/** Something to know about how a document was read; `code` names the sentence, `data` fills it. */
export interface SourceNote {
  readonly code: string;
  readonly place?: Place;
  readonly data?: Readonly<Record<string, string>>;
}

/** Bytes to document. Throws `UnreadableFile` when the file cannot be used at all; anything less is a block or a note. */
export type Reader = (bytes: Uint8Array, watch: Watch) => Promise<SourceDocument>;

/** The file cannot be read at all; `code` names the sentence, `data` fills it. */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;

  constructor(code: string, data: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Anchor of a row: table and row number in the document, from 1. */
export function rowAnchor(table: number, row: number): string {
  return `t${table}r${row}`;
}
