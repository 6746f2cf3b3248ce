/** Rows beside and below the indicators that are none, and rows that slid. */
import { describe, expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";
import { formOf, linesOf } from "./html-form.ts";
import { htmlRow } from "./html-rows.ts";

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

test("a head over second levels and names is both", async () => {
  const form = await formOf([
    "指标维度|具体指标{c2}|目标值|单位",
    "产出{r2}|数量|服务老人|520|人",
    "质量|达标率|≥95|%",
  ]);
  expect(linesOf(form)).toEqual(["产出 / 数量 / 服务老人 / 520人", "产出 / 质量 / 达标率 / ≥95%"]);
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
