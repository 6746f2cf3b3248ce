/**
 * Content files → Astro. Not `glob()`: that reports one bad entry without its line and goes on after a missing
 * reference; here all errors of all files stop the build in one message.
 */
import type { Loader } from "astro/loaders";
import { CONTENT_FOLDER, refreshContent } from "./held-content.ts";

/** Milliseconds without a change after which an import is through with its files. */
const SETTLED = 150;

/** A loader with a single entry, the revision of the content; `src/data.ts` fetches the content by it. */
export function contentLoader(): Loader {
  return {
    name: "mingzhang-content",
    async load({ store, watcher, logger }) {
      const fill = async (): Promise<void> => {
        const { revision } = await refreshContent();
        store.clear();
        store.set({ id: "content", data: { revision } });
      };
      await fill();
      // Another content folder may lie outside the project, where nothing is watched by itself.
      watcher?.add(CONTENT_FOLDER);
      const refresh = coalesced(SETTLED, () => fill().catch((error: Error) => logger.error(error.message)));
      for (const event of ["add", "change", "unlink"] as const) {
        watcher?.on(event, (path) => {
          if (/(?:\.ya?ml|[\\/]documents[\\/].+\.json)$/u.test(path)) refresh();
        });
      }
    },
  };
}

/**
 * Runs the task once for all calls that come within a pause of each other, and never twice at a time: an import writes
 * dozens of files, and between two of them the content does not fit together.
 */
export function coalesced(milliseconds: number, task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task);
    }, milliseconds);
  };
}
