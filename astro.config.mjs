// @ts-check
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { editions } from "./scripts/build/editions.ts";
import { languagesOf, translation } from "./scripts/build/languages.ts";
import { originals } from "./scripts/build/originals.ts";
import { remindOfSettings } from "./scripts/build/settings.ts";
import { siteMap } from "./scripts/build/site-map.ts";

/** Another file of settings: several departments can be built from one checkout, each with its own. */
const settings = resolve(process.env.MINGZHANG_SITE ?? "site.config.ts");
/** @type {typeof import("./site.config.ts")} */
const { site } = await import(pathToFileURL(settings).href);

const main = process.env.MINGZHANG_BASE ?? site.base;
const out = process.env.MINGZHANG_OUT ?? "dist";
/** The build in another language writes its pages into a folder of the finished main site, and takes its files. */
const folder = process.env.MINGZHANG_FOLDER ?? "";
const language = process.env.MINGZHANG_LANGUAGE === "en" ? "en" : "zh";
const own = language === "zh" ? [originals(), editions(), remindOfSettings(site)] : [translation(language)];

export default defineConfig({
  site: site.url,
  base: `${main.replace(/\/$/u, "")}/${folder}`,
  outDir: join(out, folder),
  publicDir: folder === "" ? "public" : ".cache/no-files",
  cacheDir: `node_modules/.astro/${language}`,
  trailingSlash: "always",
  integrations: [mdx(), siteMap(), ...own],
  logger: { entrypoint: "./scripts/build/progress-log.mjs" },
  build: { concurrency: 16, inlineStylesheets: "never" },
  // One small stylesheet for all components, cached from page to page; scripts as files, never inline.
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    define: {
      "import.meta.env.MAIN_BASE": JSON.stringify(main),
      "import.meta.env.HAS_OTHER_LANGUAGE": JSON.stringify(languagesOf(site).length > 1),
    },
    resolve: { alias: [{ find: /^(?:\.\.\/)+site\.config\.ts$/u, replacement: settings }] },
  },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
