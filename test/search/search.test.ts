import { describe, expect, test } from "vitest";
import { columnsProvider } from "../../src/search/columns.ts";
import { FACET_FIELDS, type MarkedText } from "../../src/search/types.ts";
import { DATA, idsWith, PROVIDER, READINGS, search, TEXTS } from "./corpus.ts";

const idsOf = async (query: string): Promise<string[]> => (await search(query)).hits.map((hit) => hit.id).sort();
const marked = (text: MarkedText | undefined): string[] =>
  text ? text.marks.map(([start, end]) => text.text.slice(start, end)) : [];

describe("words find what contains them", () => {
  test.each([
    ["培训", 57],
    ["≥95%", 17],
    ["村级", 11],
    ["满意度", 17],
    ["及“评科长", 12],
  ])("%s", async (query, count) => {
    const result = await search(query);
    expect(result.total).toBe(count);
    expect(result.hits.map((hit) => hit.id).sort()).toEqual(idsWith(query).sort());
    expect(result.hits.every((hit) => hit.match === "exact")).toBe(true);
  });

  test.each([
    ["满意度 培训", 5],
    ["组织部 培训", 57],
    ["  培训　满意度 ", 5],
  ])("%s: all words, in whichever fields", async (query, count) => {
    const ids = await idsOf(query);
    expect(ids).toHaveLength(count);
    expect(ids).toEqual(idsWith(...query.trim().split(/\s+/u)).sort());
  });

  test.each([">=95%", "＞＝９５％", "≧95%", "≥９５%"])("%s is ≥95%%", async (query) => {
    expect(await idsOf(query)).toEqual(idsWith("≥95%").sort());
  });
});

