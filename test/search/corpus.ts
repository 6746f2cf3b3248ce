/** The site's real content, and an engine over it. */

import { inspectForms, publicFindings } from "../../src/checks/inspect.ts";
import { type SearchableProject, searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import type { Query, SearchResult } from "../../src/search/types.ts";
import { readSample } from "../sample-content.ts";

const content = await readSample();

export const PROJECTS: readonly SearchableProject[] = [...content.projects].map(([id, form]) => {
  const { name, code } = content.departments.get(form.departmentId) ?? { name: form.departmentId };
  return { ...form, id, department: { name, ...(code !== undefined && { code }) } };
});
export const FINDINGS = new Map([...inspectForms(content.projects)].map(([id, found]) => [id, publicFindings(found)]));

export const DATA = searchDataOf(PROJECTS, FINDINGS);
export const READINGS = readingsOf(DATA);
export const PROVIDER = columnsProvider(DATA, async () => READINGS);

/** The texts in which each row is found, by id: the rule of the search written down a second time. */
export function textsOf(projects: readonly SearchableProject[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    projects.flatMap((project) => {
      const { id, name, department, implementingUnit, goal, funds, origin, period, indicators } = project;
      const money = [funds?.total, funds?.fiscalAppropriation, funds?.carryOver, funds?.other];
      const cells = [...Object.values(project.details ?? {}), ...(project.others ?? []).flatMap(Object.values)];
      const code = project.departmentText ?? department.code;
      return [
        [id, textsIn([name, department.name, implementingUnit, goal, code, origin, period, ...money, ...cells])],
        ...indicators.map((indicator, index): [string, string[]] => {
          const { name: title, target, level1, level2, points, content: meaning, others = [] } = indicator;
          const own = [title, target, level1, level2, points, meaning, ...others.flatMap(Object.values)];
          return [`${id}#${index + 1}`, textsIn([...own, name, department.name])];
        }),
      ] as [string, string[]][];
    }),
  );
}

export const TEXTS = textsOf(PROJECTS);

/** Ids whose texts contain every word, in no order but the content's. */
export function idsWith(...words: readonly string[]): string[] {
  return [...TEXTS].filter(([, texts]) => words.every((word) => texts.some((t) => t.includes(word)))).map(([id]) => id);
}

/** All hits of a query. */
export function search(text: string, query: Partial<Query> = {}): Promise<SearchResult> {
  return PROVIDER.search({ text, limit: 10_000, ...query }, new AbortController().signal);
}

function textsIn(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
