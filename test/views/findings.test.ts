import { describe, expect, test } from "vitest";
import { CHECKS } from "../../src/checks/index.ts";
import { type Finding, inspectForms } from "../../src/checks/inspect.ts";
import { projectJsonOf } from "../../src/views/exports.ts";
import { facetsOf, findingEntriesOf, findingListingsOf } from "../../src/views/finding-listings.ts";
import { anchorsOf, findingViewsOf, marksOf } from "../../src/views/findings.ts";
import { paths } from "../../src/views/paths.ts";
import { publishedRulesOf } from "../../src/views/rules.ts";
import { indicator, project } from "../form.ts";

const online = project({
  id: "2024/106/a",
  funds: { unit: "万元", total: "37.83" },
  indicators: [
    indicator({ name: "在线人数", target: "≥37830人", row: "t1r11" }),
    indicator({ kind: "cost", level2: "成本指标", name: "学员费用", target: "100元/人/年", row: "t1r14" }),
  ],
  source: { document: "2024/106", table: 1, rows: { 年度资金总额: "t1r4", 年度目标: "t1r8" } },
});
const found = inspectForms([[online.id, online]]).get(online.id) ?? [];
const views = findingViewsOf(online, found, () => undefined);
const [tenfold] = views.filter(({ rule }) => rule === "quantity-cost");

describe("a finding on its project's page", () => {
  test("says the sentence and the computation", () => {
    expect(tenfold?.word).toBe("疑点");
    expect(tenfold?.sentence).toContain("正好相差 10 倍");
    expect(tenfold?.computation).toBe("37830人 × 100元 = 378.30万元");
  });

  test("links its fields to the page and to the rows of the document", () => {
    expect(tenfold?.field).toEqual({
      label: "第 1 条指标的指标值",
      text: "≥37830人",
      path: "#i1",
      source: "/sources/2024/106/#t1r11",
    });
    expect(tenfold?.evidence.map(({ path, text, source }) => [path, text, source])).toEqual([
      ["#i2", "100元/人/年", "/sources/2024/106/#t1r14"],
      ["#funds", "37.83万元", "/sources/2024/106/#t1r4"],
    ]);
  });

  test("stands beside the indicator that it is about", () => {
    expect(marksOf(views).get("1")).toContain(tenfold);
    expect(marksOf(views).get("2")).toBeUndefined();
  });

  test("carries the department's answer", () => {
    const answers = [{ rule: "quantity-cost", text: "单价含省级补助。", date: "2024-03-01" }];
    const answered = { ...online, answers };
    const own = inspectForms([[online.id, answered]]).get(online.id) ?? [];
    const view = findingViewsOf(answered, own, () => undefined).find(({ rule }) => rule === "quantity-cost");
    expect(view?.answer).toEqual({ text: "单价含省级补助。", date: "2024-03-01" });
  });

  test("does not link a field that the form leaves out", () => {
    const { goal: _, ...bare } = online;
    const missing: Finding = { rule: "missing-parts", id: online.id, severity: "doubt", say: "goal", field: "goal" };
    expect(findingViewsOf(bare, [missing], () => undefined)[0]?.field).not.toHaveProperty("path");
  });

  test("names a few of many other projects and counts them all", () => {
    const others = Array.from({ length: 8 }, (_, index) => ({ id: `2024/106/p${index}`, field: "goal" }));
    const copied: Finding = {
      rule: "copied-goal",
      id: online.id,
      severity: "hint",
      say: "same",
      field: "goal",
      others,
    };
    const [view] = findingViewsOf(online, [copied], (id) => (id.endsWith("p0") ? "甲" : undefined));
    expect(view?.others).toHaveLength(5);
    expect(view?.others[0]).toEqual({ label: "甲", path: "/2024/106/p0/#goal" });
    expect(view?.othersCount).toBe(8);
  });
});

test("anchors count within a rule", () => {
  expect(anchorsOf([{ rule: "a" }, { rule: "b" }, { rule: "a" }])).toEqual(["a-1", "b-1", "a-2"]);
});

describe("lists of findings", () => {
  const second = { ...online, id: "2023/106/a", year: 2023 };
  const all = findingEntriesOf(
    [online, second],
    new Map([
      [online.id, found],
      [second.id, found],
    ]),
  );

  test("hold every finding once in the list of all, in one year and in one budget", () => {
    const [whole, ...parts] = findingListingsOf(all);
    expect(whole?.entries).toEqual(all);
    for (const facet of ["severity", "year", "budget"] as const) {
      const members = parts.filter((listing) => listing.facet === facet).flatMap(({ entries }) => entries);
      expect(new Set(members), facet).toEqual(new Set(all));
      expect(members, facet).toHaveLength(all.length);
    }
  });

  test("have facets whose counts add up, without those that tell nothing", () => {
    const facets = facetsOf(all, ["quantity-cost"]);
    for (const { values } of facets) expect(values.length).toBeGreaterThan(1);
    const years = facets.find(({ name }) => name === "year");
    expect(years?.values.map(({ value, path }) => [value, path])).toEqual([
      ["2024", "/findings/2024/"],
      ["2023", "/findings/2023/"],
    ]);
    expect(years?.values.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
  });
});

describe("rules in public", () => {
  const internal = CHECKS.filter((check) => check.internal).map(({ id }) => id);

  test("are all but those for the department only and those on self-evaluations", () => {
    expect(internal).toEqual(["secrecy-words"]);
    expect(publishedRulesOf({}).map(({ id }) => id)).toEqual(
      CHECKS.filter(({ id, evaluation }) => !internal.includes(id) && !evaluation).map(({ id }) => id),
    );
  });

  test("show why one is switched off, and which optional ones run", () => {
    const off = [{ rule: "typos", reason: "另有校对。" }];
    const rules = new Map(publishedRulesOf({ off, on: ["indicator-count"] }).map((rule) => [rule.id, rule]));
    expect(rules.get("typos")).toMatchObject({ active: false, reason: "另有校对。", state: "已停用：另有校对。" });
    expect(rules.get("indicator-count")?.active).toBe(true);
    expect(rules.get("satisfaction-floor")?.active).toBe(false);
  });

  test("the JSON twin carries the department's answers, but not those to a reminder for it alone", () => {
    const answers = [
      { rule: "typos", text: "已核对。", date: "2024-03-01" },
      { rule: "secrecy-words", text: "已审查。", date: "2024-03-01" },
    ];
    expect(projectJsonOf(project({ answers }))).toMatchObject({ answers: [answers[0]] });
    expect(projectJsonOf(project())).not.toHaveProperty("answers");
  });
});

test("a further page of a year's findings is not a department's address", () => {
  expect(paths.findings("2024", 106)).toBe("/findings/2024/page-106/");
  expect(paths.findings("2024/106")).toBe("/findings/2024/106/");
  expect(paths.findings()).toBe("/findings/");
});
