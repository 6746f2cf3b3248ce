import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openProvider } from "../../src/search/client.ts";
import type { FromWorker, ToWorker } from "../../src/search/messages.ts";
import type { SearchResult } from "../../src/search/types.ts";
import { DATA, READINGS } from "./corpus.ts";

const SOURCES = { data: "/data/search.json.gz", readings: "/data/search-readings.json.gz" };
const RESULT: SearchResult = { total: 7, exact: true, hits: [], facets: [], words: [] };
const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

describe("with a worker", () => {
  test("a query is posted and its answer comes back; a stale one is dropped", async () => {
    const worker = stubWorker();
    const provider = openProvider(SOURCES);
    const stale = new AbortController();
    const first = provider.search({ text: "a" }, stale.signal);
    const second = provider.search({ text: "b" }, signal);
    stale.abort();
    await expect(first).rejects.toThrow();
    worker.answer({ id: 1, result: RESULT });
    worker.answer({ id: 2, result: { ...RESULT, total: 8 } });
    expect((await second).total).toBe(8);
    expect(worker.posted).toEqual([
      { open: SOURCES },
      { id: 1, query: { text: "a" } },
      { id: 2, query: { text: "b" } },
      { abort: 1 },
    ]);
  });

  test("what went wrong there rejects here", async () => {
    const worker = stubWorker();
    const answer = openProvider(SOURCES).search({ text: "a" }, signal);
    worker.answer({ id: 1, error: "404" });
    await expect(answer).rejects.toThrow("404");
  });

  test("when the worker breaks, the page's own thread answers what is open and what follows", async () => {
    const worker = stubWorker();
    stubFetch(true);
    const provider = openProvider(SOURCES);
    const open = provider.search({ text: "培训" }, signal);
    worker.fail();
    expect((await open).total).toBe(57);
    expect((await provider.search({ text: "村级" }, signal)).total).toBe(11);
  });
});

describe("without workers", () => {
  test.each([
    ["packed as it is stored", true],
    ["already unpacked by the host", false],
  ])("the page's own thread answers from data %s", async (_, packed) => {
    vi.stubGlobal("Worker", undefined);
    stubFetch(packed);
    const provider = openProvider(SOURCES);
    expect((await provider.search({ text: "培训" }, signal)).total).toBe(57);
    expect((await provider.search({ text: "peixun" }, signal)).total).toBe(57);
  });

  test("data that is not there rejects, and is asked for again", async () => {
    vi.stubGlobal("Worker", undefined);
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    const provider = openProvider(SOURCES);
    await expect(provider.search({ text: "培训" }, signal)).rejects.toThrow("404");
    stubFetch(true);
    expect((await provider.search({ text: "培训" }, signal)).total).toBe(57);
  });
});

function stubWorker(): { posted: ToWorker[]; answer: (message: FromWorker) => void; fail: () => void } {
  const posted: ToWorker[] = [];
  const target = new EventTarget();
  const worker = Object.assign(target, {
    postMessage: (message: ToWorker) => posted.push(message),
    terminate: () => undefined,
  });
  vi.stubGlobal("Worker", function FakeWorker() {
    return worker;
  });
  return {
    posted,
    answer: (data) => target.dispatchEvent(new MessageEvent("message", { data })),
    fail: () => target.dispatchEvent(new Event("error")),
  };
}

function stubFetch(packed: boolean): void {
  vi.stubGlobal("fetch", async (url: string) => {
    const text = JSON.stringify(url === SOURCES.data ? DATA : READINGS);
    return new Response(packed ? new Uint8Array(gzipSync(text)) : text);
  });
}
