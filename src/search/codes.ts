/** The facets of a table as numbers: for every row the place of its value in a list, so that counting is adding. */
import { MEANINGS, type SearchData } from "./data.ts";
import { sizeOf } from "./sizes.ts";
import { FACET_FIELDS, type FacetField, type HitType } from "./types.ts";

/** One facet of one table. Value 0 is empty: the row has none. */
export interface Codes {
  readonly values: readonly string[];
  readonly rows: Uint32Array;
  /** Where a row can have several values, `rows` are places here instead: the places of the values of each set. */
  readonly sets?: readonly (readonly number[])[];
}

/** All facets of a table; `projects` is the project of each row. Values have the same places in both tables. */
export function codesOf(
  data: SearchData,
  type: HitType,
  projects: Uint32Array,
  amounts: readonly (number | undefined)[],
): Readonly<Record<FacetField, Codes>> {
  const ids = data.ids.map((id) => id.split("/"));
  const ofProject = (textOf: (project: number) => string): Codes => {
    const { values, rows } = encode(data.ids.length, textOf);
    return { values, rows: projects.map((project) => rows[project] ?? 0) };
  };
  const ofIndicator = (values: readonly string[], codeOf: (row: number) => number): Codes => ({
    values,
    rows: type === "project" ? new Uint32Array(projects.length) : projects.map((_, row) => codeOf(row)),
  });
  const { indicators, meanings, strings } = data;
  const target = (row: number): number => indicators.target[row] ?? 0;
  const { findings } = data;
  const found = Uint32Array.from(type === "project" ? findings.projects : findings.indicators);
  const codes: Record<FacetField, Codes> = {
    type: { values: ["", "project", "indicator"], rows: projects.map(() => (type === "project" ? 1 : 2)) },
    year: ofProject((project) => ids[project]?.[0] ?? ""),
    department: ofProject((project) => ids[project]?.[1] ?? ""),
    category: ofIndicator(strings.category, (row) => indicators.category[row] ?? 0),
    kind: ofIndicator(strings.kind, (row) => indicators.kind[row] ?? 0),
    target: ofIndicator(["", ...MEANINGS], (row) => 1 + (meanings.kind[target(row)] ?? 0)),
    unit: ofIndicator(meanings.units, (row) => meanings.unit[target(row)] ?? 0),
    finding: { ...setsOf(findings.sets, (code) => code.split("/")[0] ?? ""), rows: found },
    rule: { ...setsOf(findings.sets, (code) => code), rows: found },
    size: ofProject((project) => sizeOf(amounts[project])),
  };
  return Object.fromEntries(FACET_FIELDS.map((field) => [field, codes[field]])) as typeof codes;
}

/** The distinct values in the sets, which are joined by spaces. */
function setsOf(sets: readonly string[], nameOf: (code: string) => string): Required<Pick<Codes, "values" | "sets">> {
  const split = sets.map((set) => [...new Set(set.split(" ").filter(Boolean).map(nameOf))]);
  const values = [...new Set(["", ...split.flat()])];
  return { values, sets: split.map((set) => set.map((value) => values.indexOf(value))) };
}

function encode(size: number, textOf: (row: number) => string): Codes {
  const places = new Map([["", 0]]);
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    const value = textOf(row);
    let place = places.get(value);
    if (place === undefined) {
      place = places.size;
      places.set(value, place);
    }
    rows[row] = place;
  }
  return { values: [...places.keys()], rows };
}
