import { describe, expect, test } from "vitest";
import { readSource } from "../../scripts/source/read.ts";
import { show } from "./build/show.ts";

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test("quoted fields hold separators, quotes and line breaks; places are lines", async () => {
  const { blocks } = await readSource("a.csv", utf8('甲,"一,二"\r\n"三\n四","说""好"""\r\n,\r\n五\r\n'));
  expect(blocks).toEqual([
    {
      kind: "table",
      rows: [
        {
          place: { line: 1 },
          cells: [
            { column: 0, text: "甲" },
            { column: 1, text: "一,二" },
          ],
        },
        {
          place: { line: 2 },
          cells: [
            { column: 0, text: "三\n四" },
            { column: 1, text: '说"好"' },
          ],
        },
        { place: { line: 5 }, cells: [{ column: 0, text: "五" }] },
      ],
    },
  ]);
});

test.each([
  ["tabs", "甲\t乙,丙\n丁\t戊"],
  ["semicolons", "甲;乙,丙\n丁;戊"],
  ["a stated separator", "sep=;\n甲;乙,丙\n丁;戊"],
])("the separator is found: %s", async (_, text) => {
  expect(await show("a.csv", utf8(text))).toEqual(["table", "| 0:甲 | 1:乙,丙 |", "| 0:丁 | 1:戊 |"]);
});

test("a quote that is never closed loses nothing", async () => {
  expect(await show("a.csv", utf8('甲,"乙\n丙'))).toEqual(["table", '| 0:甲 | 1:"乙 |', "| 0:丙 |"]);
});

test("GB 18030 as Excel for China saves it", async () => {
  const bytes = Uint8Array.from("\xcf\xee\xc4\xbf,1\r\n", (character) => character.charCodeAt(0));
  expect(await show("a.csv", bytes)).toEqual(["table", "| 0:项目 | 1:1 |"]);
});

test("an empty last field is a field", async () => {
  expect(await show("a.csv", utf8("甲,\n"))).toEqual(["table", "| 0:甲 | 1: |"]);
  expect(await show("a.csv", utf8("甲,"))).toEqual(["table", "| 0:甲 | 1: |"]);
});

describe("text with tabs", () => {
  const lines = "项目支出绩效目标表\t\t\r\n项目名称\t校舍维修\t\r\n\t数量指标\t≥1\r\n";
  const shown = [
    "table",
    "| 0:项目支出绩效目标表 | 1: | 2: |",
    "| 0:项目名称 | 1:校舍维修 | 2: |",
    "| 0: | 1:数量指标 | 2:≥1 |",
  ];

  test.each(["目标表.txt", "目标表.xls", "目标表.csv", "目标表.doc"])(
    "is a table: %s, as Excel saves Unicode text",
    async (name) => {
      expect(await show(name, new Uint8Array(Buffer.from(`\ufeff${lines}`, "utf16le")))).toEqual(shown);
      expect(await show(name, utf8(lines))).toEqual(shown);
    },
  );

  test("but prose that begins with tabs is text, and so are rows with pipes", async () => {
    expect(await show("a.txt", utf8("一、概况\n\t本部门设三科。\n\t编制十人。\n"))).toEqual([
      "# 一、概况",
      "# 本部门设三科。",
      "# 编制十人。",
    ]);
    expect(await show("a.txt", utf8("| 甲 |\t乙 |\n|---|---|\n| 丙 |\t丁 |\n"))).toEqual([
      "table",
      "| 0:甲 | 1:乙 |",
      "| 0:丙 | 1:丁 |",
    ]);
  });
});
