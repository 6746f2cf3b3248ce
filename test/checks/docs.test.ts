import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules, rulesTable } from "../../src/i18n/rules.ts";

test("docs/checks.md has the table of the rules as they are", () => {
  const page = readFileSync("docs/checks.md", "utf8");
  const table = /<!-- rules -->\n([\s\S]*?)\n<!-- \/rules -->/u.exec(page)?.[1] ?? "";
  expect(cellsOf(table)).toEqual(cellsOf(rulesTable()));
});

test("every rule stands in a file of its own, named like the rule", () => {
  for (const { id } of rules()) expect(readFileSync(`src/checks/${id}.ts`, "utf8")).toContain(`id: "${id}"`);
});

/** Rows of cells: the formatter pads the table in the file. */
function cellsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .filter((line) => !/^[|\s:-]+$/u.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
