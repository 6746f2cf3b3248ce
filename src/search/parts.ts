/** The terms of a query at work: the words that they look for, their masks, and what else each may mean. */
import { maskOf } from "./conditions.ts";
import { facetsOf } from "./facets.ts";
import { type Figure, fulfils } from "./figure.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Term } from "./query.ts";
import type { Found } from "./rank.ts";
import { matchingRows } from "./rows.ts";
import { type ScannedWord, scanFigure, scanPrinted, scanWord } from "./scan.ts";
import type { Tables } from "./table.ts";
import type { Query, SearchResult, Understood } from "./types.ts";

/** A term of the query: the words that it looks for, or its mask over both tables; and what else it may mean. */
export interface Part {
  readonly term: Term;
  readonly word?: ScannedWord;
  readonly masks?: readonly Uint8Array[];
  /** The same condition, compared by value. */
  readonly byValue?: Part;
  /** The same money, as that of the project. */
  readonly byAmount?: Part;
}

/** The most units that are offered for a condition without one. */
const UNITS = 8;

/** The terms scanned, each for itself. */
export function partsOf(terms: readonly Term[], tables: Tables, pinyin: Pinyin | undefined): Part[] {
  return terms.map((term) => partOf(term, tables, pinyin));
}

/** Rows that match these words and pass the masks of these parts. */
export function foundOf(parts: readonly Part[], words: readonly ScannedWord[], tables: Tables): Found[] {
  return tables.tables.flatMap((table, place) => {
    const masks = parts.flatMap((part) => part.masks?.[place] ?? []);
    return matchingRows(words, table, masks);
  });
}

/** How the parts were understood, and what else each may mean beside the other parts and the filters of the query. */
export function understoodOf(parts: readonly Part[], total: number, query: Query, tables: Tables): Understood[] {
  const membersOf = (some: readonly Part[]): readonly Found[] => {
    const words = some.flatMap(({ word }) => word ?? []);
    return facetsOf(foundOf(some, words, tables), query.filters ?? {}, tables).members;
  };
  return parts.map(({ term, byValue, byAmount }, place) => {
    const others = parts.toSpliced(place, 1);
    const amounts = byAmount ? membersOf([...others, byAmount]).length : 0;
    const bare = term.kind === "word" ? term.bare : undefined;
    const units = bare ? unitsOf(bare, membersOf(others), tables) : [];
    const held = total === 0 && term.kind === "figure" ? heldOf(term.figure, membersOf(others), tables) : undefined;
    return {
      term,
      ...(byValue && { byValue: membersOf([...others, byValue]).length }),
      ...(amounts > 0 && { byAmount: amounts }),
      ...(units.length > 0 && { units }),
      ...(held && { held }),
    };
  });
}

/** How many rows each word matches alone, as typed. */
export function wordCounts(parts: readonly Part[], tables: Tables): SearchResult["words"] {
  return parts.flatMap((part) => (part.word ? [{ text: part.term.text, count: countOf(part, tables) }] : []));
}

function partOf(term: Term, tables: Tables, pinyin: Pinyin | undefined): Part {
  if (term.kind === "word") {
    // A condition is no word that could be mistyped.
    const word = term.bare ? scanPrinted(term.word, tables) : scanWord(term.word, tables, pinyin);
    const { left, text, start, end } = term;
    if (left !== undefined && countOf({ term, word }, tables) === 0) {
      return partOf({ kind: "without", word: left, text, start, end }, tables, pinyin);
    }
    if (!term.money) return { term, word };
    const masks = masksOf({ kind: "amount", figure: term.money, text: "", start: 0, end: 0 }, tables);
    return { term, word, byAmount: { term, masks } };
  }
  if (term.kind === "exact") return { term, word: scanWord(term.word, tables, undefined, true) };
  if (term.kind !== "figure") return { term, masks: masksOf(term, tables) };
  const { figure, literal, mode } = term;
  const valued = scanFigure(literal, figure, tables);
  if (mode === "value") return { term, word: valued };
  const printed = scanPrinted(literal, tables);
  const byValue = { term, word: scanFigure("", figure, tables) };
  if (mode === "money" && countOf({ term, word: printed }, tables) === 0) {
    return { term: { ...term, mode: "value" }, word: valued };
  }
  return { term, word: printed, byValue };
}

function masksOf(term: Term, tables: Tables): Uint8Array[] {
  return tables.tables.flatMap((table) => maskOf(term, table, tables) ?? []);
}

function countOf(part: Part, tables: Tables): number {
  return foundOf([part], part.word ? [part.word] : [], tables).length;
}

/** The units in which the condition would find something among these rows, the most frequent first. */
function unitsOf(
  condition: Pick<Figure, "operator" | "value">,
  rows: readonly Found[],
  tables: Tables,
): NonNullable<Understood["units"]> {
  const { unit, units, low, high } = tables.data.meanings;
  const counts = new Map<number, number>();
  for (const target of targetsOf(rows, tables)) {
    const code = unit[target] ?? 0;
    if (code === 0 || !fulfils(condition, low[target] ?? 0, high[target] ?? 0)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || a - b)
    .slice(0, UNITS)
    .map(([code, count]) => ({ unit: units[code] ?? "", count }));
}

/** The smallest and largest figure in the condition's unit among these rows. */
function heldOf(figure: Figure, rows: readonly Found[], tables: Tables): Understood["held"] {
  const { unit, units, low, high } = tables.data.meanings;
  const wanted = units.indexOf(figure.unit);
  const targets = wanted > 0 ? targetsOf(rows, tables).filter((target) => unit[target] === wanted) : [];
  if (targets.length === 0) return undefined;
  const min = targets.reduce((least, target) => Math.min(least, low[target] ?? 0), Number.POSITIVE_INFINITY);
  const max = targets.reduce((most, target) => Math.max(most, high[target] ?? 0), Number.NEGATIVE_INFINITY);
  return { unit: figure.unit, count: targets.length, min, max };
}

/** The targets of the indicators among these rows, one for each. */
function targetsOf(rows: readonly Found[], tables: Tables): number[] {
  return rows.flatMap(({ table, row }) =>
    table.type === "indicator" ? [tables.data.indicators.target[row] ?? 0] : [],
  );
}
