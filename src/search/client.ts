/** The page's side of the worker: a provider like any other. */
import type { Sources } from "./load.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { Query, SearchProvider, SearchResult } from "./types.ts";

interface Waiting {
  readonly query: Query;
  readonly signal: AbortSignal;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (reason: unknown) => void;
}

/** An engine in a worker; on the page's own thread where there are no workers or they do not start. */
export function openProvider(sources: Sources): SearchProvider {
  let worker = startWorker();
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  let local: Promise<SearchProvider> | undefined;
  const searchHere = async (query: Query, signal: AbortSignal): Promise<SearchResult> => {
    local ??= import("./load.ts").then(({ loadProvider }) => loadProvider(sources));
    local.catch(() => {
      local = undefined;
    });
    return (await local).search(query, signal);
  };
  const settle = ({ data }: MessageEvent<FromWorker>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("result" in data) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { query, signal, resolve, reject } of waiting.values()) searchHere(query, signal).then(resolve, reject);
    waiting.clear();
  };
  worker?.addEventListener("message", settle);
  worker?.addEventListener("error", giveUp);
  const send = (message: ToWorker): void => worker?.postMessage(message);
  send({ open: sources });
  return {
    search: (query, signal) => {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (!worker) return searchHere(query, signal);
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { query, signal, resolve, reject });
        signal.addEventListener("abort", () => {
          if (!waiting.delete(id)) return;
          send({ abort: id });
          reject(signal.reason);
        });
        send({ id, query });
      });
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}
