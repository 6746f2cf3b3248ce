import { describe, expect, test } from "vitest";
import { calendarOf, monthsOf, writeCalendar } from "../../src/views/calendar.ts";
import { indicatorsOf } from "../../src/views/indicators.ts";
import { MEASURES, measurabilityOf } from "../../src/views/measurability.ts";
import { unitSlugs } from "../../src/views/unit-slug.ts";
import { levelsOf, unitGroupsOf } from "../../src/views/units.ts";
import { project } from "../form.ts";
import { readSample } from "../sample-content.ts";

const content = await readSample();
const published = [...content.projects]
  .filter(([id]) => id.startsWith("2024/106/"))
  .map(([id, form]) => ({ ...form, id, department: { id: form.departmentId, name: "部", aliases: [] } }));
const entries = indicatorsOf(published);

const targets = (...texts: string[]) =>
  indicatorsOf([
    project({
      id: "2024/106/a",
      year: 2024,
      name: "甲,乙;丙",
      indicators: texts.map((target, index) => ({ name: `指标${index + 1}`, target, others: [] })),
    }),
  ]);

describe("units of the published targets", () => {
  test("of a list take the standards, once an indicator, and leave its counts and subtotals out", () => {
    const [group, ...more] = unitGroupsOf(
      targets("一等奖1个,20万元;二等奖2个,15万元/每镇,30万元;三等奖3个,5万元/镇,15万元", "≤8万元/镇"),
    );
    expect(more).toEqual([]);
    expect(group?.key).toBe("元/镇");
    expect(group?.uses.map(({ low, high }) => [low, high])).toEqual([
      ["50000", "150000"],
      ["80000", "80000"],
    ]);
    expect(group && levelsOf(group).map(({ value }) => value)).toEqual(["80000"]);
  });

  const groups = unitGroupsOf(entries);
  const groupOf = (key: string) => groups.find((group) => group.key === key);

  test("keep bases apart and offer what is alike", () => {
    expect(groupOf("元/人/天")?.uses.map(({ target }) => target.text)).toEqual(Array(4).fill("≤220元/人/天"));
    expect(groupOf("元/人/天")?.projects).toBe(4);
    expect(groupOf("元/人")?.uses.map(({ low }) => low)).toEqual(["70", "220", "320"]);
    expect(groupOf("元/人/天")?.similar).toEqual(expect.arrayContaining(["元/人", "元/人/次"]));
    expect(groupOf("人")?.similar).toEqual(expect.arrayContaining(["人次", "人份"]));
    expect(groupOf("月/人/天")?.uses).toHaveLength(2);
  });

  test("stand with the most used first and hold every figure once", () => {
    expect(groups[0]?.key).toBe("%");
    expect(groups.reduce((sum, group) => sum + group.uses.length, 0)).toBe(89);
  });

  test("group the same figure with the same operator", () => {
    const [group] = unitGroupsOf(targets("≤220元/人/天", "≤220元/人/日", "=220元/人/天", "100~300元/人/天"));
    expect(group && levelsOf(group).map(({ operator, value, uses }) => [operator, value, uses.length])).toEqual([
      ["≤", "220", 2],
      ["=", "220", 1],
    ]);
  });

  test("have addresses in plain letters, no two alike", () => {
    const slugs = unitSlugs([...groups.map(({ key }) => key), "名", "明"]);
    expect(slugs.get("元/人/天")).toBe("yuan-ren-tian");
    expect(slugs.get("%")).toBe("percent");
    expect(new Set(slugs.values()).size).toBe(slugs.size);
    for (const slug of slugs.values()) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });
});

describe("measurability of the published targets", () => {
  const { total, applicable, lists } = measurabilityOf(entries);

  test("has the counts that docs/targets.md argues, and a list behind each", () => {
    expect(MEASURES.map((measure) => lists[measure].length)).toEqual([86, 19, 36, 29, 0]);
    expect([total, applicable]).toEqual([170, 141]);
  });

  test("counts a missing target as absent", () => {
    const { lists: found } = measurabilityOf(indicatorsOf([project({ indicators: [{ name: "甲", others: [] }] })]));
    expect(found.absent).toHaveLength(1);
  });
});

describe("calendar", () => {
  test("has every date of the published targets in order", () => {
    const calendar = calendarOf(entries);
    expect(calendar).toHaveLength(20);
    expect(calendar.map(({ due }) => due)).toEqual(calendar.map(({ due }) => due).sort());
    expect(calendar[0]).toMatchObject({ due: "2024-03-31" });
    expect([...monthsOf(calendar)].map(([month, list]) => [month, list.length])).toEqual([
      ["2024-03", 2],
      ["2024-04", 1],
      ["2024-06", 4],
      ["2024-07", 1],
      ["2024-08", 1],
      ["2024-09", 1],
      ["2024-10", 3],
      ["2024-11", 1],
      ["2024-12", 6],
    ]);
  });

  test("writes a file that calendars read: escaped, folded, the same bytes each time", () => {
    const calendar = calendarOf(targets("10月底前", "2024年12月", "≥3次", `${"长".repeat(40)}`));
    const file = { name: "期限", host: "example.gov.cn", urlOf: () => "https://example.gov.cn/2024/106/a/#i1" };
    const text = writeCalendar(calendar, file);
    expect(text.split("\r\n").slice(4, 14)).toEqual([
      "BEGIN:VEVENT",
      "UID:2024-106-a-1-1@example.gov.cn",
      "DTSTAMP:20240101T000000Z",
      "DTSTART;VALUE=DATE:20241031",
      "DTEND;VALUE=DATE:20241101",
      "SUMMARY:甲\\,乙\\;丙 · 指标1",
      "DESCRIPTION:10月底前",
      "URL:https://example.gov.cn/2024/106/a/#i1",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]);
    expect(text).toContain("DTSTART;VALUE=DATE:20241201\r\nDTEND;VALUE=DATE:20250101");
    expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(writeCalendar(calendar, file)).toBe(text);
  });

  test("folds long lines at 75 octets without cutting a character", () => {
    const long = writeCalendar(calendarOf(targets("10月底前")), { name: "期".repeat(60), host: "h", urlOf: () => "u" });
    for (const line of long.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll("\r\n ", "")).toContain("期".repeat(60));
  });
});
