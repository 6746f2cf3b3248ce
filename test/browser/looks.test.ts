/** What once jarred: words cut or torn on a phone, figures broken by large type, sheets of paper with two lines. */
import { readdir } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

const PHONE = { viewport: { width: 360, height: 740 } };

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

test("on a phone the head of the page is not torn, and the examples in the search box are whole", async () => {
  for (const path of ["", "en/"]) {
    const { page, close } = await visit(browser, inject("address") + path, PHONE);
    const seen = await page.evaluate(() => {
      const linesOf = (selector: string): number => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector) as Element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const input = document.querySelector("input[type=search]") as HTMLInputElement;
      const style = getComputedStyle(input);
      const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
      pen.font = `${getComputedStyle(input, "::placeholder").fontSize} ${style.fontFamily}`;
      const room = input.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return {
        lines: ["header .tagline", "header .name"].map(linesOf),
        left: room - pen.measureText(input.placeholder).width,
      };
    });
    expect(seen.lines, path).toEqual([1, 1]);
    expect(seen.left, path).toBeGreaterThanOrEqual(0);
    await close();
  }
});

test("on a phone the row of a form that a link names is seen whole, without scripts too", async () => {
  const address = `${inject("address")}sources/2024/106/#t1r15`;
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await visit(browser, address, { ...PHONE, javaScriptEnabled });
    const row = page.locator("tr:target");
    expect(await row.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    const cells = row.locator("th, td:not(:empty)");
    expect(await cells.allInnerTexts()).toEqual([
      "第 23 行",
      "效益指标",
      "经济效益指标",
      "本项目不适用经济效益指标",
      "不适用",
    ]);
    for (const box of await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON()))) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(740);
    }
    await close();
  }
  // Where there is room, it is the table that was published.
  const { page, close } = await visit(browser, address);
  expect(await page.locator("tr:target").evaluate((one) => getComputedStyle(one).display)).toBe("table-row");
  await close();
});

test.each([
  ["2024/106/fccjjtjjfzzxjf/", ".official-form th"],
  ["compare/?ids=2024/106/zggzjf,2024/106/rcgzjf", ".compare tbody th"],
  ["findings/", "#rules th"],
  ["how-to-read/", "main table tr > :first-child"],
  ["en/glossary/", "main dt"],
  ["sources/2024/106/", ".transcript .whole"],
])("short labels are not torn: /%s", async (path, selector) => {
  for (const width of [360, 700, 1280]) {
    const { page, close } = await visit(browser, inject("address") + path, { viewport: { width, height: 900 } });
    await page.locator(selector).first().waitFor({ state: "attached" });
    const torn = await page.evaluate((labels) => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      // What is meant for one line: up to five characters, or up to seven that end in 指标.
      const short = /(?<!\p{Script=Han})(?:\p{Script=Han}{2,5}|\p{Script=Han}{4,5}指标)(?!\p{Script=Han})/gu;
      const range = document.createRange();
      return [...document.querySelectorAll(labels)].flatMap((label) => {
        const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
          for (const { 0: word, index } of text.data.length > 20 ? [] : text.data.matchAll(short)) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      });
    }, selector);
    expect(torn, `${width}`).toEqual([]);
    await close();
  }
});

test("in large type on a phone figures and marked words stay whole, and cards fill the page", async () => {
  const { page, close } = await visit(browser, `${inject("address")}indicators/units/percent/`, PHONE);
  await page.evaluate(() => localStorage.setItem("mingzhang-reading", "large contrast simple"));
  await page.reload();
  const targets = page.locator(".unit-uses .target");
  expect(await targets.count()).toBe(40);
  const widths = await page.evaluate(() => {
    const page = document.querySelector("main .unit-uses")?.parentElement?.clientWidth ?? 0;
    return [...document.querySelectorAll(".unit-uses tbody tr")].map((row) => page - row.getBoundingClientRect().width);
  });
  expect(Math.max(...widths.map(Math.abs))).toBeLessThan(1);
  const heights = await targets.evaluateAll((cells) => cells.map((cell) => cell.getClientRects()[0]?.height ?? 0));
  expect(Math.max(...heights)).toBeLessThan(60);

  await page.goto(`${inject("address")}search/?q=培训`);
  const mark = page.locator(".hits .head a mark").first();
  await mark.waitFor();
  // A link with a mark in its middle is one text, and no row of boxes.
  expect(await mark.evaluate((one) => getComputedStyle(one.closest("a") as Element).display)).toBe("inline-block");
  expect(await mark.evaluate((one) => getComputedStyle(one).display)).toBe("inline");
  await close();
});

test("no printed project ends with a sheet of two lines; its code stands at the head of the first", async () => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const projects = await readdir("src/content/projects/2024/106");
  const { page, close } = await visit(browser, inject("address"), PHONE);
  expect(projects.length).toBe(15);
  for (const file of projects) {
    await page.goto(`${inject("address")}2024/106/${file.replace(".yaml", "")}/`);
    const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
    const last = await (await document.getPage(document.numPages)).getTextContent();
    const lines = new Set(last.items.map((item) => ("transform" in item ? Math.round(item.transform[5]) : 0)));
    expect(lines.size, file).toBeGreaterThan(12);
    await document.loadingTask.destroy();
  }
  await page.emulateMedia({ media: "print" });
  const code = await page.locator("header svg[role=img]").boundingBox();
  expect(code?.y).toBeLessThan(100);
  expect(code?.width).toBeGreaterThan(60);
  await close();
});

test("without scripts nothing asks for words that nobody would answer", async () => {
  for (const path of ["", "search/", "compare/"]) {
    const { page, close } = await visit(browser, inject("address") + path, { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator("input:visible, button:visible, select:visible").count(), path).toBe(0);
    await close();
  }
});
