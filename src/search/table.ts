/** The data file made ready for scanning: folded strings, and for every row and searched field its string. */
import { type Codes, codesOf } from "./codes.ts";
import { type ColumnName, SEARCHED, type SearchData, type SearchedField } from "./data.ts";
import { fold, simplify, variantTable } from "./fold.ts";
import type { FacetField, HitType } from "./types.ts";

/** Stands between joined strings, and in no text: a code point that is no character. */
export const SEPARATOR = "\uffff";

export interface Column {
  readonly strings: readonly string[];
  readonly folded: readonly string[];
  /** The folded strings with traditional characters in them, in simplified ones. */
  readonly plain: ReadonlyMap<number, string>;
  /** All folded strings in one, and where each begins in it. */
  readonly joined: string;
  readonly starts: Uint32Array;
}

/** A column as one kind of row sees it. */
export interface Field extends SearchedField {
  /** Row → index of its string. */
  readonly rows: Uint32Array;
}

/** Projects or indicators, with the place of their first row among all rows. */
export interface Table {
  readonly type: HitType;
  readonly first: number;
  readonly size: number;
  readonly fields: readonly Field[];
  /** Row → project. */
  readonly projects: Uint32Array;
  readonly codes: Readonly<Record<FacetField, Codes>>;
  /** The facet's value of a row; empty when it has none. */
  readonly facetValue: (field: FacetField, row: number) => string;
}

export interface Tables {
  readonly data: SearchData;
  readonly columns: Readonly<Record<ColumnName, Column>>;
  readonly tables: readonly [projects: Table, indicators: Table];
  /** Whole fen of each project; undefined when it states none. */
  readonly amounts: readonly (number | undefined)[];
  /** First indicator of each project among all indicators. */
  readonly firsts: Uint32Array;
  /** Id of a department → its name. */
  readonly departments: ReadonlyMap<string, string>;
  /** Traditional characters of the content → their simplified ones; usually empty. */
  readonly variants: ReadonlyMap<string, string>;
}

/** Makes the data ready; the only work that grows with it before the first query. */
export function tablesOf(data: SearchData): Tables {
  const variants = variantTable(data.variants);
  const columns = Object.fromEntries(
    Object.entries(data.strings).map(([name, strings]) => [name, columnOf(strings, variants)]),
  ) as unknown as Record<ColumnName, Column>;
  const firsts = new Uint32Array(data.counts.length);
  const owners = new Uint32Array(data.indicators.indicator.length);
  let row = 0;
  for (const [project, count] of data.counts.entries()) {
    firsts[project] = row;
    owners.fill(project, row, row + count);
    row += count;
  }
  const projects = Uint32Array.from(data.ids.keys());
  const amounts = data.projects.amount.map((index) => {
    const fen = data.strings.amount[index];
    return fen ? Number(fen) : undefined;
  });
  const names = data.ids.map((id, project): [string, string] => [
    id.split("/")[1] ?? "",
    data.strings.department[data.projects.department[project] ?? 0] ?? "",
  ]);
  return {
    data,
    columns,
    tables: [
      tableOf(data, "project", 0, projects, amounts),
      tableOf(data, "indicator", projects.length, owners, amounts),
    ],
    amounts,
    firsts,
    // The first one in the site's order, which is the newest name.
    departments: new Map(names.reverse()),
    variants,
  };
}

function columnOf(strings: readonly string[], variants: ReadonlyMap<string, string>): Column {
  const folded = strings.map(fold);
  const plain = new Map<number, string>();
  for (const [index, text] of variants.size === 0 ? [] : folded.entries()) {
    const simplified = simplify(text, variants);
    if (simplified !== text) plain.set(index, simplified);
  }
  const starts = new Uint32Array(folded.length);
  let start = 0;
  for (const [index, text] of folded.entries()) {
    starts[index] = start;
    start += text.length + SEPARATOR.length;
  }
  return { strings, folded, plain, joined: folded.join(SEPARATOR), starts };
}

function tableOf(
  data: SearchData,
  type: HitType,
  first: number,
  projects: Uint32Array,
  amounts: readonly (number | undefined)[],
): Table {
  const fields = SEARCHED[type].map((field) => ({ ...field, rows: rowsOf(data, field.column, projects) }));
  const codes = codesOf(data, type, projects, amounts);
  const facetValue = (field: FacetField, row: number): string => codes[field].values[codes[field].rows[row] ?? 0] ?? "";
  return { type, first, size: projects.length, fields, projects, codes, facetValue };
}

/** The column's own rows, or those of the project for each row. */
function rowsOf(data: SearchData, column: ColumnName, projects: Uint32Array): Uint32Array {
  if (column in data.indicators) return Uint32Array.from(data.indicators[column as keyof SearchData["indicators"]]);
  const rows = data.projects[column as keyof SearchData["projects"]];
  return projects.map((project) => rows[project] ?? 0);
}
