import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { scrollThrough, visit } from "./visit.ts";

const PROJECT = "2024/106/fccjjtjjfzzxjf/";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test("a browser that is too old for the scripts sees no empty chart and no menu that does nothing", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto(inject("address") + PROJECT);
  expect(await page.locator("figure.chart:visible, details.reading:visible").count()).toBe(0);
  expect(await page.locator("#i1").innerText()).toContain("≥30个");
  await context.close();
});

test("without popovers the meanings of words stand below the sentences", async () => {
  const { page, close } = await visit(browser, inject("address") + PROJECT);
  expect(await page.locator(".summary .meaning:visible").count()).toBe(0);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[popover]")) element.removeAttribute("popover");
  });
  expect(await page.locator(".summary .meaning:visible").count()).toBe(4);
  await close();
});

test.each([true, false])(
  "a word explains itself by key, and Escape closes it; scripts: %s",
  async (javaScriptEnabled) => {
    const { page, close } = await visit(browser, inject("address") + PROJECT, { javaScriptEnabled });
    const word = page.locator(".summary .term", { hasText: "财政拨款" });
    await word.focus();
    await page.keyboard.press("Enter");
    const meaning = page.locator("#term-funds-fiscalAppropriation");
    expect(await meaning.isVisible()).toBe(true);
    expect(await meaning.innerText()).toContain("财政当年从预算里拨给项目的钱");
    await page.keyboard.press("Escape");
    expect(await meaning.isVisible()).toBe(false);
    await close();
  },
);

test.each([320, 640])("at %s px (1280 px at 400 and 200 percent) nothing overflows", async (width) => {
  for (const path of ["", PROJECT, "2024/106/", "indicators/", "search/?q=培训", "calendar/2024/", "about/"]) {
    const { page, close } = await visit(browser, inject("address") + path, { viewport: { width, height: 600 } });
    await scrollThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    await close();
  }
});

test("a walk by Tab reaches every part of a project in order, always with a visible focus", async () => {
  const { page, close } = await visit(browser, inject("address") + PROJECT);
  const seen: string[] = [];
  for (let step = 0; step < 45; step += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { text: element.textContent?.trim() ?? "", outline: `${outlineStyle} ${outlineWidth}` };
    });
    expect(focus?.outline, focus?.text).toBe("solid 3px");
    seen.push(focus?.text ?? "");
  }
  expect(seen[0]).toBe("跳到正文");
  const order = ["明账", "部门", "首页", "76.00", "财政拨款", "≥30个", "经费拨付时间"].map((word) =>
    seen.findIndex((text) => text.includes(word)),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  await close();
});
