/** Writes `sitemap.xml` after a build: every page that search engines may list, in path order and without dates. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Addresses a sitemap file may hold (sitemaps.org); more of them go into several files behind an index. */
const LIMIT = 50_000;
/** Pages that carry `noindex`: charts for other sites, sheets for printing, the review page, the error page. */
const UNLISTED = /^(?:embed\/|styleguide\/|404\/?$|.*\/print\/$)/u;

/** The integration; files stand beside the home page. */
export function siteMap(): AstroIntegration {
  let root = "";
  return {
    name: "site-map",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/u, "")}/`, config.site).href;
      },
      "astro:build:done": async ({ dir, pages }) => {
        for (const [name, text] of writeSiteMap(
          root,
          pages.map((page) => page.pathname),
        ))
          await writeFile(fileURLToPath(new URL(name, dir)), text);
      },
    },
  };
}

/** File name → text; `root` is the absolute address of the home page, `paths` those of all pages below it. */
export function writeSiteMap(root: string, paths: readonly string[], limit = LIMIT): Map<string, string> {
  const listed = paths.filter((path) => !UNLISTED.test(path)).sort();
  const addresses = listed.map((path) => new URL(encodeURI(path), root).href);
  if (addresses.length <= limit) return new Map([["sitemap.xml", file("urlset", "url", addresses)]]);
  const files = new Map<string, string>();
  for (let start = 0; start < addresses.length; start += limit)
    files.set(`sitemap-${files.size + 1}.xml`, file("urlset", "url", addresses.slice(start, start + limit)));
  const index = [...files.keys()].map((name) => new URL(name, root).href);
  return files.set("sitemap.xml", file("sitemapindex", "sitemap", index));
}

function file(root: string, element: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${element}><loc>${address.replaceAll("&", "&amp;")}</loc></${element}>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    "",
  ].join("\n");
}
