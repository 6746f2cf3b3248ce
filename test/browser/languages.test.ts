import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

test("the switch leads to the same page in the other language and back, without JavaScript too", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, trouble, close } = await visit(browser, `${inject("address")}2024/106/zggzjf/`, {
      javaScriptEnabled,
    });
    await page.getByRole("link", { name: "English", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/en/2024/106/zggzjf/");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h1").textContent()).toBe("组工工作经费");
    expect(await page.locator("h1").getAttribute("lang")).toBe("zh-CN");
    await page.getByRole("heading", { name: "Goal for the year" }).waitFor();
    await page.getByRole("link", { name: "中文", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe("/2024/106/zggzjf/");
    expect(trouble).toEqual([]);
    await close();
  }
});

test("the English search finds the published Chinese, with English facets, and leads to English pages", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}en/search/?q=peixun&kind=output/cost`);
  await page.locator('ol.hits[aria-busy="false"]').waitFor();
  const facets = page.locator('[data-facet="kind"]');
  expect(await facets.locator("summary").textContent()).toBe("Second-level indicator");
  expect(await facets.locator('a[aria-current="true"] span').first().textContent()).toBe("Cost");
  expect(await page.locator(".search-results [data-part=understood]").textContent()).toContain(
    "Second-level indicator: Cost",
  );
  const hit = page.locator("[data-hit] .head a").first();
  expect(await hit.getAttribute("href")).toMatch(/^\/en\/2024\/106\//u);
  expect(await hit.getAttribute("lang")).toBe("zh-CN");
  expect(await page.locator(".search-results .totals").textContent()).toMatch(
    /^\d+ projects?, \d+ indicators?; funds/u,
  );
  const shown = await page.locator("[data-part=facets]").innerText();
  const chinese = shown.split("\n").filter((line) => /\p{Script=Han}{2}/u.test(line));
  // The department and the units are published words; everything else is the interface.
  expect(chinese.filter((line) => !/组织部|万元|^[元人月年天次]/u.test(line))).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});
