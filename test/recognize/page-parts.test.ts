/** Forms of which a page's end makes two tables with other columns; all texts here are invented. */
import { expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import type { Block } from "../../scripts/source/document.ts";

/** A table on a page, its rows in short. */
const tableOn = (page: number, ...rows: readonly string[]): Block => ({
  kind: "table",
  rows: rows.map((line, index) => ({
    place: { page, table: 1, row: index + 1 },
    cells: line.split("|").map((text, column) => ({ text, column })),
  })),
});
const text = (page: number, line: string): Block => ({ kind: "text", place: { page }, text: line });

const HEAD = tableOn(1, "项目名称|标志维护", "主管部门|某委员会|实施单位|某中心", "项目属性|经常性项目|项目期|长期");
const REST = tableOn(
  2,
  "项目资金（万元）|年度资金总额：|1,036.00||",
  "总体目标|维护标志。|||",
  "绩效指标|一级指标|二级指标|三级指标|指标值",
  "|产出指标|数量指标|标志|≥42座",
);

const formsOf = (...between: readonly Block[]) =>
  recognize({
    format: "PDF",
    blocks: [text(1, "项目支出绩效目标表"), text(1, "（2023年度）"), HEAD, ...between, REST],
  }).forms;

test("the head of a form and its indicators on the next page are one form, whatever runs over the page", () => {
  const forms = formsOf(text(1, "— 1 —"), text(2, "某委员会2023年部门预算"));
  expect(forms).toMatchObject([
    {
      name: "标志维护",
      goal: "维护标志。",
      funds: { total: "1,036.00" },
      indicators: [{ name: "标志", target: "≥42座" }],
    },
  ]);
});

test("a title or several lines between them part them", () => {
  expect(formsOf(text(2, "2024年专项资金绩效目标表"))).toHaveLength(2);
  expect(formsOf(text(2, "一"), text(2, "二"), text(2, "三"))).toHaveLength(2);
});
