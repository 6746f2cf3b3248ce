/** The charts of every budget that other sites may show: what each is drawn from, and where it comes from. */
import { type StringKey, t } from "../i18n/translate.ts";
import type { Edition } from "../model/edition.ts";
import { kindTable, sourceTable } from "./breakdown-tables.ts";
import { type ChartName, type PinnedChart, pinnedChartOf } from "./editions.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";
import { projectTable } from "./project-tables.ts";
import type { DataTable } from "./table.ts";

export interface Embed {
  readonly params: { readonly year: string; readonly department: string; readonly chart: string };
  readonly title: string;
  readonly table: DataTable;
  /** Key of the column that is drawn. */
  readonly column: string;
  readonly label: StringKey;
  readonly from: { readonly label: string; readonly path: string };
}

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

/** Three charts a budget, in the order of the projects. */
export function embedsOf(projects: readonly Project[]): Embed[] {
  const budgets = groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`);
  return [...budgets.values()].flatMap((budget) => {
    const [first] = budget;
    if (!first) return [];
    const { year, department } = first;
    const names = { department: department.name, year };
    const from = { label: t("budget.title", names), path: paths.budget(year, department.id) };
    const embed = (chart: ChartName, table: DataTable, column: string): Embed => ({
      params: { year: String(year), department: department.id, chart },
      title: t(`embed.${chart}`, names),
      table,
      column,
      label: `chart.${chart}`,
      from,
    });
    return [
      embed("projects", projectTable(budget, "projects"), "total"),
      embed("sources", sourceTable(budget, "sources"), "amount"),
      embed("kinds", kindTable(budget, "kinds"), "count"),
    ];
  });
}
