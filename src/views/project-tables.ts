/** Tables of projects, and of the departments and years that they belong to. */
import { t } from "../i18n/translate.ts";
import { paths } from "./paths.ts";
import { amountOf, byAmount, groupBy, type Project } from "./project.ts";
import type { Column, DataTable, TableRow } from "./table.ts";
import { amountCell, countCell, shareCell, wanCell } from "./table-cells.ts";
import { statedSum, totalsOf } from "./totals.ts";

/** How many rows a table of the largest shows before it leaves the rest to other pages. */
export const LARGEST = 50;

/** Projects by size, with their share of the whole; `withDepartment` adds whose they are. */
export function projectTable(
  projects: readonly Project[],
  id: string,
  options: { readonly withDepartment?: boolean; readonly limit?: number } = {},
): DataTable {
  const whole = totalsOf(projects);
  const { withDepartment = false, limit = Number.POSITIVE_INFINITY } = options;
  const row = (project: Project): TableRow => ({
    id: project.id,
    cells: [
      { text: project.name, path: paths.project(project.id) },
      ...(withDepartment ? [{ text: shortNameOf(project) }] : []),
      amountCell(project),
      shareCell(amountOf(project), whole.amount),
      countCell(project.indicators.length),
    ],
  });
  return {
    id,
    caption: t("table.projects.caption"),
    columns: [
      { key: "name", label: t("table.project"), type: "name" },
      ...(withDepartment ? [{ key: "department", label: t("table.department"), type: "text" } as const] : []),
      { key: "total", label: t("table.amount"), type: "wan" },
      { key: "share", label: t("table.share"), type: "share" },
      { key: "indicators", label: t("table.indicators"), type: "count" },
    ],
    rows: [...projects].sort(byAmount).slice(0, limit).map(row),
    foot: {
      id: "total",
      cells: [
        { text: t("table.sum", { count: whole.projects }) },
        ...(withDepartment ? [{ text: "" }] : []),
        wanCell(statedSum(whole)),
        { text: whole.amount > 0 ? "100%" : "" },
        countCell(whole.indicators),
      ],
    },
  };
}

/** The same by name and amount alone: small enough to stand on every project's page. */
export function siblingTable(projects: readonly Project[], id: string): DataTable {
  return {
    id,
    caption: t("table.projects.caption"),
    columns: [
      { key: "name", label: t("table.project"), type: "name" },
      { key: "total", label: t("table.amount"), type: "wan" },
    ],
    rows: [...projects].sort(byAmount).map((project) => ({
      id: project.id,
      cells: [{ text: project.name, path: paths.project(project.id) }, amountCell(project)],
    })),
  };
}

/** Departments by money; `pathOf` says where a department leads, given one of its projects. */
export function departmentTable(
  projects: readonly Project[],
  id: string,
  pathOf: (project: Project) => string,
): DataTable {
  const rows = groupRows(projects, (project) => project.departmentId, shortNameOf, pathOf);
  rows.sort((a, b) => (b.cells[2]?.value ?? 0) - (a.cells[2]?.value ?? 0));
  return { id, caption: t("table.departments.caption"), columns: groupColumns(t("table.department")), rows };
}

/** Departments with the newest year that each has published; `projects` come newest year first. */
export function newestTable(projects: readonly Project[], id: string): DataTable {
  const newest = [...groupBy(projects, (project) => project.departmentId).values()].flatMap((members) =>
    members.filter((project) => project.year === members[0]?.year),
  );
  const yearOf = new Map(newest.map((project) => [project.departmentId, project.year]));
  const table = departmentTable(newest, id, (project) => paths.department(project.departmentId));
  const [name, ...rest] = table.columns;
  return {
    ...table,
    columns: [...(name ? [name] : []), { key: "year", label: t("table.year"), type: "year" }, ...rest],
    rows: table.rows.map(({ id: department, cells: [first, ...others] }) => ({
      id: department,
      cells: [...(first ? [first] : []), { text: String(yearOf.get(department) ?? "") }, ...others],
    })),
  };
}

/** Years of one department, in the order of the projects. */
export function yearTable(projects: readonly Project[], id: string): DataTable {
  const rows = groupRows(
    projects,
    (project) => String(project.year),
    (project) => t("department.year", { year: project.year }),
    (project) => paths.budget(project.year, project.departmentId),
  );
  const columns = groupColumns(t("table.year"));
  const share = columns.findIndex(({ key }) => key === "share");
  return {
    id,
    caption: t("table.years.caption"),
    // The years are no parts of a whole.
    columns: columns.toSpliced(share, 1),
    rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(share, 1) })),
  };
}

function groupColumns(label: string): Column[] {
  return [
    { key: "name", label, type: "name" },
    { key: "projects", label: t("table.projects"), type: "count" },
    { key: "total", label: t("table.amount"), type: "wan" },
    { key: "share", label: t("table.share"), type: "share" },
    { key: "indicators", label: t("table.indicators"), type: "count" },
  ];
}

function groupRows(
  projects: readonly Project[],
  keyOf: (project: Project) => string,
  textOf: (project: Project) => string,
  pathOf: (project: Project) => string,
): TableRow[] {
  const whole = totalsOf(projects);
  return [...groupBy(projects, keyOf)].flatMap(([id, members]): TableRow[] => {
    const [first] = members;
    if (!first) return [];
    const totals = totalsOf(members);
    const name = { text: textOf(first), path: pathOf(first) };
    const { projects: count, amount, indicators } = totals;
    const cells = [
      name,
      countCell(count),
      wanCell(statedSum(totals)),
      shareCell(amount, whole.amount),
      countCell(indicators),
    ];
    return [{ id, cells }];
  });
}

function shortNameOf({ department }: Project): string {
  return department.shortName ?? department.name;
}
