/** Heads of columns that no list of words holds, and columns that only their cells explain. */
import { describe, expect, test } from "vitest";
import { columnOf } from "../../scripts/recognize/indicators/columns.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formOf, linesOf } from "./html-form.ts";

describe("a head is known by the words in it", () => {
  test.each([
    ["指标值及单位", "target"],
    ["年初目标值（A）", "target"],
    ["年度目标指标值", "target"],
    ["2024年目标值", "target"],
    ["指标值（包含数字及文字描述）", "target"],
    ["本年度计划水平", "target"],
    ["实施期绩效指标值", "midTermTarget"],
    ["全年实际完成情况", "actual"],
    ["自评完成值（B）", "actual"],
    ["参考分值", "points"],
    ["指标权重（%）", "weight"],
    ["单位自评得分", "score"],
    ["得分计算方法", "standard"],
    ["评分细则及依据", "standard"],
    ["未完成原因及拟采取的改进措施", "reason"],
    ["偏差情况说明", "reason"],
    ["绩效度量单位", "unit"],
    ["指标方向性*", "direction"],
    ["绩效指标性质*", "operator"],
    ["指标说明及公式", "content"],
  ])("%s", (head, code) => {
    expect(columnOf(head)).toBe(code);
  });

  test.each([
    "上年度实际水平",
    "近三年平均指标值",
    "1-7月执行情况",
    "预计完成情况",
    "数据来源",
    "完成率",
    "年度目标完成情况",
  ])("%s is none of ours", (head) => {
    expect(["target", "actual", "score"]).not.toContain(columnOf(head));
  });
});

