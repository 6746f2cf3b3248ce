import { describe, expect, test } from "vitest";
import { searchDataOf } from "../../src/search/build/columns.ts";
import { readingsOf } from "../../src/search/build/readings.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import type { Hit } from "../../src/search/types.ts";
import { PROJECTS, search } from "./corpus.ts";

const notes = (hit: Hit | undefined): string[] =>
  (hit?.notes ?? []).map(({ field, label, text }) => `${label ?? field}=${text.text}`);

describe("what a form prints beyond names and targets is found, and shown with its place", () => {
  test.each([
    ["32.80", "2024/106/zggzjf", ["total=32.80", "fiscalAppropriation=32.80"]],
    ["130.00", "2024/106/gbjyztpxbjf", ["total=130.00", "fiscalAppropriation=130.00"]],
    ["106", "2024/106/dydhjyzxdjyjgzjf", ["code=106"]],
    ["本级申报", "2024/106/dydhjyzxdjyjgzjf", ["origin=本级申报项目"]],
    ["1年", "2024/106/dydhjyzxdjyjgzjf", ["period=1年"]],
    ["benjishenbao", "2024/106/dydhjyzxdjyjgzjf", ["origin=本级申报项目"]],
  ])("%s", async (query, id, expected) => {
    const { hits } = await search(query);
    const hit = hits.find((candidate) => candidate.id === id);
    expect(notes(hit)).toEqual(expected);
    expect(hit?.notes?.every(({ text }) => text.marks.length === 1)).toBe(true);
  });

  test("a figure that is printed nowhere is not guessed at", async () => {
    expect((await search("32.85")).total).toBe(0);
  });

  test("the origin and the period can be named", async () => {
    expect((await search("来源:本级")).total).toBe(185);
    expect((await search("项目期:1年 type")).total).toBe(0);
    expect((await search("项目期:2年")).total).toBe(0);
  });

  test("other cells are shown with the label that the form prints", async () => {
    const [project] = PROJECTS;
    if (!project) throw new Error("no project");
    const projects = [
      {
        ...project,
        labels: { 项目概况: "项目简介" },
        details: { overview: "旧楼改造" },
        others: [{ label: "科室", text: "干部监督科" }],
        indicators: [{ name: "面积", points: "12.5", others: [{ label: "数据来源", text: "验收单" }] }],
      },
    ];
    const data = searchDataOf(projects);
    const provider = columnsProvider(data, async () => readingsOf(data));
    const found = async (text: string): Promise<string[]> =>
      (await provider.search({ text }, new AbortController().signal)).hits.flatMap(notes);
    expect(await found("旧楼")).toEqual(["项目简介=旧楼改造"]);
    expect(await found("监督科")).toEqual(["科室=干部监督科"]);
    expect(await found("科室")).toEqual(["科室=干部监督科"]);
    expect(await found("验收单")).toEqual(["数据来源=验收单"]);
    expect(await found("12.5")).toEqual(["分值=12.5"]);
  });
});

describe("money typed without an operator", () => {
  test("is offered as the project's money", async () => {
    const { understood } = await search("130万元");
    expect(understood?.[0]).toMatchObject({ byAmount: 12 });
    expect((await search("资金:130万元")).total).toBe(12);
  });

  test.each(["100万元以上", "不低于100万元", "100万以上"])("%s, a comparison, likewise", async (text) => {
    const { understood } = await search(text);
    const { total } = await search("资金:≥100万元");
    expect(total).toBeGreaterThan(0);
    expect(understood?.[0]).toMatchObject({ byAmount: total });
  });

  test.each([
    ["资金超过100万元", "资金:>100万元"],
    ["项目资金100万以上", "资金:≥100万元"],
    ["预算不超过130万元", "资金:≤130万元"],
    ["超过100万元资金", "资金:>100万元"],
  ])("%s is the money of the project", async (text, named) => {
    const [found, expected] = [await search(text), await search(named)];
    expect(expected.total).toBeGreaterThan(0);
    expect(found.hits.map(({ id }) => id)).toEqual(expected.hits.map(({ id }) => id));
    expect(found.understood?.[0]?.term).toMatchObject({ kind: "amount", start: 0, end: text.length });
  });

  test("that no project reaches says what they have", async () => {
    const { total, understood } = await search("资金超过1亿元");
    expect(total).toBe(0);
    const money = understood?.[0]?.heldMoney;
    expect(money?.count).toBe(PROJECTS.length);
    expect(money?.max).toBeGreaterThan(money?.min ?? Number.POSITIVE_INFINITY);
    expect((await search("资金超过1万元")).understood?.[0]).not.toHaveProperty("heldMoney");
  });

  test("is not where no project has it", async () => {
    expect((await search("131万元")).understood?.[0]).not.toHaveProperty("byAmount");
  });
});

describe("a condition without a unit offers the units that are there", () => {
  test("and each finds as many as it says", async () => {
    const { total, understood } = await search("培训 >200");
    expect(total).toBe(0);
    const units = understood?.[1]?.units ?? [];
    expect(units.map(({ unit }) => unit)).toContain("元/人/天");
    for (const { unit, count } of units) expect((await search(`培训 值:>200${unit}`)).total, unit).toBe(count);
  });

  test("though what is printed so is found", async () => {
    const { total, understood } = await search("≥95");
    expect(total).toBe(17);
    expect(understood?.[0]?.units?.[0]?.unit).toBe("%");
  });
});
