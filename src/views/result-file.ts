/** A search result as a table of open data: projects and indicators together, one row a hit, in the result's order. */
import { parseTarget } from "../model/target.ts";
import type { DataFile, Values } from "./data-file.ts";

/** Columns of a result; `src/i18n/zh/data-columns.ts` says what each means. */
export const RESULT_COLUMNS = [
  "id",
  "type",
  "year",
  "department_code",
  "department",
  "project",
  "total_yuan",
  "number",
  "level1",
  "level2",
  "name",
  "target",
  "target_kind",
  "operator",
  "value",
  "value_to",
  "value_unit",
  "implementing_unit",
  "goal",
  "link",
  "document",
  "table",
  "row",
] as const;

/** Rows of the published files `projects.json` and `indicators.json` by their id. */
export type RowsById = ReadonlyMap<string, Values>;

/** The hits with these ids; `linkOf` gives the address of one. Ids that the published files do not have are left out. */
export function resultFileOf(ids: readonly string[], rows: RowsById, linkOf: (id: string) => string): DataFile {
  return {
    name: "results",
    columns: RESULT_COLUMNS,
    rows: ids.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      return [id.includes("#") ? indicatorRow(row, rows, linkOf(id)) : projectRow(row, linkOf(id))];
    }),
  };
}

function projectRow(project: Values, link: string): Values {
  return { ...project, type: "project", project: project.name, link };
}

function indicatorRow(indicator: Values, rows: RowsById, link: string): Values {
  const project = rows.get(String(indicator.project_id));
  return {
    ...indicator,
    ...meaningOf(indicator),
    type: "indicator",
    total_yuan: project?.total_yuan,
    implementing_unit: project?.implementing_unit,
    table: project?.table,
    link,
  };
}

/** The figure of a target, exact; a range has both ends. Money counts in 元. */
function meaningOf({ target, year }: Values): Values {
  if (target === undefined) return {};
  const parsed = parseTarget(String(target), { year: Number(year) });
  if (!("unit" in parsed)) return { target_kind: parsed.kind };
  const value_unit = [parsed.unit, ...parsed.per].join("/");
  if (parsed.kind === "range") {
    return { target_kind: parsed.of, value: parsed.low, value_to: parsed.high, value_unit };
  }
  return { target_kind: parsed.kind, operator: parsed.operator, value: parsed.value, value_unit };
}
