/** The "columns" engine: the whole data in memory, scanned at every query. */
import { maskOf } from "./conditions.ts";
import type { Readings, SearchData } from "./data.ts";
import { facetsOf, type Narrowed } from "./facets.ts";
import { hitOf, idOf } from "./hit.ts";
import { TOLERANCES } from "./near.ts";
import { letterWord, type Pinyin, pinyinOf } from "./pinyin.ts";
import { parseQuery, type Term } from "./query.ts";
import { type Found, rankHits } from "./rank.ts";
import { GRADES, matchingRows, type ScannedWord, scanFigure, scanWord, withNear } from "./scan.ts";
import { sortHits } from "./sort.ts";
import { type Tables, tablesOf } from "./table.ts";
import { totalsOf } from "./totals.ts";
import type { Query, SearchProvider, SearchResult, Understood } from "./types.ts";

/** Below this many hits that contain or read the words, near ones are looked for. */
const THIN = 1;
const LIMIT = 50;

/** What a query found, before it is narrowed and ordered. */
interface Answer {
  readonly parts: readonly Part[];
  readonly words: readonly ScannedWord[];
  readonly found: readonly Found[];
  readonly pinyin: Pinyin | undefined;
}

/** A term of the query: the words that it looks for, or its mask over both tables. */
interface Part {
  readonly term: Term;
  readonly word?: ScannedWord;
  readonly masks?: readonly Uint8Array[];
  readonly byValue?: number;
}

/** An engine over this data; `loadReadings` is called once, by the first query that needs to know how characters are read. */
export function columnsProvider(data: SearchData, loadReadings: () => Promise<Readings>): SearchProvider {
  const tables = tablesOf(data);
  let loading: Promise<Pinyin> | undefined;
  const loadPinyin = (): Promise<Pinyin> => {
    loading ??= loadReadings().then(pinyinOf);
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const answer = async (query: Query, signal: AbortSignal): Promise<Answer> => {
    signal.throwIfAborted();
    const terms = parseQuery(query.text);
    const lettered = terms.some((term) => term.kind === "word" && letterWord(term.word));
    let pinyin = lettered ? await loadPinyin() : undefined;
    signal.throwIfAborted();
    const parts = terms.map((term) => partOf(term, tables, pinyin));
    let words = parts.flatMap(({ word }) => word ?? []);
    let found = foundOf(parts, words, tables);
    if (found.length < THIN && words.some((word) => !word.fixed)) {
      pinyin = await loadPinyin();
      signal.throwIfAborted();
      const alone = words;
      const { soundOf } = pinyin;
      for (const tolerance of TOLERANCES) {
        words = alone.map((word) => withNear(word, tables, soundOf, tolerance));
        found = foundOf(parts, words, tables);
        if (found.length >= THIN) break;
      }
    }
    return { parts, words, found, pinyin };
  };
  const order = ({ members }: Narrowed, { words }: Answer, query: Query): readonly Found[] => {
    const { sort = "relevance" } = query;
    return sort === "relevance" ? rankHits(members, words, tables) : sortHits(members, sort, tables);
  };
  return {
    search: async (query, signal) => {
      if (asksNothing(query)) return { total: 0, exact: true, hits: [], facets: [], words: [] };
      const answered = await answer(query, signal);
      const { words, pinyin } = answered;
      const narrowed = facetsOf(answered.found, query.filters ?? {}, tables);
      const { members, facets } = narrowed;
      const { offset = 0, limit = LIMIT } = query;
      const shown = order(narrowed, answered, query).slice(offset, offset + limit);
      return {
        total: members.length,
        exact: !members.some(({ grade }) => GRADES[grade] === "near"),
        hits: shown.map((hit) => hitOf(hit, words, tables, pinyin)),
        facets,
        words: members.length === 0 ? wordCounts(answered.parts, tables) : [],
        understood: answered.parts.map(understoodOf),
        totals: totalsOf(members, tables),
        ...(members.length === 0 && { drops: [...narrowed.drops, ...termDrops(query, answered.parts, tables)] }),
      };
    },
    ids: async (query, signal) => {
      if (asksNothing(query)) return [];
      const answered = await answer(query, signal);
      const narrowed = facetsOf(answered.found, query.filters ?? {}, tables);
      return order(narrowed, answered, query).map((hit) => idOf(hit, tables));
    },
  };
}

/** Nothing asked is nothing found, unless everything is asked for or something chosen. */
function asksNothing({ text, filters = {}, all = false }: Query): boolean {
  return !all && Object.values(filters).every((value) => !value) && parseQuery(text).length === 0;
}

function partOf(term: Term, tables: Tables, pinyin: Pinyin | undefined): Part {
  if (term.kind === "word") return { term, word: scanWord(term.word, tables, pinyin) };
  if (term.kind === "exact") return { term, word: scanWord(term.word, tables, undefined, true) };
  if (term.kind !== "figure") {
    return { term, masks: tables.tables.flatMap((table) => maskOf(term, table, tables) ?? []) };
  }
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

function foundOf(parts: readonly Part[], words: readonly ScannedWord[], tables: Tables): Found[] {
  return tables.tables.flatMap((table, place) => {
    const masks = parts.flatMap((part) => part.masks?.[place] ?? []);
    return matchingRows(words, table, masks).map(({ row, grade }) => ({ row, grade, table }));
  });
}

function countOf(part: Part, tables: Tables): number {
  return foundOf([part], part.word ? [part.word] : [], tables).length;
}

function understoodOf({ term, byValue }: Part): Understood {
  return byValue === undefined ? { term } : { term, byValue };
}

/** How many rows each word matches alone, as typed. */
function wordCounts(parts: readonly Part[], tables: Tables): SearchResult["words"] {
  return parts.flatMap((part) => (part.word ? [{ text: part.term.text, count: countOf(part, tables) }] : []));
}

/** How many rows there would be without each part of the query. */
function termDrops(query: Query, parts: readonly Part[], tables: Tables): NonNullable<SearchResult["drops"]> {
  if (parts.length < 2) return [];
  return parts.map((_, term) => {
    const others = parts.filter((_part, place) => place !== term);
    const words = others.flatMap(({ word }) => word ?? []);
    return { term, count: facetsOf(foundOf(others, words, tables), query.filters ?? {}, tables).members.length };
  });
}
