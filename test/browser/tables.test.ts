import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { visit } from "./visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

function amountsOn(page: Page): Promise<number[]> {
  return page
    .locator("#projects tbody td:nth-child(2)")
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
}

test("a column head sorts the table, by keyboard too, and the address keeps the order", async () => {
  const { page, trouble, close } = await visit(browser, `${inject("address")}2024/106/`);
  const button = page.locator("#projects thead button", { hasText: "资金" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const ascending = await amountsOn(page);
  expect(ascending).toHaveLength(15);
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  expect(await page.locator("#projects th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
  const address = page.url();
  expect(address).toContain("sort=total&order=asc");
  expect(trouble).toEqual([]);
  await close();

  const other = await visit(browser, address);
  expect(await amountsOn(other.page)).toEqual(ascending);
  await other.close();
});
