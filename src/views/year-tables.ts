/** Tables of one year, for its page, for the home page, and for the pages of their charts. */
import { paths } from "./paths.ts";
import type { Project } from "./project.ts";
import { departmentTable, LARGEST, projectTable } from "./project-tables.ts";
import type { DataTable } from "./table.ts";
import { totalsOf } from "./totals.ts";

/** How many projects and departments the home page shows. */
export const TOP = 10;

/** Departments of the year by money, each leading to its budget. */
export function yearDepartmentTable(projects: readonly Project[]): DataTable {
  return departmentTable(projects, "departments", ({ year, departmentId }) => paths.budget(year, departmentId));
}

/** One department is no comparison, and too many bars are none either. */
export function isCompared({ rows }: DataTable): boolean {
  return rows.length > 1 && rows.length <= LARGEST;
}

/** Projects of the year by size, at most the largest, with the sum of all. */
export function yearProjectTable(projects: readonly Project[]): DataTable {
  return projectTable(projects, "projects", { withDepartment: hasSeveral(projects), limit: LARGEST });
}

/** The very largest, without a sum that they do not make. */
export function topTable(projects: readonly Project[]): DataTable {
  const { foot: _, ...table } = projectTable(projects, "largest", { withDepartment: hasSeveral(projects), limit: TOP });
  return table;
}

function hasSeveral(projects: readonly Project[]): boolean {
  return totalsOf(projects).departments > 1;
}
