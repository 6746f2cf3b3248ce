/** Forms whose cells came as plain text; what they say stands in the layouts' goldens. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import type { Place, SourceDocument } from "../../scripts/source/document.ts";

function documentOf(lines: readonly string[], place: (index: number) => Place): SourceDocument {
  return {
    format: "Markdown",
    blocks: lines.map((text, index) => ({ kind: "text", place: place(index), text })),
  };
}

const FORM = [
  "项目支出绩效目标表（2024年度）",
  "项目名称 路灯维护 联系人 王某某",
  "主管部门 某局",
  "一级指标 二级指标 三级指标 指标值",
  "产出指标 数量指标 维护路灯 ≥2000盏",
  "办公室 2024年1月5日印发的通知到此结束。",
];
const line = (index: number): Place => ({ line: index + 1 });

test("a form in lines of text is a table from its name to its last indicator, and the text around it stays", () => {
  const { forms, document } = recognize(documentOf(FORM, line));
  expect(forms).toMatchObject([{ year: 2024, name: "路灯维护", indicators: [{ name: "维护路灯", row: "t1r4" }] }]);
  expect(document.blocks.map(({ kind }) => kind)).toEqual(["text", "table", "text"]);
});

test("the names of persons in such lines are masked", () => {
  const { forms, document } = recognize(documentOf(FORM, line));
  expect(JSON.stringify(document)).not.toContain("王某某");
  expect(forms[0]?.problems.map(({ code }) => code)).toContain("personal-data");
});

test("lines of a PDF's page are no rows", () => {
  expect(recognize(documentOf(FORM, () => ({ page: 1 }))).forms).toEqual([]);
});

test("heads of columns without the name of a project make no form", () => {
  const guide = ["填报说明", "一级指标 二级指标 三级指标 指标值", "产出指标 数量指标 写做多少 写数字"];
  expect(recognize(documentOf(guide, line)).forms).toEqual([]);
});
