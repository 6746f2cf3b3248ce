/** Places in an original, and the words for them that content files and reports use. */

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

/** A place in words for people: `第 180 行`, `第 3 页`, `工作表“支出” 第 5 行`. */
export function formatPlace(place: Place): string {
  const parts = [
    place.sheet && `工作表“${place.sheet}”`,
    place.page && `第 ${place.page} 页`,
    place.line && `第 ${place.line} 行`,
    place.paragraph && `第 ${place.paragraph} 段`,
    place.table && `第 ${place.table} 表`,
    place.row && (place.sheet === undefined ? `表内第 ${place.row} 行` : `第 ${place.row} 行`),
  ];
  return parts.filter(Boolean).join(" ");
}

/** The extent from one place to another in words: `第 13—31 行`, `第 2 页 第 1 表 表内第 1—9 行`. */
export function formatExtent(first: Place, last: Place): string {
  if (first.line && last.line && first.line !== last.line) return `第 ${first.line}—${last.line} 行`;
  const [from, to] = [formatPlace(first), formatPlace(last)];
  const [head, tail] = [splitRow(from), splitRow(to)];
  if (head && tail && head.before === tail.before && head.row !== tail.row) {
    return `${head.before}第 ${head.row}—${tail.row} 行`;
  }
  return from === to ? from : `${from} 至 ${to}`;
}

function splitRow(place: string): { readonly before: string; readonly row: string } | undefined {
  const [, before, row] = /^(.*)第 (\d+) 行$/u.exec(place) ?? [];
  return before === undefined || row === undefined ? undefined : { before, row };
}

/** The line that a place in words names, if it is a line of a text file and not a row of a sheet or table. */
export function lineOfPlace(words: string | undefined): number | undefined {
  const line = /^第 (\d+) 行$/u.exec(words ?? "")?.[1];
  return line === undefined ? undefined : Number(line);
}