describe("words in letters find characters that are read so", () => {
  test.each([
    ["peixun", "培训"],
    ["manyidu", "满意度"],
    ["rencai", "人才"],
    ["zuzhibu", "组织部"],
    ["zuzibu", "组织部"],
    ["dangyuan", "党员"],
  ])("%s finds %s", async (query, word) => {
    const result = await search(query);
    expect(result.hits.every((hit) => hit.match === "pinyin")).toBe(true);
    const ids = result.hits.map((hit) => hit.id);
    expect(idsWith(word).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("px finds 培训 by its initials, except inside a long goal", async () => {
    const ids = await idsOf("px");
    const expected = [...TEXTS].filter(([id, texts]) =>
      (id.includes("#") ? texts : texts.slice(0, 3)).some((text) => text.includes("培训")),
    );
    expect(expected.length).toBe(52);
    expect(expected.map(([id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
    const first = (await search("px")).hits[0];
    expect(first?.id).toBe("2024/106/gbwlpxf");
    expect(marked(first?.name)).toEqual(["培训"]);
  });

  test("a syllable may still be unfinished", async () => {
    expect(await idsOf("peix")).toEqual(await idsOf("peixun"));
  });

  test("a polyphone is found under the reading that it has in the content", () => {
    const syllables = Object.entries(READINGS.syllables).filter(([, characters]) => characters.includes("长"));
    expect(syllables.map(([syllable]) => syllable)).toEqual(["chang", "zhang"]);
  });
});

describe("near matches stand in when nothing contains the words", () => {
  test.each([
    ["满意渡", "满意度"],
    ["陪训", "培训"],
    ["领导干部个人事项报靠", "领导干部个人事项报告"],
    ["经济笑益", "经济效益"],
  ])("%s finds %s", async (query, word) => {
    const { hits, exact } = await search(query);
    expect(exact).toBe(false);
    expect(hits[0]?.match).toBe("near");
    const [id = ""] = idsWith(word).filter((candidate) => candidate.includes("#"));
    expect(hits.map((hit) => hit.id)).toContain(id);
    expect(TEXTS.get(hits[0]?.id ?? "")?.some((text) => text.includes(word))).toBe(true);
  });

  test("满意渡 finds the 17 that contain 满意度 and marks it there", async () => {
    const { hits } = await search("满意渡");
    expect(hits.map((hit) => hit.id).sort()).toEqual(idsWith("满意度").sort());
    expect(marked(hits[0]?.name)).toEqual(["满意度"]);
  });

  test("the same sound is also found inside a long goal", async () => {
    expect((await search("陪训")).hits.map((hit) => hit.id).sort()).toEqual(idsWith("培训").sort());
  });

  test("numbers are never guessed at", async () => {
    expect((await search("≥94%")).total).toBe(0);
    expect((await search("123456789")).total).toBe(0);
    expect((await search("131万元")).total).toBe(0);
  });

  test("no hits: each word tells how many it would find alone", async () => {
    const { total, words } = await search("培训 魑魅魍魉");
    expect(total).toBe(0);
    expect(words).toEqual([
      { text: "培训", count: 57 },
      { text: "魑魅魍魉", count: 0 },
    ]);
  });
});

describe("narrowing and order", () => {
  test("every facet counts what it would leave", async () => {
    const { facets, total } = await search("培训");
    const counts = Object.fromEntries(facets.map(({ field, value, count }) => [`${field}=${value}`, count]));
    expect(counts["type=project"]).toBe(8);
    expect(counts["type=indicator"]).toBe(49);
    for (const { field, value, count } of facets) {
      expect((await search("培训", { filters: { [field]: value } })).total, `${field}=${value}`).toBe(count);
    }
    expect(total).toBe(57);
  });

  test("counts of a narrowed field are those without it", async () => {
    const { facets, total } = await search("培训", { filters: { type: "project", kind: "output/cost" } });
    expect(total).toBe(0);
    expect(facets.find((facet) => facet.field === "type" && facet.value === "indicator")?.count).toBe(9);
    expect(facets.find((facet) => facet.value === "output/cost")).toMatchObject({ selected: true, count: 0 });
  });

  test("the project of that name comes first, before the indicators in it", async () => {
    for (const [id, texts] of TEXTS) {
      if (!id.includes("#")) expect((await search(texts[0] ?? "")).hits[0]?.id).toBe(id);
    }
  });

  test("pages are cut from one order", async () => {
    const all = (await search("培训")).hits.map((hit) => hit.id);
    const page = await search("培训", { offset: 50, limit: 50 });
    expect(page.hits.map((hit) => hit.id)).toEqual(all.slice(50));
    expect(page.total).toBe(57);
  });
});

describe("hostile queries", () => {
  test.each(["__proto__", "constructor", "toString", "valueOf"])(
    "%s as a filter is a value that no row has",
    async (value) => {
      for (const field of FACET_FIELDS) {
        const { total, facets } = structuredClone(await search("", { all: true, filters: { [field]: value } }));
        expect(total).toBe(0);
        expect(facets.find(({ selected }) => selected)).toEqual({
          field,
          value,
          label: value,
          count: 0,
          selected: true,
        });
      }
    },
  );

  test.each([
    ["regex", ".*+?^$()[]{}|\\"],
    ["markup", "<script>alert(1)</script>"],
    ["very long", "培训".repeat(50_000)],
    ["long letters", "zhangzhong".repeat(1000)],
    ["many words", "培 ".repeat(5000)],
    ["lone surrogates", "\ud800 \udc00"],
    ["control characters", "\u0000\u202e"],
    ["prototype", "__proto__ constructor"],
  ])("%s", async (_, query) => {
    const started = performance.now();
    const result = await search(query);
    expect(result.total).toBe(result.hits.length);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test.each(["", "   ", "　"])("nothing asked, nothing found: %j", async (query) => {
    expect(await search(query)).toEqual({ total: 0, exact: true, hits: [], facets: [], words: [] });
  });

  test("an aborted query rejects", async () => {
    await expect(PROVIDER.search({ text: "培训" }, AbortSignal.abort())).rejects.toThrow();
  });

  test("the readings are asked for only when a query needs them, and again after a failure", async () => {
    let asked = 0;
    const provider = columnsProvider(DATA, async () => {
      asked++;
      if (asked === 1) throw new Error("offline");
      return READINGS;
    });
    const { signal } = new AbortController();
    await provider.search({ text: "培训" }, signal);
    expect(asked).toBe(0);
    await expect(provider.search({ text: "peixun" }, signal)).rejects.toThrow("offline");
    expect((await provider.search({ text: "peixun" }, signal)).total).toBeGreaterThan(0);
    await provider.search({ text: "px" }, signal);
    expect(asked).toBe(2);
  });
});
