/** Tables of projects, departments, sources of money and kinds of indicators. */
import { t } from "../i18n/translate.ts";
import { type Fen, formatShare, formatWan } from "../model/money.ts";
import { CATEGORY_TERMS, FUND_TERMS, KIND_TERMS, termOf } from "../model/terms.ts";
import { paths } from "./paths.ts";
import { amountOf, byAmount, groupBy, type Project } from "./project.ts";
import { type Column, type DataTable, formatCount, type TableCell, type TableRow } from "./table.ts";
import { sourcesOf, totalsOf } from "./totals.ts";

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
      wanCell(amountOf(project)),
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
        wanCell(whole.amount),
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
      cells: [{ text: project.name, path: paths.project(project.id) }, wanCell(amountOf(project))],
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

/** Years of one department, in the order of the projects. */
export function yearTable(projects: readonly Project[], id: string): DataTable {
  const rows = groupRows(
    projects,
    (project) => String(project.year),
    (project) => t("department.year", { year: project.year }),
    (project) => paths.budget(project.year, project.departmentId),
  );
  return { id, caption: t("table.years.caption"), columns: groupColumns(t("table.year")), rows };
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
    const cells = [name, countCell(count), wanCell(amount), shareCell(amount, whole.amount), countCell(indicators)];
    return [{ id, cells }];
  });
}

/** The three sources of the money, with the total below. */
export function sourceTable(projects: readonly Project[], id: string): DataTable {
  const whole = totalsOf(projects);
  return {
    id,
    caption: t("table.sources.caption"),
    columns: [
      { key: "source", label: t("table.source"), type: "name" },
      { key: "amount", label: t("table.amount"), type: "wan" },
      { key: "share", label: t("table.share"), type: "share" },
    ],
    rows: sourcesOf(projects).map(({ code, amount }) => ({
      id: code,
      cells: [{ text: termOf(FUND_TERMS, code).word }, wanCell(amount), shareCell(amount, whole.amount)],
    })),
    foot: {
      id: "total",
      cells: [
        { text: termOf(FUND_TERMS, "total").word },
        wanCell(whole.projects === whole.withoutAmount ? undefined : whole.amount),
        { text: "" },
      ],
    },
  };
}

/** How many indicators of each kind, in the form's order; kinds that nobody uses are left out. */
export function kindTable(projects: readonly Project[], id: string): DataTable {
  const counts = groupBy(
    projects.flatMap((project) => project.indicators),
    ({ category, kind }) => `${category ?? ""}/${kind ?? ""}`,
  );
  const total = projects.reduce((sum, project) => sum + project.indicators.length, 0);
  return {
    id,
    caption: t("table.kinds.caption"),
    columns: [
      { key: "kind", label: t("table.kind"), type: "name" },
      { key: "category", label: t("table.category"), type: "text" },
      { key: "count", label: t("table.count"), type: "count" },
      { key: "share", label: t("table.share"), type: "share" },
    ],
    rows: KIND_TERMS.flatMap((term): TableRow[] => {
      const count = counts.get(`${term.category}/${term.code}`)?.length ?? 0;
      if (count === 0) return [];
      const path = paths.indicators(term.category, term.code);
      const category = termOf(CATEGORY_TERMS, term.category).word;
      return [
        {
          id: `${term.category}-${term.code}`,
          cells: [{ text: term.word, path }, { text: category }, countCell(count), shareCell(count, total)],
        },
      ];
    }),
    foot: {
      id: "total",
      cells: [{ text: t("table.all") }, { text: "" }, countCell(total), { text: "" }],
    },
  };
}

function shortNameOf({ department }: Project): string {
  return department.shortName ?? department.name;
}

function wanCell(amount: Fen | undefined): TableCell {
  return amount === undefined ? { text: "" } : { text: formatWan(amount), value: amount };
}

function countCell(count: number): TableCell {
  return { text: formatCount(count), value: count };
}

function shareCell(part: number | undefined, whole: number): TableCell {
  const text = part === undefined ? undefined : formatShare(part, whole);
  return text === undefined || part === undefined ? { text: "" } : { text, value: part / whole };
}
