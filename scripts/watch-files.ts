/** Waits for changes of documents; looks at their times, which works on every system and on shared folders. */
import { stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { findFiles } from "./find-files.ts";

export interface WatchOptions {
  /** Pause between two looks, in milliseconds. */
  readonly interval?: number;
  readonly signal?: AbortSignal;
}

/**
 * Calls `changed` with the files that are new or written since the last look, once a program is done writing them (two
 * looks see the same). Goes on until the signal aborts; a file that is gone is nobody's change.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: (files: readonly string[]) => Promise<void>,
  { interval = 1000, signal }: WatchOptions = {},
): Promise<void> {
  let settled = await stampsOf(paths);
  let last = settled;
  while (!signal?.aborted) {
    await wait(interval, undefined, { ref: true }).catch(() => undefined);
    const now = await stampsOf(paths);
    const ready = [...now].filter(([path, stamp]) => last.get(path) === stamp && settled.get(path) !== stamp);
    last = now;
    if (ready.length === 0) continue;
    settled = new Map([...settled, ...ready]);
    await changed(ready.map(([path]) => path));
  }
}

/** File → size and time of its last change. */
async function stampsOf(paths: readonly string[]): Promise<Map<string, string>> {
  const stamps = new Map<string, string>();
  for (const path of await findFiles(paths)) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isFile()) stamps.set(path, `${info.size} ${info.mtimeMs}`);
  }
  return stamps;
}
