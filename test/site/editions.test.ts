import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { parseHTML } from "linkedom";
import { expect, inject, test } from "vitest";
import { parseSums } from "../../src/model/edition.ts";

const EDITION = "editions/2024-02-08";

const read = (path: string): Promise<string> => readFile(join(inject("configured"), path), "utf8");

test("a site without editions has no page of them", () => {
  expect(existsSync(join(inject("site"), "editions"))).toBe(false);
});

test("the page of editions links to every chart and data file", async () => {
  const { document } = parseHTML(await read("editions/index.html"));
  const links = [...document.querySelectorAll(`main a[href^="/${EDITION}/"]`)].map((a) => a.getAttribute("href") ?? "");
  expect(links).toHaveLength(4 + 6 + 5 + 1);
  expect(links.filter((href) => !existsSync(join(inject("configured"), href)))).toEqual([]);
  expect(document.querySelector("main")?.textContent).toContain("中共安庆市委组织部 2024 年资金来源");
  expect(await read("sitemap.xml")).toContain("/editions/</loc>");
  expect(await read("sitemap.xml")).not.toContain(EDITION);
});

test("every published file of an edition has the hash that the edition lists", async () => {
  const files = parseSums(await read(`${EDITION}/SHA256SUMS`)) ?? [];
  expect(files.length).toBeGreaterThan(20);
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(inject("configured"), EDITION, path));
    expect([path, createHash("sha256").update(bytes).digest("hex")]).toEqual([path, sha256]);
  }
});

test.each(["", "en/"])("a frozen page (%s) loads only files of its edition", async (language) => {
  const loaded = await linksOf(`${EDITION}/${language}embed/2024/106/sources`, "script[src], link[rel=stylesheet]");
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((path) => !path.startsWith(`${EDITION}/${language}_astro/`))).toEqual([]);
  expect(loaded.filter((path) => !existsSync(join(inject("configured"), path)))).toEqual([]);
});

test("a frozen page links to the living site", async () => {
  expect(await linksOf(`${EDITION}/embed/2024/106/sources`, "a[href]")).toEqual(["2024/106/"]);
});

test("a budget's page offers each chart as it is now and as it was", async () => {
  const { document } = parseHTML(await read("2024/106/index.html"));
  const codes = [...document.querySelectorAll("code")].map((code) => code.textContent ?? "");
  expect(codes.filter((code) => code.includes("/embed/") && !code.includes(EDITION))).toHaveLength(4);
  expect(codes.filter((code) => code.includes(`/${EDITION}/embed/2024/106/`))).toHaveLength(4);
});

/** Where the page's relative addresses lead, from the site's root. */
async function linksOf(folder: string, selector: string): Promise<string[]> {
  const { document } = parseHTML(await read(`${folder}/index.html`));
  return [...document.querySelectorAll(selector)].map((element) =>
    posix.join(folder, element.getAttribute("src") ?? element.getAttribute("href") ?? ""),
  );
}
