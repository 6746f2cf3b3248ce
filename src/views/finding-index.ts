/** The facets of all findings as columns of numbers: small enough to load, enough to count every combination. */

/** One facet: its values, and for every finding in the order of the list the place of its value among them. */
export interface FindingColumn {
  readonly values: readonly string[];
  readonly of: readonly number[];
}

export interface FindingIndex {
  /** Findings on a page of a listing. */
  readonly pageSize: number;
  readonly columns: Readonly<Record<string, FindingColumn>>;
}

/** Chosen values by facet. */
export type Choices = ReadonlyMap<string, string>;

/** Where a finding stands: in the listing of this facet's value, on this page, at this place of it. */
export interface FindingPlace {
  readonly page: number;
  readonly position: number;
}

/** The column of a facet, from the value of every finding in order. */
export function columnOf(all: readonly string[]): FindingColumn {
  const places = new Map<string, number>();
  const of = all.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], of };
}

/** Numbers of the findings that have every chosen value, in order; `without` leaves a facet's choice aside. */
export function matchesOf({ columns }: FindingIndex, choices: Choices, without?: string): number[] {
  const tests = [...choices].flatMap(([facet, value]) => {
    const column = columns[facet];
    return column && facet !== without ? [{ of: column.of, wanted: column.values.indexOf(value) }] : [];
  });
  const length = Object.values(columns)[0]?.of.length ?? 0;
  const matches: number[] = [];
  for (let number = 0; number < length; number++)
    if (tests.every(({ of, wanted }) => of[number] === wanted)) matches.push(number);
  return matches;
}

/** Findings by value of a facet, under the choices of the other facets. */
export function countsOf(index: FindingIndex, choices: Choices, facet: string): Map<string, number> {
  const { values, of } = index.columns[facet] ?? { values: [], of: [] };
  const counts = new Map<string, number>();
  for (const number of matchesOf(index, choices, facet)) {
    const value = values[of[number] ?? -1];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The chosen facet with the fewest findings: its listing's pages hold all matches on the fewest pages. */
export function narrowestOf(index: FindingIndex, choices: Choices): string | undefined {
  const sizes = [...choices].map(([facet, value]) => ({
    facet,
    size: matchesOf(index, new Map([[facet, value]])).length,
  }));
  return sizes.sort((a, b) => a.size - b.size)[0]?.facet;
}

/** Where the matches stand in the listing of one chosen facet. */
export function placesOf(index: FindingIndex, choices: Choices, facet: string): FindingPlace[] {
  const value = choices.get(facet);
  const listed = matchesOf(index, value === undefined ? new Map() : new Map([[facet, value]]));
  const matches = new Set(matchesOf(index, choices));
  return listed.flatMap((number, rank) =>
    matches.has(number) ? [{ page: Math.floor(rank / index.pageSize) + 1, position: rank % index.pageSize }] : [],
  );
}
