/** `npm run bench -- --search`: recall and latency of the search in a real browser, beside other engines. */
import { gzipSync } from "node:zlib";
import { searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { openBrowser } from "../../test/browser/open-browser.ts";
import { findingsOf, searchableProjects } from "./corpus.ts";
import type { Run } from "./in-page.ts";
import { pagefindFiles } from "./pagefind.ts";
import { type BenchQuery, type BenchRow, benchQueries, benchRows } from "./queries.ts";
import { type Served, serveModules } from "./serve.ts";

/** Engines, and the most indicators that each is asked to hold: beyond that a query takes seconds, or making ready a minute. */
const ENGINES = { columns: Number.POSITIVE_INFINITY, fuse: 30_000, minisearch: 30_000, pagefind: 30_000 } as const;
const REPEATS = { columns: 5, fuse: 1, minisearch: 3, pagefind: 1 } as const;
const THROTTLES = [1, 4];

/** Figures for every size, engine and throttling, ready for JSON. */
export async function benchSearch(
  root: string,
  sizes: readonly number[],
  seed: number,
  progress: (text: string) => void,
): Promise<object[]> {
  const results: object[] = [];
  for (const size of sizes) {
    progress(`search: ${size} indicators`);
    const projects = searchableProjects(size, seed);
    const findings = findingsOf(projects);
    const started = performance.now();
    const data = searchDataOf(projects, findings);
    const readings = readingsOf(data);
    const buildMs = Math.round(performance.now() - started);
    const queries = benchQueries(projects, readings);
    const texts = { data, readings, queries, rows: benchRows(projects) };
    const json = new Map(Object.entries(texts).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]));
    const { files, indexMs } = await pagefindOf(texts.rows, data.indicators.indicator.length, progress);
    const served = await serveModules(root, json, files);
    const gzBytes = (name: string): number => gzipSync(json.get(name) ?? "", { level: 9 }).length;
    const bytes = { dataGz: gzBytes("data.json"), readingsGz: gzBytes("readings.json") };
    const runs: object[] = [];
    for (const [engine, most] of Object.entries(ENGINES)) {
      if (size > most) continue;
      for (const throttle of engine === "columns" ? THROTTLES : [1]) {
        progress(`  ${engine}, ${throttle}×`);
        const run = await runInBrowser(served, engine, REPEATS[engine as keyof typeof REPEATS], throttle);
        const fetched = engine === "pagefind" ? { indexMs, fetchedBytes: served.bytes() } : {};
        runs.push({ engine, throttle, ...fetched, ...summaryOf(run, queries) });
      }
    }
    await served.close();
    results.push({
      indicators: data.indicators.indicator.length,
      projects: data.ids.length,
      buildMs,
      ...bytes,
      queries: queries.length,
      runs,
    });
  }
  return results;
}

async function pagefindOf(
  rows: readonly BenchRow[],
  size: number,
  progress: (text: string) => void,
): Promise<{ readonly files?: ReadonlyMap<string, Uint8Array>; readonly indexMs?: number }> {
  if (size > ENGINES.pagefind) return {};
  progress("  pagefind indexes");
  const started = performance.now();
  const files = await pagefindFiles(rows);
  return { files, indexMs: Math.round(performance.now() - started) };
}

async function runInBrowser(served: Served, engine: string, repeats: number, throttle: number): Promise<Run> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(served.address);
    if (throttle > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    }
    return await page.evaluate(
      async ([name, times]) => {
        const path = "/bench/search/in-page.ts";
        const { runEngine } = await import(path);
        return runEngine(name, times);
      },
      [engine, repeats] as const,
    );
  } finally {
    await browser.close();
  }
}

function summaryOf(run: Run, queries: readonly BenchQuery[]): object {
  const all = run.queries.flatMap(({ ms }) => ms);
  const classes = [...new Set(queries.map((query) => query.class))];
  return {
    readyMs: Math.round(run.readyMs),
    p50Ms: percentile(all, 50),
    p95Ms: percentile(all, 95),
    maxMs: percentile(all, 100),
    classes: Object.fromEntries(
      classes.map((name) => {
        const runs = run.queries.filter((_, place) => queries[place]?.class === name);
        const recall = runs.reduce((sum, query) => sum + query.recall, 0) / runs.length;
        const ms = runs.flatMap((query) => query.ms);
        return [
          name,
          { recallAt10: Math.round(recall * 1000) / 1000, p50Ms: percentile(ms, 50), p95Ms: percentile(ms, 95) },
        ];
      }),
    ),
  };
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}
