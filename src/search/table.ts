/** The data file made ready for scanning: folded strings, and for every row and searched field its string. */
import { type ColumnName, SEARCHED, type SearchData, type SearchedField } from "./data.ts";
import { fold } from "./fold.ts";
import type { FacetField, HitType } from "./types.ts";

export interface Column {
  readonly strings: readonly string[];
  readonly folded: readonly string[];
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
  /** The facet's value of a row; empty when it has none. */
  readonly facetValue: (field: FacetField, row: number) => string;
}

export interface Tables {
  readonly data: SearchData;
  readonly columns: Readonly<Record<ColumnName, Column>>;
  readonly tables: readonly [projects: Table, indicators: Table];
}

/** Makes the data ready; the only work that grows with it before the first query. */
export function tablesOf(data: SearchData): Tables {
  const columns = Object.fromEntries(
    Object.entries(data.strings).map(([name, strings]) => [name, { strings, folded: strings.map(fold) }]),
  ) as unknown as Record<ColumnName, Column>;
  const owners = Uint32Array.from(data.counts.flatMap((count, project) => new Array<number>(count).fill(project)));
  const projects = Uint32Array.from(data.ids.keys());
  return {
    data,
    columns,
    tables: [tableOf(data, "project", 0, projects), tableOf(data, "indicator", projects.length, owners)],
  };
}

function tableOf(data: SearchData, type: HitType, first: number, projects: Uint32Array): Table {
  const fields = SEARCHED[type].map((field) => ({ ...field, rows: rowsOf(data, field.column, projects) }));
  const places = data.ids.map((id) => id.split("/"));
  const textOf = (column: "category" | "kind", row: number): string =>
    type === "indicator" ? (data.strings[column][data.indicators[column][row] ?? 0] ?? "") : "";
  const facetValue = (field: FacetField, row: number): string => {
    if (field === "type") return type;
    if (field === "category" || field === "kind") return textOf(field, row);
    return places[projects[row] ?? 0]?.[field === "year" ? 0 : 1] ?? "";
  };
  return { type, first, size: projects.length, fields, projects, facetValue };
}

/** The column's own rows, or those of the project for each row. */
function rowsOf(data: SearchData, column: ColumnName, projects: Uint32Array): Uint32Array {
  if (column in data.indicators) return Uint32Array.from(data.indicators[column as keyof SearchData["indicators"]]);
  const rows = data.projects[column as keyof SearchData["projects"]];
  return projects.map((project) => rows[project] ?? 0);
}
