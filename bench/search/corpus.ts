/** The generated corpus as the search sees projects, cut to a number of indicators, and what the checks find in it. */
import { inspectForms, publicFindings } from "../../src/checks/inspect.ts";
import { categoryOf, kindOf, type ProjectForm } from "../../src/model/form.ts";
import type { SearchableProject } from "../../src/search/build/columns.ts";
import type { FindingMap } from "../../src/search/build/findings.ts";
import { planCorpus } from "../corpus/corpus.ts";
import type { PlannedForm } from "../corpus/planned.ts";

/** The generator makes about twelve indicators a form. */
const PER_FORM = 11;

export type BenchProject = ProjectForm & SearchableProject;

/** Projects with at least this many indicators in all, and not a form more. */
export function searchableProjects(indicators: number, seed: number): BenchProject[] {
  const documents = planCorpus({ projects: Math.ceil(indicators / PER_FORM) + 20, seed, years: 1 });
  const projects: BenchProject[] = [];
  let count = 0;
  for (const { forms } of documents) {
    for (const [index, form] of forms.entries()) {
      if (count >= indicators) return projects;
      count += form.indicators.length;
      projects.push(projectOf(form, index + 1));
    }
  }
  return projects;
}

/** Published findings by project. */
export function findingsOf(projects: readonly BenchProject[]): FindingMap {
  const found = inspectForms(projects.map((project) => [project.id, project]));
  return new Map([...found].map(([id, findings]) => [id, publicFindings(findings)]));
}

function projectOf(form: PlannedForm, number: number): BenchProject {
  const { year, department, name, implementingUnit, origin, period, goal, funds } = form;
  const wan = (hundredths: number): string => (hundredths / 100).toFixed(2);
  return {
    id: `${year}/${department.code}/p${number}`,
    year,
    name,
    departmentId: department.code,
    department,
    implementingUnit,
    origin,
    period,
    goal,
    funds: {
      unit: "万元",
      total: wan(funds.total),
      fiscalAppropriation: wan(funds.fiscalAppropriation),
      carryOver: wan(funds.carryOver),
      other: wan(funds.other),
    },
    indicators: form.indicators.map((indicator) => {
      const category = categoryOf(indicator.level1);
      const kind = kindOf(category, indicator.level2);
      return { ...indicator, others: [], ...(category && { category }), ...(kind && { kind }) };
    }),
    others: [],
    labels: {},
    problems: [],
  };
}
