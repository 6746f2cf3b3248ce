import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const address = (query: string): string => `${inject("address")}search/${query}`;

async function settled(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector("[data-total]:not([aria-busy=true])") !== null);
  return page.locator("[data-hit]").evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.id ?? ""));
}

async function total(page: Page): Promise<number> {
  await settled(page);
  return Number(await page.locator("[data-total]").getAttribute("data-total"));
}

test("every training that costs more than 200 元/人/天: typed, understood, and a link for somebody else", async () => {
  const { page, trouble, close } = await visit(browser, address(""));
  expect(await total(page)).toBe(185);
  await page.locator("main input[type=search]").fill("培训 >200元/人/天");
  await page.waitForFunction(() => document.querySelector("[data-total='4']:not([aria-busy=true])") !== null);
  expect(await page.locator("[data-part=understood] li span").allTextContents()).toEqual([
    "含“培训”",
    "指标值 > 200 元/人/天",
  ]);
  expect(await page.locator("[data-part=totals]").textContent()).toContain("4 个项目，4 条指标");
  const hits = await settled(page);
  const other = await visit(browser, page.url());
  expect(await settled(other.page)).toEqual(hits);
  expect([...trouble, ...other.trouble]).toEqual([]);
  await other.close();
  await close();
});

test("a part is removed by its own link, and comes back with the browser's back", async () => {
  const { page, trouble, close } = await visit(browser, address("?q=培训+-满意度&kind=output/cost"));
  const before = await total(page);
  await page.getByRole("link", { name: "去掉：不含“满意度”" }).click();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "培训");
  expect(await total(page)).toBe(9);
  await page.getByRole("link", { name: "去掉：二级指标：成本指标" }).click();
  await page.waitForFunction(() => !new URL(location.href).searchParams.has("kind"));
  expect(await total(page)).toBe(57);
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "培训 -满意度");
  expect(await total(page)).toBe(before);
  expect(trouble).toEqual([]);
  await close();
});

test("a query that was typed over and narrowed leaves the one before it in the history", async () => {
  const { page, trouble, close } = await visit(browser, address("?q=peixun"));
  expect(await total(page)).toBe(57);
  await page.locator("main input[type=search]").fill("满意度");
  await page.waitForFunction(() => document.querySelector("[data-total='17']:not([aria-busy=true])") !== null);
  await page.locator("[data-key='unit:%']").click();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("unit") === "%");
  for (const [q, count] of [
    ["满意度", 17],
    ["peixun", 57],
  ] as const) {
    await page.goBack();
    await page.waitForFunction((text) => location.search === `?q=${encodeURIComponent(text)}`, q);
    expect(await total(page)).toBe(count);
    expect(await page.locator("main input[type=search]").inputValue()).toBe(q);
  }
  await page.goForward();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "满意度");
  expect(await total(page)).toBe(17);
  expect(trouble).toEqual([]);
  await close();
});

describe("facets", () => {
  test("are counted, chosen with the keyboard, and keep the focus", async () => {
    const { page, trouble, close } = await visit(browser, address("?q=培训"));
    await settled(page);
    const cost = page.locator("[data-key='kind:output/cost']");
    expect(await cost.textContent()).toContain("9");
    await cost.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => new URL(location.href).searchParams.get("kind") === "output/cost");
    expect(await total(page)).toBe(9);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)).toBe("kind:output/cost");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !new URL(location.href).searchParams.has("kind"));
    expect(await total(page)).toBe(57);
    expect(trouble).toEqual([]);
    await close();
  });

  test("fold away on a phone, and nothing overflows when they are open", async () => {
    const { page, close } = await visit(browser, address("?q=培训"), { viewport: { width: 360, height: 700 } });
    await settled(page);
    expect(await page.locator("[data-facet]").first().isVisible()).toBe(false);
    for (const summary of ["筛选", "图表：按部门和单位细看", "检索写法"])
      await page.locator("summary", { hasText: summary }).click();
    expect(await page.locator("[data-facet]").first().isVisible()).toBe(true);
    expect(await page.locator(".tables table").count()).toBe(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await close();
  });
});

test("an order is chosen, stands in the link, and is there when the link is opened", async () => {
  const { page, close } = await visit(browser, address("?q=单位:元/人"));
  await settled(page);
  await page.getByLabel("排序").selectOption("value");
  await page.waitForFunction(() => new URL(location.href).searchParams.get("sort") === "value");
  await settled(page);
  const figures = async (): Promise<string[]> => page.locator("[data-hit] .figure").allTextContents();
  expect(await figures()).toEqual(["≤320元/人", "≤220元/人", "≤70元/人"]);
  await page.reload();
  await settled(page);
  expect(await page.getByLabel("排序").inputValue()).toBe("value");
  expect(await figures()).toEqual(["≤320元/人", "≤220元/人", "≤70元/人"]);
  await close();
});

