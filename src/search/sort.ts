/** Orders of a result other than by relevance. Rows without the thing sorted by come last; equal ones keep their order. */
import type { Found } from "./rank.ts";
import type { Tables } from "./table.ts";
import type { Sort } from "./types.ts";

/** The hits in this order; `relevance` leaves them alone. */
export function sortHits(hits: readonly Found[], sort: Sort, tables: Tables): readonly Found[] {
  if (sort === "amount") return sortedBy(hits, amountKey(tables));
  if (sort === "name") return sortedBy(hits, nameKey(tables));
  if (sort === "value" || sort === "value-up") return sortedBy(hits, ...valueKeys(hits, sort, tables));
  return hits;
}

type Key = (hit: Found) => number;

function sortedBy(hits: readonly Found[], ...keys: readonly Key[]): Found[] {
  const keyed = hits.map((hit) => ({ hit, values: keys.map((key) => key(hit)) }));
  keyed.sort((a, b) => {
    for (const [place, value] of a.values.entries()) {
      const other = b.values[place] ?? 0;
      if (value !== other) return value < other ? -1 : 1;
    }
    return 0;
  });
  return keyed.map(({ hit }) => hit);
}

/** Largest amount first. */
function amountKey({ amounts }: Tables): Key {
  return ({ table, row }) => -(amounts[table.projects[row] ?? 0] ?? Number.NEGATIVE_INFINITY);
}

/** Unit by unit, the most frequent first, and in each by the figure: only what has one unit can be compared. */
function valueKeys(hits: readonly Found[], sort: "value" | "value-up", tables: Tables): Key[] {
  const { unit, low, high } = tables.data.meanings;
  const targetOf = ({ table, row }: Found): number =>
    table.type === "indicator" ? (tables.data.indicators.target[row] ?? 0) : 0;
  const counts = new Map<number, number>();
  for (const hit of hits) {
    const code = unit[targetOf(hit)] ?? 0;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts.keys()]
    .filter((code) => code > 0)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  const ranks = new Map(ranked.map((code, rank) => [code, rank]));
  return [
    (hit) => ranks.get(unit[targetOf(hit)] ?? 0) ?? Number.POSITIVE_INFINITY,
    (hit) => (sort === "value" ? -(high[targetOf(hit)] ?? 0) : (low[targetOf(hit)] ?? 0)),
  ];
}

const namePlaces = new WeakMap<Tables, Readonly<Record<"name" | "indicator", Uint32Array>>>();

/** In the order of a Chinese dictionary. Comparing that way is slow, so the distinct names are put in order once. */
function nameKey(tables: Tables): Key {
  const known = namePlaces.get(tables) ?? { name: placesOf(tables, "name"), indicator: placesOf(tables, "indicator") };
  namePlaces.set(tables, known);
  const { projects, indicators } = tables.data;
  return ({ table, row }) =>
    table.type === "project"
      ? (known.name[projects.name[row] ?? 0] ?? 0)
      : (known.indicator[indicators.indicator[row] ?? 0] ?? 0);
}

/** Places among the names of projects and indicators together. */
function placesOf({ data }: Tables, column: "name" | "indicator"): Uint32Array {
  const collator = new Intl.Collator("zh-CN-u-co-pinyin", { numeric: true });
  const all = [...new Set([...data.strings.name, ...data.strings.indicator])].sort(collator.compare);
  const places = new Map(all.map((text, place) => [text, place]));
  return Uint32Array.from(data.strings[column], (text) => places.get(text) ?? 0);
}
