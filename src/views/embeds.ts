/** The charts of every budget that other sites may show: what each is drawn from, and where it comes from. */
import { type StringKey, t } from "../i18n/translate.ts";
import type { Edition } from "../model/edition.ts";
import { kindTable, sourceTable } from "./breakdown-tables.ts";
import { calendarOf } from "./calendar.ts";
import { type Month, timelineOf } from "./deadlines.ts";
import { type ChartName, type PinnedChart, pinnedChartOf } from "./editions.ts";
import { indicatorsOf } from "./indicators.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";
import { projectTable } from "./project-tables.ts";
import type { DataTable } from "./table.ts";

type TableChartName = Exclude<ChartName, "deadlines">;

interface Framed {
  readonly params: { readonly year: string; readonly department: string; readonly chart: ChartName };
  readonly title: string;
  readonly from: { readonly label: string; readonly path: string };
}

/** A chart that is drawn from a table. */
interface TableEmbed extends Framed {
  readonly table: DataTable;
  /** Key of the column that is drawn. */
  readonly column: string;
  readonly label: StringKey;
}

/** The time line of a budget's deadlines. */
interface DeadlineEmbed extends Framed {
  readonly months: readonly Month[];
}

export type Embed = TableEmbed | DeadlineEmbed;

/** Where other sites find a chart: its own page, and the newest frozen one. */
export interface EmbedLink {
  readonly path: string;
  readonly title: string;
  readonly pinned: PinnedChart | undefined;
}

/** The link to a chart of a budget; `editions` newest first. */
export function embedLinkOf(
  { year, department }: Pick<Project, "year" | "department">,
  chart: ChartName,
  editions: readonly Edition[],
): EmbedLink {
  const path = paths.embed(year, department.id, chart);
  const title = t(`embed.${chart}`, { department: department.name, year });
  return { path, title, pinned: pinnedChartOf(editions, path) };
}

/** The link to the dot plot of a unit's figures. */
export function unitEmbedLink(
  { unit, slug }: { readonly unit: string; readonly slug: string },
  editions: readonly Edition[],
): EmbedLink {
  const path = paths.embedUnit(slug);
  return { path, title: t("embed.unit", { unit }), pinned: pinnedChartOf(editions, path) };
}

/** The charts of every budget, in the order of the projects; no time line where no deadline is named. */
export function embedsOf(projects: readonly Project[]): Embed[] {
  const budgets = groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`);
  return [...budgets].flatMap(([scope, budget]) => {
    const [first] = budget;
    if (!first) return [];
    const { year, department } = first;
    const names = { department: department.name, year };
    const frame = (chart: ChartName, from: Framed["from"]): Framed => ({
      params: { year: String(year), department: department.id, chart },
      title: t(`embed.${chart}`, names),
      from,
    });
    const budgetPage = { label: t("budget.title", names), path: paths.budget(year, department.id) };
    const embed = (chart: TableChartName, table: DataTable, column: string): TableEmbed => ({
      ...frame(chart, budgetPage),
      table,
      column,
      label: `chart.${chart}`,
    });
    const calendar = calendarOf(indicatorsOf(budget));
    const calendarPage = { label: t("calendar.budgetTitle", names), path: paths.calendar(scope) };
    return [
      embed("projects", projectTable(budget, "projects"), "total"),
      embed("sources", sourceTable(budget, "sources"), "amount"),
      embed("kinds", kindTable(budget, "kinds"), "count"),
      ...(calendar.length > 0 ? [{ ...frame("deadlines", calendarPage), months: timelineOf(calendar, year) }] : []),
    ];
  });
}