test("a link with a filter that there is not says so, and offers the way without it", async () => {
  for (const filter of ["type=x", "finding=constructor", "rule=toString"]) {
    const { page, trouble, close } = await visit(browser, address(`?${filter}`));
    expect(await total(page)).toBe(0);
    expect(await page.locator("[data-part=status]").textContent()).toBe("符合筛选条件的共 0 条");
    await page.getByRole("link", { name: /^去掉：.*，有 185 条$/u }).click();
    await page.waitForFunction(() => location.search === "");
    expect(await total(page)).toBe(185);
    expect(trouble).toEqual([]);
    await close();
  }
});

test("no hits: says what was understood and what there is without one part", async () => {
  const { page, close } = await visit(browser, address("?q=培训&type=project&kind=output/cost"));
  expect(await total(page)).toBe(0);
  await page.getByRole("link", { name: "去掉：结果类型：项目，有 9 条" }).click();
  await page.waitForFunction(() => !new URL(location.href).searchParams.has("type"));
  expect(await total(page)).toBe(9);
  await page.goto(address("?q=≥94%25"));
  expect(await total(page)).toBe(0);
  await page.getByRole("link", { name: /按数值比较/u }).click();
  await page.waitForFunction(() => new URL(location.href).searchParams.get("q") === "值:≥94%");
  expect(await total(page)).toBe(32);
  await close();
});

describe("taking it away", () => {
  async function take(page: Page, name: string): Promise<Buffer> {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await download).path());
  }

  test("CSV, Excel and JSON have exactly the rows of the result, beyond the page too", async () => {
    const { page, trouble, close } = await visit(browser, address("?sort=amount"), { acceptDownloads: true });
    expect(await total(page)).toBe(185);
    const hits = await settled(page);
    expect(hits).toHaveLength(60);
    await page.getByText("下载、复制或引用这 185 条结果").click();
    const csv = (await take(page, "下载 CSV")).toString("utf8");
    const ids = csv
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0]);
    expect(ids).toHaveLength(185);
    expect(ids.slice(0, 60)).toEqual(hits);
    const json = JSON.parse((await take(page, "下载 JSON")).toString("utf8"));
    expect(json.rows.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(json.about.链接).toBe(address("?sort=amount"));
    const sheet = strFromU8(unzipSync(await take(page, "下载 Excel"))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet.match(/<row /gu)).toHaveLength(186);
    expect(sheet).toMatch(/<c r="G2"><v>\d+<\/v><\/c>/u);
    expect(trouble).toEqual([]);
    await close();
  });

  test("a table is copied, and the citation has what was asked and the link", async () => {
    const { page, trouble, close } = await visit(browser, address("?q=村级"), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    expect(await total(page)).toBe(11);
    await page.getByText("下载、复制或引用这 11 条结果").click();
    await page.getByRole("button", { name: "复制为表格" }).click();
    await page.getByText("已复制 11 行", { exact: false }).waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/u)).toHaveLength(12);
    await page.getByRole("button", { name: "引用", exact: true }).click();
    const [gb = "", plain = ""] = await page.locator("[data-take-citations] q").allTextContents();
    expect(gb).toMatch(/^明账\. 项目支出绩效目标检索结果：含“村级”（.*）\[DB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http/u);
    expect(plain).toMatch(/数据版本 [0-9a-f]{12}/u);
    expect(gb).toContain(encodeURIComponent("村级"));
    expect(trouble).toEqual([]);
    await close();
  });
});

test("two projects are kept, compared, and the link shows the same to somebody else", async () => {
  const { page, trouble, close } = await visit(browser, address("?q=培训&type=project"));
  const hits = await settled(page);
  const buttons = page.locator("[data-keep]");
  for (const place of [0, 1]) await buttons.nth(place).click();
  expect(await buttons.nth(1).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("link", { name: "对比已选的 2 个项目" }).click();
  await page.locator("[data-compare-table] table").waitFor();
  expect(new URL(page.url()).searchParams.get("ids")).toBe(hits.slice(0, 2).join(","));
  const other = await visit(browser, page.url());
  await other.page.locator("[data-compare-table] table").waitFor();
  expect(await other.page.locator("thead th").count()).toBe(3);
  expect(await other.page.locator("tbody").textContent()).toContain("年度资金总额");
  expect([...trouble, ...other.trouble]).toEqual([]);
  await other.close();
  await page.getByRole("link", { name: "移出对比" }).first().click();
  await page.locator("[data-compare-table] table").waitFor();
  await page.waitForFunction(() => document.querySelectorAll("[data-compare-table] thead th").length === 2);
  await close();
});
