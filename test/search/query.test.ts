import { describe, expect, test } from "vitest";
import { searchDataOf } from "../../src/search/build/columns.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import { fold } from "../../src/search/fold.ts";
import { HELP } from "../../src/search/help.ts";
import { parseQuery } from "../../src/search/query.ts";
import { byValueText, withoutTerm, withTerm } from "../../src/search/rewrite.ts";
import { idsWith, PROJECTS, READINGS, search, TEXTS } from "./corpus.ts";

const kindsOf = (text: string): string[] => parseQuery(text).map(({ kind }) => kind);

test.each([
  ["培训", ["word"]],
  ['"干部 教育"', ["exact"]],
  ["“三公经费”", ["exact"]],
  ["「三公」", ["exact"]],
  ["＂三公 经费＂", ["exact"]],
  ["培训 -满意度", ["word", "without"]],
  ["培训 -“满意度”", ["word", "without"]],
  ["-20", ["word"]],
  ["培训 -", ["word", "word"]],
  ["部门:组织部", ["field"]],
  ["部门：组织部", ["field"]],
  ['部门:"市委 组织部"', ["field"]],
  ["部门:", ["word"]],
  ["标题:组织部", ["word"]],
  ["单位:元/人/天", ["unit"]],
  ["单位:组织部", ["word"]],
  ["年度:2024 类别:成本", ["field", "field"]],
  [">220元/人/天", ["figure"]],
  ["> 220元/人/天", ["figure"]],
  [">220", ["word"]],
  ["≥95%", ["figure"]],
  ["值:95%", ["figure"]],
  ["值:很多", ["word"]],
  ["资金:>50万元", ["amount"]],
  ["资金:>50%", ["word"]],
  ["前:6月底", ["before"]],
  ["后:9月", ["after"]],
  ["前:某天", ["word"]],
  ["constructor:x __proto__:y", ["word", "word"]],
  ["培训 培训 培训", ["word"]],
])("%s is %j", (query, kinds) => expect(kindsOf(query)).toEqual(kinds));

describe("figures", () => {
  test.each([
    [">220元/人/天", "元/人/天", 220, undefined, "value"],
    [">220元/人·日", "元/人/天", 220, undefined, "value"],
    ["<10万元", "元", 100_000, "10万元", "value"],
    ["≤10万元", "元", 100_000, "10万元", "money"],
    ["≥95%", "%", 95, undefined, "printed"],
    ["值:≥95%", "%", 95, undefined, "value"],
  ])("%s", (query, unit, value, converted, mode) => {
    const [term] = parseQuery(query);
    expect(term).toMatchObject({ kind: "figure", mode, figure: { unit, value } });
    expect(term?.kind === "figure" && term.figure.converted).toBe(converted);
  });

  test("≥95% finds what prints it, and says how many reach it by value", async () => {
    const { total, understood } = await search("≥95%");
    expect(total).toBe(17);
    expect(understood).toMatchObject([{ term: { mode: "printed" } }]);
    expect(understood?.[0]?.byValue).toBe((await search("值:≥95%")).total);
  });

  test("money that is printed nowhere is compared by value, in 元 as in 万元", async () => {
    expect([...TEXTS.values()].flat().some((text) => text.includes("≥2.5万元"))).toBe(false);
    const result = await search("≥2.5万元");
    expect(result.understood).toMatchObject([{ term: { mode: "value" } }]);
    expect(result.total).toBeGreaterThan(1);
    expect(result.hits.every(({ match }) => match === "value")).toBe(true);
    expect((await search("≥25000元")).total).toBe(result.total);
  });

  test("units are never merged", async () => {
    const ids = (await search(">1元/人")).hits.map(({ id }) => id);
    expect(ids.length).toBe(3);
    expect((await search(">1元/人/天")).hits.filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});

test("every part can be taken out, and put in otherwise", () => {
  const text = '部门:组织部  "干部 教育"  >220元/人/天';
  const [department, phrase, figure] = parseQuery(text);
  expect(department && withoutTerm(text, department)).toBe('"干部 教育"  >220元/人/天');
  expect(phrase && withoutTerm(text, phrase)).toBe("部门:组织部 >220元/人/天");
  expect(figure && withTerm(text, figure, "值:≤200元/人/天")).toBe('部门:组织部  "干部 教育"  值:≤200元/人/天');
});

test("a part of the content that looks like the language is still found as it stands", async () => {
  const looks = /^["“「<>≥≤＜＞-]|[:：]/u;
  const strings = [...new Set([...TEXTS.values()].flat())].flatMap((text) =>
    [...text].flatMap((_, start, all) => [2, 3].map((length) => all.slice(start, start + length).join(""))),
  );
  const odd = [...new Set(strings)].filter((text) => looks.test(text) && !/\s/u.test(text));
  expect(odd.length).toBeGreaterThan(30);
  for (const text of odd) {
    const found = (await search(text)).hits.filter(({ match }) => match === "exact").map(({ id }) => id);
    const expected = [...TEXTS].filter(([, texts]) => texts.some((t) => fold(t).includes(fold(text))));
    expect(found.toSorted(), text).toEqual(expected.map(([id]) => id).toSorted());
  }
});

test.each(["资金:≥50万", "资金:>=50", "资金:≥０.００5亿", "资金:≥500000元"])("%s is 资金:≥50万元", async (query) => {
  const [term] = parseQuery(query);
  expect(term).toMatchObject({ kind: "amount", figure: { operator: "≥", value: 500_000, unit: "元" } });
  const [found, expected] = [await search(query), await search("资金:≥50万元")];
  expect(found.hits.map(({ id }) => id)).toEqual(expected.hits.map(({ id }) => id));
});

test("值:≥95 without a unit offers the units, each with what it finds", async () => {
  const { understood = [] } = await search("值:≥95");
  const [part] = understood;
  expect(part?.units?.[0]).toEqual({ unit: "%", count: 32 });
  const query = part ? withTerm("值:≥95", part.term, byValueText(part.term, "%")) : "";
  expect(query).toBe("值:≥95%");
  expect((await search(query)).total).toBe(32);
});

test("-网络 alone is everything without 网络, unless something prints it so", async () => {
  const { total, understood } = await search("-网络");
  expect(total).toBe(TEXTS.size - idsWith("网络").length);
  expect(understood).toMatchObject([{ term: { kind: "without", word: "网络" } }]);
  const printed = { ...PROJECTS[0], goal: "线上-网络" } as (typeof PROJECTS)[number];
  const provider = columnsProvider(searchDataOf([printed]), async () => READINGS);
  const found = await provider.search({ text: "-网络" }, new AbortController().signal);
  expect(found.hits.map(({ id, match }) => [id, match])).toEqual([[printed.id, "exact"]]);
});

test.each(HELP)("the example %s in the help finds something", async (query) => {
  expect((await search(query)).total).toBeGreaterThan(0);
  expect((await search(query)).exact).toBe(true);
});
