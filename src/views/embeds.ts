/** The charts that other sites may show: what each is drawn from, and where it comes from. */
import { type StringKey, t } from "../i18n/translate.ts";
import { kindTable, sourceTable } from "./breakdown-tables.ts";
import { calendarOf } from "./calendar.ts";
import { type Month, timelineOf } from "./deadlines.ts";
import type { ChartName } from "./editions.ts";
import { budgetScope, departmentScope, type EmbedScope, yearScope } from "./embed-scope.ts";
import { indicatorsOf, PAGE_SIZE } from "./indicators.ts";
import { measurabilityOf } from "./measurability.ts";
import { measureTable } from "./measure-tables.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";
import { LARGEST, projectTable, yearTable } from "./project-tables.ts";
import type { DataTable } from "./table.ts";
import { isCompared, topTable, yearDepartmentTable, yearProjectTable } from "./year-tables.ts";

interface Framed {
  /** Path of its page below `/embed/`. */
  readonly path: string;
  readonly title: string;
  readonly from: { readonly label: string; readonly path: string };
}

/** A chart of a table's column. */
interface TableEmbed extends Framed {
  readonly table: DataTable;
  /** The column that the chart draws. */
  readonly column: string;
  readonly label: StringKey;
}

/** The time line of a year's or a budget's deadlines. */
interface DeadlineEmbed extends Framed {
  readonly months: readonly Month[];
  /** Where a month's list stands. */
  readonly pathOf: (key: string) => string;
}

export type Embed = TableEmbed | DeadlineEmbed;

/** The charts of all years, budgets and departments, in the order of the projects. */
export function embedsOf(projects: readonly Project[]): Embed[] {
  const years = groupBy(projects, ({ year }) => String(year));
  const budgets = groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`);
  const departments = groupBy(projects, ({ departmentId }) => departmentId);
  return [
    ...[...years.values()].flatMap(yearEmbeds),
    ...[...budgets.values()].flatMap(budgetEmbeds),
    ...[...departments.values()].flatMap(departmentEmbeds),
  ];
}

function yearEmbeds(projects: readonly Project[]): Embed[] {
  const [first] = projects;
  if (!first) return [];
  const scope = yearScope(first.year);
  const departments = yearDepartmentTable(projects);
  const all = tableEmbed(scope, "projects", yearProjectTable(projects), "total");
  const cut = { ...all, title: t("embed.projects.largest", { scope: scope.name, count: LARGEST }) };
  return [
    ...(isCompared(departments) ? [tableEmbed(scope, "departments", departments, "total")] : []),
    tableEmbed(scope, "largest", topTable(projects), "total"),
    projects.length > LARGEST ? cut : all,
    ...overviewEmbeds(scope, projects),
    // A short list stands on the year's own page; of a long one each month has pages.
    ...deadlineEmbeds(scope, t("calendar.yearTitle", { year: first.year }), projects, PAGE_SIZE),
  ];
}

function budgetEmbeds(projects: readonly Project[]): Embed[] {
  const [first] = projects;
  if (!first) return [];
  const { year, department } = first;
  const scope = budgetScope(year, department);
  return [
    tableEmbed(scope, "projects", projectTable(projects, "projects"), "total"),
    ...overviewEmbeds(scope, projects),
    ...deadlineEmbeds(scope, t("calendar.budgetTitle", { department: department.name, year }), projects),
  ];
}

function departmentEmbeds(projects: readonly Project[]): Embed[] {
  const [first] = projects;
  const years = yearTable(projects, "years");
  // One year is no comparison.
  return first && years.rows.length > 1 ? [tableEmbed(departmentScope(first.department), "years", years, "total")] : [];
}

/** Where the money comes from, what the indicators are about, and how they can be measured. */
function overviewEmbeds(scope: EmbedScope, projects: readonly Project[]): Embed[] {
  const measures = measureTable(measurabilityOf(indicatorsOf(projects)), scope.id, scope.name);
  return [
    tableEmbed(scope, "sources", sourceTable(projects, "sources"), "amount"),
    tableEmbed(scope, "kinds", kindTable(projects, "kinds"), "count"),
    tableEmbed(scope, "measures", measures, "count"),
  ];
}

/** The time line, where a deadline is named; more deadlines than `listed` are not on the page that `label` names. */
function deadlineEmbeds(
  scope: EmbedScope,
  label: string,
  projects: readonly Project[],
  listed = Number.POSITIVE_INFINITY,
): Embed[] {
  const calendar = calendarOf(indicatorsOf(projects));
  if (calendar.length === 0) return [];
  const page = paths.calendar(scope.id);
  const pathOf = (key: string): string => (calendar.length > listed ? paths.calendar(key) : `${page}#m${key}`);
  const months = timelineOf(calendar, projects[0]?.year);
  return [{ ...framed(scope, "deadlines"), from: { label, path: page }, months, pathOf }];
}

function tableEmbed(
  scope: EmbedScope,
  chart: Exclude<ChartName, "deadlines">,
  table: DataTable,
  column: string,
): TableEmbed {
  return { ...framed(scope, chart), table, column, label: `chart.${chart}` };
}

function framed({ id, name, page }: EmbedScope, chart: ChartName): Framed {
  return { path: `${id}/${chart}`, title: t(`embed.${chart}`, { scope: name }), from: page };
}
