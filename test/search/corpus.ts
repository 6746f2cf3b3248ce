/** The site's real content, and an engine over it. */

import { type SearchableProject, searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import type { Query, SearchResult } from "../../src/search/types.ts";
import { readSample } from "../sample-content.ts";

const content = await readSample();

export const PROJECTS: readonly SearchableProject[] = [...content.projects].map(([id, form]) => ({
  ...form,
  id,
  department: { name: content.departments.get(form.departmentId)?.name ?? form.departmentId },
}));

export const DATA = searchDataOf(PROJECTS);
export const READINGS = readingsOf(DATA);
export const PROVIDER = columnsProvider(DATA, async () => READINGS);

/** The texts in which each row is found, by id: the rule of the search written down a second time. */
export const TEXTS: ReadonlyMap<string, readonly string[]> = new Map(
  PROJECTS.flatMap(({ id, name, department, implementingUnit = "", goal = "", indicators }) => [
    [id, [name, department.name, implementingUnit, goal]] as [string, string[]],
    ...indicators.map(
      (indicator, index) =>
        [
          `${id}#${index + 1}`,
          [indicator.name, indicator.target, indicator.level1, indicator.level2, name, department.name].map(
            (t) => t ?? "",
          ),
        ] as [string, string[]],
    ),
  ]),
);

/** Ids whose texts contain every word, in no order but the content's. */
export function idsWith(...words: readonly string[]): string[] {
  return [...TEXTS].filter(([, texts]) => words.every((word) => texts.some((t) => t.includes(word)))).map(([id]) => id);
}

/** All hits of a query. */
export function search(text: string, query: Partial<Query> = {}): Promise<SearchResult> {
  return PROVIDER.search({ text, limit: 10_000, ...query }, new AbortController().signal);
}
