import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { scrollThrough, visit } from "./visit.ts";

/** One page of every type. */
const PAGE_TYPES = [
  "",
  "2024/",
  "2024/106/",
  "2024/106/fccjjtjjfzzxjf/",
  "2024/106/print/",
  "departments/",
  "departments/106/",
  "indicators/",
  "indicators/output/cost/",
  "indicators/units/",
  "indicators/units/percent/",
  "indicators/units/yuan/",
  "indicators/types/",
  "indicators/types/2024/106/quantified/",
  "findings/",
  "findings/doubt/",
  "findings/2024/106/",
  "findings/quantity-cost/",
  "calendar/",
  "calendar/2024/",
  "calendar/2024/106/",
  "calendar/2024-12/",
  "search/?q=培训",
  "compare/?ids=2024/106/zggzjf,2024/106/rcgzjf",
  "sources/",
  "sources/2024/106/",
  "glossary/",
  "about/",
  "how-to-read/",
  "data/",
  "site-map/",
  "styleguide/",
  "embed/2024/106/projects/",
  "embed/2024/deadlines/",
  "404.html",
  "en/",
  "en/2024/106/",
  "en/2024/106/fccjjtjjfzzxjf/",
  "en/2024/106/print/",
  "en/findings/",
  "en/calendar/2024/",
  "en/search/?q=培训",
  "en/glossary/",
  "en/sources/2024/106/",
];

let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

afterAll(() => browser?.close());

describe.each(PAGE_TYPES)("/%s", (path) => {
  test.each([
    { width: 360, colorScheme: "dark" },
    { width: 1280, colorScheme: "light" },
  ] as const)("has no accessibility violation at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const viewport = { width, height: 800 };
    const { page, close } = await visit(browser, inject("address") + path, { viewport, colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const results = await checker.run({ runOnly: tags, resultTypes: ["violations"] });
      return results.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .join(" ")
            .slice(0, 300)}`,
      );
    });
    expect(violations).toEqual([]);
    await close();
  });

  test("makes no noise and asks no other host; nothing shifts, nothing overflows at 360 px", async () => {
    const { page, trouble, close } = await visit(browser, inject("address") + path, {
      viewport: { width: 360, height: 700 },
    });
    const shift = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            })[]) {
              if (!entry.hadRecentInput) sum += entry.value;
            }
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 1500);
        }),
    );
    await scrollThrough(page);
    expect(await shift).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(trouble).toEqual([]);
    await close();
  });

  test("says what it has to say without JavaScript", async () => {
    const { page, close } = await visit(browser, inject("address") + path, { javaScriptEnabled: false });
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(30);
    expect(await page.locator("figure.chart:visible").count()).toBe(0);
    await close();
  });
});
