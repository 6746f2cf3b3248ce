/** Texts that a pattern with room in several places would try for minutes; each is read or kept, in no time. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import type { Row, SourceDocument } from "../../scripts/source/document.ts";

const LENGTH = 20_000;

function documentOf(text: string): SourceDocument {
  const rows = [
    ["项目名称", "路灯维护", "主管部门", "某局"],
    ["项目资金", "年度资金总额", text],
    ["总体目标", text],
    [text, "甲"],
    [text],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", text, text],
    [text, "≥1"],
  ];
  const table = rows.map((cells, index): Row => {
    return { place: { line: index + 1 }, cells: cells.map((cell, column) => ({ text: cell, column })) };
  });
  return {
    format: "Markdown",
    blocks: [
      { kind: "text", place: { line: 1 }, text },
      { kind: "table", rows: table },
    ],
  };
}

test.each([
  ["其中：", " "],
  ["其中：", "\n"],
  ["年度目标", " "],
  ["年度目标", "*"],
  ["财政拨款", "\u3000"],
  ["项目绩效目标表", "（"],
  ["1", "1,"],
  ["", "其中:"],
])("%j and many %j", (head, unit) => {
  const text = `${head}${unit.repeat(LENGTH / unit.length)}元`;
  const { forms } = recognize(documentOf(text));
  expect(forms[0]?.name).toBe("路灯维护");
});
