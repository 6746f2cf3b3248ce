import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

/** Waits until the list has settled on this query; gives the ids of its hits in rank order. */
async function hitsOf(page: Page, query: string): Promise<string[]> {
  await page.waitForFunction((text) => new URL(location.href).searchParams.get("q") === text, query);
  await page.waitForFunction(() => document.querySelector("[data-total]:not([aria-busy=true])") !== null);
  return page.locator("[data-hit]").evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.id ?? ""));
}

async function type(page: Page, query: string): Promise<string[]> {
  await page.locator("main input[type=search]").fill(query);
  return hitsOf(page, query);
}

describe("a journalist types", () => {
  test.each([
    ["培训", /培训/u],
    ["满意度 培训", /满意度/u],
    ["≥95%", /≥95%/u],
    [">=95%", /≥95%/u],
    ["peixun", /培训/u],
    ["px", /培训/u],
    ["满意渡", /满意度/u],
    ["村级", /村级/u],
    ["组织部 培训", /培训/u],
  ])("%s and the first hit holds %s, marked", async (query, expected) => {
    const { page, trouble, close } = await visit(browser, `${inject("address")}search/`);
    expect((await type(page, query)).length).toBeGreaterThan(0);
    const first = page.locator("[data-hit]").first();
    expect(await first.textContent()).toMatch(expected);
    expect(await first.locator("mark").count()).toBeGreaterThan(0);
    expect(trouble).toEqual([]);
    await close();
  });
});

test("from the home page: type, Enter, down, Enter, and stand on the indicator", async () => {
  const { page, trouble, close } = await visit(browser, inject("address"));
  await page.keyboard.press("/");
  await page.keyboard.type("人日均培训成本");
  await page.keyboard.press("Enter");
  const hits = await hitsOf(page, "人日均培训成本");
  expect(hits[0]).toBe("2024/106/dydhjyzxdjyjgzjf#15");
  await page.locator("main input[type=search]").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/2024/106/dydhjyzxdjyjgzjf/#i15");
  expect(await page.locator(":target").textContent()).toContain("≤300元/人/次");
  await page.goBack();
  expect(await hitsOf(page, "人日均培训成本")).toEqual(hits);
  expect(trouble).toEqual([]);
  await close();
});

test("a link opened elsewhere shows the same hits, under a sub-path too", async () => {
  const at = async (address: string): Promise<string[]> => {
    const { page, trouble, close } = await visit(browser, `${address}search/?q=${encodeURIComponent("元/人/天")}`);
    const hits = await hitsOf(page, "元/人/天");
    expect(trouble).toEqual([]);
    await close();
    return hits;
  };
  const hits = await at(inject("address"));
  expect(hits.length).toBeGreaterThan(3);
  expect(await at(inject("addressUnderBase"))).toEqual(hits);
});

test("a hostile query stays text", async () => {
  const query = `<img src=x onerror=alert(1)> "\\ [.*+? 'or' 1=1`;
  const { page, trouble, close } = await visit(browser, `${inject("address")}search/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => document.querySelector("[data-total]:not([aria-busy=true])") !== null);
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.locator("main input[type=search]").inputValue()).toBe(query);
  expect(trouble).toEqual([]);
  await close();
});

test("without JavaScript the page leads to the listings", async () => {
  const { page, close } = await visit(browser, `${inject("address")}search/`, { javaScriptEnabled: false });
  await page.locator("main a[href='/indicators/']").first().click();
  expect(await page.locator("h1").textContent()).toBe("绩效指标");
  await close();
});