describe("a column is known by what it holds", () => {
  test("signs under 指标方向, directions under 指标性质", async () => {
    const form = await formOf([
      "一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位",
      "产出指标{r2}|数量指标|甲|正向|大于等于|98|%",
      "时效指标|乙|定性||年底|",
    ]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / 大于等于98%", "产出指标 / 时效指标 / 乙 / 年底"]);
    expect(form.indicators[0]).toMatchObject({ direction: "正向", operator: "大于等于" });
  });

  test("units and signs under heads that nobody knows", async () => {
    const form = await formOf([
      "一级指标|二级指标|三级指标|甲栏|乙栏|指标值",
      "产出指标{r2}|数量指标|甲|≥|万元|20",
      "质量指标|乙|=|%|100",
    ]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥20万元", "产出指标 / 质量指标 / 乙 / =100%"]);
  });

  test.each(["全年绩效目标", "参考标准", "区域目标质", "甲镇"])("the values are left over: %s", async (head) => {
    const form = await formOf([`一级指标|二级指标|三级指标|指标解释|${head}`, "产出指标|数量指标|甲|反映甲|≥3个"]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥3个"]);
    expect(form.indicators[0]).toMatchObject({ content: "反映甲" });
  });

  test("sign, value and unit under one head", async () => {
    const form = await formOf(["一级指标|二级指标|三级指标|绩效指标值{c3}|备注", "产出指标|数量指标|甲|≥|300|人次|"]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥300人次"]);
  });

  test("one level under 指标类型", async () => {
    const form = await formOf(["绩效指标{r3}|指标类型|指标名称|绩效标准", "数量指标|甲|≥3", "质量指标|乙|合格"]);
    expect(linesOf(form)).toEqual(["- / 数量指标 / 甲 / ≥3", "- / 质量指标 / 乙 / 合格"]);
  });

  test("the points of a name, not of its levels; how they are given is no value", async () => {
    const form = await formOf(
      ["一级指标|分值|二级指标|分值|三级指标|分值|评分标准|得分", "产出|30|产出数量|15|甲|5|≥95%得5分|4"],
      "项目支出绩效自评表",
    );
    expect(form.indicators).toMatchObject([{ name: "甲", points: "5", standard: "≥95%得5分", score: "4" }]);
    expect(form.indicators[0]?.target).toBeUndefined();
  });

  test("levels under 评价内容", async () => {
    const form = await formOf([
      "年度绩效目标{r4}|评价内容{c2}|绩效内容|绩效目标值",
      "投入|时效目标|甲|年底",
      "产出|数量目标|乙|≥2人",
      "效益|社会效益目标|丙|≥3人",
    ]);
    expect(linesOf(form)).toEqual([
      "投入 / 时效目标 / 甲 / 年底",
      "产出 / 数量目标 / 乙 / ≥2人",
      "效益 / 社会效益目标 / 丙 / ≥3人",
    ]);
    expect(form.indicators[2]).toMatchObject({ category: "benefit", kind: "social" });
  });

  test("scores under the sum of the points", async () => {
    const form = await formOf(
      ["一级指标|二级指标|三级指标|年度指标值|实际完成值|50", "产出指标|数量指标|甲|≥3|3|20"],
      "项目支出绩效自评表",
    );
    expect(form.indicators).toMatchObject([{ target: "≥3", actual: "3", score: "20" }]);
  });
});

test("a value between its sign and its unit needs no head of its own", async () => {
  const html = `<meta charset="utf-8"><p>项目绩效自评表</p><p>（2024年度）</p><table>
<tr><td>项目名称</td><td colspan="3">路灯维护</td><td>主管部门</td><td colspan="3">某局</td></tr>
<tr><td>年度预期目标</td><td colspan="3">修路灯。</td><td>具体完成情况</td><td colspan="3">已修。</td></tr>
<tr><td rowspan="2">一级指标</td><td rowspan="2">二级指标</td><td rowspan="2">三级指标</td><td rowspan="2">指标分值</td>
<td colspan="3">预期指标值</td><td rowspan="2">单项指标实际完成值</td><td colspan="2">自评得分</td></tr>
<tr><td>符号</td><td></td><td>单位（文字描述）</td><td>单项指标得分</td><td>权重占比（%）</td></tr>
<tr><td>产出指标</td><td>质量指标</td><td>亮灯率</td><td>25</td><td>&gt;=</td><td>98</td><td>%</td><td>99%</td><td>24</td><td>25</td></tr>
</table>`;
  const { evaluations } = recognize(await readSource("a.html", new TextEncoder().encode(html)));
  expect(evaluations[0]?.goal).toBe("修路灯。");
  const indicator = {
    name: "亮灯率",
    operator: ">=",
    target: "98",
    unit: "%",
    actual: "99%",
    points: "25",
    score: "24",
  };
  expect(evaluations[0]?.indicators).toMatchObject([indicator]);
});

test("what was reached in a year before is kept under its head, beside what is expected", async () => {
  const form = await formOf([
    "绩效指标{r3}|一级指标{r2}|二级指标{r2}|三级指标{r2}|指标值{c2}",
    "2021年实际实现值|预期2022年实现值",
    "产出指标|数量指标|参训人次|250人次|260人次",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 参训人次 / 260人次"]);
  expect(form.indicators[0]?.others).toEqual([{ label: "2021年实际实现值", text: "250人次" }]);
});

test("分解目标 heads the levels where no other head does", async () => {
  const form = await formOf([
    "分解目标|分解目标内容|绩效指标|指标目标值",
    "投入与管理目标{r2}|投入管理|预算执行率|≥98%",
    "财务管理|专款专用率|100%",
  ]);
  expect(linesOf(form)).toEqual([
    "投入与管理目标 / 投入管理 / 预算执行率 / ≥98%",
    "投入与管理目标 / 财务管理 / 专款专用率 / 100%",
  ]);
});

test("指标内容 with a remark behind it heads the names", async () => {
  const form = await formOf([
    "一级指标|二级指标|分值|指标内容（150字内）|指标值（150字内）",
    "产出指标|数量指标|15|更新设备台数|≥46台",
  ]);
  expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 更新设备台数 / ≥46台"]);
});

test("指标名称 before 二级指标 and 三级指标 heads the first level", async () => {
  const form = await formOf(["指标名称|二级指标|三级指标|指标值", "目标完成程度|数量完成|更换路灯|860盏"]);
  expect(linesOf(form)).toEqual(["目标完成程度 / 数量完成 / 更换路灯 / 860盏"]);
});

test("目标1 in a cell of its own stands before the name", async () => {
  const form = await formOf([
    "绩效目标|评价指标|绩效内容{c2}|全年绩效目标",
    "产出|数量目标|目标1|甲|≥3人",
    "||目标2|乙|≥4人",
  ]);
  expect(linesOf(form)).toEqual(["产出 / 数量目标 / 目标1 甲 / ≥3人", "产出 / 数量目标 / 目标2 乙 / ≥4人"]);
});
