/** The terms of a query at work: the words that they look for, their masks, and what else each may mean. */
import { maskOf } from "./conditions.ts";
import type { Figure } from "./figure.ts";
import { fulfils } from "./figure.ts";
import type { Pinyin } from "./pinyin.ts";
import type { Term } from "./query.ts";
import type { Found } from "./rank.ts";
import { matchingRows } from "./rows.ts";
import { type ScannedWord, scanFigure, scanWord } from "./scan.ts";
import type { Tables } from "./table.ts";
import type { SearchResult, Understood } from "./types.ts";

/** A term of the query: the words that it looks for, or its mask over both tables. */
export interface Part extends Understood {
  readonly word?: ScannedWord;
  readonly masks?: readonly Uint8Array[];
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
    return matchingRows(words, table, masks).map(({ row, grade }) => ({ row, grade, table }));
  });
}

/** How the parts were understood, and what else they may mean beside each other. */
export function understoodOf(parts: readonly Part[], tables: Tables): Understood[] {
  return parts.map(({ term, byValue, byAmount }, place) => {
    const bare = term.kind === "word" ? term.bare : undefined;
    const units = bare ? unitsOf(bare, parts.toSpliced(place, 1), tables) : [];
    return {
      term,
      ...(byValue !== undefined && { byValue }),
      ...(byAmount !== undefined && byAmount > 0 && { byAmount }),
      ...(units.length > 0 && { units }),
    };
  });
}

/** How many rows each word matches alone, as typed. */
export function wordCounts(parts: readonly Part[], tables: Tables): SearchResult["words"] {
  return parts.flatMap((part) => (part.word ? [{ text: part.term.text, count: countOf(part, tables) }] : []));
}

function partOf(term: Term, tables: Tables, pinyin: Pinyin | undefined): Part {
  if (term.kind === "word") {
    const word = scanWord(term.word, tables, pinyin);
    if (!term.money) return { term, word };
    const masks = masksOf({ kind: "amount", figure: term.money, text: "", start: 0, end: 0 }, tables);
    return { term, word, byAmount: foundOf([{ term, masks }], [], tables).length };
  }
  if (term.kind === "exact") return { term, word: scanWord(term.word, tables, undefined, true) };
  if (term.kind !== "figure") return { term, masks: masksOf(term, tables) };
  const { figure, literal, mode } = term;
  const valued = scanFigure(literal, figure, tables);
  if (mode === "value") return { term, word: valued };
  const printed = scanWord(literal, tables, undefined, true);
  const byValue = countOf({ term, word: scanFigure("", figure, tables) }, tables);
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

/** The units in which the condition would find something among the rows of the other parts, the most frequent first. */
function unitsOf(
  condition: Pick<Figure, "operator" | "value">,
  others: readonly Part[],
  tables: Tables,
): NonNullable<Understood["units"]> {
  const { unit, units, low, high } = tables.data.meanings;
  const words = others.flatMap(({ word }) => word ?? []);
  const counts = new Map<number, number>();
  for (const { table, row } of foundOf(others, words, tables)) {
    if (table.type !== "indicator") continue;
    const target = tables.data.indicators.target[row] ?? 0;
    const code = unit[target] ?? 0;
    if (code === 0 || !fulfils(condition, low[target] ?? 0, high[target] ?? 0)) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || a - b)
    .slice(0, UNITS)
    .map(([code, count]) => ({ unit: units[code] ?? "", count }));
}
