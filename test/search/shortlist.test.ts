import { expect, test } from "vitest";
import { comparePath, parseShortlist, toggled } from "../../src/search/shortlist.ts";

const SIX = ["a", "b", "c", "d", "e", "f"].map((slug) => `2024/106/${slug}`);

test.each([
  ["2024/106/zggzjf,2024/106/rcgzjf", ["2024/106/zggzjf", "2024/106/rcgzjf"]],
  ["2024/106/a,2024/106/a", ["2024/106/a"]],
  ["", []],
  ["//evil.test/x,https://evil.test,2024/../a,2024/106/..", []],
  [[...SIX, "2024/106/g"].join(","), SIX],
])("%s is a shortlist", (text, ids) => expect(parseShortlist(text)).toEqual(ids));

test("a project is kept once, and not beyond the sixth", () => {
  expect(toggled(["2024/106/a"], "2024/106/b")).toEqual(["2024/106/a", "2024/106/b"]);
  expect(toggled(["2024/106/a"], "2024/106/a")).toEqual([]);
  expect(toggled(SIX, "2024/106/g")).toEqual(SIX);
});

test("the path of a comparison says what is compared", () => {
  expect(comparePath(["2024/106/a", "2024/106/b"])).toBe("/compare/?ids=2024/106/a,2024/106/b");
  expect(comparePath([])).toBe("/compare/");
});
