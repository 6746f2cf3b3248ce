/** Narrowing: which found rows pass the chosen values, and what each other value would leave. */
import type { Found } from "./rank.ts";
import type { Tables } from "./table.ts";
import { FACET_FIELDS, type Facet, type FacetField, type Query } from "./types.ts";

/** Rows that pass all filters; counts of a field's values are made under the filters of the other fields. */
export function facetsOf(
  found: readonly Found[],
  filters: NonNullable<Query["filters"]>,
  tables: Tables,
): { members: Found[]; facets: Facet[] } {
  const counts = new Map<FacetField, Map<string, number>>(FACET_FIELDS.map((field) => [field, new Map()]));
  const members: Found[] = [];
  for (const hit of found) {
    const failed = FACET_FIELDS.filter(
      (field) => filters[field] && hit.table.facetValue(field, hit.row) !== filters[field],
    );
    if (failed.length === 0) members.push(hit);
    for (const field of failed.length === 0 ? FACET_FIELDS : failed.length === 1 ? failed : []) {
      const value = hit.table.facetValue(field, hit.row);
      const values = counts.get(field);
      if (value !== "") values?.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return { members, facets: FACET_FIELDS.flatMap((field) => valuesOf(field, filters[field], counts, tables)) };
}

function valuesOf(
  field: FacetField,
  chosen: string | undefined,
  counts: ReadonlyMap<FacetField, ReadonlyMap<string, number>>,
  tables: Tables,
): Facet[] {
  const values = new Map(counts.get(field));
  if (chosen && !values.has(chosen)) values.set(chosen, 0);
  return [...values]
    .map(([value, count]): Facet => {
      const label = labelOf(field, value, tables);
      return { field, value, label, count, selected: value === chosen };
    })
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function labelOf(field: FacetField, value: string, { data }: Tables): string {
  if (field !== "department") return data.labels[value] ?? value;
  const project = data.ids.findIndex((id) => id.split("/")[1] === value);
  return data.strings.department[data.projects.department[project] ?? 0] || value;
}
