import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { scrollThrough, visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test("facets combine on the page, live in the address, and come back with it", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}findings/`);
  const items = page.locator("#finding-list > li:visible");
  const count = page.locator("[data-finding-count]");
  const all = await items.count();
  expect(all).toBe(41);
  await page.locator("a[data-facet=severity][data-value=doubt]").click();
  expect(new URL(page.url()).search).toBe("?severity=doubt");
  const doubts = await items.count();
  expect(doubts).toBe(13);
  expect(await count.textContent()).toBe("41 处中的 13 处");
  await page.locator("main summary").first().click();
  const rule = page.locator("a[data-facet=rule][data-value=quantity-cost]");
  expect(await rule.locator(".count").textContent()).toBe("1");
  await rule.click();
  expect(await items.count()).toBe(1);
  expect(await rule.getAttribute("aria-current")).toBe("true");
  await page.reload();
  expect(await items.count()).toBe(1);
  expect(await page.locator("a[aria-current][data-facet]").count()).toBe(2);
  await page.goBack();
  expect(await items.count()).toBe(doubts);
  await page.locator("a[data-all]").click();
  expect(await items.count()).toBe(all);
  expect(new URL(page.url()).search).toBe("");
  expect(trouble).toEqual([]);
  await close();
});

test("without scripts a facet is a page of its own", async () => {
  const { page, close } = await visit(browser, `${inject("address")}findings/`, { javaScriptEnabled: false });
  await page.locator("a[data-facet=severity][data-value=fits]").click();
  expect(new URL(page.url()).pathname).toBe("/findings/fits/");
  expect(await page.locator("#finding-list > li").count()).toBe(3);
  await close();
});

test("a mark leads to its finding and the finding back to its field", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}2024/106/gbwlpxf/`);
  await page.locator("#i2 a.mark").click();
  expect(new URL(page.url()).hash).toBe("#quantity-cost-1");
  expect(await page.locator("#quantity-cost-1").isVisible()).toBe(true);
  await page.locator("#quantity-cost-1 a[href='#i2']").click();
  expect(new URL(page.url()).hash).toBe("#i2");
  expect(trouble).toEqual([]);
  await close();
});

test("findings are printed with the project", async () => {
  const { page, close } = await visit(browser, `${inject("address")}2024/106/gbwlpxf/`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#quantity-cost-1").isVisible()).toBe(true);
  expect(await page.locator("#i2 a.mark").isVisible()).toBe(true);
  await close();
});

test.each(["percent", "yuan-ren", "renci"])("the dots of %s are one a figure of the table", async (unit) => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}indicators/units/${unit}/`);
  await scrollThrough(page);
  await page.waitForSelector("figure[data-kind=dots][data-drawn]");
  const drawn = await page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>("figure[data-kind=dots]");
    const canvas = figure?.querySelector("canvas");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return {
      dots: Number(figure?.dataset.drawn),
      uses: document.querySelectorAll("#uses tbody tr").length,
      inked: pixels.some((value) => value > 0),
      label: canvas?.ariaLabel,
    };
  });
  expect(drawn.dots).toBe(drawn.uses);
  expect(drawn.inked).toBe(true);
  expect(drawn.label).toMatch(/^点图/u);
  expect(trouble).toEqual([]);
  await close();
});
