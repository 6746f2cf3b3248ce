import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { scrollThrough, visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test.each(["", "2024/", "2024/106/", "2024/106/zggzjf/", "departments/106/"])(
  "every chart of /%s is drawn, with a bar for each row of its table",
  async (path) => {
    const { page, trouble, close } = await visit(browser, inject("address") + path);
    await scrollThrough(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("figure.chart")].every((f) => f.hasAttribute("data-drawn")),
    );
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("figure.chart")].map((figure) => {
        const canvas = figure.querySelector("canvas");
        const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        const rows = document.querySelectorAll(`#${figure.dataset.table} tbody tr`).length;
        return {
          drawn: Number(figure.dataset.drawn),
          rows,
          inked: pixels.some((value) => value > 0),
          label: canvas?.ariaLabel,
        };
      }),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.drawn).toBe(chart.rows);
      expect(chart.inked).toBe(true);
      expect(chart.label).toMatch(/^条形图/u);
    }
    expect(trouble).toEqual([]);
    await close();
  },
);

test("the chart's code is not asked for before a chart comes near the view", async () => {
  const asked: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 600 } });
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${inject("address")}2024/106/zggzjf/`, { waitUntil: "networkidle" });
  expect(asked.some((url) => url.includes("/draw."))).toBe(false);
  await page.locator("figure.chart").scrollIntoViewIfNeeded();
  await page.waitForSelector("figure[data-drawn]");
  expect(asked.some((url) => url.includes("/draw."))).toBe(true);
  await context.close();
});
