/** Tables of how targets can be measured, of one year or budget and of all budgets beside each other. */
import { t } from "../i18n/translate.ts";
import { formatShare } from "../model/money.ts";
import { indicatorsOf } from "./indicators.ts";
import { MEASURES, type Measurability, type Measure, measurabilityOf } from "./measurability.ts";
import { paths } from "./paths.ts";
import { groupBy, type Project } from "./project.ts";
import { type DataTable, formatCount, type TableCell } from "./table.ts";

/** What counts towards the shares: the others do not apply or are not there. */
const APPLICABLE: readonly Measure[] = ["quantified", "dated", "qualitative"];

/** Counts and shares by measure; each leads to its list in the scope, `2024` or `2024/106`. */
export function measureTable(measured: Measurability, scope: string, name: string): DataTable {
  const rows = MEASURES.flatMap((measure) => {
    const count = measured.lists[measure].length;
    if (count === 0) return [];
    const share = APPLICABLE.includes(measure) ? formatShare(count, measured.applicable) : undefined;
    const path = paths.measures(scope, measure);
    return [
      {
        id: measure,
        cells: [
          { text: t(`measure.${measure}`), path },
          { ...countCell(count), path },
          share === undefined ? { text: "" } : { text: share, value: count / measured.applicable },
        ],
      },
    ];
  });
  return {
    id: "measures",
    caption: t("measures.caption", { scope: name }),
    columns: [
      { key: "type", label: t("measures.type"), type: "name" },
      { key: "count", label: t("measures.count"), type: "count" },
      { key: "share", label: t("measures.share"), type: "share" },
    ],
    rows,
    foot: { id: "total", cells: [{ text: t("measures.total") }, countCell(measured.total), { text: "" }] },
  };
}

/** One row a budget of the year, in the order of the departments: counts, each leading to its list. */
export function budgetMeasureTable(projects: readonly Project[], year: number): DataTable {
  const budgets = groupBy(projects, ({ departmentId }) => departmentId);
  return {
    id: `measures-${year}`,
    caption: t("measures.budgets.caption"),
    columns: [
      { key: "department", label: t("table.department"), type: "name" },
      ...MEASURES.map((measure) => ({ key: measure, label: t(`measure.${measure}`), type: "count" }) as const),
      { key: "share", label: t("measures.share.quantified"), type: "share" },
    ],
    rows: [...budgets].map(([id, members]) => {
      const { lists, applicable } = measurabilityOf(indicatorsOf(members));
      const scope = `${year}/${id}`;
      const { name, shortName = name } = members[0]?.department ?? { name: id };
      const figures = lists.quantified.length;
      const share = formatShare(figures, applicable);
      return {
        id,
        cells: [
          { text: shortName, path: paths.budget(year, id) },
          ...MEASURES.map((measure): TableCell => {
            const count = lists[measure].length;
            return count === 0 ? countCell(0) : { ...countCell(count), path: paths.measures(scope, measure) };
          }),
          share === undefined ? { text: "" } : { text: share, value: figures / applicable },
        ],
      };
    }),
  };
}

/** The scopes that have lists: every year, then every budget, with their names. */
export function measureScopesOf(
  projects: readonly Project[],
): { readonly scope: string; readonly name: string; readonly projects: readonly Project[] }[] {
  const years = [...groupBy(projects, ({ year }) => String(year))].map(([scope, members]) => ({
    scope,
    name: t("measures.scope.year", { year: scope }),
    projects: members,
  }));
  const budgets = [...groupBy(projects, ({ year, departmentId }) => `${year}/${departmentId}`)].map(
    ([scope, members]) => ({ scope, name: budgetName(members[0]), projects: members }),
  );
  return [...years, ...budgets];
}

function budgetName(project: Project | undefined): string {
  return project ? t("measures.scope.budget", { department: project.department.name, year: project.year }) : "";
}

function countCell(count: number): TableCell {
  return { text: formatCount(count), value: count };
}
