import { describe, expect, test } from "vitest";
import { fold, foldWithOrigins, spellingsOf, wordsOf } from "../../src/search/fold.ts";
import { excerptOf, findAll, markText } from "../../src/search/marks.ts";

const marksOf = (text: string, ...words: string[]): string[] => {
  const marked = markText(
    text,
    words.map((word) => (folded) => findAll(folded, spellingsOf(fold(word)))),
  );
  expect(marked.text).toBe(text);
  return marked.marks.map(([start, end]) => text.slice(start, end));
};

describe("marks stand in the original text", () => {
  test.each([
    ["培训人数", "培训", ["培训"]],
    ["ＡＢＣ党建", "abc", ["ＡＢＣ"]],
    ["满意度≥９５％以上", "≥95%", ["≥９５％"]],
    ["满意度>=95%", "≥95%", [">=95%"]],
    ["面积①㎡以内", "1m2", ["①㎡"]],
    ["㎡和㎡", "2", ["㎡", "㎡"]],
    ["𠮷林𠮷", "林", ["林"]],
    ["𠮷林𠮷", "𠮷", ["𠮷", "𠮷"]],
    ["ﷺ党", "党", ["党"]],
    ["½以上", "以", ["以"]],
    ["İstanbul党", "党", ["党"]],
    ["", "党", []],
  ])("%s, %s", (text, word, expected) => {
    expect(marksOf(text, word)).toEqual(expected);
  });

  test("overlapping and touching matches are one mark", () => {
    expect(marksOf("培训班培训", "培训", "训班")).toEqual(["培训班培训"]);
    expect(marksOf("哈哈哈", "哈哈")).toEqual(["哈哈"]);
  });
});

test("an excerpt keeps its marks in place and cuts no character in two", () => {
  const text = `${"𠮷".repeat(60)}培训${"𠮷".repeat(60)}`;
  const excerpt = excerptOf(markText(text, [(folded) => findAll(folded, ["培训"])]), 40);
  expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(["培训"]);
  expect(excerpt.text.isWellFormed()).toBe(true);
  expect(excerpt.text).toMatch(/^….*…$/u);
});

test("an excerpt begins with a clause where it can", () => {
  const text = `通过项目的实施和推进,全面提高全市农村基层干部的能力,举办培训班,${"推动工作".repeat(30)}`;
  const excerpt = excerptOf(markText(text, [(folded) => findAll(folded, ["培训"])]), 48);
  expect(excerpt.text).toMatch(/^…举办培训班,/u);
});

test("a part of a text is, folded, part of the folded text", () => {
  const text = "Ⅳ、e\u0301ﬁ㎡＞＝９５％；İΣς½ㄱ각\ud842\udfb7";
  const whole = fold(text);
  const characters = [...text];
  for (const start of characters.keys()) {
    for (let end = start + 1; end <= characters.length; end++) {
      expect(whole).toContain(fold(characters.slice(start, end).join("")));
    }
  }
  expect(foldWithOrigins(text).folded).toBe(whole);
});

test("words are folded, distinct and not endless", () => {
  expect(wordsOf(" ＡＢ　ab\n培训 ")).toEqual(["ab", "培训"]);
  expect(wordsOf("培".repeat(100_000))[0]?.length).toBe(200);
});
