import { describe, expect, test } from "vitest";
import { searchDataOf } from "../../src/search/build/columns.ts";
import { columnsProvider } from "../../src/search/columns.ts";
import { fold } from "../../src/search/fold.ts";
import { HELP } from "../../src/search/help.ts";
import { parseQuery } from "../../src/search/query.ts";
import { inUnitText, withoutTerm, withTerm } from "../../src/search/rewrite.ts";
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
    ["≥ 95 %", "%", 95, undefined, "printed"],
    ["＜１０ 万元", "元", 100_000, "10万元", "value"],
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

describe("words for signs", () => {
  test.each([
    ["超过220元/人/天", ">220元/人/天"],
    ["大于 220 元/人/天", ">220元/人/天"],
    ["高于２２０元／人／天", ">220元/人/天"],
    ["220元/人/天以上", "≥220元/人/天"],
    ["220元/人·日 及以上", "≥220元/人/天"],
    ["不低于95%", "≥95%"],
    ["不低于　百分之九十五", "≥95%"],
    ["至少 10 次", "≥10次"],
    ["至少两次", "≥2次"],
    ["低于 5 天", "<5天"],
    ["不足5天", "<5天"],
    ["5 天 以内", "≤5天"],
    ["5 天以下", "≤5天"],
    ["不超过３万元", "≤3万元"],
    ["3 万元 以内", "≤3万元"],
    ["值:超过 220 元/人/天", ">220元/人/天"],
  ])("%s is %s", async (query, sign) => {
    const [term, ...others] = parseQuery(query);
    const [signed] = parseQuery(sign);
    expect(others).toEqual([]);
    expect(term).toMatchObject({ kind: "figure", mode: "value", text: query });
    expect(term?.kind === "figure" && term.figure).toEqual(signed?.kind === "figure" && signed.figure);
    const ids = async (text: string): Promise<string[]> => (await search(text)).hits.map(({ id }) => id).sort();
    expect(await ids(query)).toEqual(await ids(`值:${sign}`));
  });

  test.each([
    ["资金:不低于 50 万元", "资金:≥50万元"],
    ["资金:50万以上", "资金:≥50万元"],
    ["资金:50以上", "资金:≥50万元"],
    ["资金:超过50 万", "资金:>50万元"],
  ])("%s is %s", (query, sign) => {
    const figures = [query, sign].map((text) => parseQuery(text).map((term) => term.kind === "amount" && term.figure));
    expect(figures[0]).toEqual(figures[1]);
  });

  test.each([
    ["培训 超过220元/人/天", ["word", "figure"]],
    ["超过 220 元/人/天 培训", ["figure", "word"]],
    ["超过220元/人/天 培训", ["figure", "word"]],
    ["部门:组织部 至少 10 次 -网络", ["field", "figure", "without"]],
    ["不低于 95 满意度", ["word", "word"]],
    ["至少 10 px", ["word", "word"]],
    ["超过 培训", ["word", "word"]],
    ["220 元/人/天", ["word", "word"]],
    ["60岁以上老人", ["word"]],
  ])("%s is %j", (query, kinds) => expect(kindsOf(query)).toEqual(kinds));

  test("培训 超过220元/人/天 finds nothing that stays within", async () => {
    const { total, hits } = await search("培训 超过200元/人/天");
    expect(total).toBe((await search("培训 >200元/人/天")).total);
    expect(hits.every(({ match }) => match === "value")).toBe(true);
    const none = await search("培训 超过220元/人/天");
    expect(none.total).toBe(0);
    expect(none.understood?.[1]?.held).toMatchObject({ unit: "元/人/天", max: 220 });
  });

  test.each([
    ["培训超过200元/人/天", "培训 超过200元/人/天"],
    ["培训成本不超过３００元／人／天", "培训成本 不超过300元/人/天"],
    ["满意度不低于90%", "满意度 不低于90%"],
    ["满意度≥95%", "满意度 ≥95%"],
    ["培训220元/人/天以上", "培训 220元/人/天以上"],
    ["超过200元/人/天培训", "超过200元/人/天 培训"],
    ["不低于90%满意度", "不低于90% 满意度"],
  ])("%s, which nothing prints, is %s", async (query, spaced) => {
    const [found, expected] = [await search(query), await search(spaced)];
    expect(found.hits.map(({ id }) => id)).toEqual(expected.hits.map(({ id }) => id));
    expect(found.exact).toBe(true);
    const terms = found.understood?.map(({ term }) => query.slice(term.start, term.end));
    expect(terms?.join("")).toBe(query);
    expect(terms).toHaveLength(2);
  });

  test("a word with a comparison that is printed so stays one word", async () => {
    const [project] = PROJECTS;
    const printed = { ...project, goal: "每班培训超过5天", indicators: [] } as unknown as (typeof PROJECTS)[number];
    const provider = columnsProvider(searchDataOf([printed, ...PROJECTS.slice(1)]), async () => READINGS);
    const { hits, understood } = await provider.search({ text: "培训超过5天" }, new AbortController().signal);
    expect(hits.map(({ id }) => id)).toEqual([printed.id]);
    expect(understood).toHaveLength(1);
  });

  test("without a unit they offer the units, and nothing near", async () => {
    const { total, understood = [] } = await search("95 以上");
    expect(total).toBe(0);
    expect(understood[0]?.units?.[0]).toEqual({ unit: "%", count: 32 });
  });

  test("what is printed so is found first, with the spaces or without", async () => {
    const goals = ["每次至少 10 次", "每次至少10次"];
    const projects = goals.map((goal, place) => ({ ...PROJECTS[place], id: `2024/1/${place}`, goal, indicators: [] }));
    const provider = columnsProvider(searchDataOf(projects as never), async () => READINGS);
    for (const [query, expected] of [
      ["至少 10 次", [0, 1]],
      ["至少10次", [1]],
    ] as const) {
      const { hits } = await provider.search({ text: query }, new AbortController().signal);
      expect(hits.map(({ id, match }) => [id, match]).sort()).toEqual(
        expected.map((place) => [`2024/1/${place}`, "exact"]),
      );
    }
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
  const bare = part?.term.kind === "word" ? part.term.bare : undefined;
  const query = part && bare ? withTerm("值:≥95", part.term, inUnitText(bare, "%")) : "";
  expect(query).toBe("值:≥95%");
  expect((await search(query)).total).toBe(32);
});

test("a comparison that nothing meets names the similar units that have such figures, and counts none of them", async () => {
  const query = "组织部 超过220元/人/天";
  const { total, understood = [] } = await search(query);
  const { term, similar = [] } = understood[1] ?? {};
  expect(total).toBe(0);
  expect(similar.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["元/人", "元/人/次", "元/人/年"]));
  expect(similar.map(({ unit }) => unit)).not.toContain("元");
  for (const { unit, count } of similar) {
    const written = term?.kind === "figure" ? withTerm(query, term, inUnitText(term.figure, unit)) : "";
    expect((await search(written)).total, written).toBe(count);
  }
  expect((await search(">200元/人/天")).understood?.[0]?.similar).toBeUndefined();
  expect((await search(">1000%")).understood?.[0]?.similar).toBeUndefined();
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
