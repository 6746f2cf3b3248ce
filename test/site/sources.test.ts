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

test("the original that the import kept beside the content is published", async () => {
  const { document } = parseHTML(await readFile(join(inject("configured"), PAGE, "index.html"), "utf8"));
  const href = document.querySelector("a[download]")?.getAttribute("href") ?? "";
  const bytes = await readFile(join(inject("configured"), decodeURIComponent(href)), "utf8");
  expect(bytes).toContain("清淤长度");
});
