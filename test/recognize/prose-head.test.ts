/** Heads of forms in numbered lines above their table, as 云南 and 浙江 publish them; all texts here are invented. */
import { expect, test } from "vitest";
import type { RecognizedForm } from "../../scripts/recognize/form.ts";
import { recognize } from "../../scripts/recognize/recognize.ts";
import { readSource } from "../../scripts/source/read.ts";

const TABLE = "| 一级指标 | 二级指标 | 指标名称 | 指标值 |\n| 产出指标 | 数量指标 | 示范村 | 3个 |";

async function formsOf(lines: readonly string[]): Promise<readonly RecognizedForm[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  return recognize(await readSource("a.md", bytes)).forms;
}

test("each label stands on a line of its own with its text below", async () => {
  const forms = await formsOf([
    "某局2025年重点项目预算文本及绩效目标",
    "一、项目名称",
    "示范村建设补助",
    "二、项目实施单位",
    "某局",
    "三、资金安排情况",
    "2025年安排项目资金240万元，其中：一般公共预算财政拨款210万元，其他资金30万元。",
    "四、项目绩效目标",
    "建设三个示范村。",
    "绩效指标如下：",
    TABLE,
  ]);
  expect(forms).toMatchObject([
    {
      title: "某局2025年重点项目预算文本及绩效目标",
      year: 2025,
      name: "示范村建设补助",
      implementingUnit: "某局",
      goal: "建设三个示范村。",
      funds: { unit: "万元", total: "240", fiscalAppropriation: "210", other: "30" },
      indicators: [{ name: "示范村", target: "3个" }],
    },
  ]);
  // The sentence says more than its sums.
  expect(forms[0]?.others.map(({ label }) => label)).toEqual(["资金安排情况"]);
});

test("the line over the goals names the project, and goals of several years are the form's only ones", async () => {
  const forms = await formsOf([
    "2023年某市重大政策和项目绩效目标情况",
    "床位补助项目绩效目标",
    "（一）中长期绩效目标",
    "健全养老服务。",
    "（二）中长期绩效指标",
    "设定了一个指标。",
    "项目具体目标表",
    TABLE,
    "筛查经费项目绩效目标",
    "（一）中长期绩效目标",
    "提高参检率。",
    TABLE,
  ]);
  expect(forms.map(({ name, goal, indicators }) => [name, goal, indicators.length])).toEqual([
    ["床位补助", "健全养老服务。", 1],
    ["筛查经费", "提高参检率。", 1],
  ]);
  expect(forms[0]?.labels.年度目标).toBe("中长期绩效目标");
});

test("numbered lines over a table that has its own head are prose", async () => {
  const [form] = await formsOf([
    "一、项目概况",
    "全市的路灯。",
    "项目支出绩效目标表",
    "| 项目名称 | 路灯维护 |\n| 年度目标 | 路灯常亮。 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 路灯 | 3盏 |",
  ]);
  expect(form).toMatchObject({ name: "路灯维护", goal: "路灯常亮。" });
  expect(form?.details).toBeUndefined();
});
