/** The charts of every budget that other sites may show: what each is drawn from, and where it comes from. */
import { type StringKey, t } from "../i18n/translate.ts";
import { kindTable, sourceTable } from "./breakdown-tables.ts";
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

/** Three charts a budget, in the order of the projects. */
export function embedsOf(projects: readonly Project[]): Embed[] {
  const budgets = groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`);
  return [...budgets.values()].flatMap((budget) => {
    const [first] = budget;
    if (!first) return [];
    const { year, department } = first;
    const names = { department: department.name, year };
    const from = { label: t("budget.title", names), path: paths.budget(year, department.id) };
    const embed = (chart: string, table: DataTable, column: string): Embed => ({
      params: { year: String(year), department: department.id, chart },
      title: t(`embed.${chart}` as StringKey, names),
      table,
      column,
      label: `chart.${chart}` as StringKey,
      from,
    });
    return [
      embed("projects", projectTable(budget, "projects"), "total"),
      embed("sources", sourceTable(budget, "sources"), "amount"),
      embed("kinds", kindTable(budget, "kinds"), "count"),
    ];
  });
}
