import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, inject, test } from "vitest";
import { textOf } from "./pages-of.ts";

const PAGE = "sources/2023/106/zpb";

test("a self-evaluation is listed on the page of its document, with its money and its score", async () => {
  const { document } = parseHTML(await readFile(join(inject("configured"), PAGE, "index.html"), "utf8"));
  const section = document.querySelector("[aria-labelledby=evaluations]");
  expect(textOf(section?.querySelector("tbody tr"))).toBe("河道清淤120.00114.0095%97.54");
  expect(section?.querySelector("tbody a")?.getAttribute("href")).toBe("#t1");
  expect(textOf(document.querySelector("[aria-labelledby=coverage-caption] tbody th"))).toBe("河道清淤 自评表");
});

test("every table with a form is called after its project, the published rows stay as they are", async () => {
  const page = async (id: string): Promise<Document> =>
    parseHTML(await readFile(join(inject("configured"), "sources", id, "index.html"), "utf8")).document;
  expect(textOf((await page("2023/106/zpb")).querySelector("#t1"))).toMatch(/^第 1 张表.*：河道清淤$/u);
  const document = await page("2024/106");
  const captions = [...document.querySelectorAll(".transcript caption span")].map(textOf);
  expect(captions).toHaveLength(15);
  expect(document.querySelectorAll(".transcript caption a")).toHaveLength(15);
  const named = [...document.querySelectorAll("[aria-labelledby=coverage-caption] tbody th")].map(textOf);
  expect(captions).toEqual(named.map((name, place) => `第 ${place + 1} 张表：${name}`));
});

test("the original that the import kept beside the content is published", async () => {
  const { document } = parseHTML(await readFile(join(inject("configured"), PAGE, "index.html"), "utf8"));
  const href = document.querySelector("a[download]")?.getAttribute("href") ?? "";
  const bytes = await readFile(join(inject("configured"), decodeURIComponent(href)), "utf8");
  expect(bytes).toContain("清淤长度");
});
