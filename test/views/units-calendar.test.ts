import { describe, expect, test } from "vitest";
import { calendarOf } from "../../src/views/calendar.ts";
import { deadlineTable, dueText, timelineOf, undatedOf } from "../../src/views/deadlines.ts";
import { indicatorsOf } from "../../src/views/indicators.ts";
import { measurabilityOf } from "../../src/views/measurability.ts";
import { budgetMeasureTable, measureScopesOf, measureTable } from "../../src/views/measure-tables.ts";
import { unitPartOf } from "../../src/views/unit-part.ts";
import { formatDecimal, levelTable, unitTable } from "../../src/views/unit-tables.ts";
import { unitGroupsOf } from "../../src/views/units.ts";
import { indicator, project } from "../form.ts";

/** One project a target. */
const entriesOf = (...targets: string[]) =>
  indicatorsOf(
    targets.map((target, index) => project({ id: `2024/106/p${index + 1}`, indicators: [indicator({ target })] })),
  );

describe("the table of a unit's figures", () => {
  const [group] = unitGroupsOf(
    entriesOf("≤220元/人/天", "≤300元/人/天", "≤220元/人/日", "=220元/人/天", "≤180元/人/天"),
  );
  if (!group) throw new Error("no group");
  const table = levelTable(group, "yuan-ren-tian");

  test("counts projects at, below and above each figure; operators at one figure are neither", () => {
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["≤180", "1", "1", "0", "4"],
      ["≤220", "2", "2", "1", "1"],
      ["=220", "1", "1", "1", "1"],
      ["≤300", "1", "1", "4", "0"],
    ]);
  });

  test("leads to those above and below", () => {
    expect(table.rows[1]?.cells[4]?.path).toBe("/indicators/units/yuan-ren-tian/#u5");
    expect(table.rows[1]?.cells[3]?.path).toBe("/indicators/units/yuan-ren-tian/#u1");
    expect(table.rows[3]?.cells[4]?.path).toBeUndefined();
  });

  test("counts a project once that has two figures above", () => {
    const two = project({ indicators: [indicator({ target: "≥30次" }), indicator({ target: "≥40次" })] });
    const [times] = unitGroupsOf([...entriesOf("≥10次"), ...indicatorsOf([two])]);
    expect(times && levelTable(times, "ci").rows[0]?.cells[4]?.text).toBe("1");
  });

  test("keeps what most projects share when there are too many figures", () => {
    const many = Array.from({ length: 120 }, (_, index) => `≥${index + 1}人`);
    const [people] = unitGroupsOf(entriesOf(...many, "≥120人"));
    const long = people && levelTable(people, "ren");
    expect(long?.rows).toHaveLength(100);
    expect(long?.rows.at(-1)?.cells[0]?.text).toBe("≥120");
    expect(long?.caption).toContain("共 120 个");
  });
});

test("the table of units names the ends of each, upper ends of ranges too", () => {
  const groups = unitGroupsOf(entriesOf("≥50人", "10~300人", "≤19.8万元"));
  const rows = unitTable(groups, new Map(groups.map(({ key }) => [key, "x"]))).rows;
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["人", "2", "2", "10", "300"],
    ["元", "1", "1", "198,000", "198,000"],
  ]);
  expect(groups[0]?.highest).toBe("300");
});

test.each([
  ["1234567", "1,234,567"],
  ["1234.5678", "1,234.5678"],
  ["0.05", "0.05"],
])("%s is printed as %s", (value, text) => expect(formatDecimal(value)).toBe(text));

test.each([
  ["≤220元/人/天", "元/人/天", "≤220|元/人/天|"],
  ["≥5条/每日", "条/天", "≥5|条/每日|"],
  ["≤19.8万元", "元", "≤19.8|万元|"],
  ["每月2部", "部/月", "每月2|部|"],
  ["≥95％", "%", undefined],
  ["63%~68%", "%", "63%~68|%|"],
  ["年底前", "", undefined],
  ["不适用", "", undefined],
])("the unit in %s is %s and nothing of the words is lost", (target, key, cut) => {
  const [entry] = entriesOf(target);
  const part = entry && unitPartOf(entry);
  if (!part) return expect(cut).toBeUndefined();
  expect(part.key).toBe(key);
  expect(part.before + part.unit + part.after).toBe(target);
  if (cut !== undefined) expect([part.before, part.unit, part.after].join("|")).toBe(cut);
});

