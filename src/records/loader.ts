/**
 * Content files → Astro's store. Not `glob()`: that reports one bad entry without its line and goes on after a
 * missing reference; here all errors of all files stop the build in one message.
 */
import type { Loader } from "astro/loaders";
import { formatNotice, messageOf } from "../i18n/messages.ts";
import { type Content, readContent } from "./content.ts";
import { readContentFiles } from "./files.ts";

/** The content folder: `MINGZHANG_CONTENT` builds another one (tests, benchmarks). */
export const CONTENT_FOLDER = process.env.MINGZHANG_CONTENT || "src/content";

let pending: Promise<Content> | undefined;

/** A loader for one part of the content; the parts share one reading of the files. */
export function contentLoader(part: keyof Content): Loader {
  return {
    name: `mingzhang-${part}`,
    async load({ store, watcher, logger }) {
      const fill = async (): Promise<void> => {
        pending ??= loadContent();
        const content = await pending;
        store.clear();
        for (const [id, data] of content[part]) store.set({ id, data: { ...data } });
      };
      await fill();
      watcher?.on("change", async (path) => {
        if (!path.endsWith(".yaml")) return;
        pending = undefined;
        await fill().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}

async function loadContent(): Promise<Content> {
  const { content, notices } = readContent(await readContentFiles(CONTENT_FOLDER));
  if (notices.length === 0) return content;
  const lines = notices.map((notice) => formatNotice({ ...notice, path: `${CONTENT_FOLDER}/${notice.path}` }));
  const summary = messageOf({ code: "content-errors", data: { count: String(notices.length) } });
  throw new ContentError([summary, ...lines].join("\n"));
}

/** Shown to the person who mends the files: the message says it all, a stack would only hide it. */
class ContentError extends Error {
  override name = "ContentError";
  override stack = "";
}
