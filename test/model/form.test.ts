import { describe, expect, test } from "vitest";
import { categoryOf, formOf, kindOf, projectRecord } from "../../src/model/form.ts";
import { compareNotices, type Notice } from "../../src/model/notice.ts";
import {
  CATEGORY_TERMS,
  FIELD_TERMS,
  FUND_TERMS,
  INDICATOR_TERMS,
  KIND_TERMS,
  kindTermOf,
  type Term,
  termOf,
} from "../../src/model/terms.ts";

describe("level words name a category and a kind", () => {
  test.each([
    ["产出指标", "数量指标", "output", "quantity"],
    ["产出", "数量", "output", "quantity"],
    ["产 出 指 标", "成本指标", "output", "cost"],
    ["成本指标", "经济成本指标", "cost", "economic"],
    ["成本指标", "生态环境成本指标", "cost", "ecological"],
    ["效益指标", "社会公众或服务对象满意度指标", "benefit", undefined],
    ["满意度指标", "服务对象满意度指标", "satisfaction", "satisfaction"],
    ["满意度指标", "满意度指标", "satisfaction", "satisfaction"],
    ["别的指标", "数量指标", undefined, undefined],
    [undefined, "数量指标", undefined, undefined],
    ["产出指标", undefined, "output", undefined],
    ["constructor", "__proto__", undefined, undefined],
  ])("%s, %s", (level1, level2, category, kind) => {
    expect(categoryOf(level1)).toBe(category);
    expect(kindOf(categoryOf(level1), level2)).toBe(kind);
  });
});

describe("the words of the form", () => {
  const lists: [string, readonly Term[]][] = [
    ["fields", FIELD_TERMS],
    ["funds", FUND_TERMS],
    ["columns", INDICATOR_TERMS],
    ["categories", CATEGORY_TERMS],
  ];

  test.each(lists)("%s are named once each and explained", (_, terms) => {
    const words = terms.flatMap((term) => [term.word, ...(term.synonyms ?? [])]);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(terms.map((term) => term.code)).size).toBe(terms.length);
    for (const term of terms) expect(term.meaning).toMatch(/。$/u);
  });

  test("a kind is named once inside its category", () => {
    const keys = KIND_TERMS.map((term) => `${term.category}/${term.code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const term of KIND_TERMS) expect(kindTermOf(term.category, term.code)).toBe(term);
    expect(kindTermOf("benefit", "quantity")).toBeUndefined();
  });

  test("every field, fund line and column is a key of the content file", () => {
    const shape = projectRecord.shape;
    const keys = [
      ...Object.keys(shape),
      ...Object.keys(shape.项目资金.unwrap().shape),
      ...Object.keys(shape.绩效指标.element.shape),
    ];
    const words = [FIELD_TERMS, FUND_TERMS, INDICATOR_TERMS].flat().map((term) => term.word);
    expect(words.filter((word) => !keys.includes(word))).toEqual([]);
  });

  test("a code that does not exist is a mistake of ours", () => {
    expect(termOf(FUND_TERMS, "total").word).toBe("年度资金总额");
    expect(() => termOf(FUND_TERMS, "nothing")).toThrow("unknown term code: nothing");
  });
});

test("what a record does not state is absent from the form, not empty", () => {
  const form = formOf(projectRecord.parse({ 年度: "2024", 项目名称: "甲", 主管部门: "106", 绩效指标: [{}] }));
  expect(form).toStrictEqual({
    year: 2024,
    name: "甲",
    departmentId: "106",
    indicators: [{ others: [] }],
    others: [],
    labels: {},
    problems: [],
  });
});

test("notices are sorted by path, line, column and code", () => {
  const notice = (path: string, line: number, column: number, code: string): Notice => ({
    path,
    line,
    column,
    code,
    severity: "error",
  });
  const sorted = [notice("a", 1, 1, "a"), notice("a", 1, 1, "b"), notice("a", 1, 2, "a"), notice("a", 10, 1, "a")];
  sorted.push(notice("b", 2, 1, "a"));
  expect([...sorted].reverse().sort(compareNotices)).toEqual(sorted);
});