describe("deadlines in words", () => {
  test.each([
    ["10月底前", "到 10 月底"],
    ["3月底", "3 月底"],
    ["2024年12月", "12 月内，到月底"],
    ["2024年8月31日前", "到 8 月 31 日为止"],
    ["第一季度", "1 月至 3 月，到月底"],
    ["年底前", "全年，到年底"],
  ])("%s is %s", (target, words) => {
    const [item] = calendarOf(entriesOf(target));
    expect(item && dueText(item)).toBe(words);
  });

  test("a time line has every month of the year, and those beyond it that are promised", () => {
    const months = timelineOf(calendarOf(entriesOf("10月底前", "2025年2月")), 2024);
    expect(months).toHaveLength(14);
    expect(months.filter(({ entries }) => entries.length > 0).map(({ key }) => key)).toEqual(["2024-10", "2025-02"]);
    expect(months.map(({ short }) => short).at(-1)).toBe("2025 年 2 月");
    expect(timelineOf([])).toEqual([]);
  });

  test("a slip of centuries does not stretch the time line", () => {
    expect(timelineOf(calendarOf(entriesOf("10月底前", "2924年2月")), 2024).length).toBeLessThanOrEqual(60);
  });

  test("a rhythm without a day is on no calendar and in the list of the undated", () => {
    const entries = entriesOf("每月2部", "10月底前", "≥95%");
    expect(calendarOf(entries)).toHaveLength(1);
    expect(undatedOf(entries).map(({ indicator: { target } }) => target)).toEqual(["每月2部"]);
  });

  test("departments stand in their order with their counts", () => {
    const other = project({
      id: "2024/101/a",
      departmentId: "101",
      department: { id: "101", name: "甲", aliases: [] },
    });
    const entries = indicatorsOf([
      project({ indicators: [indicator({ target: "10月底前" }), indicator({ target: "3月底" })] }),
      { ...other, indicators: [indicator({ target: "6月底前" })] },
    ]);
    const rows = deadlineTable(calendarOf(entries)).rows;
    expect(rows.map(({ cells }) => cells.map(({ text, path }) => path ?? text))).toEqual([
      ["/calendar/2024/101/", "1"],
      ["/calendar/2024/106/", "2"],
    ]);
  });
});

describe("how targets can be measured", () => {
  const projects = [
    project({ indicators: ["≥95%", "10月底前", "明显提升", "不适用", "≥3次"].map((target) => indicator({ target })) }),
  ];

  test("is counted by type, with shares of what applies and a list behind every number", () => {
    const table = measureTable(measurabilityOf(indicatorsOf(projects)), "2024/106", "组织部");
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["有数字", "2", "50.0%"],
      ["有日期或频次", "1", "25.0%"],
      ["用文字描述", "1", "25.0%"],
      ["不适用", "1", ""],
    ]);
    expect(table.rows[0]?.cells[1]?.path).toBe("/indicators/types/2024/106/quantified/");
  });

  test("stands by department, and only numbers with a list are links", () => {
    const [row] = budgetMeasureTable(projects, 2024).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(["组织部", "2", "1", "1", "1", "0", "50.0%"]);
    expect(row?.cells[5]?.path).toBeUndefined();
  });

  test("has lists for every year and every budget", () => {
    const second = { ...projects[0], id: "2023/106/px", year: 2023 } as (typeof projects)[number];
    expect(measureScopesOf([...projects, second]).map(({ scope }) => scope)).toEqual([
      "2024",
      "2023",
      "2024/106",
      "2023/106",
    ]);
  });
});
