import { expect, test } from "vitest";
import { transcriptOf } from "../../scripts/write/transcript.ts";

test("a cell keeps its column where a reader leaves out an empty one, and merged cells cover theirs", () => {
  const { blocks } = transcriptOf({
    format: "Excel",
    blocks: [
      {
        kind: "table",
        rows: [
          { place: { sheet: "甲", row: 1 }, cells: [{ text: "a", column: 1, rowSpan: 2 }] },
          { place: { sheet: "甲", row: 2 }, cells: [{ text: "b", column: 2, colSpan: 2 }] },
          { place: { sheet: "甲", row: 3 }, cells: [{ text: "c", column: 2 }] },
        ],
      },
    ],
  });
  expect(blocks).toEqual([
    {
      table: 1,
      rows: [
        { place: "工作表“甲” 第 1 行", cells: ["", { text: "a", rowSpan: 2 }] },
        { place: "工作表“甲” 第 2 行", cells: ["", { text: "b", colSpan: 2 }] },
        { place: "工作表“甲” 第 3 行", cells: ["", "", "c"] },
      ],
    },
  ]);
});
