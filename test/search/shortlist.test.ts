import { expect, test } from "vitest";
import { addPath, comparePath, parseShortlist, toggled, withAdded } from "../../src/search/shortlist.ts";

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

test("projects are added behind those that are kept, as far as there is room", () => {
  const six = ["a", "b", "c", "d", "e", "f"].map((slug) => `2024/106/${slug}`);
  expect(withAdded(six.slice(0, 2), [six[1] ?? "", six[2] ?? ""])).toEqual(six.slice(0, 3));
  expect(withAdded(six, ["2024/106/g"])).toEqual(six);
  expect(addPath("2024/106/a")).toBe("/compare/?add=2024/106/a");
});
