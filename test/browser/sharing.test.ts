import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

const BUDGET = "2024/106/";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

async function drawFirst(page: Page): Promise<void> {
  await page.locator("figure.chart").first().scrollIntoViewIfNeeded();
  await page.waitForSelector("figure[data-drawn]");
}

test.each(["light", "dark"] as const)(
  "a chart is downloaded as a PNG, on white in %s mode too",
  async (colorScheme) => {
    const { page, trouble, close } = await visit(browser, inject("address") + BUDGET, { colorScheme });
    const download = page.waitForEvent("download");
    await page.locator("button[data-save]").first().click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/项目支出-projects\.png$/u);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(2000);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1000);
    const corner = await page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([data], { type: "image/png" }));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [picture.width, picture.height];
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      pen?.drawImage(picture, 0, 0);
      const foot = pen?.getImageData(0, picture.height - 160, picture.width, 160).data ?? [];
      return {
        ground: [...(pen?.getImageData(2, 2, 1, 1).data ?? [])],
        inkInFoot: [...foot].some((value, index) => index % 4 === 0 && value < 160),
      };
    }, bytes.toString("base64"));
    expect(corner.ground).toEqual([255, 255, 255, 255]);
    expect(corner.inkInFoot).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  },
);

test.each([
  {
    path: BUDGET,
    title: "中共安庆市委组织部 2024 年项目支出",
    name: /项目支出-projects\.svg$/u,
    marks: "rect",
    least: 15,
  },
  {
    path: `${BUDGET}zggzjf/`,
    title: "中共安庆市委组织部 2024 年项目支出",
    name: /项目支出-siblings\.svg$/u,
    marks: "rect",
    least: 15,
  },
  { path: "", title: "2024 年资金最多的项目", name: /^2024 年.*-largest\.svg$/u, marks: "rect", least: 10 },
  {
    path: "calendar/2024/106/",
    title: "中共安庆市委组织部 2024 年的期限",
    name: /期限-months\.svg$/u,
    marks: "rect",
    least: 3,
  },
  { path: "indicators/units/percent/", title: "单位：%", name: /-levels\.svg$/u, marks: "circle", least: 20 },
])(
  "the chart of /$path is downloaded as an SVG that says where it comes from",
  async ({ path, title, name, marks, least }) => {
    const { page, trouble, close } = await visit(browser, inject("address") + path, { colorScheme: "dark" });
    const download = page.waitForEvent("download");
    await page.locator('button[data-save="svg"]').first().click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(name);
    const text = await readFile(await file.path(), "utf8");
    const found = await page.evaluate(
      ([svg = "", tag = ""]) => {
        const root = new DOMParser().parseFromString(svg, "image/svg+xml");
        return {
          errors: root.querySelectorAll("parsererror").length,
          marks: root.querySelectorAll(tag).length,
          text: root.documentElement.textContent ?? "",
          ground: root.querySelector("rect")?.getAttribute("fill"),
          title: root.querySelector("title")?.textContent,
        };
      },
      [text, marks] as const,
    );
    expect(found.errors).toBe(0);
    expect(found.marks).toBeGreaterThanOrEqual(least);
    expect(found.title).toBe(title);
    expect(found.ground).toBe("#fff");
    for (const words of ["来源：", "下载于", `http://localhost:4321/${path}`]) expect(found.text).toContain(words);
    expect(trouble).toEqual([]);
    await close();
  },
);

test.each(["", "en/"])("a frozen chart %s is drawn and downloaded from the files of its edition", async (language) => {
  const path = `editions/2024-02-08/${language}embed/2024/106/sources/index.html`;
  const { page, trouble, close } = await visit(browser, inject("address") + path);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await drawFirst(page);
  const download = page.waitForEvent("download");
  await page.locator('button[data-save="svg"]').click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("/editions/2024-02-08/");
  const foreign = asked.filter((one) => !one.startsWith("/editions/2024-02-08/") && one !== "/favicon.svg");
  expect([...new Set(foreign)]).toEqual([]);
  expect(trouble).toEqual([]);
  await close();
});

