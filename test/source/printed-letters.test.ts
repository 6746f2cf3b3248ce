/** What fonts note for their shapes, and what the page shows. */
import { expect, test } from "vitest";
import { printedLetters } from "../../scripts/source/pdf/printed-letters.ts";

test.each([
  ["主管部⻔", "主管部门"],
  ["⺠族乡⻓期⽤⻋", "民族乡长期用车"],
  ["22⼾48⼈", "22户48人"],
  ["3月〜5月", "3月～5月"],
  ["⸺", "——"],
  ["⋯⋯", "……"],
  ["ﬁre", "fire"],
  ["（万元）：１２", "（万元）：１２"],
])("%s prints %s", (noted, printed) => {
  expect(printedLetters(noted)).toBe(printed);
});
