/** Publishes the originals of the content that is built, and no others: `import --content DIR` keeps them in `DIR/sources`. */
import { cp, readdir, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { messageOf } from "../../src/i18n/messages.ts";
import { t } from "../../src/i18n/translate.ts";
import type { Content } from "../../src/records/content.ts";
import { CONTENT_FOLDER, heldContent, refreshContent } from "../../src/records/held-content.ts";
import { foldersOf } from "../folders.ts";
import { cutOffImport, isLeftover } from "../write/leftovers.ts";
import { isAnotherContent, isFile, originalsOf } from "./published-originals.ts";
import { originalAt, sendOriginal } from "./serve-originals.ts";

/** Shown to the person who imports again: the message says it all. */
class CutOffImport extends Error {
  override name = "CutOffImport";
  override stack = "";
}

/** The integration: a build copies them after `public/`, `npm run dev` answers with them before it looks there. */
export function originals(): AstroIntegration {
  let base = "/";
  return {
    name: "originals",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const { documents } = await heldContent();
            const answer = await originalAt(request, documents, { base, contentFolder: CONTENT_FOLDER });
            if (answer === undefined) next();
            else await sendOriginal(answer, request, response);
          } catch {
            // Content with errors: the pages say what is wrong with it.
            next();
          }
        });
      },
      "astro:build:start": async () => {
        const cut = await cutOffImport(foldersOf(process.env.MINGZHANG_CONTENT || undefined));
        if (cut) throw new CutOffImport(messageOf(cut));
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { content } = await refreshContent();
        const published = join(fileURLToPath(dir), "sources");
        const missing = await publishOriginals(content.documents, CONTENT_FOLDER, "public", published);
        if (missing.length > 0) logger.warn(t("source.missing", { files: missing.join("、") }));
      },
    },
  };
}

/** Copies what stands beside the content, takes away what no document of it publishes; gives back what is nowhere. */
export async function publishOriginals(
  documents: Content["documents"],
  contentFolder: string,
  publicFolder: string,
  published: string,
): Promise<string[]> {
  const wanted = [...originalsOf(documents)];
  const isAnother = isAnotherContent(contentFolder);
  for (const path of await filesBelow(join(publicFolder, "sources")))
    if (isLeftover(path) || (isAnother && !wanted.includes(path))) await rm(join(published, path), { force: true });
  const missing: string[] = [];
  for (const path of wanted) {
    const beside = join(contentFolder, "sources", path);
    if (await isFile(beside)) await cp(beside, join(published, path));
    else if (!(await isFile(join(published, path)))) missing.push(path);
  }
  return missing;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    );
}