test("the dot plot of a unit has a page of its own for other sites", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}indicators/units/percent/`);
  const code = await page.locator("#levels-embed").textContent();
  expect(code).toContain('src="http://localhost:4321/embed/units/percent/"');
  await page.goto(`${inject("address")}embed/units/percent/`);
  await drawFirst(page);
  expect(await page.locator("a[target=_top]").getAttribute("href")).toBe("/indicators/units/percent/");
  expect(trouble).toEqual([]);
  await close();
});

test("arrow keys walk from figure to figure of a dot plot and say each with its number", async () => {
  const { page, close } = await visit(browser, `${inject("address")}indicators/units/percent/`);
  await drawFirst(page);
  await page.locator("figure.chart canvas").first().focus();
  await page.keyboard.press("ArrowRight");
  const row = page.locator("#levels tbody tr").first();
  const said = (await page.locator("figure.chart output").first().textContent()) ?? "";
  expect(said).toContain((await row.locator("th").innerText()).trim());
  expect(said).toContain(`× ${(await row.locator("td").first().innerText()).trim()}`);
  await close();
});

test("arrow keys walk along the bars and say each; Enter follows", async () => {
  const { page, close } = await visit(browser, inject("address") + BUDGET);
  await drawFirst(page);
  await page.locator("figure.chart canvas").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const row = page.locator("#projects tbody tr").nth(1);
  const said = await page.locator("figure.chart output").first().textContent();
  expect(said).toContain((await row.locator("th").innerText()).trim());
  expect(said).toContain("万元");
  const address = await row.locator("a").getAttribute("href");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${address}`);
  await close();
});

test("a finger sees the value first and follows with the second tap", async () => {
  const options = { hasTouch: true, viewport: { width: 400, height: 800 } };
  const { page, close } = await visit(browser, inject("address") + BUDGET, options);
  await drawFirst(page);
  await page.waitForTimeout(600);
  const box = await page.locator("figure.chart canvas").first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + 170, (box?.y ?? 0) + 25];
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(200);
  expect(page.url()).toBe(inject("address") + BUDGET);
  await page.touchscreen.tap(x, y);
  await page.waitForURL(/\/2024\/106\/[a-z0-9]+\/$/u);
  await close();
});

test.each([
  [BUDGET, "projects", "embed/2024/106/projects/"],
  ["2024/", "measures", "embed/2024/measures/"],
  ["", "largest", "embed/2024/largest/"],
])("the line for other sites on /%s shows the chart of %s in a frame, drawn", async (path, table, embed) => {
  const { page, close } = await visit(browser, inject("address") + path);
  await page.locator(`figure[data-table=${table}] summary`).click();
  const code = (await page.locator(`#${table}-embed`).textContent()) ?? "";
  expect(code).toContain(`src="http://localhost:4321/${embed}"`);
  const height = Number(/height="(\d+)"/u.exec(code)?.[1]);
  await page.setViewportSize({ width: 640, height });
  await page.goto(inject("address") + embed);
  await drawFirst(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
  await close();
});

test.each([BUDGET, "indicators/units/percent/"])("printing /%s draws every chart", async (path) => {
  const { page, close } = await visit(browser, inject("address") + path, { colorScheme: "dark" });
  await drawFirst(page);
  const ground = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const drawn = document.querySelectorAll("figure.chart[data-drawn]").length;
    dispatchEvent(new Event("afterprint"));
    return { drawn, all: document.querySelectorAll("figure.chart").length };
  });
  expect(ground.drawn).toBe(ground.all);
  await close();
});

test("a department prints one form a sheet; each sheet has its number and the page's address", async () => {
  const { page, close } = await visit(browser, `${inject("address")}${BUDGET}print/`);
  const sheets = await page.locator("section.sheet").count();
  const bytes = await page.pdf({ preferCSSPageSize: true });
  expect(bytes.toString("latin1").match(/\/Type \/Page\b/gu)).toHaveLength(sheets);
  await close();
});

test("a project's form follows what is before it on paper where it fits, on no sheet more than needed", async () => {
  const { page, close } = await visit(browser, `${inject("address")}${BUDGET}zggzjf/`);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  expect(bytes.toString("latin1").match(/\/Type \/Page\b/gu)).toHaveLength(3);
  await close();
});
