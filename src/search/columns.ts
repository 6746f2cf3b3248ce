/** The "columns" engine: the whole data in memory, scanned at every query. */
import type { Readings, SearchData } from "./data.ts";
import { facetsOf, type Narrowed } from "./facets.ts";
import { fold, QUERY_LIMIT, variantTable } from "./fold.ts";
import { hitOf, idOf } from "./hit.ts";
import { TOLERANCES } from "./near.ts";
import { paceOf } from "./pace.ts";
import { foundOf, type Part, partsOf, understoodOf, wordCounts } from "./parts.ts";
import { letterWord, type Pinyin, pinyinOf } from "./pinyin.ts";
import { parseQuery } from "./query.ts";
import { type Found, rankHits } from "./rank.ts";
import { GRADES, type ScannedWord, withNear } from "./scan.ts";
import { sortHits } from "./sort.ts";
import { type Tables, tablesOf } from "./table.ts";
import { totalsOf } from "./totals.ts";
import type { Query, SearchProvider, SearchResult } from "./types.ts";

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

/** What only some queries need to know of characters, ready for use. */
interface Characters {
  readonly pinyin: Pinyin;
  /** Characters that the content does not have → the same ones that it has. */
  readonly variants: ReadonlyMap<string, string>;
}

/** An engine over this data; `loadReadings` is called once, by the first query that needs to know how characters are read. */
export function columnsProvider(data: SearchData, loadReadings: () => Promise<Readings>): SearchProvider {
  const tables = tablesOf(data);
  const holds = characterTest(tables);
  let loading: Promise<Characters> | undefined;
  const loadCharacters = (): Promise<Characters> => {
    loading ??= loadReadings().then((readings) => ({
      pinyin: pinyinOf(readings),
      variants: variantTable(readings.variants),
    }));
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  /** The query with characters that are nowhere in the content as the same ones that are there: 培訓 as 培训. */
  const typedOf = async (text: string): Promise<string> => {
    const strange = [...text.slice(0, QUERY_LIMIT)].some((character) => !holds(character));
    if (!strange) return text;
    const { variants } = await loadCharacters();
    return Array.from(text, (character) =>
      holds(character) ? character : (variants.get(character) ?? character),
    ).join("");
  };
  const answer = async (query: Query, pace: () => Promise<void>): Promise<Answer> => {
    await pace();
    const terms = parseQuery(await typedOf(query.text));
    const lettered = terms.some((term) => term.kind === "word" && letterWord(term.word));
    let pinyin = lettered ? (await loadCharacters()).pinyin : undefined;
    await pace();
    const parts = partsOf(terms, tables, pinyin);
    let words = parts.flatMap(({ word }) => word ?? []);
    await pace();
    let found = foundOf(parts, words, tables);
    if (found.length < THIN && words.some((word) => !word.fixed)) {
      pinyin = (await loadCharacters()).pinyin;
      const alone = words;
      const { soundOf } = pinyin;
      for (const tolerance of TOLERANCES) {
        await pace();
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
      const pace = paceOf(signal);
      const answered = await answer(query, pace);
      const { words, pinyin } = answered;
      await pace();
      const narrowed = facetsOf(answered.found, query.filters ?? {}, tables);
      const { members, facets } = narrowed;
      const { offset = 0, limit = LIMIT } = query;
      await pace();
      const shown = order(narrowed, answered, query).slice(offset, offset + limit);
      return {
        total: members.length,
        exact: !members.some(({ grade }) => GRADES[grade] === "near"),
        hits: shown.map((hit) => hitOf(hit, words, tables, pinyin)),
        facets,
        words: members.length === 0 ? wordCounts(answered.parts, tables) : [],
        understood: understoodOf(answered.parts, members.length, query, tables),
        totals: totalsOf(members, tables),
        ...(members.length === 0 && { drops: [...narrowed.drops, ...termDrops(query, answered.parts, tables)] }),
      };
    },
    ids: async (query, signal) => {
      if (asksNothing(query)) return [];
      const answered = await answer(query, paceOf(signal));
      const narrowed = facetsOf(answered.found, query.filters ?? {}, tables);
      return order(narrowed, answered, query).map((hit) => idOf(hit, tables));
    },
  };
}

/** Nothing asked is nothing found, unless everything is asked for or something chosen. */
function asksNothing({ text, filters = {}, all = false }: Query): boolean {
  return !all && Object.values(filters).every((value) => !value) && parseQuery(text).length === 0;
}

/** Whether a Han character stands anywhere in the content; any other one is taken to. */
function characterTest(tables: Tables): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    if (!/\p{Script=Han}/u.test(character)) return true;
    const before = known.get(character);
    if (before !== undefined) return before;
    const holds = Object.values(tables.columns).some(({ joined }) => joined.includes(fold(character)));
    known.set(character, holds);
    return holds;
  };
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
