/**
 * Reading apart: a thread of its own reads and recognizes the files one after another, and is ended when a file takes
 * too long or too much memory. The limits within the readers cannot stop a library that hangs; this can.
 */
import { Worker } from "node:worker_threads";
import type { Recognition } from "../recognize/form.ts";
import { type Decisions, UNDECIDED } from "../recognize/personal/decisions.ts";
import { UnreadableFile } from "../source/document.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import type { RecognizeFile } from "./read-file.ts";

/** What goes to the thread, and what comes back. */
export interface Job {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly decisions: Decisions;
  readonly limits: Limits;
}
export type Outcome =
  | { readonly recognition: Recognition }
  | { readonly code: string; readonly data: Readonly<Record<string, string>> }
  | { readonly reason: string };

export interface GuardedRecognizer {
  /** One file at a time. Throws `UnreadableFile` as `readSource` does, and when the thread had to be ended. */
  readonly recognizeFile: RecognizeFile;
  close(): Promise<void>;
}

export interface GuardOptions {
  readonly decisions?: Decisions;
  readonly limits?: Limits;
  readonly graceSeconds?: number;
  readonly heapMegabytes?: number;
}

/** Heap of the thread; buffers of the file itself come on top. */
const HEAP_MEGABYTES = 512;
/** The readers' own clock should speak first: it knows the file was slow, not the machine. */
const GRACE_SECONDS = 5;

/** Starts its thread with the first file. */
export function openGuardedRecognizer({
  decisions = UNDECIDED,
  limits = LIMITS,
  graceSeconds = GRACE_SECONDS,
  heapMegabytes = HEAP_MEGABYTES,
}: GuardOptions = {}): GuardedRecognizer {
  let worker: Worker | undefined;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const recognizeFile: RecognizeFile = async (fileName, bytes) => {
    worker ??= new Worker(new URL("./guard-worker.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const seconds = limits.seconds + graceSeconds;
    const outcome = await outcomeOf(worker, { fileName, bytes, decisions, limits }, seconds * 1000).catch(
      async (error: unknown) => {
        await end();
        throw error;
      },
    );
    if ("recognition" in outcome) return outcome.recognition;
    if ("reason" in outcome) throw new Error(outcome.reason);
    throw new UnreadableFile(outcome.code, outcome.data);
  };
  return { recognizeFile, close: end };
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
