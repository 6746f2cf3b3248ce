/** Sheets that hold more than one form; all texts here are invented. */
import { expect, test } from "vitest";
import type { Recognition } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";

/** A sheet from lines of cells, with `|` between them. */
function sheetOf(...lines: readonly string[]): Recognition {
  const rows = lines.map((line, index) => ({
    place: { sheet: "一", row: index + 1 },
    cells: line.split("|").flatMap((text, column) => (text === "" ? [] : [{ text, column }])),
  }));
  return recognize({ format: "Excel", blocks: [{ kind: "table", rows }] });
}

const LEVELS = "一级指标|二级指标|三级指标|指标值";
const OVERALL = [
  "部门整体支出绩效目标表",
  "（2025年度）",
  "部门（单位）名称|某局",
  "年度总体目标|保障粮食安全。",
  LEVELS,
  "产出指标|数量指标|播种面积|≥18万亩",
  "效益指标|社会效益指标|农民收入|增长7%",
];
const formOf = (name: string): string[] => [
  `项目名称|${name}|主管部门|某局`,
  "年度目标|完成。",
  LEVELS,
  `产出指标|数量指标|${name}数量|16个`,
];
const readOf = ({ forms }: Recognition): [string | undefined, number][] =>
  forms.map(({ name, indicators }) => [name, indicators.length]);

test("a whole department's form above a project's form takes nothing from it", () => {
  const read = sheetOf(...OVERALL, "河长制经费", "项目绩效目标", "基本信息", ...formOf("河长制经费"));
  expect(readOf(read)).toEqual([["河长制经费", 1]]);
  expect(read.overallForms).toBe(1);
});

test("a whole department's form below a project's form adds nothing to it", () => {
  const read = sheetOf("项目支出绩效目标表", "（2025年度）", ...formOf("冷库"), "表14", ...OVERALL);
  expect(readOf(read)).toEqual([["冷库", 1]]);
  expect(read.overallForms).toBe(1);
});

test("the title over a list ends what stands above it on the sheet", () => {
  const read = sheetOf(
    "某局2024年部门预算公开信息",
    "表十三",
    "省对下转移支付预算表",
    "项目|合计|一般性转移支付|专项转移支付",
    "表十四",
    "项目支出绩效目标表",
    `单位名称|项目名称|年度绩效目标|${LEVELS}`,
    "某局本级|林草保护|完成监测。|产出指标|数量指标|样地|≥85个",
  );
  expect(readOf(read)).toEqual([["林草保护", 1]]);
  expect(read).toMatchObject({ unreadCells: 0, forms: [{ year: 2024, title: "项目支出绩效目标表" }] });
});

test("the title over a form without a name ends a table above it", () => {
  const read = sheetOf(
    "奖励资金分配表",
    "序号|单位名称|活动项目名称|分配金额（万元）",
    "1|县教育局|龙舟赛|88.4",
    "附件2",
    "项目绩效目标表",
    "主管部门|县文体局|资金总额|618.4",
    "总体目标|办赛。",
    LEVELS,
    "产出指标|数量指标|场次|≥12场",
  );
  expect(read.forms).toMatchObject([{ department: { name: "县文体局" }, goal: "办赛。" }]);
  expect(read.forms[0]?.implementingUnit).toBeUndefined();
  expect(read.unreadCells).toBe(0);
});

test("a line with the office and the unit of the money leads to the form below it", () => {
  const heads = ["一、接访经费绩效目标表", "二、保洁经费绩效目标表"];
  const read = sheetOf(
    ...heads.flatMap((title) => [title, "634001某镇人民政府本级 单位：万元", ...formOf(title.slice(2, 6))]),
  );
  expect(read.forms.map(({ title }) => title)).toEqual(["接访经费绩效目标表", "保洁经费绩效目标表"]);
});

test("year and margins above each of several forms in one table lead to the form below them", () => {
  const forms = ["马拉松", "参赛费"].flatMap((name) => [
    "项目支出绩效目标表",
    "（2025年度）|项目责任人：",
    "单位（盖章）：",
    ...formOf(name),
  ]);
  const read = sheetOf(...forms);
  expect(readOf(read)).toEqual([
    ["马拉松", 1],
    ["参赛费", 1],
  ]);
});

