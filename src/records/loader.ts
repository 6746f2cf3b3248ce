/**
 * Content files → Astro. Not `glob()`: that reports one bad entry without its line and goes on after a missing
 * reference; here all errors of all files stop the build in one message.
 */
import type { Loader } from "astro/loaders";
import { refreshContent } from "./held-content.ts";

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
      for (const event of ["add", "change", "unlink"] as const) {
        watcher?.on(event, async (path) => {
          if (/(?:\.ya?ml|[\\/]documents[\\/].+\.json)$/u.test(path))
            await fill().catch((error: Error) => logger.error(error.message));
        });
      }
    },
  };
}
