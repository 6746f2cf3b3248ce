import { describe, expect, test } from "vitest";
import { kindTable, sourceTable } from "../../src/views/breakdown-tables.ts";
import { indicatorsOf, isNotApplicable, listingsOf, nameOfListing, pagesOf } from "../../src/views/indicators.ts";
import { neighboursOf } from "../../src/views/neighbours.ts";
import { paths, withBase } from "../../src/views/paths.ts";
import { departmentTable, newestTable, projectTable, yearTable } from "../../src/views/project-tables.ts";
import { totalsOf } from "../../src/views/totals.ts";
import { indicator, project } from "../form.ts";

const small = project({ id: "2024/106/a", name: "小", funds: { unit: "元", total: "1,000.00" } });
const large = project({ id: "2024/106/b", name: "大", funds: { unit: "万元", total: "663.86" } });
const { funds: _, ...unstated } = project({ id: "2024/106/c", name: "无" });

describe("project table", () => {
  test("stands by size whatever the unit, the unstated last, and sums whole fen", () => {
    const table = projectTable([unstated, small, large], "t");
    expect(table.rows.map((row) => row.cells[0]?.text)).toEqual(["大", "小", "无"]);
    expect(table.rows[2]?.cells[1]).toEqual({ text: "" });
    expect(table.foot?.cells[1]?.text).toBe("663.96");
  });

  test("shows the largest only, but sums all", () => {
    const table = projectTable([small, large], "t", { limit: 1 });
    expect(table.rows).toHaveLength(1);
    expect(table.foot?.cells[1]?.text).toBe("663.96");
  });
});

test("sources add up, and a source that no form states stays empty", () => {
  const table = sourceTable(
    [large, project({ funds: { unit: "万元", total: "2.00", fiscalAppropriation: "2.00" } })],
    "t",
  );
  expect(table.rows.map((row) => row.cells[1]?.text)).toEqual(["2.00", "", ""]);
});

test("kinds of the newer tree stand beside those of the older one, not in them", () => {
  const newer = indicator({ category: "cost", kind: "economic", level1: "成本指标", level2: "经济成本指标" });
  const table = kindTable([project({ indicators: [indicator(), newer] })], "t");
  expect(table.rows.map((row) => row.id)).toEqual(["output-quantity", "cost-economic"]);
});

test("an amount that is printed but cannot be read stands as printed and makes no shares", () => {
  const vague = project({ id: "2024/106/v", funds: { unit: "万元", total: "约七十万", fiscalAppropriation: "80.00" } });
  expect(projectTable([vague], "t").rows[0]?.cells[1]).toEqual({ text: "约七十万" });
  expect(sourceTable([vague, large], "t").rows.map((row) => row.cells[2]?.text)).toEqual(["", "", ""]);
});

test("indicators without known levels are counted in a row of their own", () => {
  const { category: __, kind: ___, ...stray } = indicator();
  const table = kindTable(
    [project({ indicators: [indicator(), stray, indicator({ level2: "其他", kind: undefined as never })] })],
    "t",
  );
  expect(table.rows.map((row) => [row.id, row.cells[2]?.value])).toEqual([
    ["output-quantity", 1],
    ["other", 2],
  ]);
});

describe("several years", () => {
  const older = project({ id: "2023/106/a", year: 2023, funds: { unit: "万元", total: "1.00" } });

  test("are never added up for a department: its newest year counts", () => {
    const [row] = newestTable([large, small, older], "t").rows;
    expect(row?.cells.map((cell) => cell.text)).toEqual(["组织部", "2024", "2", "663.96", "100.0%", "2"]);
  });

  test("stand one below the other, each with its own money", () => {
    expect(yearTable([large, older], "t").rows.map((row) => row.cells[2]?.text)).toEqual(["663.86", "1.00"]);
  });
});

test("departments stand by money", () => {
  const other = project({ id: "2024/107/x", departmentId: "107", department: { id: "107", name: "乙", aliases: [] } });
  const table = departmentTable([small, other], "t", (one) => paths.budget(one.year, one.departmentId));
  expect(table.rows.map((row) => row.id)).toEqual(["107", "106"]);
});

test("totals count what has no readable amount instead of guessing it", () => {
  expect(totalsOf([large, unstated, project({ funds: { unit: "万元", total: "若干" } })])).toMatchObject({
    projects: 3,
    withoutAmount: 2,
    amount: 663_860_000,
  });
});

test("where no amount can be added there is no sum, not a sum of nothing", () => {
  expect(projectTable([unstated], "t").foot?.cells[1]?.text).toBe("");
  expect(departmentTable([unstated], "t", () => "/").rows[0]?.cells[2]?.text).toBe("");
});

describe("listings of indicators", () => {
  test("hold each indicator in all, its category and its kind; one without a category in a listing of its own", () => {
    const { category: __, kind: ___, ...stray } = indicator();
    const listings = listingsOf(indicatorsOf([project({ indicators: [indicator(), stray] })]));
    expect(listings.map(({ category, kind, entries }) => [category, kind, entries.length])).toEqual([
      [undefined, undefined, 2],
      ["output", undefined, 1],
      ["output", "quantity", 1],
      ["other", undefined, 1],
    ]);
    expect(listings.map(nameOfListing)).toEqual(["绩效指标", "产出指标", "产出指标 · 数量指标", "未归类"]);
  });

  test("break into pages of one hundred", () => {
    const indicators = Array.from({ length: 201 }, () => indicator());
    const pages = pagesOf({ entries: indicatorsOf([project({ indicators })]) });
    expect(pages.map((page) => page.entries.length)).toEqual([100, 100, 1]);
  });

  test.each([
    ["不适用", true],
    [" 不适用 ", true],
    ["≥95%", false],
    ["不适用范围", false],
  ])("%j counts as not applicable: %s", (target, expected) => {
    expect(isNotApplicable(indicator({ target }))).toBe(expected);
  });
});

test("neighbours stay within the department and the year", () => {
  const elsewhere = project({ id: "2024/107/d", departmentId: "107" });
  const neighbours = neighboursOf([small, large, elsewhere]);
  expect(neighbours.get(small.id)).toMatchObject({ next: { id: large.id }, whole: 663_960_000 });
  expect(neighbours.get(large.id)?.next).toBeUndefined();
  expect(neighbours.get(elsewhere.id)?.previous).toBeUndefined();
});

test("paths stand under a base once, with or without its slash", () => {
  expect(withBase("/", paths.home)).toBe("/");
  expect(withBase("/mz", paths.project("2024/106/px"))).toBe("/mz/2024/106/px/");
  expect(withBase("/mz/", paths.indicator("2024/106/px", 3))).toBe("/mz/2024/106/px/#i3");
});
