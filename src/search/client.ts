/** The page's side of the worker: a provider like any other. */
import type { Sources } from "./load.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import type { Query, SearchProvider, SearchResult } from "./types.ts";

type Answer = SearchResult | readonly string[];

interface Waiting {
  readonly query: Query;
  readonly only: "ids" | undefined;
  readonly signal: AbortSignal;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/** An engine in a worker; on the page's own thread where there are no workers or they do not start. */
export function openProvider(sources: Sources): SearchProvider {
  let worker = startWorker();
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  let local: Promise<SearchProvider> | undefined;
  const answerHere = async (query: Query, only: "ids" | undefined, signal: AbortSignal): Promise<Answer> => {
    local ??= import("./load.ts").then(({ loadProvider }) => loadProvider(sources));
    local.catch(() => {
      local = undefined;
    });
    const provider = await local;
    return only === "ids" ? provider.ids(query, signal) : provider.search(query, signal);
  };
  const settle = ({ data }: MessageEvent<FromWorker>): void => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) asked?.reject(new Error(data.error));
    else asked?.resolve("ids" in data ? data.ids : data.result);
  };
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { query, only, signal, resolve, reject } of waiting.values()) {
      answerHere(query, only, signal).then(resolve, reject);
    }
    waiting.clear();
  };
  worker?.addEventListener("message", settle);
  worker?.addEventListener("error", giveUp);
  const send = (message: ToWorker): void => worker?.postMessage(message);
  send({ open: sources });
  const ask = (query: Query, only: "ids" | undefined, signal: AbortSignal): Promise<Answer> => {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (!worker) return answerHere(query, only, signal);
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { query, only, signal, resolve, reject });
      signal.addEventListener("abort", () => {
        if (!waiting.delete(id)) return;
        send({ abort: id });
        reject(signal.reason);
      });
      send(only ? { id, query, only } : { id, query });
    });
  };
  return {
    search: (query, signal) => ask(query, undefined, signal) as Promise<SearchResult>,
    ids: (query, signal) => ask(query, "ids", signal) as Promise<readonly string[]>,
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    return undefined;
  }
}
