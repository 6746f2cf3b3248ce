/** A real headless browser: the machine's Chrome or Chromium, or else the one that comes as a package (x64 Linux). */
import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const INSTALLED = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Chromium's own background requests are switched off, so that every request a test sees is the page's. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The browser; rejects with a sentence that says what to install when there is none. */
export async function openBrowser(): Promise<Browser> {
  const path = INSTALLED.find((candidate) => candidate !== "" && existsSync(candidate)) ?? (await packagedChromium());
  const options: LaunchOptions = { args: ARGUMENTS };
  if (path === undefined) throw new Error("no Chrome or Chromium found: install one or set CHROME_PATH");
  // Without it a machine that sets no locale has no Chinese names for downloaded files.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  return chromium.launch({ ...options, env, executablePath: path });
}

async function packagedChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // The package unpacks its shared libraries only where it believes to run in such an environment.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs24.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
