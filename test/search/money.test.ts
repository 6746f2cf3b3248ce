import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/search/query.ts";
import { PROJECTS, search } from "./corpus.ts";

const idsOf = async (text: string): Promise<string[]> => (await search(text)).hits.map(({ id }) => id).sort();

/** Ids of the projects with this much money of the year, in 万元. */
const between = (low: number, high: number): string[] =>
  PROJECTS.filter(({ funds }) => Number(funds?.total) >= low && Number(funds?.total) <= high).map(({ id }) => id);

describe("the money of projects between two sums", () => {
  test.each(["资金:10万到50万", "资金:10-50", "资金：10万元至50万元之间", "资金:１０~50万"])("%s", async (query) => {
    const { hits } = await search(query);
    expect(between(10, 50).length).toBeGreaterThan(3);
    const projects = hits.filter(({ type }) => type === "project");
    expect(projects.map(({ id }) => id).sort()).toEqual(between(10, 50).sort());
  });

  test.each([
    ["资金10万到50万", "资金:10万到50万"],
    ["预算在10万元到50万元之间的项目", "资金:10万到50万"],
    ["资金10万到50万的培训", "资金:10万到50万 培训"],
    ["资金超过10万元的培训", "资金:>10万元 培训"],
    ["10-50万元的项目", "资金:10万到50万"],
    ["10万到50万的培训", "资金:10万到50万 培训"],
    ["资金50万到10万的培训", "资金:10万到50万 培训"],
    ["超过220元/人/天的", "超过220元/人/天"],
    ["不超过220元/人/天的培训", "不超过220元/人/天 培训"],
  ])("%s is %s where nothing prints it so", async (query, apart) => {
    expect(await idsOf(query)).toEqual(await idsOf(apart));
  });

  test("two sums alone are looked for as they stand, and the projects' money is offered", async () => {
    const { understood } = await search("10万到50万");
    expect(understood).toMatchObject([{ term: { kind: "word" }, byAmount: (await idsOf("资金:10万到50万")).length }]);
  });

  test.each(["资金:10到", "资金:到50万", "资金:1月到5月"])("%s is a word", (query) => {
    expect(parseQuery(query).map(({ kind }) => kind)).toEqual(["word"]);
  });

  test.each(["2024年的培训", "3天的培训", "1-5月", "10-50", "目标的1到3年"])("%s is no condition", (query) => {
    expect(parseQuery(query)).toMatchObject([{ kind: "word", word: query }]);
    expect(parseQuery(query)[0]).not.toHaveProperty("apart");
    expect(parseQuery(query)[0]).not.toHaveProperty("money");
  });
});
