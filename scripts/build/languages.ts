/** The languages of a site, and what the build in another language than Chinese does differently. */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { LanguageCode } from "../../src/i18n/language.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";
import { markChinese } from "./mark-chinese.ts";

/** Chinese first, then the others that the settings name; `MINGZHANG_LANGUAGES=zh` overrules them. */
export function languagesOf({ languages = ["zh"] }: Pick<SiteSettings, "languages">): LanguageCode[] {
  const named = process.env.MINGZHANG_LANGUAGES?.split(",") ?? languages;
  return named.includes("en") ? ["zh", "en"] : ["zh"];
}

/** The other catalogue may build on the Chinese one; data files are the same in every language. */
const KEEPS_CHINESE = ["src/i18n/en", "src/search/build"];

/** The interface in this language: every module of the Chinese catalogue is replaced by its namesake. */
export function translation(language: LanguageCode): AstroIntegration {
  const chinese = resolve("src/i18n/zh");
  return {
    name: "translation",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: "catalogue", enforce: "pre", resolveId, load }] } });
      },
      "astro:build:done": ({ dir }) => markPages(fileURLToPath(dir)),
    },
  };

  function resolveId(source: string, importer: string | undefined): string | undefined {
    if (importer === undefined || !source.startsWith(".")) return undefined;
    const path = resolve(importer, "..", source);
    if (!path.startsWith(join(chinese, "/")) || KEEPS_CHINESE.some((folder) => importer.startsWith(resolve(folder)))) {
      return undefined;
    }
    const namesake = join(chinese, "..", language, path.slice(chinese.length));
    // What the commands say to the department's staff is Chinese only.
    return existsSync(namesake) ? namesake : undefined;
  }

  /** Files for machines are the same in every language: they are written by the main build alone. */
  function load(id: string): string | undefined {
    if (!id.startsWith(resolve("src/pages")) || !id.endsWith(".ts")) return undefined;
    return "export const getStaticPaths = () => []; export const GET = () => new Response(null);";
  }
}

async function markPages(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".html")) continue;
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, markChinese(await readFile(path, "utf8")));
  }
}
