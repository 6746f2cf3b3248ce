/** One visit to a page, with everything written down that a visitor would not want to see. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, exceptions, failed requests, requests to another host. */
  readonly trouble: string[];
  readonly close: () => Promise<void>;
}

/** Opens an address in a fresh context; `options` as Playwright's. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const { host } = new URL(address);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("requestfailed", (request) => {
    // A page that is left takes its unfinished downloads with it.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") trouble.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== host) trouble.push(`other host: ${request.url()}`);
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, trouble, close: () => context.close() };
}

/** Scrolls through the whole page, so that everything that waits for being seen has been seen. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = Math.max(innerHeight, document.documentElement.scrollHeight / 20);
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo(0, y);
      // A frame first: observers are told of what came into view only when one is drawn.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    }
    scrollTo(0, 0);
  });
}
