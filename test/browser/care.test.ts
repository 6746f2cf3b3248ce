import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

const PROJECT = "2024/106/fccjjtjjfzzxjf/";

let browser: Browser;
let axe: string;

beforeAll(async () => {
  browser = await openBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
});

afterAll(() => browser?.close());

async function openCare(page: Page): Promise<void> {
  await page.locator("details.reading summary").click();
  await page.locator('button[data-set="all"]').click();
}

function typeSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

test("关怀版 makes type larger, holds on the next page from its first paint, and can be left again", async () => {
  const { page, trouble, close } = await visit(browser, inject("address") + PROJECT);
  const before = await typeSize(page);
  await openCare(page);
  expect(await typeSize(page)).toBeCloseTo(before * 1.25, 0);
  await page.goto(`${inject("address")}2024/106/`);
  expect(await page.evaluate(() => document.documentElement.dataset.reading)).toBe("large contrast simple");
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 800);
      }),
  );
  expect(shift).toBeLessThan(0.01);
  await openCare(page);
  expect(await typeSize(page)).toBe(before);
  expect(trouble).toEqual([]);
  await close();
});

test.each([
  { width: 360, colorScheme: "dark", path: PROJECT },
  { width: 360, colorScheme: "light", path: "2024/106/" },
  { width: 1280, colorScheme: "light", path: "" },
] as const)("关怀版 at $width px, $colorScheme: contrast 7:1, nothing overflows, targets of 44 px", async (one) => {
  const viewport = { width: one.width, height: 800 };
  const options = { viewport, colorScheme: one.colorScheme, bypassCSP: true, reducedMotion: "reduce" } as const;
  const { page, close } = await visit(browser, inject("address") + one.path, options);
  await openCare(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(one.width);
  const panel = await page.locator("details.reading .panel").boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(one.width);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("header nav a, details.reading :is(summary, button), footer nav a")]
      .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const rules = { "color-contrast-enhanced": { enabled: true } };
    const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];
    const results = await checker.run({ runOnly: tags, rules, resultTypes: ["violations"] });
    return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
  expect(violations).toEqual([]);
  await close();
});

test("the menu works by keyboard: opened, a size chosen, closed with Escape", async () => {
  const { page, close } = await visit(browser, inject("address"));
  await page.locator("details.reading summary").focus();
  await page.keyboard.press("Enter");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.documentElement.dataset.reading)).toBe("huge");
  expect(await page.locator('button[data-set="huge"]').getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("Escape");
  expect(await page.locator("details.reading").getAttribute("open")).toBeNull();
  await close();
});

test("without scripts there is no menu", async () => {
  const { page, close } = await visit(browser, inject("address"), { javaScriptEnabled: false });
  expect(await page.locator("details.reading").isVisible()).toBe(false);
  await close();
});

test("the content is read aloud from its heading on, every published value with it, and stops when asked", async () => {
  const { page, close } = await visit(browser, "about:blank");
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voice = {
      speak(utterance: SpeechSynthesisUtterance) {
        spoken.push(utterance.text);
        setTimeout(() => {
          utterance.dispatchEvent(new Event("start"));
          utterance.dispatchEvent(new Event("end"));
        });
      },
      cancel() {
        spoken.push("(stop)");
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: voice });
    Object.assign(window, { spoken });
  });
  await page.goto(inject("address") + PROJECT);
  await page.locator("details.reading summary").click();
  await page.locator("button[data-listen]").click();
  await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.includes("(stop)"));
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.join(""));
  expect(spoken).toContain(await page.locator("h1").innerText());
  for (const value of await page.locator("main blockquote").allInnerTexts())
    expect(spoken.replaceAll(/\s/gu, "")).toContain(value.replaceAll(/\s/gu, "").slice(0, 40));
  expect(await page.locator("button[data-listen]").getAttribute("aria-pressed")).toBe("false");
  await close();
});

test("a link to a site outside government asks before it leaves", async () => {
  const { page, close } = await visit(browser, inject("address"));
  await page.evaluate(() => {
    for (const href of ["https://news.example.com/", "https://beian.miit.gov.cn/"]) {
      const anchor = document.createElement("a");
      anchor.href = href;
      anchor.textContent = href;
      anchor.addEventListener("click", (event) => event.preventDefault());
      document.querySelector("main")?.prepend(anchor);
    }
  });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator('main a[href^="https://beian"]').click();
  await page.locator('main a[href^="https://news"]').click();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("news.example.com");
  await close();
});
