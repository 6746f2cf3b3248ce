import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const address = (query: string): string => `${inject("address")}search/?q=${encodeURIComponent(query)}`;

async function total(page: Page): Promise<number> {
  await page.waitForFunction(() => document.querySelector("[data-total]:not([aria-busy=true])") !== null);
  return Number(await page.locator("[data-total]").getAttribute("data-total"));
}

test.each([
  ["32.80", "年度资金总额：32.80"],
  ["本级申报", "项目来源：本级申报项目"],
  ["106", "部门代码：106"],
])("what a form prints is found, marked, and named: %s", async (query, note) => {
  const { page, trouble, close } = await visit(browser, address(query));
  expect(await total(page)).toBeGreaterThan(0);
  const first = page.locator("[data-hit] .note").first();
  expect(await first.textContent()).toBe(note);
  expect(await first.locator("mark").count()).toBe(1);
  expect(trouble).toEqual([]);
  await close();
});

test("a query in traditional characters says how it was understood", async () => {
  const { page, trouble, close } = await visit(browser, address("培訓"));
  expect(await total(page)).toBe(57);
  expect(await page.locator("[data-part=understood] li span").allTextContents()).toEqual(["含“培训”"]);
  expect(await page.locator("main input[type=search]").inputValue()).toBe("培訓");
  expect(trouble).toEqual([]);
  await close();
});

test("what the checks found narrows the result, and the link holds it", async () => {
  const { page, trouble, close } = await visit(browser, address("培训"));
  await total(page);
  const doubt = page.locator("[data-key='finding:doubt']");
  const count = Number(await doubt.locator(".count").textContent());
  await doubt.click();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("finding") === "doubt");
  expect(await total(page)).toBe(count);
  expect(await page.locator("[data-part=understood]").textContent()).toContain("核对结论：疑点");
  await page.goBack();
  await page.waitForFunction(() => !new URL(location.href).searchParams.has("finding"));
  expect(await total(page)).toBe(57);
  expect(trouble).toEqual([]);
  await close();
});

test("a condition without a unit: choose one, by keyboard", async () => {
  const { page, trouble, close } = await visit(browser, address("培训 >200"));
  expect(await total(page)).toBe(0);
  await page.getByRole("link", { name: "元/人/天（4 条）" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "培训 值:>200元/人/天");
  expect(await total(page)).toBe(4);
  expect(trouble).toEqual([]);
  await close();
});

test("no figure that great: says which ones there are", async () => {
  const { page, close } = await visit(browser, address("培训 >220元/人/天"));
  expect(await total(page)).toBe(0);
  expect(await page.locator("[data-part=empty]").textContent()).toContain("单位是 元/人/天 的有 4 条，数值都是 220。");
  await close();
});

test("a comparison in words is understood like one in signs, and leads to similar units when nothing meets it", async () => {
  const { page, trouble, close } = await visit(browser, address("培训 超过 200 元/人/天"));
  expect(await total(page)).toBe(4);
  const understood = page.locator("[data-part=understood] li span");
  expect(await understood.allTextContents()).toEqual(["含“培训”", "指标值 > 200 元/人/天"]);
  await page.locator("main input[type=search]").fill("大于220元/人/天");
  await page.waitForFunction(() => document.querySelector("[data-total='0']:not([aria-busy=true])") !== null);
  const link = page.locator("[data-part=empty]").getByRole("link", { name: /^元\/人\/次（\d+ 条）$/u });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "值:>220元/人/次");
  expect(await total(page)).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
  await close();
});

test("a comparison in a unit that no target has is not taken for a word", async () => {
  const { page, trouble, close } = await visit(browser, address("低于5天"));
  expect(await total(page)).toBe(0);
  const empty = page.locator("[data-part=empty]");
  expect(await empty.textContent()).toContain("没有一条指标值以“天”为单位。");
  expect(await empty.textContent()).not.toContain("都没有这个词");
  expect(trouble).toEqual([]);
  await close();
});

describe("the result as bars and tables", () => {
  test("every bar stands for a row, and is as long as its figure says", async () => {
    const { page, trouble, close } = await visit(browser, address("培训"));
    await total(page);
    expect(await page.locator(".bars").count()).toBe(0);
    await page.getByText("图表：按部门和单位细看").click();
    const figures = await page.locator(".tables > div:has(.bars)").evaluateAll((boxes) =>
      boxes.map((box) => ({
        bars: [...box.querySelectorAll("rect")].map((rect) => Number.parseFloat(rect.getAttribute("width") ?? "")),
        values: [...box.querySelectorAll("tbody td:last-child")].map((cell) => Number(cell.textContent)),
        label: box.querySelector("[role=img]")?.getAttribute("aria-label"),
      })),
    );
    expect(figures).toHaveLength(2);
    for (const { bars, values, label } of figures) {
      const largest = Math.max(...values);
      expect(bars.length).toBeGreaterThan(1);
      expect(bars).toEqual(values.slice(0, 12).map((value) => Math.round((value / largest) * 1000) / 10));
      expect(label).toMatch(/^条形图/u);
    }
    expect(await page.locator("main [style]").count()).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  });

  test.each(["dark", "light"] as const)("opened, it is accessible and fits a phone: %s", async (colorScheme) => {
    const viewport = { width: 360, height: 740 };
    const { page, close } = await visit(browser, address("培训 >100"), { viewport, colorScheme, bypassCSP: true });
    await total(page);
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const problems = (): Promise<string[]> =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
    expect(await problems()).toEqual([]);
    await page.locator("main input[type=search]").fill("满意度");
    await page.waitForFunction(() => document.querySelector("[data-total='17']:not([aria-busy=true])") !== null);
    for (const summary of ["图表：按部门和单位细看", "筛选"])
      await page.locator("summary", { hasText: summary }).click();
    expect(await problems()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });
});

test("a link with a query takes nobody's place: the box is not focused, and / goes there", async () => {
  const { page, close } = await visit(browser, address("培训"));
  await total(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await page.keyboard.press("/");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("search");
  await close();
});

test("a project's page adds it to those that are compared", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}2024/106/zggzjf/`);
  await page.getByRole("link", { name: "加入对比" }).click();
  await page.locator("[data-compare-table] table").waitFor();
  expect(new URL(page.url()).searchParams.get("ids")).toBe("2024/106/zggzjf");
  await page.goto(`${inject("address")}2024/106/rcgzjf/`);
  await page.getByRole("link", { name: "加入对比" }).click();
  await page.locator("[data-compare-table] table").waitFor();
  expect(new URL(page.url()).searchParams.get("ids")).toBe("2024/106/zggzjf,2024/106/rcgzjf");
  expect(await page.locator("[data-compare-table] thead th").count()).toBe(3);
  expect(trouble).toEqual([]);
  await close();
});
