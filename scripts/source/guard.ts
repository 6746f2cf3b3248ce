/**
 * Reading apart: a thread of its own reads the files one after another, and is ended when a file takes too long or too
 * much memory. The limits within the readers cannot stop a library that hangs; this can.
 */
import { Worker } from "node:worker_threads";
import { type SourceDocument, UnreadableFile } from "./document.ts";
import { LIMITS, type Limits } from "./watch.ts";

/** What goes to the thread, and what comes back. */
export interface Job {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}
export type Outcome =
  | { readonly document: SourceDocument }
  | { readonly code: string; readonly data: Readonly<Record<string, string>> }
  | { readonly reason: string };

export interface GuardedReader {
  /** As `readSource`; one file at a time. Throws `UnreadableFile` also when the thread had to be ended. */
  read(fileName: string, bytes: Uint8Array): Promise<SourceDocument>;
  close(): Promise<void>;
}

/** Heap of the thread; buffers of the file itself come on top. */
const HEAP_MEGABYTES = 768;
/** The readers' own clock should speak first: it knows the file was slow, not the machine. */
const GRACE_SECONDS = 5;

/** Starts its thread with the first file. */
export function openGuardedReader(
  limits: Limits = LIMITS,
  graceSeconds = GRACE_SECONDS,
  heapMegabytes = HEAP_MEGABYTES,
): GuardedReader {
  let worker: Worker | undefined;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const read = async (fileName: string, bytes: Uint8Array): Promise<SourceDocument> => {
    worker ??= new Worker(new URL("./guard-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const seconds = limits.seconds + graceSeconds;
    const outcome = await outcomeOf(worker, { fileName, bytes, limits }, seconds * 1000).catch(
      async (error: unknown) => {
        await end();
        throw error;
      },
    );
    if ("document" in outcome) return outcome.document;
    if ("reason" in outcome) throw new Error(outcome.reason);
    throw new UnreadableFile(outcome.code, outcome.data);
  };
  return { read, close: end };
}

function outcomeOf(worker: Worker, job: Job, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      done();
    };
    const onMessage = (outcome: Outcome): void => settle(() => resolve(outcome));
    const onError = (error: Error): void => settle(() => reject(failureOf(error)));
    const onExit = (): void => settle(() => reject(new UnreadableFile("damaged-file")));
    const slow = new UnreadableFile("too-slow", { limit: String(job.limits.seconds) });
    const timer = setTimeout(() => settle(() => reject(slow)), milliseconds);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}

function failureOf(error: Error): Error {
  const code = "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? new UnreadableFile("too-much-memory") : error;
}
