/** Build side: projects → the data file of the "columns" engine. The same projects give the same bytes. */
import type { Indicator, ProjectForm } from "../../model/form.ts";
import { parseMoney } from "../../model/money.ts";
import { CATEGORY_TERMS, kindTermOf } from "../../model/terms.ts";
import { COLUMNS, type ColumnName, INDICATOR_COLUMNS, PROJECT_COLUMNS, type SearchData } from "../data.ts";
import { type CellSource, cellLines, extraLines, moneyLines } from "./cells.ts";
import { type FindingMap, findingColumnsOf } from "./findings.ts";
import { meaningsOf } from "./meanings.ts";
import { variantsOf } from "./variants.ts";

/** What the search needs of a project. */
export interface SearchableProject
  extends Pick<ProjectForm, "name" | "implementingUnit" | "goal" | "funds" | "origin" | "period" | "departmentText">,
    CellSource {
  readonly id: string;
  readonly department: { readonly name: string; readonly code?: string };
  readonly indicators: readonly (Partial<Indicator> &
    Pick<Indicator, "category" | "kind" | "level1" | "level2" | "name" | "target">)[];
}

/** The search data of all projects, in their order, and of what the checks found in them. */
export function searchDataOf(projects: readonly SearchableProject[], findings: FindingMap = new Map()): SearchData {
  const distinct = recordOf(COLUMNS, () => new Map([["", 0]]));
  const projectRows = recordOf(PROJECT_COLUMNS, (): number[] => []);
  const indicatorRows = recordOf(INDICATOR_COLUMNS, (): number[] => []);
  const indexOf = (column: ColumnName, text = ""): number => {
    const known = distinct[column].get(text);
    if (known !== undefined) return known;
    distinct[column].set(text, distinct[column].size);
    return distinct[column].size - 1;
  };
  const years: number[] = [];
  for (const project of projects) {
    const { total, unit } = project.funds ?? {};
    const fen = total === undefined ? undefined : parseMoney(total, unit ?? "");
    projectRows.name.push(indexOf("name", project.name));
    projectRows.department.push(indexOf("department", project.department.name));
    projectRows.unit.push(indexOf("unit", project.implementingUnit));
    projectRows.goal.push(indexOf("goal", project.goal));
    projectRows.amount.push(indexOf("amount", fen?.toString()));
    projectRows.code.push(indexOf("code", project.departmentText ?? project.department.code));
    projectRows.origin.push(indexOf("origin", project.origin));
    projectRows.period.push(indexOf("period", project.period));
    projectRows.money.push(indexOf("money", moneyLines(project.funds)));
    projectRows.cells.push(indexOf("cells", cellLines(project)));
    for (const { category, kind, ...indicator } of project.indicators) {
      years.push(Number(project.id.split("/")[0]));
      indicatorRows.indicator.push(indexOf("indicator", indicator.name));
      indicatorRows.target.push(indexOf("target", indicator.target));
      indicatorRows.level1.push(indexOf("level1", indicator.level1));
      indicatorRows.level2.push(indexOf("level2", indicator.level2));
      indicatorRows.category.push(indexOf("category", category));
      indicatorRows.kind.push(indexOf("kind", category && kind && `${category}/${kind}`));
      indicatorRows.extra.push(indexOf("extra", extraLines(indicator)));
    }
  }
  const strings = recordOf(COLUMNS, (column) => [...distinct[column].keys()]);
  const { columns, labels } = findingColumnsOf(projects, findings);
  return {
    version: 1,
    strings,
    ids: projects.map((project) => project.id),
    counts: projects.map((project) => project.indicators.length),
    projects: projectRows,
    indicators: indicatorRows,
    meanings: meaningsOf(strings.target, indicatorRows.target, years),
    findings: columns,
    variants: variantsOf(strings).held,
    labels: { ...labelsOf([...strings.category, ...strings.kind]), ...labels },
  };
}

function labelsOf(codes: readonly string[]): Record<string, string> {
  const labels = codes.map((code) => {
    const [category = "", kind] = code.split("/");
    const term = kind === undefined ? CATEGORY_TERMS.find((t) => t.code === category) : kindTermOf(category, kind);
    return [code, term?.word ?? ""] as const;
  });
  return Object.fromEntries(labels.filter(([, word]) => word !== ""));
}

function recordOf<K extends string, V>(keys: readonly K[], entryOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, entryOf(key)])) as Record<K, V>;
}
