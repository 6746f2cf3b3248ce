/** The generated corpus as the search sees projects, cut to a number of indicators. */
import { categoryOf, kindOf } from "../../src/model/form.ts";
import type { SearchableProject } from "../../src/search/build/columns.ts";
import { planCorpus } from "../corpus/corpus.ts";

/** The generator makes about twelve indicators a form. */
const PER_FORM = 11;

/** Projects with at least this many indicators in all, and not a form more. */
export function searchableProjects(indicators: number, seed: number): SearchableProject[] {
  const documents = planCorpus({ projects: Math.ceil(indicators / PER_FORM) + 20, seed, years: 1 });
  const projects: SearchableProject[] = [];
  let count = 0;
  for (const { department, forms, year } of documents) {
    for (const [index, form] of forms.entries()) {
      if (count >= indicators) return projects;
      count += form.indicators.length;
      projects.push({
        id: `${year}/${department.code}/p${index + 1}`,
        name: form.name,
        implementingUnit: form.implementingUnit,
        goal: form.goal,
        department: { name: department.name },
        funds: { unit: "万元", total: (form.funds.total / 100).toFixed(2) },
        indicators: form.indicators.map((indicator) => {
          const category = categoryOf(indicator.level1);
          const kind = kindOf(category, indicator.level2);
          return { ...indicator, ...(category && { category }), ...(kind && { kind }) };
        }),
      });
    }
  }
  return projects;
}