test("cells that were merged downwards and written again in every row are one cell", () => {
  const read = sheetOf(
    "项目绩效目标完成情况表",
    "项目名称|山坪塘整治|主管部门|某局",
    "年度目标完成情况|预期目标||实际完成目标",
    "年度目标完成情况|整治18口。||已整治18口。",
    "绩效指标|一级指标|二级指标|三级指标|预期指标值|实际完成值",
    "绩效指标|产出指标|数量指标|整治口数|18口|18口",
  );
  expect(read.evaluations).toMatchObject([{ goal: "整治18口。", details: { actualGoal: "已整治18口。" } }]);
});

test("values of several places are one also where a narrow column breaks their lines", () => {
  const read = sheetOf(
    "项目名称|文化站|主管部门|某局",
    "一级指标|二级指标|三级指标|指标解释|甲县|乙县",
    "产出指标|成本指标|补助标准|控制|<=2万\n元/个|<=2万元/个",
  );
  expect(read.forms[0]?.indicators).toMatchObject([{ target: "<=2万元/个" }]);
});

const LIST = [`单位名称|项目名称|年度绩效目标|${LEVELS}`, "某局本级|林草保护|完成监测。|产出指标|数量指标|样地|≥85个"];
const GOALS = ["序号|项目名称|预算金额|绩效目标", "1|健康档案|26.40|建档。", "2|急救车辆|45.60", "|合计|72.00"];

test("a list ends where a form or another title begins, and goes on where a page prints its own title again", () => {
  const title = "项目支出绩效目标表（2025年度）";
  const [head = "", line = ""] = LIST;
  expect(readOf(sheetOf(title, ...LIST, ...OVERALL))).toEqual([["林草保护", 1]]);
  expect(readOf(sheetOf(title, ...LIST, ...formOf("冷库")))).toEqual([
    ["林草保护", 1],
    ["冷库", 1],
  ]);
  expect(readOf(sheetOf(title, ...LIST, title, head, line.replace("林草", "湿地")))).toEqual([
    ["林草保护", 1],
    ["湿地保护", 1],
  ]);
  const second = sheetOf(title, ...LIST, "上级专项绩效目标表", head, line.replace("林草", "湿地"));
  expect(second.forms.map((form) => form.title)).toEqual([title, "上级专项绩效目标表"]);
});

test("form, a whole department's form and a list may follow each other", () => {
  const read = sheetOf("项目支出绩效目标表（2025年度）", ...formOf("冷库"), ...OVERALL, "项目绩效目标汇总表", ...LIST);
  expect(readOf(read)).toEqual([
    ["冷库", 1],
    ["林草保护", 1],
  ]);
  expect(read.overallForms).toBe(1);
});

test("a title over lines of a head begins another form, also where it prints no name", () => {
  const nameless = (title: string): string[] => [title, "主管部门|某局", ...formOf("").slice(1)];
  const [first, second] = ["乡村振兴补助项目绩效目标表", "公路养护经费项目绩效目标表"].map(nameless);
  expect(readOf(sheetOf(...(first ?? []), ...(second ?? [])))).toEqual([
    ["乡村振兴补助项目", 1],
    ["公路养护经费项目", 1],
  ]);
});

test("a numbered project of a list of goals is one also without its goal", () => {
  const read = sheetOf("重点项目绩效目标表", ...GOALS);
  expect(read.forms.map(({ name, goal, funds }) => [name, goal, funds?.total])).toEqual([
    ["健康档案", "建档。", "26.40"],
    ["急救车辆", undefined, "45.60"],
  ]);
});

test("a table of points is no form", () => {
  const points = ["项目绩效评价评分表", "一级指标|二级指标|三级指标|分值|得分", "产出指标|数量指标|路灯|10|9"];
  expect(sheetOf(...points).forms).toEqual([]);
});

test("a word for a person is the name of an indicator in the column of the names", () => {
  const read = sheetOf(...formOf("驻村"), "||联系人|2人", "||联系电话|2部");
  expect(read.forms[0]?.indicators.map(({ name, target }) => [name, target])).toEqual([
    ["驻村数量", "16个"],
    ["联系人", "2人"],
    ["联系电话", "2部"],
  ]);
});
