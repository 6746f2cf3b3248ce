/** Heads in two rows, parts of a form with heads of their own, and values of several years or places. */
import { describe, expect, test } from "vitest";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formOf, linesOf } from "./html-form.ts";
import { htmlRow } from "./html-rows.ts";

test("项目长期绩效指标 beside the heads of a part are those of several years", async () => {
  const form = await formOf([
    "项目长期绩效指标{r2}|一级指标|二级指标|指标内容|指标值",
    "产出指标|数量指标|甲|≥300",
    "项目年度绩效指标{r2}|一级指标|二级指标|指标内容|指标值",
    "产出指标|数量指标|乙|≥3",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 乙 / ≥3"]);
  expect(form.midTermIndicators).toMatchObject([{ name: "甲", target: "≥300" }]);
});

test("a head that a page cut into two rows is made whole", async () => {
  const form = await formOf([
    "绩效指标|一级指标|二级指标|三级指标|年度目标|全年实际完成",
    "||||指标值|值",
    "|产出指标|数量指标|甲|3|4",
  ]);
  expect(form.indicators).toMatchObject([{ name: "甲", target: "3", actual: "4" }]);
});

test("年度绩效指标 as a table of its own belongs to the form above", async () => {
  const rows = ["项目名称|甲项目", "主管部门|某局", "年度目标|办好。"].map(htmlRow);
  const part = ["年度绩效指标{r2}|一级指标|二级指标|指标内容|指标值", "产出指标|数量指标|甲|≥3"];
  const second = part.map(htmlRow);
  const title = "<p>项目支出绩效目标申报表</p><p>（2024年度）</p>";
  const html = `<meta charset="utf-8">${title}<table>${rows.join("")}</table>${title}<table>${second.join("")}</table>`;
  const { forms } = recognize(await readSource("form.html", new TextEncoder().encode(html)));
  expect(forms.map(linesOf)).toEqual([["产出指标 / 数量指标 / 甲 / ≥3"]]);
});

test("a second header row names columns under 年度指标值 and leaves those beside it", async () => {
  const form = await formOf(
    [
      "绩效指标{c3}|年度指标值{c3}|实际完成值{r2}|分值{r2}|得分{r2}",
      "一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
      "产出指标|数量指标|甲|≧|7|人|8|10|9",
    ],
    "项目支出绩效自评表",
  );
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≧7人"]);
  expect(form.indicators).toMatchObject([{ actual: "8", points: "10", score: "9" }]);
});

describe("a head over parts", () => {
  test("one value for every district: each is kept under its district, and none is the form's", async () => {
    const form = await formOf([
      "绩效指标{r3}|一级指标{r2}|二级指标{r2}|三级指标{r2}|区域目标值{c2}",
      "甲区|乙区",
      "产出指标|数量指标|修渠|3处|5处",
    ]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 修渠 / -"]);
    expect(form.indicators[0]?.others).toEqual([
      { label: "甲区", text: "3处" },
      { label: "乙区", text: "5处" },
    ]);
  });
});

test("of the values of several years the form's own are its promises, the others stand under their years", async () => {
  const form = await formOf([
    "预算年度|2025年{c4}",
    "一级指标{r2}|二级指标{r2}|三级指标{r2}|指标值{c2}",
    "2025年|2026年",
    "产出指标|数量指标|扶持农户|1100户|1200户",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 扶持农户 / 1100户"]);
  expect(form.indicators[0]?.others).toEqual([{ label: "2026年", text: "1200户" }]);
});

test("of the values of half a year and the whole year the latter are the promises", async () => {
  const form = await formOf([
    "一级指标{r2}|二级指标{r2}|三级指标{r2}|指标值{c2}",
    "半年（程）|全年（程）",
    "产出指标|数量指标|巡查|42公里|86公里",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 巡查 / 86公里"]);
});

test("a part of a parted head may be parted again, below a part of its own (湖北)", async () => {
  const form = await formOf([
    "长期目标1：{c7}",
    "长期目标名称|一级指标|二级指标|指标名称{c2}|指标值|依据",
    "长期目标1|产出指标|数量指标|小区{c2}|90个|规划",
    "年度目标1：{c7}",
    "年度目标名称{r3}|一级指标{r3}|二级指标{r3}|指标名称{r3}|指标值{c3}",
    "近两年指标值{c2}|预期当年实现值{r2}",
    "前年|上年",
    "年度目标1|产出指标|数量指标|小区|30个|32个|36个",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 小区 / 36个"]);
  expect(form.midTermIndicators).toMatchObject([{ name: "小区", target: "90个" }]);
});

test("values of several places stand under their places; only where all are one they are the form's", async () => {
  const form = await formOf([
    "一级指标|二级指标|三级指标|指标解释|甲镇|乙镇",
    "产出指标|数量指标|换管道|公里|2.4|1.8",
    "产出指标|质量指标|合格率|水质|100%|100%",
  ]);
  expect(form.indicators.map(({ target, others }) => [target, others])).toEqual([
    [
      undefined,
      [
        { label: "甲镇", text: "2.4" },
        { label: "乙镇", text: "1.8" },
      ],
    ],
    [
      "100%",
      [
        { label: "甲镇", text: "100%" },
        { label: "乙镇", text: "100%" },
      ],
    ],
  ]);
});

test("the sum of several places is the form's", async () => {
  const form = await formOf(["一级指标|二级指标|三级指标|甲镇|乙镇|合计", "产出指标|数量指标|换管道|2|1|3"]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 换管道 / 3"]);
});

test("长期目标 and 年度目标 alone over a header are the titles of their parts", async () => {
  const form = await formOf([
    "长期目标（截至2026年）{c5}",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|网络|42个",
    "年度目标{c5}",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|网络|20个",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 网络 / 20个"]);
  expect(form.midTermIndicators).toMatchObject([{ target: "42个" }]);
});

test("of the value at the year's beginning and the changed one the first is the promise", async () => {
  const form = await formOf(
    [
      "年初绩效目标{c2}|全年（调整）绩效目标|目标实际完成情况{c2}",
      "养护绿地。{c2}||完成。{c2}",
      "指标名称|指标性质|年初指标值|调整指标值|全年完成值|指标得分",
      "养护面积|≥|215||216|15",
    ],
    "项目绩效自评表",
  );
  expect(form.indicators).toMatchObject([{ name: "养护面积", operator: "≥", target: "215", actual: "216" }]);
});

test("长期绩效目标表 before its rows sets them apart from the year's", async () => {
  const header = (word: string): string => `${word}{r2}|一级指标|二级指标|三级指标|指标值`;
  const form = await formOf([
    header("长期绩效目标表"),
    "产出指标|数量指标|三年换灯|6000盏",
    header("年度绩效目标表"),
    "产出指标|数量指标|当年换灯|2000盏",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 当年换灯 / 2000盏"]);
  expect(form.midTermIndicators?.map(({ name }) => name)).toEqual(["三年换灯"]);
});

test("equal values of several years stay apart where merged cells were written again", async () => {
  const text = `项目支出绩效目标表

| 项目名称 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 |
| 主管部门 | 某局 | 某局 | 某局 | 某局 | 某局 |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值 | 指标值 |
| 一级指标 | 二级指标 | 三级指标 | 前年 | 上年 | 预计当年实现 |
| 产出指标 | 质量指标 | 抽检合格率 | 100% | 100% | 100% |`;
  const { forms } = recognize(await readSource("a.md", new TextEncoder().encode(text)));
  expect(forms.flatMap(linesOf)).toEqual(["产出指标 / 质量指标 / 抽检合格率 / 100%"]);
});

test("运算符号, 内容 and 度量单位 under 指标值 are operator, value and unit of one target (山东)", async () => {
  const form = await formOf([
    "绩效指标{r4}|一级指标{r2}|二级指标{r2}|三级指标{r2}|指标值{c3}",
    "运算符号|内容|度量单位",
    "产出指标{r2}|数量指标|甲|≥|4860|人",
    "时效指标|乙||学期开学后|",
  ]);
  expect(form.indicators).toMatchObject([
    { name: "甲", operator: "≥", target: "4860", unit: "人" },
    { level1: "产出指标", level2: "时效指标", name: "乙", target: "学期开学后" },
  ]);
});

test("heads that are printed in both of their rows are those of one", async () => {
  const head = "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 |";
  const table = [
    "| 项目名称 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 | 甲项目 |",
    "| 主管部门 | 某局 | 某局 | 某局 | 某局 | 某局 | 某局 |",
    "| 年度目标 | 办好。 | 办好。 | 办好。 | 办好。 | 办好。 | 办好。 |",
    `${head} 指标值 | 指标值 | 指标值 |`,
    `${head} 运算符号 | 内容 | 度量单位 |`,
    "| 绩效指标 | 产出指标 | 数量指标 | 甲 | ≥ | 30 | 套 |",
    "| 绩效指标 | 产出指标 | 产出质量 | 乙 | ≥ | 98 | % |",
  ];
  const text = `项目支出绩效目标表\n（2024年度）\n\n${table.join("\n")}\n`;
  const { forms } = recognize(await readSource("form.md", new TextEncoder().encode(text)));
  expect(forms[0]?.indicators).toMatchObject([
    { name: "甲", operator: "≥", target: "30", unit: "套" },
    { level2: "产出质量", kind: "quality", name: "乙", operator: "≥", target: "98", unit: "%" },
  ]);
});
