/** Waits for changes of documents; looks at their times, which works on every system and on shared folders. */
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFiles } from "./find-files.ts";

/** File → size and time of its last change. */
export type Stamps = ReadonlyMap<string, string>;

export interface WatchOptions {
  /** What the files were when they were last told or imported; as they are now, where it is not given. */
  readonly since?: Stamps;
  /** Pause between two looks, in milliseconds. */
  readonly interval?: number;
  readonly signal?: AbortSignal;
}

/** What is different since the last call. */
export interface FileChanges {
  /** New or written. */
  readonly changed: readonly string[];
  /** Moved away or deleted. */
  readonly gone: readonly string[];
}

/** The files to import again: those that changed, and all others of their names, which may claim the same projects. */
export function withNamesakes(changed: readonly string[], all: readonly string[]): string[] {
  const names = new Set(changed.map((path) => basename(path)));
  const beside = all.filter((path) => names.has(basename(path)));
  return [...new Set([...beside, ...changed])];
}

/**
 * Calls `tell` with the files that are new or written since the last look, once a program is done writing them (two
 * looks see the same), and those that two looks did not find. Goes on until the signal aborts.
 */
export async function watchFiles(
  paths: readonly string[],
  tell: (changes: FileChanges) => Promise<void>,
  { interval = 1000, signal, since }: WatchOptions = {},
): Promise<void> {
  let settled = since ?? (await stampsOf(paths));
  let last = settled;
  while (!signal?.aborted) {
    await wait(interval, undefined, { ref: true }).catch(() => undefined);
    const now = await stampsOf(paths);
    const ready = [...now].filter(([path, stamp]) => last.get(path) === stamp && settled.get(path) !== stamp);
    // A program that saves takes the file away for a moment.
    const missing = [...settled.keys()].filter((path) => !now.has(path) && !last.has(path));
    const gone = now.size === 0 ? await inFolders(missing) : missing;
    last = now;
    if (ready.length + gone.length === 0) continue;
    settled = new Map([...[...settled].filter(([path]) => !gone.includes(path)), ...ready]);
    await tell({ changed: ready.map(([path]) => path), gone });
  }
}

/** Of the files those whose folder is there: where nothing at all is found, a share may be away. */
async function inFolders(paths: readonly string[]): Promise<string[]> {
  const folders = await Promise.all(paths.map((path) => stat(dirname(path)).catch(() => undefined)));
  return paths.filter((_, index) => folders[index]?.isDirectory());
}

/** The files that are there now. */
export async function stampsOf(paths: readonly string[]): Promise<Stamps> {
  const stamps = new Map<string, string>();
  for (const path of await findFiles(paths)) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isFile()) stamps.set(path, `${info.size} ${info.mtimeMs}`);
  }
  return stamps;
}
