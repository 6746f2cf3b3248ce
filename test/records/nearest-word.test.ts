import { expect, test } from "vitest";
import { nearestWord } from "../../src/records/nearest-word.ts";

const KNOWN = ["年度", "年度目标", "项目名称", "项目期", "constructor"];

test.each([
  ["年都", "年度"],
  ["年度目栋", "年度目标"],
  ["项目名", "项目名称"],
  ["項目名稱", "项目名称"],
  ["项目期限", "项目期"],
  ["foo", undefined],
  ["", undefined],
  ["𠮷", undefined],
  ["完全不相干的栏目", undefined],
])("%s is meant as %s", (word, nearest) => {
  expect(nearestWord(word, KNOWN)).toBe(nearest);
});

test("of two words that are equally near, the first one known is named", () => {
  expect(nearestWord("甲丙", ["甲乙", "甲丁"])).toBe("甲乙");
  expect(nearestWord("甲", [])).toBeUndefined();
});
