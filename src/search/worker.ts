/** The engine in a Web Worker, so that typing never waits for a search. */
import { loadProvider, type Sources } from "./load.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { Query, SearchProvider } from "./types.ts";

let sources: Sources | undefined;
let provider: Promise<SearchProvider> | undefined;
const running = new Map<number, AbortController>();

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("open" in data) sources = data.open;
  else if ("abort" in data) running.get(data.abort)?.abort();
  else void answer(data.id, data.query, data.only === "ids");
  if (sources) void openProvider(sources).catch(() => undefined);
});

async function answer(id: number, query: Query, idsOnly: boolean): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  // Lets an abort that is already under way arrive before the scan begins.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    controller.signal.throwIfAborted();
    if (!sources) throw new Error("no sources");
    const { ids, search } = await openProvider(sources);
    if (idsOnly) post({ id, ids: await ids(query, controller.signal) });
    else post({ id, result: await search(query, controller.signal) });
  } catch (error) {
    if (!controller.signal.aborted) post({ id, error: String(error) });
  }
  running.delete(id);
}

/** The engine, loaded once; after a failure the next query tries again. */
function openProvider(from: Sources): Promise<SearchProvider> {
  provider ??= loadProvider(from).catch((error) => {
    provider = undefined;
    throw error;
  });
  return provider;
}

function post(message: FromWorker): void {
  self.postMessage(message);
}
