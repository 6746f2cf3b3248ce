/** The "columns" engine: the whole data in memory, scanned at every query. */
import type { Readings, SearchData } from "./data.ts";
import { facetsOf } from "./facets.ts";
import { wordsOf } from "./fold.ts";
import { hitOf } from "./hit.ts";
import { TOLERANCES } from "./near.ts";
import { letterWord, type Pinyin, pinyinOf } from "./pinyin.ts";
import { type Found, rankHits } from "./rank.ts";
import { GRADES, matchingRows, type ScannedWord, scanWord, withNear } from "./scan.ts";
import { type Tables, tablesOf } from "./table.ts";
import type { Query, SearchProvider, SearchResult } from "./types.ts";

/** Below this many hits that contain or read the words, near ones are looked for. */
const THIN = 1;
const LIMIT = 50;

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
  return {
    search: async (query, signal) => {
      signal.throwIfAborted();
      const words = wordsOf(query.text);
      if (words.length === 0) return { total: 0, exact: true, hits: [], facets: [], words: [] };
      let pinyin = words.some(letterWord) ? await loadPinyin() : undefined;
      signal.throwIfAborted();
      let scanned = words.map((word) => scanWord(word, tables, pinyin));
      const alone = scanned;
      let found = foundOf(scanned, tables);
      if (found.length < THIN) {
        pinyin = await loadPinyin();
        signal.throwIfAborted();
        for (const tolerance of TOLERANCES) {
          const { soundOf } = pinyin;
          scanned = alone.map((word) => withNear(word, tables, soundOf, tolerance));
          found = foundOf(scanned, tables);
          if (found.length >= THIN) break;
        }
      }
      return resultOf(query, found, scanned, tables, pinyin, () => wordCounts(query, alone, tables));
    },
  };
}

function foundOf(words: readonly ScannedWord[], tables: Tables): Found[] {
  return tables.tables.flatMap((table) => matchingRows(words, table).map((found) => ({ ...found, table })));
}

function resultOf(
  query: Query,
  found: readonly Found[],
  words: readonly ScannedWord[],
  tables: Tables,
  pinyin: Pinyin | undefined,
  countWords: () => SearchResult["words"],
): SearchResult {
  const { members, facets } = facetsOf(found, query.filters ?? {}, tables);
  const { offset = 0, limit = LIMIT } = query;
  const ranked = rankHits(members, words, tables);
  return {
    total: members.length,
    exact: !members.some(({ grade }) => GRADES[grade] === "near"),
    hits: ranked.slice(offset, offset + limit).map((hit) => hitOf(hit, words, tables, pinyin)),
    facets,
    words: members.length === 0 ? countWords() : [],
  };
}

/** How many rows each word matches alone, as typed. */
function wordCounts(query: Query, words: readonly ScannedWord[], tables: Tables): SearchResult["words"] {
  const typed = new Map(query.text.split(/\s+/u).map((text) => [wordsOf(text)[0], text]));
  return words.map((word) => ({
    text: typed.get(word.word) ?? word.word,
    count: foundOf([word], tables).length,
  }));
}
