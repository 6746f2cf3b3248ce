/** A table of open data and its writers. Nothing here needs the content, so that the browser can write files too. */

export type Values = Readonly<Record<string, string | number | undefined>>;

export interface DataFile {
  /** Name without ending. */
  readonly name: "projects" | "indicators" | "results";
  readonly columns: readonly string[];
  readonly rows: readonly Values[];
}

/**
 * The file as CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, and a `'` before texts that a spreadsheet
 * would take for a formula.
 */
export function writeCsv({ columns, rows }: DataFile): string {
  const lines = [columns.map(csvField), ...rows.map((row) => columns.map((column) => csvField(row[column])))];
  return `\uFEFF${lines.map((fields) => fields.join(",")).join("\r\n")}\r\n`;
}

/** The file as a JSON array, one object a line; absent values have no key. */
export function writeJson({ columns, rows }: DataFile): string {
  const objects = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(columns.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]]))),
    ),
  );
  return `[\n${objects.join(",\n")}\n]\n`;
}

/** The text with a `'` before what a spreadsheet would take for a formula; some take full-width signs for one too. */
export function defused(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/u.test(text) ? `'${text}` : text;
}

function csvField(value: string | number | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? defused(value) : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
