import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { readPages } from "./pages-of.ts";

/** Rules of the standard and of accessibility; matters of taste are left to the house style. */
const RULES = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    "no-raw-characters": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Regions that scroll are named boxes, not sections of the text.
    "prefer-native-element": "off",
    // Safari takes lists without bullets for no lists unless the role says so.
    "no-redundant-role": "off",
  },
});

/** A fault that all pages share is told once, with the first page that has it. */
function faultsOf(pages: readonly { readonly file: string; readonly html: string }[]): string[] {
  const first = new Map<string, string>();
  for (const { file, html } of pages) {
    for (const { messages } of RULES.validateStringSync(html, file).results) {
      for (const { ruleId, line, column, message } of messages) {
        const fault = `${ruleId}: ${message}`;
        if (!first.has(fault)) first.set(fault, `${file}:${line}:${column} ${fault}`);
      }
    }
  }
  return [...first.values()];
}

test.each([
  { name: "the Chinese site", folder: "site", language: "zh", least: 140 },
  { name: "the English site", folder: "site", language: "en", least: 140 },
  { name: "a site whose settings are filled, with an earlier year", folder: "configured", language: "zh", least: 160 },
] as const)("every page of $name is valid HTML", async ({ folder, language, least }) => {
  const pages = await readPages(inject(folder), language);
  expect(pages.length).toBeGreaterThan(least);
  expect(faultsOf(pages)).toEqual([]);
});

test("a fault is found, wherever it stands", () => {
  const page = '<!doctype html><html lang="zh-CN"><head><title>页</title></head><body><p>文</p></body></html>';
  const broken = page.replace("<p>文</p>", "<ul><p>文</p></ul>");
  expect(faultsOf([{ file: "good.html", html: page }])).toEqual([]);
  expect(faultsOf([page, broken].map((html) => ({ file: "broken.html", html }))).join("\n")).toMatch(
    /^broken\.html:1:\d+ element-permitted-content/u,
  );
});
