import { expect, test } from "vitest";
import { facetText } from "../../src/components/search/term-text.ts";
import { FACET_FIELDS } from "../../src/search/types.ts";

const NAMES = ["x", "", "__proto__", "constructor", "toString", "doubt/constructor", "constructor/x", "doubt/valueOf"];

test.each(FACET_FIELDS)("a link may name any %s: one that there is not stands as it is", (field) => {
  for (const value of NAMES) {
    const text = facetText({ field, value, label: value });
    expect(text === value || (field === "rule" && text === `${value}（疑点）`), `${field}=${value}: ${text}`).toBe(
      true,
    );
  }
});

test.each([
  ["type", "project", "project", "项目"],
  ["finding", "doubt", "doubt", "疑点"],
  ["rule", "doubt/quantity-cost", "数量×单价", "数量×单价（疑点）"],
  ["kind", "output/cost", "成本指标", "成本指标"],
  ["unit", "元/人/天", "元/人/天", "元/人/天"],
] as const)("%s=%s, labelled %s, is %s", (field, value, label, text) => {
  expect(facetText({ field, value, label })).toBe(text);
});
