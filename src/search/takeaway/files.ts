/** A result as files and as a table to paste. Fetched only when somebody takes something away. */
import { dataColumns } from "../../i18n/zh/data-columns.ts";
import { type DataFile, defused, type Values, writeCsv } from "../../views/data-file.ts";
import { resultFileOf } from "../../views/result-file.ts";
import type { Cell, Sheet } from "./workbook.ts";

/** What a file says about itself, line by line. */
export type About = readonly (readonly [label: string, text: string])[];

/** Words of the sheets. */
export interface SheetWords {
  readonly rows: string;
  readonly about: string;
  readonly columns: string;
  readonly column: string;
  readonly meaning: string;
}

export interface Published {
  readonly rows: ReadonlyMap<string, Values>;
  /** Day on which the host says that the data was published, when it says so. */
  readonly dated?: string;
}

/** The published rows by id, fetched from the site's own open data. */
export async function fetchPublished(addresses: readonly string[]): Promise<Published> {
  const rows = new Map<string, Values>();
  let dated: string | undefined;
  for (const address of addresses) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const modified = Date.parse(response.headers.get("last-modified") ?? "");
    if (!Number.isNaN(modified)) dated = new Date(modified).toISOString().slice(0, 10);
    for (const row of (await response.json()) as Values[]) rows.set(String(row.id), row);
  }
  return { rows, ...(dated && { dated }) };
}

/** The hits as a table. */
export function tableOf(ids: readonly string[], rows: Published["rows"], linkOf: (id: string) => string): DataFile {
  return resultFileOf(ids, rows, linkOf);
}

/** The table as CSV for spreadsheets. */
export function csvOf(file: DataFile): string {
  return writeCsv(file);
}

/** The table as JSON with what it is: absent values have no key, figures are numbers. */
export function jsonOf({ columns, rows }: DataFile, about: About): string {
  const objects = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(columns.flatMap((name) => (row[name] === undefined ? [] : [[name, cellOf(name, row[name])]]))),
    ),
  );
  return `{\n"about": ${JSON.stringify(Object.fromEntries(about))},\n"rows": [\n${objects.join(",\n")}\n]\n}\n`;
}

/** Rows, what was asked, and what the columns mean. */
export function sheetsOf({ columns, rows }: DataFile, about: About, words: SheetWords): Sheet[] {
  const meanings = columns.map((name) => [name, dataColumns[`column.${name}` as keyof typeof dataColumns] ?? ""]);
  return [
    {
      name: words.rows,
      rows: [columns, ...rows.map((row) => columns.map((name) => cellOf(name, row[name])))],
      widths: columns.map((name) => WIDE[name] ?? 12),
    },
    { name: words.about, rows: about.map(([label, text]) => [label, text]), widths: [20, 90] },
    { name: words.columns, rows: [[words.column, words.meaning], ...meanings], widths: [20, 90] },
  ];
}

/** The table as text that spreadsheets take apart when it is pasted; formulas are defused as in CSV. */
export function tabbedOf({ columns, rows }: DataFile): string {
  const field = (value: Cell): string => {
    const text = value === undefined ? "" : String(value).replaceAll(/[\t\r\n]+/gu, " ");
    return typeof value === "string" ? defused(text) : text;
  };
  const lines = rows.map((row) => columns.map((name) => field(row[name])).join("\t"));
  return [columns.join("\t"), ...lines].join("\n");
}

const NUMBERS = new Set(["year", "total_yuan", "number", "value", "value_to", "table"]);
const WIDE: Readonly<Record<string, number>> = {
  id: 24,
  department: 26,
  project: 36,
  name: 36,
  target: 20,
  goal: 60,
  link: 40,
};

/** Columns of figures as numbers, where no digit is lost by it. */
function cellOf(column: string, value: string | number | undefined): Cell {
  if (typeof value !== "string" || !NUMBERS.has(column)) return value;
  return /^-?\d{1,13}(?:\.\d{1,4})?$/u.test(value) && value.length <= 15 ? Number(value) : value;
}
