/** Heads of columns that no list of words holds, and the rows below the indicators. */
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { columnOf } from "../../scripts/recognize/indicators/columns.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { composeTarget } from "../../src/model/split-target.ts";
import { htmlRow } from "./html-rows.ts";

async function formOf(rows: readonly string[], title = "项目支出绩效目标表"): Promise<RecognizedForm> {
  const lines = ["项目名称|甲项目{c4}", "主管部门|某局{c4}", "年度目标|办好。{c4}", ...rows];
  const table = lines.map(htmlRow).join("");
  const html = `<meta charset="utf-8"><p>${title}</p><p>（2024年度）</p><table>${table}</table>`;
  const { forms, evaluations } = recognize(await readSource("form.html", new TextEncoder().encode(html)));
  expect(forms.length + evaluations.length).toBe(1);
  return [...forms, ...evaluations][0] as RecognizedForm;
}

function linesOf({ indicators }: RecognizedForm): string[] {
  return indicators.map(({ level1, level2, name, target, operator, unit }) =>
    [level1, level2, name, composeTarget(target, operator, unit).target].map((text) => text ?? "-").join(" / "),
  );
}

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

describe("rows below the indicators are none", () => {
  test.each([
    ["财政部门审核意见|同意。{c4}", "财政部门审核意见", "同意。"],
    ["甲乙丙评语{c3}|（盖章）{c2}", "甲乙丙评语", "（盖章）"],
    ["评价结论|完成较好。{c4}", "评价结论", "完成较好。"],
    ["存在问题及改进措施|无{c4}", "存在问题及改进措施", "无"],
    ["预算执行率（10分）|97.52%{c4}", "预算执行率（10分）", "97.52%"],
    [
      "单位已有的（或拟订的）保证项目实施的制度、措施|某办法{c4}",
      "单位已有的（或拟订的）保证项目实施的制度、措施",
      "某办法",
    ],
    ["合计{c4}|100", "合计", "100"],
  ])("%s", async (row, label, text) => {
    const form = await formOf(["绩效指标{r2}|一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|甲|≥3", row]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥3"]);
    expect(form.others).toContainEqual({ label, text });
  });

  test("nor are strokes, which say that a kind does not apply: they stand under its level", async () => {
    const form = await formOf([
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|甲|≥3",
      "效益指标|生态效益指标|/|/",
      "效益指标|经济效益指标|指标1：|",
    ]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 甲 / ≥3"]);
    expect(form.others).toContainEqual({ label: "生态效益指标", text: "/" });
  });
});

describe("the money of a self-evaluation is read under heads and labels that nobody listed", () => {
  test("a line that is called like money", async () => {
    const form = await formOf(
      [
        "预算执行情况（20分）{r3}||年初预算|调整后预算数|预算执行数",
        "财政专户管理资金|5|4|4",
        "县级配套|2|2|1",
        "一级指标|二级指标|三级指标|指标值|完成值",
        "产出指标|数量指标|甲|3|3",
      ],
      "项目支出绩效自评表",
    );
    expect(form.execution).toMatchObject([
      { fund: "财政专户管理资金", initial: "5", budget: "4", spent: "4" },
      { fund: "县级配套", initial: "2", budget: "2", spent: "1" },
    ]);
  });

  test("a label in the header row holds for the amounts below it", async () => {
    const form = await formOf(
      [
        "项目资金{r2}|年度资金总额{r2}|年初预算数|全年执行数|执行率",
        "5|4|80%",
        "一级指标|二级指标|三级指标|指标值|完成值",
        "产出指标|数量指标|甲|3|3",
      ],
      "项目支出绩效自评表",
    );
    expect(form.execution).toMatchObject([{ fund: "年度资金总额", initial: "5", spent: "4", rate: "80%" }]);
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

describe("rows that slid left", () => {
  const read = async (rows: readonly string[]): Promise<string[]> => {
    const head = ["| 项目名称 | 甲项目 |", "| 主管部门 | 某局 |", "| 年度目标 | 办好。 |"];
    const text = `项目支出绩效目标表\n\n${[...head, ...rows].join("\n")}`;
    const { forms } = recognize(await readSource("form.md", new TextEncoder().encode(text)));
    return linesOf(forms[0] as RecognizedForm);
  };

  test("no indicator stands under the label beside the levels", async () => {
    const rows = [
      "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 备注 |",
      "| 产出指标 | 质量指标 | 指标1：执法人员轮训 | 已完成 | 已完成 | |",
      "| 指标2：组织餐饮安全开放日等科普活动 | 已完成 | 已完成 | 3 |",
    ];
    expect(await read(rows)).toContain("产出指标 / 质量指标 / 指标2：组织餐饮安全开放日等科普活动 / 已完成");
  });

  test("the order of signs and directions tells which head is which", async () => {
    const rows = [
      "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位 | 分值 |",
      "| 产出指标 | 数量指标 | 外勤人数 | 正向 | = | 8 | 人 | 4 |",
      "| 外勤次数 | 正向 | ≥ | 24 | 次 | 4 |",
    ];
    expect(await read(rows)).toEqual([
      "产出指标 / 数量指标 / 外勤人数 / =8人",
      "产出指标 / 数量指标 / 外勤次数 / ≥24次",
    ]);
  });

  test("names of districts below the header part the head over them", async () => {
    const rows = [
      "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 区域目标值 | |",
      "| 甲区 | 乙区 |",
      "| 产出指标 | 数量指标 | 修渠 | 3处 | 5处 |",
    ];
    expect(await read(rows)).toEqual(["产出指标 / 数量指标 / 修渠 / 3处"]);
  });
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

test("levels under one head stand left of the column that numbers the targets", async () => {
  const form = await formOf([
    "绩效目标{c2}|评价指标|绩效内容|全年绩效目标",
    "投入{r2}|成本目标{r2}|目标1|资助归侨|据实发放",
    "目标2|举办联欢|1次",
  ]);
  expect(linesOf(form)).toEqual(["投入 / 成本目标 / 资助归侨 / 据实发放", "投入 / 成本目标 / 举办联欢 / 1次"]);
});

describe("levels of merged cells", () => {
  test("an empty merged cell stays empty", async () => {
    const form = await formOf([
      "绩效指标{r4}|一级指标|二级指标|三级指标|指标值",
      "{r3}|{r2}|修渠|3处",
      "修路|5处",
      "时效指标|完工时间|6月",
    ]);
    expect(linesOf(form)).toEqual(["- / - / 修渠 / 3处", "- / - / 修路 / 5处", "- / 时效指标 / 完工时间 / 6月"]);
  });

  test("one word may stand over both levels", async () => {
    const form = await formOf([
      "绩效指标{r4}|一级指标|二级指标|三级指标|指标值|备注",
      "产出指标{r2}|数量指标{r2}|修渠|3处|",
      "修路|5处|",
      "社会公众或服务对象满意度指标{c2}|村民满意度|≥90%|",
    ]);
    expect(linesOf(form).at(-1)).toBe("社会公众或服务对象满意度指标 / - / 村民满意度 / ≥90%");
  });

  test("the label beside the indicators is no level, whatever columns it stands under", async () => {
    const form = await formOf([
      "一级指标{c2}|二级指标|三级指标|指标值",
      "绩效指标{r2}|产出指标{r2}|数量指标{r2}|修渠|3处",
      "修路|5处",
    ]);
    expect(linesOf(form)).toEqual(["产出指标 / 数量指标 / 修渠 / 3处", "产出指标 / 数量指标 / 修路 / 5处"]);
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

test("a head over second levels and names is both", async () => {
  const form = await formOf([
    "指标维度|具体指标{c2}|目标值|单位",
    "产出{r2}|数量|服务老人|520|人",
    "质量|达标率|≥95|%",
  ]);
  expect(linesOf(form)).toEqual(["产出 / 数量 / 服务老人 / 520人", "产出 / 质量 / 达标率 / ≥95%"]);
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

test("opinions with seals that fill every column are no indicator", async () => {
  const form = await formOf([
    "绩效指标{r2}|一级指标|二级指标|三级指标|指标值",
    "产出|数量|维护路灯|2000盏",
    "主管部门意见|同意。(盖章){c2}|财政部门意见|(盖章)",
  ]);
  expect(linesOf(form)).toEqual(["产出 / 数量 / 维护路灯 / 2000盏"]);
  expect(form.others).toContainEqual({ label: "主管部门意见", text: "同意。(盖章)" });
});

test("指标名称 before 二级指标 and 三级指标 heads the first level", async () => {
  const form = await formOf(["指标名称|二级指标|三级指标|指标值", "目标完成程度|数量完成|更换路灯|860盏"]);
  expect(linesOf(form)).toEqual(["目标完成程度 / 数量完成 / 更换路灯 / 860盏"]);
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

test("目标1 in a cell of its own stands before the name", async () => {
  const form = await formOf([
    "绩效目标|评价指标|绩效内容{c2}|全年绩效目标",
    "产出|数量目标|目标1|甲|≥3人",
    "||目标2|乙|≥4人",
  ]);
  expect(linesOf(form)).toEqual(["产出 / 数量目标 / 目标1 甲 / ≥3人", "产出 / 数量目标 / 目标2 乙 / ≥4人"]);
});

test("the texts of a measure whose label lost what it spans are no indicators", async () => {
  const table = [
    "| 项目名称 | 甲项目 | | |",
    "| 主管部门 | 某局 | | |",
    "| 年度目标 | 办好。 | | |",
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    "| 产出指标 | 数量指标 | 甲 | ≥3 |",
    "| 保障绩效目标实现的措施 | | 成立小组。 | |",
    "| | | 严格管理。 | |",
    "| | | 逐册验收。 | |",
  ];
  const text = `项目支出绩效目标表\n（2024年度）\n\n${table.join("\n")}\n`;
  const { forms } = recognize(await readSource("form.md", new TextEncoder().encode(text)));
  expect(forms.map(linesOf)).toEqual([["产出指标 / 数量指标 / 甲 / ≥3"]]);
  const label = "保障绩效目标实现的措施";
  expect(forms[0]?.others).toEqual(["成立小组。", "严格管理。", "逐册验收。"].map((text) => ({ label, text })));
});

test("a table that goes on inside a level belongs to the form above it", async () => {
  const first = [
    "项目名称|甲项目{c3}",
    "主管部门|某局{c3}",
    "年度目标|办好。{c3}",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|时效指标|甲|4月",
  ];
  const second = ["{r3}|{r1}|乙|10月", "成本指标|丙|≤4万元", "质量指标|丁|100%"];
  const tables = [first, second].map((rows) => `<table>${rows.map(htmlRow).join("")}</table>`);
  const html = `<meta charset="utf-8"><p>项目支出绩效目标表</p><p>（2024年度）</p>${tables.join("")}`;
  const { forms } = recognize(await readSource("form.html", new TextEncoder().encode(html)));
  expect(forms.map(linesOf)).toEqual([
    [
      "产出指标 / 时效指标 / 甲 / 4月",
      "产出指标 / 时效指标 / 乙 / 10月",
      "产出指标 / 成本指标 / 丙 / ≤4万元",
      "产出指标 / 质量指标 / 丁 / 100%",
    ],
  ]);
});
