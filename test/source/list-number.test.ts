import { expect, test } from "vitest";
import { formatListNumber } from "../../scripts/source/word/list-number.ts";

test.each([
  ["decimal", "1 4 12"],
  ["decimalZero", "01 04 12"],
  ["decimalFullWidth", "１ ４ １２"],
  ["decimalEnclosedCircleChinese", "① ④ ⑫"],
  ["lowerLetter", "a d l"],
  ["upperLetter", "A D L"],
  ["lowerRoman", "i iv xii"],
  ["upperRoman", "I IV XII"],
  ["ideographTraditional", "甲 丁 12"],
  ["ideographZodiac", "子 卯 亥"],
  ["chineseCountingThousand", "一 四 十二"],
  ["japaneseCounting", "一 四 十二"],
  ["chineseLegalSimplified", "壹 肆 壹拾贰"],
  ["cardinalText", "1 4 12"],
])("%s", (format, printed) => {
  expect([1, 4, 12].map((value) => formatListNumber(value, format)).join(" ")).toBe(printed);
});

test("numbers beyond the figures of a format stay digits, and are never long", () => {
  expect(formatListNumber(27, "lowerLetter")).toBe("aa");
  expect(
    ["lowerLetter", "upperRoman", "chineseCounting", "decimalEnclosedCircle"].map((each) =>
      formatListNumber(32_767, each),
    ),
  ).toEqual(["32767", "32767", "32767", "32767"]);
  expect(formatListNumber(20, "chineseCounting")).toBe("二十");
  expect(formatListNumber(0, "upperRoman")).toBe("0");
});
