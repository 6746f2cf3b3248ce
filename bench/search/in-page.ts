/** Runs inside the browser: the engines one after another over the same rows and queries. */
import { columnsProvider } from "../../src/search/columns.ts";
import type { BenchQuery, BenchRow } from "./queries.ts";

export interface Run {
  readonly engine: string;
  /** Making the engine ready, after its data has arrived. */
  readonly readyMs: number;
  /** For every query its times, and how many of the first ten hits were expected. */
  readonly queries: readonly { readonly ms: readonly number[]; readonly recall: number }[];
}

interface Engine {
  readonly search: (text: string) => Promise<readonly string[]> | readonly string[];
}

const FIRST = 10;

/** One engine over all queries, each asked `repeats` times after one warm-up round. */
export async function runEngine(engine: string, repeats: number): Promise<Run> {
  const queries: BenchQuery[] = await (await fetch("/queries.json")).json();
  const { made, readyMs } = await open(engine);
  const runs = queries.map(() => ({ ms: [] as number[], recall: 0 }));
  for (let repeat = repeats > 1 ? -1 : 0; repeat < repeats; repeat++) {
    for (const [place, query] of queries.entries()) {
      const run = runs[place];
      const started = performance.now();
      const ids = await made.search(query.text);
      const ms = performance.now() - started;
      if (!run || repeat < 0) continue;
      run.ms.push(Math.round(ms * 100) / 100);
      const expected = new Set(query.expected);
      const found = ids.slice(0, FIRST).filter((id) => expected.has(id)).length;
      run.recall = found / Math.min(FIRST, expected.size);
    }
  }
  return { engine, readyMs, queries: runs };
}

async function open(engine: string): Promise<{ made: Engine; readyMs: number }> {
  const fetched = async <T>(name: string): Promise<T> => (await fetch(`/${name}.json`)).json();
  if (engine === "columns") {
    const [data, readings] = [await fetched("data"), await fetched("readings")] as [never, never];
    const started = performance.now();
    const provider = columnsProvider(data, async () => readings);
    const { signal } = new AbortController();
    const search = async (text: string): Promise<string[]> =>
      (await provider.search({ text, limit: 60 }, signal)).hits.map(({ id }) => id);
    return { made: { search }, readyMs: performance.now() - started };
  }
  if (engine === "pagefind") return openPagefind();
  const rows = await fetched<BenchRow[]>("rows");
  const docs = rows.map(({ id, texts }) => ({ id, ...Object.fromEntries(texts.map((text, at) => [`t${at}`, text])) }));
  const fields = Array.from({ length: Math.max(...rows.map(({ texts }) => texts.length)) }, (_, at) => `t${at}`);
  if (engine === "fuse") {
    const { default: Fuse } = await import("fuse.js");
    const started = performance.now();
    const fuse = new Fuse(docs, { keys: fields, ignoreLocation: true, threshold: 0.3, includeScore: true });
    const search = (text: string): string[] => fuse.search(text, { limit: 60 }).map(({ item }) => item.id);
    return { made: { search }, readyMs: performance.now() - started };
  }
  const { default: MiniSearch } = await import("minisearch");
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const tokenize = (text: string): string[] =>
    [...segmenter.segment(text)].flatMap(({ segment }) => segment.trim() || []);
  const started = performance.now();
  const mini = new MiniSearch({ fields, tokenize, searchOptions: { combineWith: "AND", prefix: true, fuzzy: 0.2 } });
  mini.addAll(docs);
  const search = (text: string): string[] =>
    mini
      .search(text)
      .slice(0, 60)
      .map(({ id }) => id);
  return { made: { search }, readyMs: performance.now() - started };
}

interface PagefindModule {
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind fetches what it needs as it goes; a hit is known by its address, which is in a file of its own. */
async function openPagefind(): Promise<{ made: Engine; readyMs: number }> {
  const started = performance.now();
  const path = "/pagefind/pagefind.js";
  const pagefind: PagefindModule = await import(path);
  await pagefind.init();
  const search = async (text: string): Promise<string[]> => {
    const { results } = await pagefind.search(text);
    const data = await Promise.all(results.slice(0, FIRST).map((result) => result.data()));
    return data.map(({ url }) => decodeURIComponent(url.slice(1)));
  };
  return { made: { search }, readyMs: performance.now() - started };
}
