// @ts-check
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { site } from "./site.config.ts";

export default defineConfig({
  site: site.url,
  base: process.env.MINGZHANG_BASE ?? site.base,
  outDir: process.env.MINGZHANG_OUT ?? "dist",
  trailingSlash: "always",
  integrations: [mdx()],
  build: { concurrency: 16, inlineStylesheets: "never" },
  // One small stylesheet for all components, cached from page to page; scripts as files, never inline.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
