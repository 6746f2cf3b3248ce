/** Narrowing: which found rows pass the chosen values, and what each other value would leave. */
import type { Codes } from "./codes.ts";
import type { Found } from "./rank.ts";
import type { Tables } from "./table.ts";
import { type Drop, FACET_FIELDS, type Facet, type FacetField, type Query } from "./types.ts";

const LABELLED: ReadonlySet<FacetField> = new Set(["category", "kind", "finding", "rule"]);

type Filters = NonNullable<Query["filters"]>;

export interface Narrowed {
  readonly members: Found[];
  readonly facets: Facet[];
  /** How many rows there would be without each chosen filter. */
  readonly drops: Drop[];
}

/** Rows that pass all filters; counts of a field's values are made under the filters of the other fields. */
export function facetsOf(found: readonly Found[], filters: Filters, tables: Tables): Narrowed {
  const chosen = tables.tables.map(({ codes }) => FACET_FIELDS.map((field) => passing(codes[field], filters[field])));
  const rowCodes = tables.tables.map(({ codes }) => FACET_FIELDS.map((field) => codes[field].rows));
  const counts = FACET_FIELDS.map((field) => new Uint32Array(sizeOf(tables.tables[0].codes[field])));
  const drops = new Uint32Array(FACET_FIELDS.length);
  const members: Found[] = [];
  const all = FACET_FIELDS.length;
  for (const hit of found) {
    const place = hit.table.type === "project" ? 0 : 1;
    const wanted = chosen[place] ?? [];
    const codes = rowCodes[place] ?? [];
    let failures = 0;
    let failed = 0;
    for (let field = 0; field < all && failures < 2; field++) {
      if (wanted[field]?.[codes[field]?.[hit.row] ?? 0] === 0) {
        failures++;
        failed = field;
      }
    }
    if (failures > 1) continue;
    if (failures === 0) members.push(hit);
    else drops[failed] = (drops[failed] ?? 0) + 1;
    for (let field = failures === 0 ? 0 : failed; field < (failures === 0 ? all : failed + 1); field++) {
      const values = counts[field];
      const code = codes[field]?.[hit.row] ?? 0;
      if (values) values[code] = (values[code] ?? 0) + 1;
    }
  }
  return {
    members,
    facets: FACET_FIELDS.flatMap((field, place) =>
      valuesOf(field, filters[field], unpacked(tables.tables[0].codes[field], counts[place]), tables),
    ),
    drops: FACET_FIELDS.flatMap((field, place) =>
      filters[field] ? [{ field, count: members.length + (drops[place] ?? 0) }] : [],
    ),
  };
}

/** By code of a row, 1 where it has the chosen value; undefined when none is chosen. */
function passing(codes: Codes, value: string | undefined): Uint8Array | undefined {
  if (!value) return undefined;
  const place = codes.values.indexOf(value);
  const passes = new Uint8Array(sizeOf(codes));
  if (place < 0) return passes;
  if (codes.sets) for (const [set, places] of codes.sets.entries()) passes[set] = places.includes(place) ? 1 : 0;
  else passes[place] = 1;
  return passes;
}

function sizeOf({ values, sets }: Codes): number {
  return sets ? sets.length : values.length;
}

/** Counts of values out of counts of sets. */
function unpacked({ values, sets }: Codes, counts: Uint32Array | undefined): Uint32Array | undefined {
  if (!sets || !counts) return counts;
  const single = new Uint32Array(values.length);
  for (const [set, places] of sets.entries()) {
    for (const place of places) single[place] = (single[place] ?? 0) + (counts[set] ?? 0);
  }
  return single;
}

function valuesOf(
  field: FacetField,
  chosen: string | undefined,
  counts: Uint32Array | undefined,
  tables: Tables,
): Facet[] {
  const { values } = tables.tables[0].codes[field];
  const facets = values.flatMap((value, code): Facet[] => {
    const count = counts?.[code] ?? 0;
    if (value === "" || (count === 0 && value !== chosen)) return [];
    return [{ field, value, label: labelOf(field, value, tables), count, selected: value === chosen }];
  });
  if (chosen && !values.includes(chosen)) {
    facets.push({ field, value: chosen, label: labelOf(field, chosen, tables), count: 0, selected: true });
  }
  return facets.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function labelOf(field: FacetField, value: string, { data, departments }: Tables): string {
  if (field === "department") return departments.get(value) || value;
  // The value may come from a link: `constructor` names no label.
  const known = LABELLED.has(field) && Object.hasOwn(data.labels, value);
  return known ? (data.labels[value] ?? value) : value;
}
