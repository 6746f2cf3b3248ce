import { expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { letterMatcherOf, letterWord, pinyinOf } from "../../src/search/pinyin.ts";
import { DATA, READINGS } from "./corpus.ts";

const PINYIN = pinyinOf(READINGS);

test.each([
  ["peixun", "干部培训班", "培训"],
  ["px", "干部培训班", "培训"],
  ["pxb", "干部培训班", "培训班"],
  ["peixunb", "干部培训班", "培训班"],
  ["pei", "干部培训班", "培"],
  ["zuzhi", "中共组织部", "组织"],
  ["zuzi", "中共组织部", "组织"],
  ["chengben", "成本控制", "成本"],
  ["cenben", "成本控制", "成本"],
  ["cengbeng", "成本控制", "成本"],
  ["chengzhang", "成长", "成长"],
  ["chengchang", "成长", "成长"],
  ["xi'an", "西安市", "西安"],
  ["培xun", "干部培训班", "培训"],
  ["lvse", "绿色发展", "绿色"],
  ["lüse", "绿色发展", "绿色"],
  ["luse", "绿色发展", "绿色"],
])("%s finds %s: %s", (word, text, expected) => {
  const range = letterMatcherOf(word, PINYIN)?.find(text, true);
  expect(range && text.slice(...range)).toBe(expected);
});

test.each([
  ["px", "干部培训班", false],
  ["peixung2", "培训", true],
  ["eixun", "培训", true],
  ["peixuner", "培训", true],
])("%s does not find %s (initials: %s)", (word, text, initials) => {
  expect(letterMatcherOf(word, PINYIN)?.find(text, initials)).toBeUndefined();
});

test.each(["a", "培训", "≥95%", "a1", ""])("%j is no word in letters", (word) => expect(letterWord(word)).toBe(false));

test("characters that sound alike have one sound, unit for unit", () => {
  expect(PINYIN.soundOf("满意渡")).toBe(PINYIN.soundOf("满意度"));
  expect(PINYIN.soundOf("陪训")).toBe(PINYIN.soundOf("培训"));
  expect(PINYIN.soundOf("培训")).not.toBe(PINYIN.soundOf("评选"));
  expect(PINYIN.soundOf("𠮷a≥")).toHaveLength(4);
});

test("the pattern that scans and the matcher that marks agree on every text of the content", async () => {
  const texts = Object.values(DATA.strings).flatMap((strings) => strings.map(fold));
  const words = ["px", "pxb", "peixun", "peixunb", "pei", "zuzibu", "xianshi", "xi'an", "lvse", "dangyuan", "gzjf"];
  for (const word of [
    ...words,
    "cs",
    "zhang",
    "chang",
    "shengtaihuanjing",
    "培xun",
    "zhongguogongchandang",
    "qpxzzbgzjfpxbgbjy",
  ]) {
    const matcher = letterMatcherOf(word, PINYIN);
    for (const initials of [true, false]) {
      const wrong = texts.filter(
        (text) => matcher?.test(text, initials) !== (matcher?.find(text, initials) !== undefined),
      );
      expect(wrong, word).toEqual([]);
    }
  }
});
