import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite } from "../site/build-site.ts";
import { openBrowser } from "./open-browser.ts";
import { addressOf, serveFolder } from "./serve.ts";
import { visit } from "./visit.ts";

/** Departments of the same forms, in two years: more findings than one page holds. */
const DEPARTMENTS = [201, 202, 203, 204, 205, 206, 207];
const YEARS = [2023, 2024];

let browser: Browser;
let address: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  const content = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await cp("src/content", content, { recursive: true });
  for (const year of YEARS) for (const code of DEPARTMENTS) await copyDepartment(content, year, code);
  const server = await serveFolder(await buildSite({ name: "many-findings", content }), "/");
  await rm(content, { recursive: true });
  address = addressOf(server);
  stop = () => new Promise((done) => server.close(done));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stop?.();
});

test("facets combine where the findings fill many pages, and their counts are those of the pages", async () => {
  const { page, trouble, close } = await visit(browser, `${address}findings/`);
  const items = page.locator("#finding-list > li");
  const settled = page.locator("#finding-list[aria-busy=false]");
  expect(await items.count()).toBe(100);
  expect(await page.locator("[data-finding-pages] nav").isVisible()).toBe(true);
  await page.locator("a[data-facet=severity][data-value=doubt]").click();
  await settled.waitFor();
  expect(await items.count()).toBe(50);
  expect(await page.locator("[data-finding-pages] nav").isVisible()).toBe(false);
  await page.locator("main summary").first().click();
  const rule = page.locator("a[data-facet=rule][data-value=prize-sum]");
  expect(await rule.locator(".count").textContent()).toBe("15");
  await rule.click();
  await page.waitForFunction(() => document.querySelectorAll("#finding-list > li").length === 15);
  await page.locator("a[data-facet=year][data-value='2023']").click();
  await page.waitForFunction(() => document.querySelectorAll("#finding-list > li").length === 7);
  expect(new URL(page.url()).search).toBe("?severity=doubt&rule=prize-sum&year=2023");
  expect(await page.locator("[data-finding-count]").textContent()).toMatch(/处中的 7 处$/u);
  for (const item of await items.all())
    expect(await item.evaluate(({ dataset }) => ({ ...dataset }))).toMatchObject({
      severity: "doubt",
      rule: "prize-sum",
      year: "2023",
    });
  await page.reload();
  await page.waitForFunction(() => document.querySelectorAll("#finding-list > li").length === 7);
  await page.locator("a[data-all]").click();
  await page.waitForFunction(() => document.querySelectorAll("#finding-list > li").length === 100);
  expect(trouble).toEqual([]);
  await close();
});

test("more of them come at a click, all of them in the end", async () => {
  const { page, close } = await visit(browser, `${address}findings/?severity=doubt&year=2024`);
  const items = page.locator("#finding-list > li");
  await page.locator("#finding-list[aria-busy=false]").waitFor();
  const [, stated] = /处中的 (\d+) 处/u.exec((await page.locator("[data-finding-count]").textContent()) ?? "") ?? [];
  for (let shown = 50; shown < Number(stated); shown += 50) {
    expect(await items.count()).toBe(shown);
    await page.locator("[data-finding-more]").click();
    await page.waitForFunction((count) => document.querySelectorAll("#finding-list > li").length > count, shown);
  }
  expect(await items.count()).toBe(Number(stated));
  expect(await page.locator("[data-finding-more]").isVisible()).toBe(false);
  const projects = await items.locator("a[href^='/2024/']").count();
  expect(projects).toBe(Number(stated));
  await close();
});

test("a page of one facet leads to its combination with another, and without scripts to the other's page", async () => {
  const scripted = await visit(browser, `${address}findings/doubt/`);
  await scripted.page.locator("a[data-facet=year][data-value='2023']").click();
  await scripted.page.locator("#finding-list[aria-busy=false]").waitFor();
  expect(new URL(scripted.page.url()).search).toBe("?severity=doubt&year=2023");
  await scripted.close();
  const plain = await visit(browser, `${address}findings/doubt/`, { javaScriptEnabled: false });
  await plain.page.locator("a[data-facet=year][data-value='2023']").click();
  expect(new URL(plain.page.url()).pathname).toBe("/findings/2023/");
  await plain.close();
});

async function copyDepartment(content: string, year: number, code: number): Promise<void> {
  const from = join(content, "projects/2024/106");
  const to = join(content, `projects/${year}/${code}`);
  await mkdir(to, { recursive: true });
  await writeFile(join(content, `departments/${code}.yaml`), `名称: 第${code}局\n代码: ${code}\n`);
  for (const file of await readdir(from)) {
    const form = (await readFile(join(from, file), "utf8"))
      .replace(/^年度: .*$/mu, `年度: ${year}`)
      .replace(/^主管部门: .*$/mu, `主管部门: ${code}`)
      .replace(/^原件:\n(?: .*\n)*/mu, "")
      .replace(/^ +出处: .*\n/gmu, "");
    await writeFile(join(to, file), form);
  }
}
