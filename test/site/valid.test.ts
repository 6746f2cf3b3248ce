import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";

/** One page of every type. */
const PAGES = [
  "",
  "2024/",
  "2024/106/",
  "2024/106/print/",
  "2024/106/fccjjtjjfzzxjf/",
  "departments/",
  "departments/106/",
  "embed/2024/106/projects/",
  "indicators/",
  "indicators/output/cost/",
  "search/",
  "site-map/",
  "sources/",
  "sources/2024/106/",
  "styleguide/",
  "glossary/",
  "about/",
  "how-to-read/",
  "data/",
  "404.html",
];

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

const ENGLISH = ["", "2024/106/", "2024/106/fccjjtjjfzzxjf/", "search/", "sources/2024/106/", "glossary/", "about/"];

test.each([...PAGES, ...ENGLISH.map((path) => `en/${path}`)])("/%s is valid HTML", async (path) => {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const report = await RULES.validateString(await readFile(join(inject("site"), file), "utf8"), file);
  const messages = report.results.flatMap(({ messages: found }) =>
    found.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect([...new Set(messages)]).toEqual([]);
});
