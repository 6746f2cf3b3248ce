// @ts-check
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { originals } from "./scripts/build/originals.ts";
import { remindOfSettings } from "./scripts/build/settings.ts";
import { siteMap } from "./scripts/build/site-map.ts";

/** Another file of settings: several departments can be built from one checkout, each with its own. */
const settings = resolve(process.env.MINGZHANG_SITE ?? "site.config.ts");
/** @type {typeof import("./site.config.ts")} */
const { site } = await import(pathToFileURL(settings).href);

export default defineConfig({
  site: site.url,
  base: process.env.MINGZHANG_BASE ?? site.base,
  outDir: process.env.MINGZHANG_OUT ?? "dist",
  trailingSlash: "always",
  integrations: [mdx(), siteMap(), originals(), remindOfSettings(site)],
  logger: { entrypoint: "./scripts/build/progress-log.mjs" },
  build: { concurrency: 16, inlineStylesheets: "never" },
  // One small stylesheet for all components, cached from page to page; scripts as files, never inline.
  vite: {
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    resolve: { alias: [{ find: /^(?:\.\.\/)+site\.config\.ts$/u, replacement: settings }] },
  },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
